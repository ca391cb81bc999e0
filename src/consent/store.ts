/** What a consent store can do. */

import type {ConsentEvent, ConsentListener} from './events.js';
import type {ConsentStoreOptions} from './options.js';
import type {ConsentPolicy, ConsentService} from './questions.js';
import type {ConsentRecord, ConsentSource} from './record.js';
import type {ConsentState} from './state.js';

/** One decision, its meaning, and everybody who wants to know of it. Needs no element and draws nothing. */
export interface ConsentStore {
  /** Name of the cookie or key that holds the record. */
  readonly name: string;
  /** The policy that the questions come from. */
  readonly policy: ConsentPolicy | undefined;
  /** All that holds at this moment: a new frozen object after each change. */
  readonly state: ConsentState;
  /** The decision that counts; undefined where none was made, none can be read, or it has lapsed. */
  readonly record: ConsentRecord | undefined;

  /** Changes the options that are given and keeps the others. Name and place of the record are fixed from the start. */
  configure(options: ConsentStoreOptions): void;
  /** The services that a category, a service, or a service within a category names. None: the policy has no such thing. */
  named(id: string, service?: string): ConsentService[];
  /** Whether a category, a service, or a service within a category may run now. A category in part allowed may not. */
  allows(id: string, service?: string): boolean;
  /** Resolves once `allows` is true: now, or after a later decision. */
  when(id: string, service?: string): Promise<void>;

  acceptAll(source?: ConsentSource): void;
  rejectAll(source?: ConsentSource): void;
  /** Decides on categories and services by name; a service wins over its category. What is not named stays as it is: on, refused or open. */
  update(choices: Readonly<Record<string, boolean>>, source?: ConsentSource): void;
  /** Forgets the decision, so that the visitor is asked again. */
  reset(): void;
  /** Reads the record again, because something else than this store may have written it, and tells everybody what is new. */
  refresh(source?: ConsentSource): void;

  /** Calls `listener` on every event, until the returned function is called. */
  subscribe(listener: ConsentListener): () => void;
  /** Hands an event to all listeners, for modules that work with the store. One that throws holds up nobody. */
  publish(event: ConsentEvent): void;
  /** Tells the listeners what went wrong; later in this turn, so that nobody misses what the first call reports. */
  report(phase: string, cause: unknown, service?: string): void;
}
