/** `lint`: hints about what a policy may lack or get wrong. */

import {lintPolicy, lintRules, type Finding, type Silence} from '../../lint/index.js';
import type {Policy} from '../../model/document/policy.js';
import {isDate} from '../../model/period.js';
import {annotation} from '../annotations.js';
import {shared, type Call, type Command} from '../command.js';
import {countOf, exitCode} from '../counts.js';
import {CannotRun, exit, type ExitCode} from '../io.js';
import {languageTag, reportLanguage} from '../languages.js';
import {lintBody, lintHead, lintSummary} from '../lint-report.js';
import {readPolicyFile, type PolicyFile} from '../policy-file.js';
import {withProgress} from '../progress.js';
import {pathsOf} from '../sources.js';

export const lint: Command = {
  name: 'lint',
  words: 'FILE…',
  summary: 'hint at what a policy may lack, or get wrong, with the law beside it',
  description:
    'Reads a policy JSON, or a text as it was pasted, and lists what to check: leftovers, contradictions, periods that\ndiffer from the law, agencies that were renamed, sections that are missing. Hints, not legal advice.\nA rule is silenced for good by "x-lint" in the policy: [{"rule": "ID", "reason": "…"}].',
  options: {
    on: {value: 'DATE', about: 'judge by this day, for example 2026-12-01 (default: today)'},
    silence: {value: 'ID=REASON', multiple: true, about: 'leave a rule out, and say why'},
    rules: {about: 'list the rules'},
    lang: {value: 'TAG', about: 'language of the report: ko or en (default: that of the policy)'},
    ...shared,
  },
  examples: [
    ['privacy-elements lint policy.txt', 'reads a text with its line numbers'],
    ['privacy-elements lint policy.json --on 2026-12-01 --silence "CO15=no cookies are set"', 'judges by a later day'],
  ],
  findings: 'there are errors or warnings',
  run: (call) => (call.has('rules') ? listRules(call) : lintFiles(call)),
};

interface Linted {
  file: string;
  read?: PolicyFile;
  findings: Finding[];
  /** Why the file could not be read. */
  problem?: string;
}

async function lintFiles(call: Call): Promise<ExitCode> {
  const on = call.value('on') ?? new Date().toISOString().slice(0, 10);
  if (!isDate(on)) throw new CannotRun(`--on is a day such as 2026-12-01, not "${call.value('on')}".`);
  const silence = call.values('silence').map(silenceOf);
  const asked = call.value('lang');
  if (asked !== undefined) reportLanguage(call, undefined);
  const files: Linted[] = [];
  await withProgress(
    pathsOf(call.words, call.io),
    call.io,
    (path) => path,
    async (path) => {
      const file = path === '-' ? 'standard input' : path;
      try {
        const read = await readPolicyFile(path, call.io);
        const options = {on, silence, ...(read.places ? {} : {source: read.source.text})};
        files.push({file, read, findings: lintPolicy(read.policy, options).map((finding) => placed(finding, read))});
      } catch (error) {
        if (!(error instanceof CannotRun)) throw error;
        files.push({file, findings: [], problem: error.message});
      }
    },
  );
  for (const {problem} of files) if (problem !== undefined && !call.has('json')) call.io.remarks.write(`${problem}\n`);
  if (call.has('json')) call.io.output.write(`${JSON.stringify(answer(files, on), null, 2)}\n`);
  else for (const file of files) if (file.read) write(file.read, file.findings, on, call);
  const failures = files.filter(({problem}) => problem !== undefined).length;
  return exitCode(countOf(files.flatMap(({findings}) => findings)), failures);
}

function silenceOf(given: string): Silence {
  const [, rule, reason] = /^\s*(\w+)\s*=\s*(.*\S)\s*$/s.exec(given) ?? [];
  if (rule === undefined || reason === undefined)
    throw new CannotRun(
      `--silence names a rule and the reason, for example "CO15=no cookies are set", not "${given}".`,
    );
  if (!lintRules.some(({id}) => id === rule))
    throw new CannotRun(`There is no rule ${rule}. See privacy-elements lint --rules.`);
  return {rule, reason};
}

/** A finding in a JSON file gets the line at which the JSON says what it is about. */
function placed(finding: Finding, {places, policy}: PolicyFile): Finding {
  if (!places || policy.source?.raw !== undefined || finding.place.pointer === undefined) return finding;
  return {...finding, place: {...finding.place, line: places.placeOf(finding.place.pointer).line}};
}

function answer(files: readonly Linted[], on: string) {
  return {
    on,
    files: files.map(({file, findings, problem}) => ({file, ...(problem === undefined ? {findings} : {problem})})),
    ...countOf(files.flatMap(({findings}) => findings)),
    advice: 'Hints to check, not legal advice.',
  };
}

function write(read: PolicyFile, findings: readonly Finding[], on: string, call: Call): void {
  const lang = reportLanguage(call, read.policy);
  if (call.has('github')) {
    for (const finding of findings) call.io.output.write(githubLine(finding, read, lang));
    return;
  }
  call.io.output.write(lintHead(read, on, lang, call.paint));
  if (findings.length > 0) call.io.output.write(lintBody(findings, read.policy, lang, call.paint));
  call.io.output.write(`${lintSummary(findings, countOf(findings), lang, call.paint)}\n`);
}

function githubLine(
  {id, severity, message, remedy, place}: Finding,
  {source, places}: PolicyFile,
  lang: 'ko' | 'en',
): string {
  // The line of an import's source is none of the JSON file.
  const where = places ? places.placeOf(place.pointer ?? '') : {line: place.line ?? 1};
  return annotation({severity, file: source.name, ...where, title: id, message: `${message[lang]} ${remedy[lang]}`});
}

function listRules(call: Call): ExitCode {
  const {io, paint} = call;
  const lang = reportLanguage(call, {lang: systemLanguage(call)});
  if (call.has('json')) {
    const rules = lintRules.map(({check: _, ...rule}) => rule);
    io.output.write(`${JSON.stringify(rules, null, 2)}\n`);
    return exit.fine;
  }
  for (const {id, severity, group, message, remedy, reference, from} of lintRules) {
    io.output.write(`${paint(id, 'bold')}  ${severity}  ${group}${from === undefined ? '' : `  ${from}`}\n`);
    io.output.write(`  ${message[lang]}\n  → ${remedy[lang]}\n  ${paint(reference.text[lang], 'quiet')}\n`);
  }
  return exit.fine;
}

/** The language of the person at the terminal (POSIX locale), for reports that belong to no policy. */
function systemLanguage({io: {environment}}: Call): Policy['lang'] {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  const [language = ''] = /^[a-z]{2,3}(?=_|\.|$)/i.exec(locale) ?? [];
  return language === '' ? 'en' : languageTag(language);
}
