/** Help: of the whole command line, and of each command. */

import type {Command, Option} from './command.js';
import type {Paint} from './paint.js';

const indent = '  ';

/** Two columns, the left one as wide as it needs to be. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${indent}${left.padEnd(width)}  ${right}`);
}

function optionName(name: string, {short, value}: Option): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}

export function commandHelp(command: Command, paint: Paint): string {
  const options = {...command.options, help: {short: 'h', about: 'print this'}};
  return [
    `${paint('Usage:', 'bold')} privacy-elements ${command.name} ${command.words} [options]`,
    '',
    command.description,
    '',
    paint('Options:', 'bold'),
    ...columns(Object.entries(options).map(([name, option]) => [optionName(name, option), option.about])),
    '',
    paint('Examples:', 'bold'),
    ...command.examples.flatMap(([line, about]) => [`${indent}${line}`, `${indent}${indent}${about}`]),
    '',
    paint('Exit codes:', 'bold'),
    ...columns([
      ['0', 'all is well'],
      ...(command.findings === undefined ? [] : ([['1', command.findings]] as const)),
      ['2', 'it could not be done'],
    ]),
    '',
  ].join('\n');
}

export function generalHelp(commands: readonly Command[], paint: Paint): string {
  return [
    `${paint('Usage:', 'bold')} privacy-elements COMMAND [options]`,
    '',
    'From the text of a privacy policy to a page: import it, check it, say what changed, publish it.',
    '',
    paint('Commands:', 'bold'),
    ...columns(commands.map(({name, summary}) => [name, summary])),
    '',
    paint('Options:', 'bold'),
    ...columns([
      ['-h, --help', 'print this, or the help of a command: privacy-elements lint --help'],
      ['    --version', 'print the version'],
    ]),
    '',
    'A FILE may be a pattern in quotation marks ("policies/*.json") or - for standard input.',
    '',
  ].join('\n');
}
