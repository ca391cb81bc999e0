import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {agencyIds, findAgency} from '../../src/model/catalogue/agencies.js';
import {agencyHistory} from '../../src/model/catalogue/agency-history.js';
import {folkPeriods} from '../../src/model/catalogue/details/data.js';
import {entrySources, lastReview, statusMeanings, type EntryCheck} from '../../src/model/catalogue/entry-status.js';
import {ruleDetails, rulesForRecord} from '../../src/model/catalogue/rule-details.js';
import {citation, findRule, ruleIds} from '../../src/model/catalogue/rules.js';
import {amendments, sectionDuties} from '../../src/model/catalogue/section-duties.js';
import {findStatutes, statuteSpellings} from '../../src/model/catalogue/statute-spellings.js';
import {statuteIds, statuteName, statuteUrl} from '../../src/model/catalogue/statutes.js';
import {isDate, parseDuration} from '../../src/model/period.js';
import {isKnownKind} from '../../src/model/section-kinds.js';

const checks: readonly EntryCheck[] = [
  ...ruleDetails,
  ...agencyHistory,
  ...sectionDuties,
  ...folkPeriods,
  ...amendments,
];

describe('rules', () => {
  it('say where they stand, in Korean and English', () => {
    assert.deepEqual(findRule('kr.ecommerce.payment'), {
      statute: {
        ko: '전자상거래 등에서의 소비자보호에 관한 법률',
        en: 'Act on the Consumer Protection in Electronic Commerce',
      },
      article: {ko: '시행령 제6조제1항제3호', en: 'Enforcement Decree, Article 6(1)3'},
      url: 'https://www.law.go.kr/법령/전자상거래등에서의소비자보호에관한법률시행령',
    });
  });

  it('with several places name them all', () =>
    assert.equal(findRule('kr.efinance.5y')!.article.ko, '제22조, 시행령 제12조제1항제1호'));

  for (const id of ['kr.unknown', 'toString', '', 'ecommerce.payment', 'us.ecommerce.payment'])
    it(`are not found for “${id}”`, () => assert.equal(findRule(id), undefined));

  it('have details each, and details a rule each', () =>
    assert.deepEqual([...ruleDetails.map(({id}) => id)].sort(), [...ruleIds].sort()));

  it('have spans that can be read, or none where the law names none', () => {
    for (const {id, period, longest, bound, validTo} of ruleDetails) {
      assert.equal(period === undefined, bound === 'none', id);
      assert.equal(longest !== undefined, bound === 'range', id);
      for (const span of [period, longest]) if (span) assert.ok(parseDuration(span), id);
      if (validTo) assert.ok(isDate(validTo), id);
    }
  });

  it('know their record by its official words', () => {
    for (const rule of ruleDetails.filter(({trade}) => trade === 'seller' || trade === 'clinic'))
      assert.ok(rulesForRecord(rule.record.ko).includes(rule), rule.id);
  });
});

describe('citations', () => {
  for (const [place, ko, en] of [
    ['A30.1.3-2', '제30조제1항제3호의2', 'Article 30(1)3-2'],
    ['A28-8.2', '제28조의8제2항', 'Article 28-8(2)'],
    ['D31.1.3', '시행령 제31조제1항제3호', 'Enforcement Decree, Article 31(1)3'],
    ['R15', '시행규칙 제15조', 'Enforcement Rule, Article 15'],
  ] as const)
    it(`write ${place} as lawyers do`, () => assert.deepEqual(citation(place), {ko, en}));
});

describe('agencies', () => {
  it('of today have a name, an operator, a task, and a safe address', () => {
    for (const id of agencyIds) {
      const agency = findAgency(id)!;
      for (const text of [agency.name, agency.operator, agency.tasks]) assert.ok(text.ko && text.en, id);
      assert.match(agency.url!, /^https:\/\/[\w.]+\.kr$/);
    }
  });

  it('that were abolished are not found', () => assert.equal(findAgency('kr.prosecution'), undefined));

  it('do not carry what is out of date', () => {
    for (const id of agencyIds) {
      const text = JSON.stringify(findAgency(id));
      for (const {words, name, kind} of agencyHistory)
        if (kind !== 'operator') assert.doesNotMatch(text, words, `${id}: ${name.en}`);
    }
  });

  it('of the past ended before the last review, and their successors exist', () => {
    for (const {name, validFrom, validTo, replacedBy} of agencyHistory) {
      assert.ok(isDate(validTo) && validTo < lastReview, name.en);
      if (validFrom) assert.ok(isDate(validFrom) && validFrom < validTo, name.en);
      if (replacedBy) assert.ok(findAgency(replacedBy), name.en);
    }
  });
});

describe('statutes', () => {
  it('have addresses without spaces; notices lie elsewhere than acts', () => {
    for (const id of statuteIds) assert.doesNotMatch(statuteUrl(id), /\s/);
    assert.match(statuteUrl('guideline'), /\/행정규칙\//);
  });

  it('are found under official, short and run-together names', () => {
    for (const id of statuteIds) assert.deepEqual(findStatutes(statuteName(id).ko.replaceAll(' ', '')), [id]);
    assert.deepEqual(findStatutes('상법, 전자상거래법 등'), ['ecommerce', 'commercial']);
    assert.deepEqual(findStatutes('민법'), []);
  });

  it('have spellings that differ from each other', () => {
    const all = statuteSpellings.flatMap(({name, accepted, wrong = []}) => [name.ko, ...accepted, ...wrong]);
    assert.equal(new Set(all).size, all.length);
  });
});

describe('duties', () => {
  it('are about known kinds of section', () => {
    for (const {kind, law, when} of sectionDuties) {
      assert.ok(isKnownKind(kind), kind);
      assert.equal(law.length === 0, when === 'recommended', kind);
    }
  });
});

describe('every entry', () => {
  it('names its source, the day it was checked and how sure it is', () => {
    for (const {status, source, checkedOn} of checks) {
      assert.ok(statusMeanings[status] && entrySources[source]);
      assert.ok(isDate(checkedOn) && checkedOn <= lastReview);
    }
  });

  it('is reported, not failed, where nobody has looked for 180 days', (test) => {
    const newest = checks
      .map(({checkedOn}) => checkedOn)
      .sort()
      .at(-1)!;
    const days = Math.floor((Date.now() - Date.parse(newest)) / 86_400_000);
    test.diagnostic(`newest check ${newest}, ${days} days ago${days > 180 ? ': look at the catalogue again' : ''}`);
    assert.ok(isDate(newest));
  });
});

describe('what pages load', () => {
  it('is at most 2,600 bytes of gzip', async () => {
    const root = fileURLToPath(new URL('../../src/model/catalogue/', import.meta.url));
    const {outputFiles} = await build({
      stdin: {
        contents: `export {findRule} from './rules.js'; export {findAgency} from './agencies.js';`,
        resolveDir: root,
      },
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      write: false,
    });
    const bytes = gzipSync(outputFiles[0]!.contents, {level: 9}).length;
    assert.ok(bytes <= 2600, `${bytes} bytes`);
  });
});
