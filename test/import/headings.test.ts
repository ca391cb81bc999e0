/** Headings in the styles of policies, and lists of contents. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importPolicy} from '../../src/import/import-policy.js';
import type {SectionFields} from '../../src/model/document/blocks.js';

const sectionsOf = (source: string): SectionFields[] =>
  importPolicy(source, {format: 'text', lang: 'ko'}).policy.sections!;
const titled = (source: string): [marker: unknown, title: unknown][] =>
  sectionsOf(source).map(({marker, title}) => [marker, title]);

/** Three headings on matters of a policy, each over a sentence. */
const matters = ['개인정보의 처리 목적', '개인정보의 보유 기간', '개인정보의 파기'];
const withHeadings = (markers: readonly string[], open = '', close = ''): string =>
  markers
    .map((marker, index) => `${marker}${open}${matters[index]}${close}\n이 항은 ${index + 1}번째 설명입니다.`)
    .join('\n');

describe('headings', () => {
  const styles: [name: string, markers: string[]][] = [
    ['numbers with a zero', ['01.', '02.', '03.']],
    ['numbers', ['1.', '2.', '3.']],
    ['numbers in half brackets', ['1)', '2)', '3)']],
    ['numbers in brackets', ['(1)', '(2)', '(3)']],
    ['numbers in circles', ['①', '②', '③']],
    ['Hangul letters', ['가.', '나.', '다.']],
    ['Roman numerals of their own', ['Ⅰ.', 'Ⅱ.', 'Ⅲ.']],
    ['Roman numerals in letters', ['I.', 'II.', 'III.']],
    ['articles', ['제1조', '제2조', '제3조']],
    ['squares', ['■', '■', '■']],
    ['triangles', ['▶', '▶', '▶']],
    ['the letter o', ['o', 'o', 'o']],
    ['hyphens', ['-', '-', '-']],
  ];
  for (const [name, markers] of styles) {
    it(`are found by ${name}`, () => {
      const found = titled(withHeadings(markers.map((marker) => `${marker} `)));
      assert.deepEqual(
        found,
        markers.map((marker, index) => [marker, matters[index]]),
      );
    });
  }

  it('of articles keep the brackets of their titles', () => {
    assert.deepEqual(titled(withHeadings(['제1조', '제 2조', '제3조'], '(', ')')), [
      ['제1조', `(${matters[0]})`],
      ['제 2조', `(${matters[1]})`],
      ['제3조', `(${matters[2]})`],
    ]);
  });

  it('that run on into their text end with their brackets', () => {
    const [first] = sectionsOf('제1조(목적)회사는 밝힙니다.\n제2조(보유 기간)1년 동안 보관합니다.');
    assert.equal(first!.title, '(목적)');
    assert.equal((first!.blocks![0] as {text: string}).text, '회사는 밝힙니다.');
  });

  it('between brackets on a line of their own head what follows', () => {
    assert.deepEqual(
      titled(withHeadings(['[', '[', '['], '', ']')).map(([, title]) => title),
      matters.map((title) => `[${title}]`),
    );
  });

  it('are no citations of articles', () => {
    const source = '제1조(목적)\n설명입니다.\n제30조에 따라 처리합니다.\n제2조(보유 기간)\n설명입니다.';
    assert.equal(sectionsOf(source).length, 2);
  });

  it('of chapters hold those of articles', () => {
    const [chapter] = sectionsOf(
      '제1장 총칙\n제1조(목적)\n설명입니다.\n제2조(보유 기간)\n설명입니다.\n제2장 이용\n제3조(파기)\n설명입니다.',
    );
    assert.deepEqual(
      chapter!.sections!.map(({marker}) => marker),
      ['제1조', '제2조'],
    );
  });

  it('of an addendum start anew beside the articles', () => {
    const sections = sectionsOf(
      '제1조(목적)\n설명입니다.\n제2조(보유 기간)\n설명입니다.\n부칙\n제1조(시행일) 2026년 1월 1일부터 시행합니다.',
    );
    assert.deepEqual(
      sections.map(({title}) => title),
      ['(목적)', '(보유 기간)', '부칙'],
    );
    assert.equal(sections[2]!.kind, 'addendum');
  });

  it('with the same number twice are two sections', () => {
    assert.deepEqual(
      titled(withHeadings(['1. ', '2. ', '2. '])).map(([marker]) => marker),
      ['1.', '2.', '2.'],
    );
  });

  it('do not mistake a numbered list below them for their siblings', () => {
    const sections = sectionsOf(
      '1. 처리 목적\n1. 회원 관리를 위해 처리합니다.\n2. 배송을 위해 처리합니다.\n2. 보유 기간\n1년 동안 보관합니다.\n3. 파기\n파기합니다.',
    );
    assert.deepEqual(
      sections.map(({title}) => title),
      ['처리 목적', '보유 기간', '파기'],
    );
  });

  it('without any mark are short lines of their own', () => {
    const {policy} = importPolicy(
      'Shop Privacy Policy\n\nInformation we collect\n\nWe collect your name.\n\nHow long we keep it\n\nWe keep it for a year.\n\nYour rights\n\nYou can ask us.',
      {lang: 'en'},
    );
    assert.deepEqual(
      policy.sections!.map(({title}) => title),
      ['Information we collect', 'How long we keep it', 'Your rights'],
    );
  });
});

describe('a list of contents', () => {
  const source = `목차\n${matters.map((title, index) => `${index + 1}. ${title}`).join('\n')}\n\n${withHeadings(['1. ', '2. ', '3. '])}`;

  it('is kept as the text has it, each entry with the section that it means', () => {
    const {contents, sections} = importPolicy(source, {format: 'text', lang: 'ko'}).policy;
    assert.equal(contents!.mode, 'explicit');
    assert.deepEqual(
      contents!.entries!.map(({section}) => section),
      sections!.map(({id}) => id),
    );
  });

  it('is found where its words differ a little from the headings', () => {
    const {contents} = importPolicy(source.replace('1. 개인정보의 처리 목적', '1. 개인정보 처리 및 이용 목적'), {
      format: 'text',
      lang: 'ko',
    }).policy;
    assert.equal(contents!.entries!.length, 3);
  });

  it('is not made of a list that never comes again', () => {
    assert.equal(
      importPolicy('1. 목적\n1) 가입\n2) 배송\n3) 환불\n2. 보유 기간\n1년 보관합니다.', {format: 'text', lang: 'ko'})
        .policy.contents,
      undefined,
    );
  });
});
