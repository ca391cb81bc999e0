/** Counts of errors, warnings and notes, and what they mean for the exit code. */

import {exit, type ExitCode} from './io.js';

export type Severity = 'error' | 'warning' | 'info';

export interface Counts {
  errors: number;
  warnings: number;
  notes: number;
}

export function countOf(list: readonly {severity: Severity}[]): Counts {
  const number = (wanted: Severity) => list.filter(({severity}) => severity === wanted).length;
  return {errors: number('error'), warnings: number('warning'), notes: number('info')};
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

export function countWords({errors, warnings, notes}: Counts): string {
  const words = [
    errors && plural(errors, 'error'),
    warnings && plural(warnings, 'warning'),
    notes && plural(notes, 'note'),
  ];
  return words.filter(Boolean).join(', ') || 'nothing found';
}

/** Notes are worth reading but no reason to stop a build. What could not be read weighs more than what was found. */
export function exitCode({errors, warnings}: Counts, failures: number): ExitCode {
  return failures > 0 ? exit.cannotRun : errors + warnings > 0 ? exit.findings : exit.fine;
}
