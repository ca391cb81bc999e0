/** Leak test: mounts and removes an element many times and reports what stays behind. */

import {held, type Held} from './held.js';
import {nextFrame} from './until.js';

export interface Leaks extends Held {
  /** Elements that the garbage collector could not free; undefined in engines that cannot be asked. */
  elements: number | undefined;
}

/** Garbage collection on demand, which only Chromium offers (its flag is in web-test-runner.config.js). */
const collect = (globalThis as {gc?: () => void}).gc;

async function survivors(elements: WeakRef<Element>[]): Promise<number | undefined> {
  if (!collect) return undefined;
  let alive = elements.length;
  for (let round = 0; round < 5 && alive > 0; round++) {
    await nextFrame();
    collect();
    alive = elements.filter((reference) => reference.deref()).length;
  }
  return alive;
}

/**
 * What `times` mounts leave behind. Things that are made once and shared are made by a first mount that is not counted.
 * @param mount puts a new element into the page and resolves when it has been drawn.
 */
export async function leaks(mount: () => Promise<Element> | Element, times = 50): Promise<Leaks> {
  const references: WeakRef<Element>[] = [];
  const round = async () => {
    const element = await mount();
    element.remove();
    await nextFrame();
    return new WeakRef(element);
  };
  await round();
  const before = held();
  for (let count = 0; count < times; count++) references.push(await round());
  const after = held();
  return {
    listeners: after.listeners - before.listeners,
    observers: after.observers - before.observers,
    intervals: after.intervals - before.intervals,
    styleSheets: after.styleSheets - before.styleSheets,
    elements: await survivors(references),
  };
}

/** Leaks as sentences; an empty list where everything was let go. */
export const leakSentences = (found: Leaks): string[] =>
  Object.entries(found)
    .filter(([, count]) => typeof count === 'number' && count > 0)
    .map(([what, count]) => `${count} ${what} left behind`);
