import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {describeFinding, lintPolicy, lintRules} from '../../src/lint/index.js';
import {findings, policyOf, textOf, today} from './linting.js';

const placeholder = '계약이 끝난 날부터 oo년간 보관합니다.';

describe('places', () => {
  it('give line and characters of the source', () => {
    const raw = `개인정보 처리방침\n\n${placeholder}`;
    const [finding] = findings('LO01', textOf(raw));
    const {line, start, end} = finding!.place;
    assert.deepEqual([line, raw.slice(start, end), finding!.excerpt], [3, 'oo', 'oo']);
  });

  it('give the section and block whose span holds the characters', () => {
    const raw = `가\n${placeholder}`;
    const policy = textOf(raw, {
      sections: [
        {
          id: 'keeping',
          title: '가',
          at: [0, raw.length],
          blocks: [{type: 'paragraph', text: placeholder, at: [2, raw.length]}],
        },
      ],
    });
    assert.deepEqual(findings('LO01', policy)[0]!.place, {
      section: 'keeping',
      block: 0,
      pointer: '/sections/0/blocks/0',
      line: 2,
      start: 13,
      end: 15,
    });
  });

  it('give a pointer and the characters of the string where there is no source', () => {
    const policy = policyOf({sections: [{id: 'keeping', title: {ko: '가', en: 'a'}, body: {ko: placeholder}}]});
    assert.deepEqual(findings('LO01', policy)[0]!.place, {
      section: 'keeping',
      block: 0,
      pointer: '/sections/0/blocks/0/text/ko',
      start: 11,
      end: 13,
    });
  });

  it('give the line of the words in a saved page', () => {
    const raw = `<h1>가</h1>\n<p>${placeholder}</p>`;
    const at: [number, number] = [raw.indexOf('<p>'), raw.length];
    const policy = policyOf({
      source: {format: 'html', raw},
      sections: [{title: '가', blocks: [{type: 'paragraph', text: placeholder, at}]}],
    });
    assert.equal(findings('LO01', policy)[0]!.place.line, 2);
  });

  it('of facts are where import found them', () => {
    const raw = '보존 기간\n대금결제 기록: 3년';
    const policy = textOf(raw, {
      retention: [
        {record: '대금결제 기록', period: 'P3Y', law: 'kr.ecommerce.payment', ...{'x-import': {at: [6, 18]}}},
      ],
    });
    const {line, pointer} = findings('RE01', policy)[0]!.place;
    assert.deepEqual([line, pointer], [2, '/retention/0']);
  });

  it('put findings in reading order', () => {
    const lines = lintPolicy(textOf('대검찰청\noo년\n[a]\n고개센터'), {on: today}).map(({place}) => place.line ?? 0);
    assert.deepEqual(
      lines,
      lines.toSorted((a, b) => a - b),
    );
  });
});

describe('text', () => {
  it('may be given beside the policy', () => {
    const [finding] = findings('LO01', policyOf({}), {source: placeholder});
    assert.equal(finding!.place.line, 1);
  });

  it('is read across styled parts of a sentence', () => {
    const policy = policyOf({
      sections: [{blocks: [{type: 'paragraph', text: ['경찰청 ', {mark: 'strong', text: ['사이버']}, '안전국']}]}],
    });
    assert.equal(findings('AG01', policy).length, 1);
  });

  it('of another language is not judged by Korean words', () => {
    const policy = policyOf({lang: 'ja', sections: [{body: '当社は個人情報を適切に取り扱います。'}]});
    const ids = lintPolicy(policy, {on: today}).map(({id}) => id);
    assert.ok(ids.includes('LN01'));
    assert.deepEqual(
      ids.filter((id) => /^(?:TX|LA|AG)/.test(id)),
      [],
    );
  });

  it('with Windows line ends has the same lines', () => {
    const [finding] = findings('LO01', textOf(`가\r\n${placeholder}\r\n`));
    assert.equal(finding!.place.line, 2);
  });
});

describe('silence', () => {
  const silenced = (entry: object, options = {}) => {
    const policy = policyOf({sections: [{id: 'keeping', body: placeholder}], 'x-lint': [entry]});
    return [findings('LO01', policy, options).length, findings('LN02', policy, options).length];
  };

  it('needs a rule and a reason', () => {
    assert.deepEqual(silenced({rule: 'LO01', reason: '서식 예시입니다.'}), [0, 0]);
    assert.deepEqual(silenced({rule: 'LO01'}), [1, 1]);
    assert.deepEqual(silenced({rule: 'LO01', reason: ' '}), [1, 1]);
    assert.deepEqual(silenced({rule: 'LO02', reason: '다른 규칙'}), [1, 0]);
  });

  it('may be limited to a section', () => {
    assert.deepEqual(silenced({rule: 'LO01', reason: '예시', section: 'keeping'}), [0, 0]);
    assert.deepEqual(silenced({rule: 'LO01', reason: '예시', section: 'other'}), [1, 0]);
  });

  it('may come from the caller', () => {
    const policy = policyOf({sections: [{body: placeholder}]});
    assert.equal(findings('LO01', policy, {silence: [{rule: 'LO01', reason: '예시'}]}).length, 0);
  });
});

describe('rules', () => {
  it('have an identifier of their own', () =>
    assert.equal(new Set(lintRules.map(({id}) => id)).size, lintRules.length));

  it('say everything in Korean and English', () => {
    for (const rule of lintRules)
      for (const {message, remedy} of [rule, ...Object.values(rule.variants ?? {})])
        for (const text of [message, remedy]) {
          if (!text) continue;
          assert.match(text.ko, /[가-힣]/, rule.id);
          assert.match(text.en, /[a-z]{2}/, rule.id);
        }
  });

  it('leave no slot of a message unfilled on texts full of defects', () => {
    const policy = textOf(
      '개인정보취급방침\n회사는 쿠키를 씁니다. 회사는 oo년간 보관합니다.\n대검찰청 (지역번호+1301)\n"회사"는 회사는 통신 비밀 보호법을 지킵니다.\n전화 :\n',
      {
        controller: {name: '하늘'},
        processors: [{name: 'Google LLC', task: '신용카드'}],
        recipients: [{name: '바다', purpose: ''}],
      },
    );
    const all = lintPolicy(policy, {on: today});
    assert.ok(all.length > 20);
    for (const finding of all)
      assert.doesNotMatch(JSON.stringify([finding.message, finding.remedy]), /\{\w+\}|undefined|\[object/, finding.id);
  });

  it('rest on a named source', () => {
    for (const {id, reference} of lintRules) assert.ok(reference.text.ko && reference.text.en, id);
  });

  it('advise to check and never state a violation', () => {
    for (const {id, message, remedy} of lintRules)
      assert.doesNotMatch(
        `${message.en} ${remedy.en} ${message.ko} ${remedy.ko}`,
        /illegal|violat|위법|위반입니다|처벌/,
        id,
      );
  });
});

describe('describeFinding', () => {
  it('gives place, weight, words, remedy and reference in the language asked for', () => {
    const [finding] = findings('LO01', textOf(`가\n${placeholder}`));
    assert.match(
      describeFinding(finding!, 'en'),
      /^line 2 error LO01\n {2}“oo”\n {2}This may be a placeholder[^]*→ Check[^]*see: /,
    );
    assert.match(describeFinding(finding!, 'ko'), /^2행 오류 LO01/);
  });

  it('names the lines of further places once', () => {
    const [finding] = findings('LA06', textOf('취급방침\n취급방침 취급방침\n'));
    assert.match(describeFinding(finding!, 'en'), /also: line 2\)/);
  });
});

describe('time', () => {
  const seconds = (raw: string) => {
    const start = performance.now();
    lintPolicy(textOf(raw), {on: today});
    return (performance.now() - start) / 1000;
  };
  const size = 300_000;

  for (const [name, part] of [
    ['sentences', '회사는 이용자의 개인정보를 안전하게 관리하며, 목적이 달성되면 지체 없이 파기합니다. '],
    ['one word without an end', '가'],
    ['open brackets', '(이하 "'],
    ['numbers and dots', '1. 가 2. '],
    ['names of statutes', '에 관한 법률 '],
    ['blank lines', '\n'],
    ['spaces', ' '],
    ['hosts', 'a.b-'],
  ] as const)
    it(`for 300 kB of ${name} is less than five seconds on a slow machine`, () => {
      const raw = part.repeat(Math.ceil(size / part.length)).slice(0, size);
      assert.ok(seconds(raw) < 5);
    });
});
