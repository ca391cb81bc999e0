/** Which of several stored texts is the decision. */

import {decodeRecord} from './record.js';

/** A clock that was wrong by less is a slip. Beyond, it was set back since, and the record's age is unknown. In ms. */
const clockSlack = 86_400_000;

/** Whether a decision can have been made by now. */
export const isPast = (time: number): boolean => time < Date.now() + clockSlack;

/** The latest that is a record, or the empty string. One from the future comes last. */
export function latestOf(texts: readonly string[]): string {
  let [latest, latestTime] = ['', -1];
  for (const text of texts) {
    const time = decodeRecord(text)?.time;
    const known = time && (isPast(time) ? time : 0);
    if (known !== undefined && known > latestTime) [latest, latestTime] = [text, known];
  }
  return latest;
}
