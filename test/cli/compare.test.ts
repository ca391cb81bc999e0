/** `privacy-elements compare`. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inWorld, policyJson} from './world.js';

const before = policyJson({version: '1.0'});
const after = policyJson({
  version: '2.0',
  effectiveFrom: '2027-03-01',
  retention: [{record: '대금결제 및 재화 등의 공급에 관한 기록', period: 'P3Y', law: 'kr.ecommerce.payment'}],
  processors: [{name: 'Amazon Web Services, Inc.', country: 'US', task: '서버 운영'}],
  sections: [
    {id: 'keeping', kind: 'retention'},
    {
      id: 'about',
      kind: 'preface',
      body: {ko: '그림학원은 개인정보를 소중히 지킵니다.', en: 'We take care of your data.'},
    },
  ],
});
const files = {'before.json': before, 'after.json': after};
const compare = (...args: string[]) => inWorld(['compare', 'before.json', 'after.json', ...args], {files});

describe('compare', () => {
  it('lists what changed, in the language of the policy', async () => {
    const {code, output} = await compare();
    assert.equal(code, 1);
    assert.equal(
      output,
      `before.json (1.0, 2026-12-01) → after.json (2.0, 2027-03-01)

처리방침
  변경  시행일
    [-2026년 12월 1일-]{+2027년 3월 1일+}
  변경  버전
    [-1.0-]{+2.0+}

조항
  변경·이동  총칙
    자리: [-1-]{+2+}
    그림학원은 개인정보를 소중히 [-다룹니다-]{+지킵니다+}.

보유 기간
  변경  대금결제 및 재화 등의 공급에 관한 기록
    기간: [-5년-]{+3년+}

위탁
  신설  Amazon Web Services, Inc.
    업무: {+서버 운영+}
    회사: {+Amazon Web Services, Inc. (미국)+}
`,
    );
  });

  it('speaks English where it is asked to', async () => {
    const {output} = await compare('--lang', 'en');
    assert.match(output, /\nRetention\n {2}changed {2}\S.*\n {4}Period: \[-5 years-\]\{\+3 years\+\}\n/);
  });

  it('strikes out and underlines on a terminal', async () => {
    const {output} = await inWorld(['compare', 'before.json', 'after.json'], {files, isTerminal: true});
    const [struck, underlined] = ['\u001b[9m', '\u001b[4m'];
    assert.ok(output.includes(`${struck}\u001b[31m5년`) && output.includes(`${underlined}\u001b[32m3년`), output);
    assert.ok(!output.includes('[-'));
  });

  it('prints a table of before and after for an announcement', async () => {
    const {output} = await compare('--markdown');
    const rows = output.trimEnd().split('\n');
    assert.equal(rows[0], '| 구분 | 변경 전 (1.0, 2026-12-01) | 변경 후 (2.0, 2027-03-01) |');
    assert.ok(rows.includes('| **보유 기간** 대금결제 및 재화 등의 공급에 관한 기록 (변경) | 기간: 5년 | 기간: 3년 |'));
    assert.ok(rows.some((row) => row.includes('소중히 <b>다룹니다</b>.') && row.includes('소중히 <b>지킵니다</b>.')));
    assert.deepEqual(
      rows.filter((row) => row.match(/(?<!\\)\|/g)?.length !== 4),
      [],
    );
  });

  it('keeps what a policy says from changing the table', async () => {
    const hostile = policyJson({title: 'a | b <script> `c` *d*\ne'});
    const {output} = await inWorld(['compare', 'before.json', '-', '--markdown'], {files, input: hostile});
    assert.match(output, /a \\\| b \\<script> \\`c\\` \\\*d\\\*<br>e/);
  });

  it('gives programs the comparison', async () => {
    const {output} = await compare('--json');
    const answer = JSON.parse(output) as {before: object; same: boolean; facts: {list: string}[]};
    assert.deepEqual(answer.before, {file: 'before.json', version: '1.0', effectiveFrom: '2026-12-01'});
    assert.equal(answer.same, false);
    assert.deepEqual(
      answer.facts.map(({list}) => list),
      ['retention', 'processors'],
    );
  });

  it('says that nothing has changed', async () => {
    const {code, output} = await inWorld(['compare', 'before.json', 'before.json', '--markdown'], {files});
    assert.deepEqual([code, output], [0, '달라진 것이 없습니다.\n']);
  });

  it('compares a text with the policy that it became', async () => {
    const text = '개인정보 처리방침\n\n1. 수집 항목\n이메일 주소를 수집합니다.\n';
    const imported = await inWorld(['import', 'policy.txt'], {files: {'policy.txt': text}});
    const {code} = await inWorld(['compare', 'policy.txt', '-'], {files: {'policy.txt': text}, input: imported.output});
    assert.equal(code, 0);
  });

  it('wants two versions', async () => {
    const {code, remarks} = await inWorld(['compare', 'before.json'], {files});
    assert.equal(code, 2);
    assert.match(remarks, /Name two versions: first the one before, then the one after\./);
  });
});
