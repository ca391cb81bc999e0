/** From the words behind the command's name to its call. */

import {parseArgs, type ParseArgsConfig} from 'node:util';
import type {Call, Command} from './command.js';
import {CannotRun, type Io} from './io.js';
import {paintFor} from './paint.js';

/** @throws {CannotRun} where an option is unknown or lacks its value. */
export function readArguments(command: Command, args: readonly string[], io: Io): Call & {help: boolean} {
  const options: NonNullable<ParseArgsConfig['options']> = {help: {type: 'boolean', short: 'h'}};
  for (const [name, {short, value, multiple}] of Object.entries(command.options)) {
    options[name] = {
      type: value === undefined ? 'boolean' : 'string',
      ...(short !== undefined && {short}),
      ...(multiple && {multiple}),
    };
  }
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({args: [...args], options, allowPositionals: true, strict: true});
  } catch (error) {
    // Node's message goes on with advice about its own syntax.
    const [sentence] = (error as Error).message.split(/\. /);
    throw new CannotRun(`${sentence!.replace(/\.$/, '')}. See privacy-elements ${command.name} --help.`, {
      cause: error,
    });
  }
  const given = parsed.values;
  const strings = (name: string) => [given[name] ?? []].flat().filter((value) => typeof value === 'string');
  return {
    io,
    paint: paintFor(io.output, io),
    words: parsed.positionals,
    help: given.help === true,
    has: (name) => given[name] === true,
    value: (name) => strings(name).at(-1),
    values: strings,
  };
}

/** One of a few words. @throws {CannotRun} where it is another. */
export function choice<T extends string>(call: Call, option: string, choices: readonly T[]): T | undefined {
  const given = call.value(option);
  if (given === undefined || choices.includes(given as T)) return given as T | undefined;
  throw new CannotRun(`--${option} is ${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}, not "${given}".`);
}
