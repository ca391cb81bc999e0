/** `privacy-elements COMMAND …`: finds the command, runs it, and turns what stops it into a sentence and an exit code. */

import {readArguments} from './arguments.js';
import type {Command} from './command.js';
import {compare} from './commands/compare.js';
import {exportCommand} from './commands/export.js';
import {importCommand} from './commands/import.js';
import {lint} from './commands/lint.js';
import {prerender} from './commands/prerender.js';
import {validate} from './commands/validate.js';
import {commandHelp, generalHelp} from './help.js';
import {CannotRun, exit, type ExitCode, type Io} from './io.js';
import {paintFor} from './paint.js';

export const commands: readonly Command[] = [importCommand, validate, lint, compare, prerender, exportCommand];

/** @param args the words behind `privacy-elements`. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  const paint = paintFor(io.output, io);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = commands.find((command) => command.name === rest[0]);
    const help = asked ? commandHelp(asked, paint) : generalHelp(commands, paint);
    // Called without a word, help is the answer to a mistake.
    (name === undefined ? io.remarks : io.output).write(help);
    return name === undefined ? exit.cannotRun : exit.fine;
  }
  if (name === '--version') {
    io.output.write(`${io.version()}\n`);
    return exit.fine;
  }
  try {
    const command = commands.find((known) => known.name === name);
    if (!command) throw new CannotRun(`There is no command "${name}". ${suggestion()}`);
    const call = readArguments(command, rest, io);
    if (call.help) {
      io.output.write(commandHelp(command, paint));
      return exit.fine;
    }
    return await command.run(call);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    io.remarks.write(`privacy-elements: ${error.message}\n`);
    return exit.cannotRun;
  }
}

const suggestion = () => `The commands are ${commands.map((command) => command.name).join(', ')}.`;
