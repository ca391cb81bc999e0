/** `compare`: what changed between two versions of a policy. */

import {comparePolicies} from '../../model/compare/compare-policies.js';
import type {Policy} from '../../model/document/policy.js';
import {shared, type Command} from '../command.js';
import {comparisonMarkdown, comparisonText} from '../comparison-report.js';
import {ComparisonRows} from '../comparison-rows.js';
import {CannotRun, exit} from '../io.js';
import {reportLanguage} from '../languages.js';
import {readPolicyFile} from '../policy-file.js';

export const compare: Command = {
  name: 'compare',
  words: 'BEFORE AFTER',
  summary: 'say what changed between two versions of a policy',
  description:
    'Compares sections by their id and word by word, facts by their id or likeness, and the dates of the document.\nWithout colours, deletions are [-so-] and insertions {+so+}.',
  options: {
    markdown: {about: 'print a table of before and after'},
    lang: {value: 'TAG', about: 'language of the report: ko or en (default: that of the policy)'},
    json: shared.json,
  },
  examples: [
    ['privacy-elements compare policy-2025.json policy.json', 'lists the changes'],
    ['privacy-elements compare old.json new.json --markdown > changes.md', 'a before/after table for an announcement'],
  ],
  findings: 'the versions differ',
  async run(call) {
    const [first, second, ...more] = call.words;
    if (first === undefined || second === undefined || more.length > 0)
      throw new CannotRun('Name two versions: first the one before, then the one after.');
    if (first === '-' && second === '-') throw new CannotRun('Only one of the two can come from standard input.');
    const before = await readPolicyFile(first, call.io);
    const after = await readPolicyFile(second, call.io);
    const comparison = comparePolicies(before.policy, after.policy);
    const version = (name: string, {version: stated, effectiveFrom}: Policy) => ({
      file: name,
      ...(stated && {version: stated.label}),
      ...(effectiveFrom && {effectiveFrom}),
    });
    const versions = {
      before: version(before.source.name, before.policy),
      after: version(after.source.name, after.policy),
    };
    if (call.has('json')) call.io.output.write(`${JSON.stringify({...versions, ...comparison}, null, 2)}\n`);
    else {
      const lang = reportLanguage(call, after.policy);
      const rows = new ComparisonRows(before.policy, after.policy, lang).rows(comparison);
      const report = {lang, rows, ...versions};
      call.io.output.write(call.has('markdown') ? comparisonMarkdown(report) : comparisonText(report, call.paint));
    }
    return comparison.same ? exit.fine : exit.findings;
  },
};
