/** `validate`: whether a policy JSON is as the format wants it. */

import type {Issue} from '../../model/issue.js';
import {parsePolicy} from '../../model/parse-policy.js';
import {annotation} from '../annotations.js';
import {shared, type Call, type Command} from '../command.js';
import {countOf, countWords, exitCode} from '../counts.js';
import {CannotRun} from '../io.js';
import type {Style} from '../paint.js';
import {isText, parseJson} from '../policy-file.js';
import {withProgress} from '../progress.js';
import {pathsOf, readSource} from '../sources.js';

interface Placed extends Issue {
  line: number;
  column: number;
}

interface Checked {
  file: string;
  issues?: Placed[];
  /** Why the file could not be read. */
  problem?: string;
}

export const validate: Command = {
  name: 'validate',
  words: 'FILE…',
  summary: 'check the form of a policy JSON: schema, ids, references',
  description:
    'Checks policy JSON against the schema, and that what refers to something refers to something that exists.\nEach issue comes with its line, a JSON pointer, and what to do about it.',
  options: {...shared},
  examples: [
    ['privacy-elements validate policy.json', 'checks one file'],
    ['privacy-elements validate "tenants/**/policy.json" --json', 'checks many, for a program'],
    ['privacy-elements validate policy.json --github', 'marks the lines in a pull request'],
  ],
  findings: 'there are errors or warnings',
  async run(call) {
    const files: Checked[] = [];
    await withProgress(
      pathsOf(call.words, call.io, 'policy JSON'),
      call.io,
      (path) => path,
      async (path) => void files.push(await check(path, call)),
    );
    const issues = files.flatMap((file) => file.issues ?? []);
    const problems = files.filter(({problem}) => problem !== undefined);
    const counts = countOf(issues);
    if (call.has('json')) call.io.output.write(`${JSON.stringify({files, ...counts}, null, 2)}\n`);
    else {
      for (const file of files) write(file, call);
      const where = `${files.length - problems.length} ${files.length - problems.length === 1 ? 'file' : 'files'}`;
      if (!call.has('github') && files.length > problems.length)
        call.io.output.write(`${where} checked: ${countWords(counts)}.\n`);
    }
    return exitCode(counts, problems.length);
  },
};

async function check(path: string, {io}: Call): Promise<Checked> {
  const file = path === '-' ? 'standard input' : path;
  try {
    const source = await readSource(path, io);
    if (isText(source)) {
      return {file, problem: `${file} is a text and no JSON. Import it first: privacy-elements import ${path}`};
    }
    const parsed = parseJson(source);
    if ('issue' in parsed) return {file, issues: [{...parsed.issue, line: parsed.line, column: parsed.column}]};
    const {issues} = parsePolicy(parsed.document);
    return {file, issues: issues.map((issue) => ({...issue, ...parsed.places.placeOf(issue.pointer)}))};
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return {file, problem: error.message};
  }
}

const colours = {error: 'red', warning: 'yellow', info: 'blue'} as const satisfies Record<Issue['severity'], Style>;

function write({file, issues = [], problem}: Checked, {io, paint, has}: Call): void {
  if (problem !== undefined) io.remarks.write(`${problem}\n`);
  for (const {severity, code, pointer, message, remedy, line, column} of issues) {
    if (has('github')) {
      io.output.write(
        annotation({severity, file, line, column, title: `${code} ${pointer}`.trim(), message: `${message} ${remedy}`}),
      );
      continue;
    }
    const where = paint(`${file}:${line}:${column}`, 'bold');
    io.output.write(`${where}  ${paint(severity, colours[severity])}  ${code}  ${paint(pointer, 'quiet')}\n`);
    io.output.write(`  ${message}\n  → ${remedy}\n\n`);
  }
}
