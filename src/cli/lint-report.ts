/** The report of lint: a list that somebody can work through from top to bottom. */

import {describeFinding, type Finding, type Severity} from '../lint/index.js';
import type {Policy} from '../model/document/policy.js';
import type {Section} from '../model/document/blocks.js';
import {factWords} from '../ssr/index.js';
import {comparisonNames} from './comparison-names.js';
import type {Counts} from './counts.js';
import type {Paint, Style} from './paint.js';
import type {PolicyFile} from './policy-file.js';

type ReportLanguage = 'ko' | 'en';

const words = {
  ko: {
    day: (on: string) => `${on} 기준`,
    whole: '문서 전체',
    lines: (first: number, last: number) => (first === last ? `${first}행` : `${first}–${last}행`),
    imported: '행 번호는 가져오기 전 원문의 것입니다.',
    fine: '확인할 점을 찾지 못했습니다.',
    summary: ({errors, warnings, notes}: Counts) => `오류 ${errors}건, 주의 ${warnings}건, 참고 ${notes}건.`,
    often: '자주 나온 것',
    times: (count: number) => `${count}건`,
    advice: '확인할 점을 알려 드리는 것이며 법률 자문이 아닙니다. 판단이 어려우면 전문가에게 물어보세요.',
  },
  en: {
    day: (on: string) => `as of ${on}`,
    whole: 'The whole document',
    lines: (first: number, last: number) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
    imported: 'Lines are those of the text before its import.',
    fine: 'Nothing to check was found.',
    summary: ({errors, warnings, notes}: Counts) => `${errors} errors, ${warnings} warnings, ${notes} notes.`,
    often: 'Most frequent',
    times: (count: number) => `${count}`,
    advice: 'These are hints to check and no legal advice. Where you are in doubt, ask a specialist.',
  },
};

const colours: Record<Severity, Style> = {error: 'red', warning: 'yellow', info: 'blue'};

/** @param on the day by which was judged (ISO 8601). */
export function lintHead({source, policy, places}: PolicyFile, on: string, lang: ReportLanguage, paint: Paint): string {
  const lines = [`${paint(source.name, 'bold')}  ${words[lang].day(on)}`];
  if (places && policy.source?.raw !== undefined) lines.push(words[lang].imported);
  return `${lines.join('\n')}\n\n`;
}

/** The findings, under the sections and facts to which they belong, in the order in which these first come. */
export function lintBody(findings: readonly Finding[], policy: Policy, lang: ReportLanguage, paint: Paint): string {
  const groups = new Map<string, Finding[]>();
  const titles = titlesOf(policy, lang);
  for (const finding of findings) {
    const title = titles(finding);
    const group = groups.get(title);
    if (group) group.push(finding);
    else groups.set(title, [finding]);
  }
  return [...groups]
    .map(([title, group]) => {
      const lines = group.flatMap(({place}) => place.line ?? []);
      const range = lines.length > 0 ? `  ${words[lang].lines(Math.min(...lines), Math.max(...lines))}` : '';
      const entries = group.map((finding) => entry(finding, lang, paint));
      return `${paint(title, 'bold', 'underlined')}${paint(range, 'quiet')}\n\n${entries.join('\n')}`;
    })
    .join('\n');
}

function entry(finding: Finding, lang: ReportLanguage, paint: Paint): string {
  const [first = '', ...rest] = describeFinding(finding, lang).split('\n');
  return `  ${paint(first, 'bold', colours[finding.severity])}\n${rest.map((line) => `  ${line}\n`).join('')}`;
}

/** What a finding is about: a section by its title, or a list of facts by its name. */
function titlesOf(policy: Policy, lang: ReportLanguage): (finding: Finding) => string {
  const names = comparisonNames(lang);
  const facts = factWords(policy, lang);
  const titles = new Map<string, string>();
  const visit = (sections: readonly Section[]) => {
    for (const {id, kind, title, marker, sections: inner} of sections) {
      titles.set(id, [marker, facts.text(title) || facts.kind(kind) || id].filter(Boolean).join(' '));
      visit(inner);
    }
  };
  visit(policy.sections);
  return ({place: {section, pointer}}) => {
    const list = /^\/([A-Za-z]+)/.exec(pointer ?? '')?.[1];
    const named = list === undefined || list === 'sections' ? undefined : names.list(list);
    return (section !== undefined && titles.get(section)) || (named === list ? undefined : named) || words[lang].whole;
  };
}

/** How many findings of which rules a summary names. */
const mostRules = 5;

export function lintSummary(findings: readonly Finding[], counts: Counts, lang: ReportLanguage, paint: Paint): string {
  const say = words[lang];
  if (findings.length === 0) return `${say.fine}\n${say.advice}\n`;
  const byRule = new Map<string, number>();
  for (const {id} of findings) byRule.set(id, (byRule.get(id) ?? 0) + 1);
  const often = [...byRule].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
  const listed = often.slice(0, mostRules).map(([id, count]) => `${id} ${say.times(count)}`);
  return [
    '',
    paint(say.summary(counts), 'bold'),
    ...(listed.length > 0 ? [`${say.often}: ${listed.join(', ')}`] : []),
    say.advice,
    '',
  ].join('\n');
}
