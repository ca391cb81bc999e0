/** `privacy-elements lint` and `import`. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Finding} from '../../src/lint/index.js';
import {inWorld, policyJson} from './world.js';

const text = `그림학원 개인정보 처리방침

1. 수집하는 개인정보의 항목
이메일 주소, 연락처

2. 개인정보의 보유 기간
회원 정보는 회원 탈퇴 후 oo년간 보관합니다.

3. 개인정보 보호책임자
성명 : 김하늘
전화 : 02-555-0123
`;
const files = {'policy.txt': text, 'policy.json': policyJson()};

const findingsOf = (output: string) =>
  (JSON.parse(output) as {files: {findings: Finding[]}[]}).files.flatMap(({findings}) => findings);

describe('lint', () => {
  it('goes through a text from top to bottom, with lines, remedies and sources', async () => {
    const {code, output} = await inWorld(['lint', 'policy.txt', '--on', '2026-11-01'], {files});
    assert.equal(code, 1);
    assert.match(output, /^policy\.txt {2}2026-11-01 기준\n/);
    assert.match(
      output,
      /개인정보의 보유 기간 {2}\d+(–\d+)?행\n\n(.*\n)*? {2}7행 \S+ \w+\n {4}“.*oo년.*”\n {4}\S.*\n {4}→ \S.*\n {4}근거: \S.*\n/,
    );
  });

  it('ends with numbers, and with a word on what it is not', async () => {
    const {output} = await inWorld(['lint', 'policy.txt'], {files});
    assert.match(
      output,
      /\n오류 \d+건, 주의 \d+건, 참고 \d+건\.\n(.*\n)?확인할 점을 알려 드리는 것이며 법률 자문이 아닙니다\..*\n/,
    );
  });

  it('speaks English where it is asked to', async () => {
    const {output} = await inWorld(['lint', 'policy.txt', '--lang', 'en'], {files});
    assert.match(output, /no legal advice/);
    assert.match(output, / {2}line 7 (error|warning|note) \w+\n/);
  });

  it('names the line of a JSON file', async () => {
    const short = policyJson({
      retention: [{record: '대금결제에 관한 기록', period: 'P1Y', law: 'kr.ecommerce.payment'}],
    });
    const {output} = await inWorld(['lint', '-', '--json'], {input: short});
    const [finding] = findingsOf(output).filter(({place}) => place.pointer?.startsWith('/retention/0'));
    const {line} = finding!.place;
    assert.match(
      short
        .split('\n')
        .slice(line! - 1, line! + 2)
        .join(''),
      /대금결제/,
    );
  });

  it('judges by another day', async () => {
    const on = async (day: string) =>
      findingsOf((await inWorld(['lint', 'policy.txt', '--json', '--on', day], {files})).output).length;
    assert.notEqual(await on('2010-01-01'), await on('2026-11-01'));
  });

  it('leaves a rule out for a reason', async () => {
    const {output} = await inWorld(['lint', 'policy.txt', '--json'], {files});
    const [{id}] = findingsOf(output) as [Finding];
    const silenced = await inWorld(['lint', 'policy.txt', '--json', '--silence', `${id}=checked by hand`], {files});
    assert.ok(!findingsOf(silenced.output).some((finding) => finding.id === id));
  });

  it('leaves no rule out without a reason', async () => {
    const {code, remarks} = await inWorld(['lint', 'policy.txt', '--silence', 'RE01'], {files});
    assert.equal(code, 2);
    assert.match(remarks, /--silence names a rule and the reason/);
  });

  it('names a rule that does not exist', async () => {
    const {code, remarks} = await inWorld(['lint', 'policy.txt', '--silence', 'XX99=no'], {files});
    assert.equal(code, 2);
    assert.match(remarks, /There is no rule XX99\./);
  });

  it('annotates lines for GitHub', async () => {
    const {output} = await inWorld(['lint', 'policy.txt', '--github'], {files});
    assert.match(output, /^::(error|warning|notice) file=policy\.txt,line=\d+,title=\w+::/);
    assert.deepEqual(
      output.split('\n').filter((line) => line !== '' && !line.startsWith('::')),
      [],
    );
  });

  it('lists the rules with their sources', async () => {
    const {code, output} = await inWorld(['lint', '--rules', '--lang', 'en']);
    assert.equal(code, 0);
    assert.match(output, /^RE01 {2}\w+ {2}retention\n {2}\S.*\n {2}→ \S.*\n {2}\S/m);
  });

  it('refuses a day that does not exist', async () => {
    const {code, remarks} = await inWorld(['lint', 'policy.txt', '--on', '2026-02-30'], {files});
    assert.deepEqual([code, remarks], [2, 'privacy-elements: --on is a day such as 2026-12-01, not "2026-02-30".\n']);
  });

  it('says of a policy in another language what it cannot judge', async () => {
    const {output} = await inWorld(['lint', '-', '--lang', 'en'], {
      input: JSON.stringify({
        schema: '1.0',
        lang: 'fi',
        title: 'Tietosuojaseloste',
        sections: [{id: 'a', body: 'Hei.'}],
      }),
    });
    assert.match(output, /no rules for text in this language \(fi\)/);
  });

  it('reports what it could not read beside what it found', async () => {
    const {code, output, remarks} = await inWorld(['lint', 'policy.txt', 'none.txt'], {files});
    assert.equal(code, 2);
    assert.match(output, /^policy\.txt/);
    assert.equal(remarks, 'none.txt does not exist.\n');
  });
});

describe('import', () => {
  it('writes a policy that validates, and says what is in it', async () => {
    const {code, output, remarks, files: after} = await inWorld(['import', 'policy.txt', '-o', 'new.json'], {files});
    assert.deepEqual([code, output], [0, '']);
    assert.match(remarks, /new\.json: sections 3/);
    const validated = await inWorld(['validate', '-'], {input: after.get('new.json')!});
    assert.equal(validated.code, 0);
  });

  it('prints the policy where no file is named', async () => {
    const {output} = await inWorld(['import', '-', '--format', 'markdown'], {
      input: '# 개인정보 처리방침\n\n## 수집 항목\n\n이메일\n',
    });
    const policy = JSON.parse(output) as {lang: string; source: {format: string}};
    assert.deepEqual([policy.lang, policy.source.format], ['ko', 'markdown']);
  });

  it('does not overwrite work', async () => {
    const {code, remarks, files: after} = await inWorld(['import', 'policy.txt', '-o', 'policy.json'], {files});
    assert.equal(code, 2);
    assert.match(remarks, /policy\.json exists already\./);
    assert.equal(after.get('policy.json'), files['policy.json']);
  });

  it('overwrites where it is told to', async () => {
    const {code, files: after} = await inWorld(['import', 'policy.txt', '-o', 'policy.json', '--force'], {files});
    assert.equal(code, 0);
    assert.notEqual(after.get('policy.json'), files['policy.json']);
  });

  it('gives programs the remarks with their lines', async () => {
    const {output} = await inWorld(['import', 'policy.txt', '--json'], {files});
    const {encoding, notes, policy} = JSON.parse(output) as {encoding: string; notes: {code: string}[]; policy: object};
    assert.equal(encoding, 'utf-8');
    assert.ok(notes.some(({code}) => code === 'format-guessed'));
    assert.ok('sections' in policy);
  });

  it('refuses an unknown format', async () => {
    const {code, remarks} = await inWorld(['import', 'policy.txt', '--format', 'docx'], {files});
    assert.deepEqual([code, remarks], [2, 'privacy-elements: --format is text, markdown or html, not "docx".\n']);
  });

  it('refuses a policy that is JSON already', async () => {
    const {code, remarks} = await inWorld(['import', 'policy.json'], {files});
    assert.equal(code, 2);
    assert.match(remarks, /policy\.json is JSON already/);
  });
});
