/**
 * Stands in for `messages.ts` in what is published. There, scripts/compile-messages.js has turned `msg('English', {id})` into
 * `msg(12)` and each locale into a list in the same order, so that a page loads the words of one language and no names.
 */

import type {Messages, MsgFn} from './messages.js';
import {withParticles} from './particle.js';

/** Messages of a locale in the order of the build; `{0}`, `{1}`, … stand for values. */
export type Templates = readonly string[];

/** The templates with some of them replaced. The table of ids is loaded only on pages that replace something. */
export async function withMessages(templates: Templates, messages: Messages): Promise<Templates> {
  const {messageIds} = await import('./message-ids.js');
  return templates.map((template, index) => messages[messageIds[index]!] ?? template);
}

export function createMsg(templates: Templates): MsgFn {
  const msg = (index: number, values: readonly unknown[] = []) =>
    withParticles(templates[index]!.replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place)])));
  return msg as unknown as MsgFn;
}
