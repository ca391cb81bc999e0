/** What holds for every comparison of two policies, random, hostile and large ones among them. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {comparePolicies} from '../../src/model/compare/compare-policies.js';
import type {Passage, PolicyComparison} from '../../src/model/compare/comparison.js';
import type {PolicyInput} from '../../src/model/document/policy.js';
import {parsePolicy} from '../../src/model/parse-policy.js';
import {mirrored, mutations, numbers, versionOf} from './changed-policies.js';
import {policy} from './comparing.js';
import {parseSample, readSample} from './sample-policy.js';

const samples = ['artist-portfolio', 'video-shop', 'academy', 'motion-capture', 'job-matching'];

const passagesOf = ({document, sections, facts}: PolicyComparison): Passage[] => [
  ...document.flatMap(({passages}) => passages),
  ...sections.flatMap(({passages, fields}) => [...passages, ...fields.flatMap((field) => field.passages)]),
  ...facts.flatMap(({fields}) => fields.flatMap(({passages}) => passages)),
];

describe('comparing a policy with itself', () => {
  for (const name of samples)
    it(`finds nothing in ${name}`, () => {
      assert.deepEqual(comparePolicies(parseSample(name), parseSample(name)), {
        same: true,
        document: [],
        sections: [],
        facts: [],
      });
    });
});

describe('comparing random versions', () => {
  const random = numbers(7);
  const pairs = Array.from({length: 40}, () => {
    const sample = readSample(samples[random(samples.length)]!) as PolicyInput;
    return [versionOf(sample, random, random(4)), versionOf(sample, random, 1 + random(6))] as const;
  }).map(([before, after]) => [parsePolicy(before).policy!, parsePolicy(after).policy!] as const);

  it('says the same the other way round when the versions are exchanged', () => {
    for (const [before, after] of pairs) {
      assert.deepEqual(mirrored(comparePolicies(before, after)), mirrored(mirrored(comparePolicies(after, before))));
    }
  });

  it('gives passages that hold both versions in full', () => {
    const passages = pairs.flatMap(([before, after]) => passagesOf(comparePolicies(before, after)));
    assert.ok(passages.length > 100);
    for (const {before, after, parts} of passages) {
      const without = (change: string) => parts.map((part) => (part.change === change ? '' : part.text)).join('');
      assert.equal(without('inserted'), before ?? '');
      assert.equal(without('deleted'), after ?? '');
    }
  });

  for (const [name, mutate] of Object.entries(mutations))
    it(`reports: ${name}`, () => {
      const sample = readSample('academy') as PolicyInput;
      const changed = structuredClone(sample);
      mutate(changed, numbers(3));
      const comparison = comparePolicies(parsePolicy(sample).policy!, parsePolicy(changed).policy!);
      assert.equal(comparison.same, false);
    });
});

describe('hostile and large policies', () => {
  it('are compared without an error', () => {
    const nested = (depth: number) => JSON.parse('{"x":'.repeat(depth) + '1' + '}'.repeat(depth)) as unknown;
    const blocks = (depth: number): unknown =>
      depth === 0 ? [] : [{type: 'note', text: [{mark: 'strong', text: [7, null]}], blocks: blocks(depth - 1)}];
    const odd = {
      schema: '1.0',
      lang: 'ko',
      'x-deep': nested(50_000),
      retention: [null, 7, {record: 5, period: [], laws: 'x'}, {record: {ko: 1}}],
      sections: [
        {blocks: blocks(300)},
        {
          blocks: [
            {type: 'table', rows: [null, [null, 7]]},
            {type: 'list', items: 'x'},
          ],
        },
      ],
      officers: [{role: 3, name: []}],
      history: 'none',
      labels: [[], 'x'],
    };
    const {policy: hostile} = parsePolicy(odd);
    assert.equal(comparePolicies(hostile!, hostile!).same, true);
    assert.equal(comparePolicies(hostile!, policy({})).same, false);
    assert.equal(comparePolicies(policy({}), hostile!).same, false);
  });

  const seconds = (work: () => unknown) => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  };

  it('with 5,000 sections of which every one changed take seconds', () => {
    const random = numbers(11);
    const word = () => `낱말${random(5000)}`;
    const sections = (first: number) =>
      Array.from({length: 5000}, (_, index) => ({
        id: `section-${first + index}`,
        title: `${word()} ${word()}`,
        body: Array.from({length: 40}, word).join(' '),
      }));
    const [before, after] = [policy({sections: sections(0)}), policy({sections: sections(10_000)})];
    assert.ok(seconds(() => comparePolicies(before, after)) < 15);
  });

  it('with one line of 1 MB take seconds', () => {
    const random = numbers(13);
    const line = () => Array.from({length: 200_000}, () => `말${random(900)}`).join(' ');
    const [before, after] = [policy({summary: line()}), policy({summary: line()})];
    assert.ok(seconds(() => comparePolicies(before, after)) < 15);
  });
});
