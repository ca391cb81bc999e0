/** Statutes that a text cites, with the words as written and the rule of the catalogue that the record falls under. */

import {rulesForRecord} from '../../model/catalogue/rule-details.js';
import {nameKey, statuteSpellings} from '../../model/catalogue/statute-spellings.js';
import type {LawRef} from '../../model/document/values.js';
import type {SourceText} from '../text/source-text.js';

const spellings = new Map(
  statuteSpellings.flatMap(({id, name, accepted, former = [], wrong = []}) =>
    [name.ko, ...accepted, ...former.map((entry) => entry.name), ...wrong].map(
      (spelling) => [nameKey(spelling), {id, name: name.ko}] as const,
    ),
  ),
);

const keys = [...spellings.keys()].sort((a, b) => b.length - a.length);
/** With which letters a name can start; looked at first, since most letters start none. */
const initials = [...new Set(keys.map((key) => key[0]))].join('');

/** Names with any spacing and dots between their letters, the longest first; a short name does not start inside a word. */
const names = new RegExp(
  `(?=[${initials}])(?:${keys
    .map((key) => `${key.length <= 4 ? '(?<![가-힣])' : ''}${[...key].join('[\\s·ㆍ・,]{0,2}')}`)
    .join('|')})`,
  'g',
);

/** A statute that words name. */
export interface CitedStatute {
  id: string;
  /** Official name. */
  name: string;
  start: number;
  end: number;
}

/** A letter that every name of a statute has. */
const legal = /[법령칙준침]/;

/** Where a text names statutes. */
export function citedStatutes(text: string): CitedStatute[] {
  if (!legal.test(text)) return [];
  return [...text.slice(0, 2000).matchAll(names)].map((match) => ({
    ...spellings.get(nameKey(match[0]))!,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Names of laws of other countries, in brackets or as a whole value. */
const otherLaw =
  /^[^\d,、。.]{2,60}(?:법|법률|법령|規則|法律?|令|Act|Code|Law|Regulation)(?:\s*(?:제|第|Art\.?|§|Section)\s*\S{1,12})?$/u;

const brackets = /[(（「]([^()（）「」]{2,60})[)）」]/g;

/** The laws that a text gives for keeping a record. */
export function lawsFor(content: SourceText, record: string): LawRef[] {
  const cited = citedStatutes(content.text);
  const seen = new Set<string>();
  const laws = cited
    .filter(({id}) => !seen.has(id) && seen.add(id))
    .map(({id, name, start, end}): LawRef => {
      const rule = rulesForRecord(record).find(({statute}) => statute === id);
      return {...(rule && {rule: rule.id}), statute: name, jurisdiction: 'KR', text: content.text.slice(start, end)};
    });
  if (laws.length) return laws;
  const others = [
    content.text.trim(),
    ...[...content.text.slice(0, 500).matchAll(brackets)].map((match) => match[1]!.trim()),
  ];
  const other = others.find((words) => otherLaw.test(words));
  return other === undefined ? [] : [{text: other}];
}
