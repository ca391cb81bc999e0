/** `import`: from a pasted text to a policy JSON. */

import {importPolicy, type ImportedPolicy} from '../../import/import-policy.js';
import {choice} from '../arguments.js';
import type {Call, Command} from '../command.js';
import {CannotRun, exit} from '../io.js';
import {lineAndColumn} from '../json-places.js';
import {languageTag} from '../languages.js';
import {isText} from '../policy-file.js';
import {pathsOf, readSource, type Source} from '../sources.js';
import {writeFile} from '../write-file.js';

export const importCommand: Command = {
  name: 'import',
  words: 'FILE',
  summary: 'turn a pasted text, Markdown or a saved page into a policy JSON',
  description:
    'Keeps every character of the text, finds its sections, tables and lists, and the facts in it: what is kept how long\nand why, who gets it, who answers for it. What it removed, mended or could not read is listed; look at that first.',
  options: {
    format: {short: 'f', value: 'FORMAT', about: 'text, markdown or html (default: told from the content)'},
    lang: {value: 'TAG', about: "the text's language (default: told from its letters)"},
    output: {short: 'o', value: 'FILE', about: 'where to write the JSON (default: standard output)'},
    force: {about: 'replace the file if it exists'},
    json: {about: 'print the policy and the remarks in one JSON object'},
  },
  examples: [
    ['privacy-elements import policy.txt -o policy.json', 'imports a text'],
    [
      'pbpaste | privacy-elements import - | privacy-elements validate -',
      'imports the clipboard of a Mac and checks it',
    ],
  ],
  async run(call) {
    const [path, ...more] = pathsOf(call.words, call.io);
    if (more.length > 0) throw new CannotRun('One text at a time.');
    const source = await readSource(path!, call.io);
    if (!isText(source))
      throw new CannotRun(`${source.name} is JSON already. Check it with "privacy-elements validate".`);
    const file = call.value('output');
    // An imported policy is worked on by hand: what was done must not be lost by importing again.
    if (file !== undefined && !call.has('force') && call.io.stat(file))
      throw new CannotRun(`${file} exists already. Give another name, or --force to replace it.`);
    const format = choice(call, 'format', ['text', 'markdown', 'html']);
    const lang = call.value('lang');
    const imported = importPolicy(source.text, {
      encoding: source.encoding,
      ...(format !== undefined && {format}),
      ...(lang !== undefined && {lang: languageTag(lang)}),
    });
    write(imported, source, file, call);
    return exit.fine;
  },
};

function write({policy, notes}: ImportedPolicy, source: Source, file: string | undefined, call: Call): void {
  const {io, paint} = call;
  const placed = notes.map((note) => ({...note, ...(note.at && {line: lineAndColumn(source.text, note.at[0]).line})}));
  const json = `${JSON.stringify(policy, null, 2)}\n`;
  if (file !== undefined) writeFile(file, json, io);
  if (call.has('json')) {
    const answer = {encoding: source.encoding, notes: placed, ...(file === undefined ? {policy} : {file})};
    io.output.write(`${JSON.stringify(answer, null, 2)}\n`);
    return;
  }
  if (file === undefined) io.output.write(json);
  const lang = policy.lang.startsWith('ko') ? 'ko' : 'en';
  for (const {line, message, text, pointer} of placed) {
    const where = line === undefined ? source.name : `${source.name}:${line}`;
    io.remarks.write(
      `${paint(where, 'bold')}  ${message[lang]}${text ? ` “${shortened(text)}”` : ''}${pointer ? `  ${pointer}` : ''}\n`,
    );
  }
  if (file !== undefined) io.remarks.write(`${file}: ${contents(policy)}\n`);
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text).replace(/\s+/g, ' ');

/** What was found, in numbers. */
function contents(policy: ImportedPolicy['policy']): string {
  const lists = ['sections', 'retention', 'processors', 'recipients', 'officers', 'agencies', 'devices'] as const;
  const numbers = lists.flatMap((list) => (policy[list]?.length ? [`${list} ${policy[list].length}`] : []));
  return numbers.join(', ') || 'no sections';
}
