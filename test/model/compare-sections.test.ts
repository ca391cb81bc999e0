/** What a comparison says of sections and of their words. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PolicyComparison} from '../../src/model/compare/comparison.js';
import {compare, marked} from './comparing.js';

const sectionsOf = ({sections}: PolicyComparison) =>
  sections.map(({change, before, after}) => `${change} ${(after ?? before)!.id}`);

describe('sections', () => {
  const [first, second, third] = [
    {id: 'first', title: '수집 항목', body: '이메일 주소와 연락처를 수집합니다.'},
    {id: 'second', title: '보유 기간', body: '회원 정보는 탈퇴 후 1년간 보관합니다.'},
    {id: 'third', title: '권리 행사', body: '언제든지 열람을 요구할 수 있습니다.'},
  ];

  it('are named where they are new or gone', () => {
    const comparison = compare({sections: [first, second]}, {sections: [first, third]});
    assert.deepEqual(sectionsOf(comparison), ['removed second', 'added third']);
  });

  it('have moved where the fewest that explain the new order stand elsewhere', () => {
    const comparison = compare({sections: [first, second, third]}, {sections: [third, first, second]});
    assert.deepEqual(sectionsOf(comparison), ['moved third']);
  });

  it('have moved where they stand in another section', () => {
    const comparison = compare({sections: [first, second]}, {sections: [{...first, sections: [second]}]});
    assert.deepEqual(sectionsOf(comparison), ['moved second']);
  });

  it('that moved and have other words are changed and moved', () => {
    const changed = {...third, body: '언제든지 정정을 요구할 수 있습니다.'};
    const [change] = compare({sections: [first, second, third]}, {sections: [changed, first, second]}).sections;
    assert.deepEqual([change!.change, change!.moved], ['changed', true]);
  });

  it('with a new id are recognised by their words', () => {
    const renamed = {...second, id: 'keeping', title: '보유 및 이용 기간'};
    const [change] = compare({sections: [first, second, third]}, {sections: [first, renamed, third]}).sections;
    assert.deepEqual([change!.change, change!.before!.id, change!.after!.id], ['changed', 'second', 'keeping']);
  });

  it('say which property differs beside the words', () => {
    const [change] = compare(
      {sections: [{...first, marker: '제1조'}]},
      {sections: [{...first, marker: '1.'}]},
    ).sections;
    assert.deepEqual(
      change!.fields.map(({field, before, after}) => [field, before, after]),
      [['marker', '제1조', '1.']],
    );
  });

  it('with the same words in another form are changed', () => {
    const asList = {...first, body: undefined, blocks: [{type: 'list' as const, items: [{text: first.body}]}]};
    const [change] = compare({sections: [first]}, {sections: [asList]}).sections;
    assert.deepEqual(
      change!.fields.map(({field}) => field),
      ['blocks'],
    );
  });

  it('of an import are the same wherever they stood in its source', () => {
    const at = (start: number): [number, number] => [start, start + 5];
    const section = (start: number) => ({
      ...first,
      body: undefined,
      at: at(start),
      blocks: [{type: 'paragraph' as const, text: '같은 말', at: at(start)}],
    });
    assert.equal(compare({sections: [section(0) as never]}, {sections: [section(90) as never]}).same, true);
  });

  it('keep their words in tables, lists, terms, remarks and unknown blocks', () => {
    const blocks = (word: string) => [
      {
        type: 'table' as const,
        rows: [
          ['항목', {ko: '기간', en: 'Period'}],
          [word, {text: '1년', blocks: []}],
        ],
      },
      {type: 'list' as const, items: [{marker: '①', text: word, blocks: [{type: 'paragraph' as const, text: word}]}]},
      {type: 'definition' as const, entries: [{term: '보존 이유 :', text: word}]},
      {type: 'note' as const, title: word, text: [`${word}: `, {mark: 'strong' as const, text: [word]}]},
      {type: 'x-timeline', fallback: [{type: 'paragraph', text: word}]},
    ];
    const [change] = compare(
      {sections: [{id: 'all', blocks: blocks('서비스 이용 계약')}]},
      {sections: [{id: 'all', blocks: blocks('서비스 이용 신청')}]},
    ).sections;
    assert.deepEqual(change!.passages.map(marked), [
      '서비스 이용 [-계약-]{+신청+} | 1년',
      '① 서비스 이용 [-계약-]{+신청+}',
      '서비스 이용 [-계약-]{+신청+}',
      '보존 이유 : 서비스 이용 [-계약-]{+신청+}',
      '서비스 이용 [-계약-]{+신청+}',
      '서비스 이용 [-계약-]{+신청+}: 서비스 이용 [-계약-]{+신청+}',
      '서비스 이용 [-계약-]{+신청+}',
    ]);
  });
});

describe('words', () => {
  const change = (before: string, after: string) =>
    compare({summary: `${before}\n같은 줄`}, {summary: `${after}\n같은 줄`}).document.flatMap(({passages}) =>
      passages.map(marked),
    );

  it('of Korean are eojeol, digits apart', () => {
    assert.deepEqual(change('계약 종료 후 3년간 보관합니다.', '계약 해지 후 5년간 보관합니다.'), [
      '계약 [-종료-]{+해지+} 후 [-3-]{+5+}년간 보관합니다.',
    ]);
  });

  it('of Korean keep the stem where only the particle changed', () => {
    assert.deepEqual(change('회원은 동의를 철회합니다.', '회원이 동의를 철회합니다.'), [
      '회원[-은-]{+이+} 동의를 철회합니다.',
    ]);
  });

  it('side by side are one change', () => {
    assert.deepEqual(change('개인 정보를 보관합니다.', '고객 자료를 보관합니다.'), [
      '[-개인 정보를-]{+고객 자료를+} 보관합니다.',
    ]);
  });

  it('of scripts without spaces are characters', () => {
    assert.deepEqual(change('情報を三年間保存', '情報を五年間保存'), ['情報を[-三-]{+五+}年間保存']);
  });

  it('of Latin script are whole', () => {
    assert.deepEqual(change('We keep your orders for years.', 'We keep your order for years.'), [
      'We keep your [-orders-]{+order+} for years.',
    ]);
  });

  it('of a paragraph that is new or gone stand alone', () => {
    assert.deepEqual(change('첫째 문단은 그대로 있습니다.', '첫째 문단은 그대로 있습니다.\n\nNew words.'), [
      '{+New words.+}',
    ]);
  });

  it('are compared in each language', () => {
    const {document} = compare(
      {title: {ko: '개인정보 처리방침', en: 'Privacy policy'}},
      {title: {ko: '개인정보 처리방침', en: 'Privacy notice'}},
    );
    assert.deepEqual(
      document.flatMap(({field, passages}) => passages.map((passage) => [field, passage.lang, marked(passage)])),
      [['title', 'en', 'Privacy [-policy-]{+notice+}']],
    );
  });

  it('of a language that is new are insertions in that language only', () => {
    const {passages} = compare(
      {sections: [{id: 'one', body: '말'}]},
      {sections: [{id: 'one', body: {ko: '말', en: 'Word'}}]},
    ).sections[0]!;
    assert.deepEqual(passages, [{lang: 'en', after: 'Word', parts: [{change: 'inserted', text: 'Word'}]}]);
  });
});
