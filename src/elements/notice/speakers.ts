/** Of several notices of one store, only one speaks: the first that is in the page. */

import type {ConsentStore} from '../../consent/store.js';

interface Speaker {
  requestUpdate(): void;
}

const speakers = new WeakMap<ConsentStore, Speaker[]>();

/** Whether `speaker` is the one that speaks for `store`; the first who asks is. */
export function speaksFor(store: ConsentStore, speaker: Speaker): boolean {
  const all = speakers.get(store) ?? [];
  if (!all.includes(speaker)) speakers.set(store, [...all, speaker]);
  return (all[0] ?? speaker) === speaker;
}

/** Leaves the word to the next. */
export function stopSpeaking(store: ConsentStore, speaker: Speaker): void {
  const rest = (speakers.get(store) ?? []).filter((other) => other !== speaker);
  speakers.set(store, rest);
  rest[0]?.requestUpdate();
}
