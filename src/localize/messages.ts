/** Interface messages: typed and extracted as `@lit/localize` does, looked up per element instead of per page. */

import type {MsgFn} from '@lit/localize/internal/types.js';
import type {StrResult} from '@lit/localize/internal/str-tag.js';
import {withParticles} from './particle.js';

export type {MsgFn};

/** Messages of a locale by id; `{0}`, `{1}`, … stand for the expressions of the source message. */
export type Templates = Readonly<Record<string, string>>;

/** Messages that a page replaces or adds, by id. */
export type Messages = Readonly<Record<string, string>>;

/** The templates with some of them replaced. */
export const withMessages = (templates: Templates, messages: Messages): Promise<Templates> =>
  Promise.resolve({...templates, ...messages});

/**
 * The `msg` function of one language. Every message has an explicit id, so that no hash is computed in the browser.
 * `configureLocalization` is not used: it may run once a page, and the page may be the host application's.
 */
export function createMsg(templates: Templates = {}): MsgFn {
  const msg = (template: string | StrResult, {id}: {id: string}): string => {
    const localized = templates[id];
    if (typeof template === 'string') return localized ?? template;
    const {strings, values} = template;
    if (localized === undefined) return strings.reduce((text, part, index) => text + String(values[index - 1]) + part);
    return withParticles(localized.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)])));
  };
  return msg as unknown as MsgFn;
}
