/** docs/format.md says what the format is, and its examples are what it says. */

import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {askedBy} from '../../src/consent/questions.js';
import {parsePolicy, type PolicyInput} from '../../src/model/index.js';
import {renderPolicy} from '../../src/ssr/index.js';
import {codeBlocks, filesBelow, readText, root} from './support/documents.js';

const text = readText('docs/format.md');
const examples = codeBlocks(text, 'json');

/** An example shows the fields that it is about; the two that every document needs are left out in most. */
const whole = (example: string): PolicyInput => ({schema: '1.0', lang: 'ko', ...(JSON.parse(example) as object)});

describe('documentation of the format', () => {
  it('has tables that say what the schema and the messages say', () => {
    assert.doesNotThrow(() => execFileSync(process.execPath, ['scripts/build-format-docs.js', '--check'], {cwd: root}));
  });

  it('names every field', () => {
    const {$defs} = JSON.parse(readText('src/model/policy.schema.json')) as {
      $defs: Record<string, {properties?: Record<string, unknown>}>;
    };
    const names = new Set(Object.values($defs).flatMap(({properties = {}}) => Object.keys(properties)));
    assert.deepEqual(
      [...names].filter((name) => !text.includes(`\`${name}\``) && !text.includes(`"${name}"`)),
      [],
    );
  });

  it('names every code of an issue and every reason of a failure', () => {
    const issues = readText('src/model/issue.ts').matchAll(/^ {2}\| '([\w-]+)'/gm);
    const reasons = filesBelow('src').flatMap((path) => [
      ...readText(path).matchAll(/new PolicyError\(\s*'([\w-]+)'/g),
    ]);
    const codes = new Set([...issues, ...reasons].map(([, code]) => code!));
    assert.ok(codes.size > 15);
    assert.deepEqual(
      [...codes].filter((code) => !text.includes(`\`${code}\``)),
      [],
    );
  });

  for (const [index, example] of examples.entries()) {
    it(`has a valid example ${index + 1}: ${Object.keys(JSON.parse(example) as object).join(', ')}`, () => {
      const {issues} = parsePolicy(whole(example));
      assert.deepEqual(issues, []);
      assert.match(renderPolicy(whole(example)), /<\/article>$/);
    });
  }
});

describe('smallest document', () => {
  const [smallest = ''] = examples;
  const policy = parsePolicy(JSON.parse(smallest)).policy!;
  const markup = renderPolicy(policy);

  it('has fewer than 30 lines', () => assert.ok(smallest.trim().split('\n').length < 30));

  it('draws its facts with the statute behind them', () => {
    const words = [
      '그림학원',
      'privacy@example.com',
      '회원 탈퇴 시까지',
      '5년',
      '전자상거래 등에서의 소비자보호에 관한 법률 시행령 제6조제1항제3호',
      'Amazon Web Services, Inc.',
      '미국',
      '_ga',
      '<strong>소중히</strong>',
    ];
    assert.deepEqual(
      words.filter((each) => !markup.includes(each)),
      [],
    );
  });

  it('asks about the one device that is not necessary', () => {
    const asked = askedBy(policy).filter(({category}) => category !== 'necessary');
    assert.deepEqual(
      asked.flatMap(({devices}) => devices.map(({name}) => name)),
      ['_ga'],
    );
  });
});

describe('view block', () => {
  const drawn = (view: object) =>
    renderPolicy({
      schema: '1.0',
      lang: 'ko',
      retention: [{record: '거래 장부', period: 'P5Y', law: 'kr.tax.books'}],
      sections: [{title: '보유', blocks: [{type: 'view', of: 'retention', ...view}]}],
    });

  it('shows the facts that its filter keeps', () => assert.match(drawn({filter: {basis: 'law'}}), /거래 장부/));

  it('shows its sentence where its filter keeps nothing', () => {
    const markup = drawn({filter: {basis: 'consent'}, empty: '없습니다.'});
    assert.match(markup, /<p>없습니다\.<\/p>/);
    assert.doesNotMatch(markup, /<table/);
  });
});

describe('code that the format does not have', () => {
  it('is shown as it is written, and never as another one', () => {
    const officers = [{role: 'boss', name: '김하늘'}] as unknown as PolicyInput['officers'];
    assert.match(renderPolicy({schema: '1.0', lang: 'ko', officers: officers!}), /<strong>boss<\/strong>/);
  });
});
