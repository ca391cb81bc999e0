import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Block} from '../../src/model/document/blocks.js';
import {excerpts, findings, finds, policyOf, textOf} from './linting.js';

describe('text', () => {
  it('TX01 finds known slips', () =>
    assert.deepEqual(excerpts('TX01', '고개센터에 물어보세요. 쿠기와 인터넷 익스플로어, 사태규정, 청구지 등 발송'), [
      '고개센터',
      '쿠기',
      '익스플로어',
      '사태규정',
      '청구지',
    ]));

  it('TX02 finds several middle dots, bullets aside', () => {
    assert.deepEqual(excerpts('TX02', '설치∙운영, 수집·이용, 보관·관리'), ['∙']);
    assert.deepEqual(excerpts('TX02', '• 항목\n수집·이용'), []);
  });

  it('TX03 finds invisible characters', () => {
    assert.deepEqual(excerpts('TX03', '개인\u00a0정보\u200b 처리 \n'), ['\u00a0', '\u200b', ' ']);
    assert.deepEqual(excerpts('TX03', '업무\t업체\t\n배송\t\t'), []);
  });

  it('TX04 finds a doubled subject', () =>
    assert.deepEqual(excerpts('TX04', '"회사"는 회사는 원활한 제공을 위하여'), ['"회사"는 회사는']));

  it('TX05 finds several words for readers', () => {
    assert.equal(finds('TX05', textOf('이용자는 볼 수 있습니다. 귀하는 거부할 수 있습니다.')), true);
    assert.equal(finds('TX05', textOf('이용자는 정보주체입니다. 고객센터에 문의하세요.')), false);
  });

  it('TX06 finds a double passive', () =>
    assert.deepEqual(excerpts('TX06', '파기되어집니다. 보유되어지는 정보'), ['파기되어집니다', '보유되어지는']));

  it('TX07 finds a semicolon for a colon', () => assert.equal(excerpts('TX07', '보존이유; 통신비밀보호법').length, 1));

  it('TX08 finds a sentence without an end mark', () => {
    assert.equal(findings('TX08', textOf('회사는 개인정보를 안전하게 관리하고 있습니다\n'))[0]!.place.line, 1);
    assert.equal(finds('TX08', textOf('회사는 개인정보를 안전하게 관리하고 있습니다.')), false);
  });

  it('TX09 finds two kinds of quotation marks', () => {
    assert.equal(finds('TX09', textOf('“회사”는 "쿠키"를 씁니다.')), true);
    assert.equal(finds('TX09', textOf('“회사”는 ‘쿠키’를 씁니다.')), false);
  });

  it('TX10 finds sentences over 150 characters', () => {
    assert.equal(excerpts('TX10', `회사는 ${'개인정보를 모으고 '.repeat(16)}지웁니다.`).length, 1);
    assert.equal(excerpts('TX10', `회사는 ${'개인정보를 모읍니다. '.repeat(16)}`).length, 0);
  });
});

describe('form', () => {
  const block = (part: Block | string) => policyOf({sections: [{title: '제목', blocks: [part]}]});

  it('FO01 finds a level of headings that is skipped', () => {
    assert.equal(finds('FO01', block('## 가\n\n#### 나')), true);
    assert.equal(finds('FO01', block('## 가\n\n### 나\n\n## 다')), false);
    assert.equal(finds('FO01', block('## 가\n\n```\n#### 나\n```')), false);
  });

  it('FO02 finds tables without header cells', () => {
    const table = (fields: object) =>
      block({
        type: 'table',
        rows: [
          ['업무', '업체'],
          ['배송', '하늘'],
        ],
        ...fields,
      });
    assert.deepEqual([finds('FO02', table({headerRows: 0})), finds('FO02', table({}))], [true, false]);
    assert.equal(
      findings(
        'FO02',
        table({
          rows: [
            ['업무', ''],
            ['배송', '하늘'],
          ],
        }),
      )[0]!.severity,
      'warning',
    );
  });

  it('FO04 finds a language that does not fit', () => {
    const korean = '회사는 개인정보를 안전하게 관리하고 파기하며 이용자의 권리를 존중합니다. '.repeat(3);
    const policy = (lang: string) => policyOf({lang, sections: [{body: korean}]});
    assert.deepEqual([finds('FO04', policy('en')), finds('FO04', policy('ko'))], [true, false]);
  });

  it('FO05 finds a label without words', () =>
    assert.equal(finds('FO05', policyOf({labels: [{kind: 'items', text: ''}]})), true));

  it('FO06 finds links that say only “here”', () => {
    assert.equal(finds('FO06', block('자세한 내용은 [여기](https://example.com)를 보세요.')), true);
    assert.equal(
      finds('FO06', block({type: 'paragraph', text: ['See ', {href: 'https://example.com', text: ['here']}]})),
      true,
    );
    assert.equal(finds('FO06', block('[이전 처리방침](https://example.com)')), false);
  });
});
