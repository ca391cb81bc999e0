/** What a command is, and the words and options that it was called with. */

import type {ExitCode, Io} from './io.js';
import type {Paint} from './paint.js';

export interface Option {
  /** One letter. */
  short?: string;
  /** What the option is given, as help names it, for example `DATE`; an option without one is a switch. */
  value?: string;
  /** Whether it may be given several times. */
  multiple?: boolean;
  about: string;
}

export type Options = Readonly<Record<string, Option>>;

/** The call of a command. */
export interface Call {
  io: Io;
  paint: Paint;
  /** Files and other words. */
  words: readonly string[];
  /** Whether a switch is on. */
  has(option: string): boolean;
  /** What an option was given, the last time. */
  value(option: string): string | undefined;
  /** What it was given each time. */
  values(option: string): readonly string[];
}

export interface Command {
  name: string;
  /** What stands behind the name, for example `FILE…`. */
  words: string;
  /** One line. */
  summary: string;
  /** What a person who uses it for the first time should know. */
  description: string;
  options: Options;
  /** Lines to type, with what they do. */
  examples: readonly (readonly [line: string, about: string])[];
  /** What the exit codes 1 and 2 mean here; 0 is always "all is well". */
  findings?: string;
  run(call: Call): ExitCode | Promise<ExitCode>;
}

/** Options that more than one command has. */
export const shared = {
  json: {about: 'print JSON for programs'},
  github: {about: 'print annotations for GitHub Actions'},
} as const satisfies Options;
