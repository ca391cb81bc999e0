/** Of several notices of one store, only one speaks: the first that is in the page. */

import type {ConsentStore} from '../../consent/store.js';
import type {Localizer} from '../../localize/localizer.js';

export interface Speaker {
  /** Called when the word comes to it. */
  speak(): void;
  /** What it says to the visitor at this moment. */
  text(): string;
  /** Undefined while the words of the reader's language are on their way. */
  localizer(): Localizer | undefined;
}

const speakers = new WeakMap<ConsentStore, Speaker[]>();

/** Whether `speaker` is the one that speaks for `store`; the first who asks is. */
export function speaksFor(store: ConsentStore, speaker: Speaker): boolean {
  const all = speakers.get(store) ?? [];
  if (!all.includes(speaker)) speakers.set(store, [...all, speaker]);
  return (all[0] ?? speaker) === speaker;
}

/** The notice that speaks for `store` now, if one is in the page. */
export const speakerOf = (store: ConsentStore): Speaker | undefined => speakers.get(store)?.[0];

/** Leaves the word to the next. */
export function stopSpeaking(store: ConsentStore, speaker: Speaker): void {
  const rest = (speakers.get(store) ?? []).filter((other) => other !== speaker);
  speakers.set(store, rest);
  rest[0]?.speak();
}
