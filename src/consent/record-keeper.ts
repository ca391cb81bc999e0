/** Keeps the record's text: the latest of several, in storage where the browser allows it, else in memory. */

import {decodeRecord} from './record.js';
import {openStorage, type RecordStorage, type StorageKind} from './storage.js';

/** A clock that was wrong by less is a slip. Beyond, it was set back since, and the record's age is unknown. In ms. */
const clockSlack = 86_400_000;

/** Whether a decision can have been made by now. */
export const isPast = (time: number): boolean => time <= Date.now() + clockSlack;

/** Unix time in ms of a record's text; 0 where it comes from the future, negative where it is no record. */
function timeOf(text: string): number {
  const time = decodeRecord(text)?.time ?? -1;
  return isPast(time) ? time : 0;
}

export class RecordKeeper {
  #storage: RecordStorage;
  readonly #refused: (cause: unknown) => void;

  /** @param refused is told when the browser refuses storage; from then on the record lives in memory. */
  constructor(kind: StorageKind, name: string, domain: string | undefined, refused: (cause: unknown) => void) {
    this.#storage = openStorage(kind, name, domain);
    this.#refused = refused;
  }

  /** The latest record, or the empty string; and whether others lie beside it, as on a host and on its parent domain. */
  read(): {text: string; doubled: boolean} {
    const texts = this.#use((storage) => storage.read());
    const [text = ''] = texts.filter((one) => timeOf(one) >= 0).sort((a, b) => timeOf(b) - timeOf(a));
    return {text, doubled: texts.some((one) => one !== text)};
  }

  /** @param end when it lapses, as Unix time in ms. */
  write(text: string, end: number): void {
    this.#use((storage) => storage.write(text, end));
  }

  remove(): void {
    this.#use((storage) => storage.remove());
  }

  #use<Result>(act: (storage: RecordStorage) => Result): Result {
    try {
      return act(this.#storage);
    } catch (cause) {
      this.#storage = openStorage('memory', '');
      this.#refused(cause);
      return act(this.#storage);
    }
  }
}
