/** The normal form of facts whose short forms are the common ones: items, periods, laws and parties. */

import type {Party} from './parties.js';
import type {DataItem} from './processing.js';
import type {LawRef, Period} from './values.js';

/** `T` with `items`, periods, laws and parties in full. */
export type Normal<T> = {
  [K in keyof T]: K extends 'items'
    ? DataItem[]
    : K extends 'period' | 'logPeriod'
      ? Period
      : K extends 'laws'
        ? LawRef[]
        : K extends 'recipients' | 'processors'
          ? Party[]
          : K extends 'party' | 'processor'
            ? Party
            : K extends 'thirdParties'
              ? NormalList<T[K]>
              : T[K];
};

type NormalList<L> = NonNullable<L> extends (infer E)[] ? Normal<E>[] : never;
