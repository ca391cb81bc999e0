/** What the command line does with the world around it, so that tests can give it another one. */

/** A stream that people or programs read. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Characters in a line of the terminal. */
  readonly columns: number;
}

export interface Entry {
  name: string;
  isFolder: boolean;
}

/** Functions for files throw errors with a `code` such as `ENOENT`, as Node does. */
export interface Io {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What was asked for. */
  readonly output: Output;
  /** Everything that is said beside it: progress, remarks, reasons for stopping. */
  readonly remarks: Output;
  /** All of standard input, or its first `most` bytes and one more. */
  readInput(most: number): Promise<Uint8Array>;
  /** The kind of a path and its size in bytes; undefined where there is nothing. */
  stat(path: string): {isFolder: boolean; size: number} | undefined;
  read(path: string): Uint8Array;
  /** Writes a file, with the folders that it needs. */
  write(path: string, text: string): void;
  list(folder: string): Entry[];
  /** Version of the package. */
  version(): string;
}

/** Exit codes: all is well; something was found; it could not be done. */
export const exit = {fine: 0, findings: 1, cannotRun: 2} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];

/** Why a command cannot do what it was asked. The message is a sentence for the person at the terminal. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}
