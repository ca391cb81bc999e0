/** The article of a policy: what of a document is drawn, where, and under which headings and ids. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Policy} from '../../src/model/document/policy.js';
import type {LocalizedText} from '../../src/model/document/values.js';
import {normalizePolicy} from '../../src/model/normalize/policy.js';
import {renderPolicy} from '../../src/ssr/render-policy.js';
import {readSample} from '../model/sample-policy.js';
import {byId, byPart, byTag, drawn, elements, text} from './drawn.js';

const sample = (name: string) => readSample(name) as Record<string, unknown>;
const words = (value: LocalizedText | undefined, lang: string): string =>
  typeof value === 'string' ? value : (value?.[lang] ?? '');
const squeezed = (value: string) => value.replace(/\s+/g, ' ').trim();

/** What a reader must find of the facts of a policy. */
function factsOf(policy: Policy, lang: string): string[] {
  const named = (facts: readonly {name?: LocalizedText}[]) => facts.map(({name}) => words(name, lang));
  return [
    words(policy.title, lang),
    ...policy.retention.map(({record}) => words(record, lang)),
    ...[...policy.processors, ...policy.recipients].flatMap(({parties}) => named(parties)),
    ...policy.processors.map(({task}) => words(task, lang)),
    ...policy.recipients.map(({purpose}) => words(purpose, lang)),
    ...policy.activities.flatMap((activity) => [words(activity.name, lang), ...named(activity.items)]),
    ...policy.devices.map(({name}) => name),
    ...policy.refusalSteps.map(({steps}) => words(steps, lang)),
    ...policy.officers.flatMap(({name, department}) => [words(name, lang), words(department, lang)]),
    ...policy.safety.map((measure) => words(measure.text, lang)),
    ...policy.history.map(({version}) => version),
    ...policy.labels.map((label) => words(label.text, lang)),
    ...policy.sections.map(({title}) => words(title, lang)),
  ]
    .map(squeezed)
    .filter(Boolean);
}

describe('an article of the samples', () => {
  for (const name of ['academy', 'artist-portfolio', 'video-shop', 'motion-capture', 'job-matching']) {
    for (const lang of ['ko', 'en']) {
      const article = drawn(sample(name), {lang});

      it(`shows every row, title and label of ${name} in ${lang}`, () => {
        const shown = text(article);
        const {policy} = normalizePolicy(sample(name));
        const missing = factsOf(policy, lang).filter((fact) => !shown.includes(fact));
        assert.deepEqual(missing, []);
      });

      it(`has no heading below a missing one, and each id once: ${name} in ${lang}`, () => {
        const levels = byTag(article, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({tag}) => Number(tag[1]));
        assert.equal(levels[0], 2);
        assert.deepEqual(
          levels.filter((level, index) => level > (levels[index - 1] ?? 2) + 1),
          [],
        );
        const ids = elements(article).flatMap(({attributes}) => attributes.id ?? []);
        assert.deepEqual(
          ids.filter((id, index) => ids.indexOf(id) !== index),
          [],
        );
      });

      it(`leads nowhere but to its own ids and to addresses: ${name} in ${lang}`, () => {
        const ids = new Set(elements(article).map(({attributes}) => attributes.id));
        const broken = byTag(article, 'a')
          .map(({attributes}) => attributes.href!)
          .filter((href) =>
            href.startsWith('#') ? !ids.has(decodeURIComponent(href.slice(1))) : !/^(https|mailto|tel):/.test(href),
          );
        assert.deepEqual(broken, []);
      });
    }
  }

  it('marks no address or number as words of another language', () => {
    const marked = elements(drawn(sample('academy'), {lang: 'en'})).filter(({attributes}) => attributes.lang === 'ko');
    assert.deepEqual(
      marked.map(text).filter((said) => /@|^https?:|^[\d-]+$/.test(said) && !/[\p{Script=Hangul}]/u.test(said)),
      [],
    );
  });

  it('is the same markup every time', () => {
    assert.equal(renderPolicy(sample('video-shop') as never), renderPolicy(sample('video-shop') as never));
  });
});

describe('an article', () => {
  it('of facts alone has a section for each kind of fact, in the order of the guideline', () => {
    const article = drawn({
      processors: [{name: '가', task: '나'}],
      retention: [{record: '다', period: 'P1Y'}],
      officers: [{role: 'kr-cpo', name: '라'}],
    });
    assert.deepEqual(byTag(article, 'h3').map(text), [
      '개인정보의 처리 및 보유 기간',
      '개인정보 처리업무의 위탁',
      '개인정보 보호책임자',
    ]);
  });

  it('of text alone has its sections and no table', () => {
    const article = drawn({
      sections: [
        {title: '하나', body: '첫째 글'},
        {title: '둘', body: '둘째 글', sections: [{title: '둘의 하나', body: '안쪽 글'}]},
      ],
    });
    assert.deepEqual(
      [byTag(article, 'h3', 'h4').map(text), byTag(article, 'table').length],
      [['하나', '둘', '둘의 하나'], 0],
    );
    assert.match(text(article), /첫째 글.*둘째 글.*안쪽 글/);
  });

  it('of nothing has a title in the language of the reader', () => {
    assert.deepEqual(
      [drawn({}), drawn({}, {lang: 'en'})].map((article) => byTag(article, 'h2').map(text)),
      [['개인정보 처리방침'], ['Privacy policy']],
    );
  });

  it('starts at the level that is asked for, and goes no deeper than six', () => {
    const sections = [{title: 'a', sections: [{title: 'b', sections: [{title: 'c'}]}]}];
    assert.deepEqual(
      byTag(drawn({sections}, {headingLevel: 4}), 'h4', 'h5', 'h6').map(({tag}) => tag),
      ['h4', 'h5', 'h6', 'h6'],
    );
  });

  it('shows the view of a kind once, where the section places it or after its text', () => {
    const retention = [{record: '기록', period: 'P1Y'}];
    const placed = drawn({
      retention,
      sections: [{kind: 'retention', blocks: ['앞', {type: 'view', of: 'retention'}, '뒤']}],
    });
    const after = drawn({retention, sections: [{kind: 'retention', body: '글'}]});
    const order = (article: typeof placed) =>
      byTag(article, 'section')[0]!.children.map((child) =>
        typeof child === 'object' && 'tag' in child ? child.tag : child,
      );
    assert.deepEqual(
      [order(placed), order(after)],
      [
        ['h3', 'p', 'table', 'p'],
        ['h3', 'p', 'table'],
      ],
    );
  });

  it('shows only the facts that a view asks for, and its sentence where there are none', () => {
    const article = drawn({
      retention: [
        {record: '법정', period: 'P5Y', law: 'kr.ecommerce.payment'},
        {record: '내부', period: 'P1Y'},
      ],
      sections: [
        {id: 'a', title: 'a', blocks: [{type: 'view', of: 'retention', filter: {basis: 'law'}}]},
        {id: 'b', title: 'b', blocks: [{type: 'view', of: 'processors', empty: '위탁하지 않습니다.'}]},
      ],
    });
    const rows = byTag(byId(article, 'a')!, 'tr').filter(({attributes}) => attributes.id);
    assert.equal(rows.length, 1);
    assert.match(text(rows[0]!), /^법정/);
    assert.match(text(byId(article, 'b')!), /위탁하지 않습니다\./);
  });

  it('gives the ids of facts that are shown twice only once', () => {
    const article = drawn({
      retention: [{record: '기록', period: 'P1Y'}],
      processors: [
        {name: 'a', task: 'b'},
        {name: 'c', task: 'd'},
      ],
      sections: [
        {kind: 'retention'},
        {kind: 'retention'},
        {kind: 'processors'},
        {title: 'x', blocks: [{type: 'view', of: 'processors'}]},
      ],
    });
    const ids = elements(article).flatMap(({attributes}) => attributes.id ?? []);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
    assert.equal(byTag(article, 'table').length, 4);
  });
});

describe('a contents list', () => {
  const sections = [
    {id: 'items', title: '수집하는 개인정보'},
    {id: 'period', title: '보유 기간', sections: [{id: 'law', title: '법령'}]},
  ];
  const links = (parts: object) =>
    byPart(drawn(parts), 'contents').flatMap((list) =>
      byTag(list, 'a').map((link) => [text(link), link.attributes.href]),
    );

  it('is made from the sections, nested as they are', () => {
    assert.deepEqual(links({sections}), [
      ['수집하는 개인정보', '#items'],
      ['보유 기간', '#period'],
      ['법령', '#law'],
    ]);
  });

  it('is kept as written, and leads to the sections that fit best', () => {
    const entries = [
      {text: '개인정보 보유기간', marker: '2.'},
      {text: '수집 개인정보', marker: '1.'},
      {text: '법령', section: 'law'},
    ];
    assert.deepEqual(links({sections, contents: {mode: 'explicit', entries}}), [
      ['2. 개인정보 보유기간', '#period'],
      ['1. 수집 개인정보', '#items'],
      ['법령', '#law'],
    ]);
  });

  it('is left out where the document wants none, or has one section', () => {
    assert.deepEqual([links({sections, contents: {mode: 'none'}}), links({sections: sections.slice(0, 1)})], [[], []]);
  });
});
