/** Something in a document that is not as it should be. */
export interface Issue {
  /** Stable name, for example `wrong-type`. */
  code: IssueCode;
  /** `error`: something cannot be shown as meant. `warning`: it can, but is probably a slip. `info`: worth knowing. */
  severity: 'error' | 'warning' | 'info';
  /** JSON pointer (RFC 6901) into the document; the empty string is the document itself. */
  pointer: string;
  /** What is wrong, in one sentence. */
  message: string;
  /** What to do about it, in one sentence. */
  remedy: string;
}

export type IssueCode =
  | 'not-json'
  | 'not-an-object'
  | 'newer-major'
  | 'newer-minor'
  | 'wrong-type'
  | 'missing'
  | 'unknown-property'
  | 'bad-format'
  | 'not-allowed'
  | 'too-deep'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'unknown-kind';

/** The pointer of a property or list entry of `parent`. */
export function pointerTo(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
