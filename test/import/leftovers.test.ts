/** What pasting does to a text: lost line breaks, anchors of comments, lines broken by hand. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importPolicy} from '../../src/import/import-policy.js';
import type {SectionFields} from '../../src/model/document/blocks.js';

const sectionsOf = (source: string): SectionFields[] =>
  importPolicy(source, {format: 'text', lang: 'ko'}).policy.sections!;

const matters = ['개인정보의 처리 목적', '개인정보의 보유 기간', '개인정보의 파기'];

describe('text without line breaks', () => {
  const sentence = '회사는 개인정보를 소중히 다루며 관련 법령을 지키기 위해 노력하고 있습니다. '.repeat(4);
  const source = `가게 개인정보처리방침 01. 개인정보의 처리 목적 ${sentence}02. 개인정보의 보유 기간 <계약에 관한 기록> 보존 이유 : 전자상거래법 보존 기간 : 5년 <방문 기록> 보존 이유 : 통신비밀보호법 보존 기간 : 3개월 03. 개인정보의 파기 바로 파기합니다.`;

  it('is cut at its numbers, and headings end where their words do', () => {
    const {policy, notes} = importPolicy(source, {format: 'text', lang: 'ko'});
    assert.deepEqual(
      policy.sections!.map(({title}) => title).filter((title) => matters.includes(title as string)),
      matters,
    );
    assert.ok(notes.some(({code}) => code === 'run-on'));
  });

  it('gives the rules that its labels state', () => {
    const {retention} = importPolicy(source, {format: 'text', lang: 'ko'}).policy;
    assert.deepEqual(
      retention!.map(({record}) => record),
      ['계약에 관한 기록', '방문 기록'],
    );
  });

  it('is left whole where it is an ordinary paragraph', () => {
    const blocks = sectionsOf(`${sentence}1. 번호 하나는 우연입니다.`)[0]!.blocks!;
    assert.equal(blocks.length, 1);
  });
});

describe('what a word processor leaves behind', () => {
  it('is taken out where it is the anchor of a comment, and declared', () => {
    const {policy} = importPolicy('가입 항목[a]\n주소[b]를 받습니다.', {format: 'text', lang: 'ko'});
    assert.deepEqual(
      policy.sections![0]!.blocks!.map((block) => (block as {text: string}).text),
      ['가입 항목', '주소를 받습니다.'],
    );
    assert.deepEqual(
      policy.annotations!.map(({reason, text, at}) => [reason, text, at]),
      [
        ['comment', '[a]', [5, 8]],
        ['comment', '[b]', [11, 14]],
      ],
    );
  });

  it('names the block that a comment stood in', () => {
    const {annotations} = importPolicy('가입 항목[a]\n주소[b]를 받습니다.', {format: 'text', lang: 'ko'}).policy;
    assert.equal(annotations![1]!.target, '/sections/0/blocks/1');
  });

  it('takes the words of the comments along', () => {
    const {policy} = importPolicy('가입 항목[a]\n주소[b]\n[a]확인 필요\n[b]법무팀 문의', {format: 'text', lang: 'ko'});
    assert.deepEqual(
      policy.annotations!.slice(2).map(({text}) => text),
      ['[a]확인 필요', '[b]법무팀 문의'],
    );
  });

  it('is left alone where letters in brackets are no row of the alphabet', () => {
    assert.equal(
      importPolicy('선택지 [b]와 [d]가 있습니다.', {format: 'text', lang: 'ko'}).policy.annotations,
      undefined,
    );
  });

  it('does not take [부칙] for a comment', () => {
    assert.equal(
      importPolicy('1. 목적\n설명입니다.\n2. 보유 기간\n설명입니다.\n[부칙]\n2026년 1월 1일부터 시행합니다.', {
        format: 'text',
      }).policy.annotations,
      undefined,
    );
  });

  it('joins lines that were broken by hand', () => {
    const line = 'We collect your name and address when you order something from our';
    const {policy} = importPolicy(
      `Privacy Policy\n\nHow we use data\n\n${`${line}\nshop.\n\n`.repeat(5)}Your rights\n\nAsk us.`,
      {format: 'text', lang: 'en'},
    );
    assert.equal((policy.sections![0]!.blocks![0] as {text: string}).text, `${line} shop.`);
  });
});
