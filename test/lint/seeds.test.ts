/**
 * The five policies from the web that lie beside the checkout, imported and linted: every defect that the design notes list for them and
 * that a rule is made for is found on its line. They belong to their owners and are no part of the repository.
 */

import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {importPolicy} from '../../src/import/import-policy.js';
import {lintPolicy, type Finding} from '../../src/lint/index.js';
import {parsePolicy} from '../../src/model/parse-policy.js';
import {today} from './linting.js';

const folder = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const skip = existsSync(folder) ? false : 'the seed policies are not beside this checkout';

/** Rules and the lines on which each has to find something; further lines are listed where one finding gathers them. */
type Defects = Record<string, readonly number[]>;

const defects: Record<string, Defects> = {
  '000': {
    ST12: [1],
    LO06: [5, 9],
    TX01: [3],
    ST09: [11],
    ST01: [11],
    LA06: [11],
    ST14: [11],
    CO07: [11],
    ID01: [11],
    ST18: [11],
    ID02: [11],
    LO02: [11],
    ID03: [11],
    ID04: [11],
    ID05: [11],
    ID06: [11],
    LA04: [11],
    LA05: [11],
    RE04: [11],
    RE05: [11],
    RE09: [11],
    RE10: [11],
    RE11: [11],
    CO01: [11],
    CO11: [11],
    CO14: [11],
    CO15: [11],
    CO17: [11],
    CO23: [11],
    CO24: [11],
    AG01: [11],
    AG02: [11],
    AG03: [11],
    AG05: [11],
    ST02: [11],
    ST16: [11],
    ST17: [11],
    LA10: [11],
    ID08: [11],
    TX07: [11],
    TX08: [11],
    TX10: [11],
    LO08: [11],
  },
  '001': {
    LO01: [22],
    RE08: [22],
    RE13: [22],
    LO05: [71, 77],
    LO02: [70, 76],
    ST13: [70, 76],
    ST18: [1],
    LO03: [56],
    ST01: [1],
    ID02: [1],
    LA01: [24, 26, 29, 32],
    TX07: [29, 35],
    TX06: [40, 41],
    CO17: [37],
    CO16: [48],
    CO15: [48],
    CO07: [10],
    ST14: [59],
    ST15: [13],
    CO12: [61, 62],
    TX01: [14, 62],
    ID09: [72],
    ID07: [83],
    AG01: [83, 84],
    AG02: [83, 84],
    AG03: [83],
    CO10: [1],
    CO22: [1],
    CO23: [1],
    CO24: [1],
    ST02: [1],
    CO02: [3],
    CO01: [3],
    CO14: [6],
    TX05: [1, 40, 45, 52],
    RE09: [25],
    RE10: [25],
    RE12: [19],
    ST08: [53],
    ST17: [11],
    ID05: [48],
    ID08: [81, 82, 83, 84],
    LA10: [1],
  },
  '002': {
    LO04: [33, 57, 65, 133, 151, 165, 177, 189, 202, 210],
    ST03: [8, 298],
    ST04: [302, 322],
    ST05: [13, 19, 25, 143, 147, 153, 173, 232, 236, 286, 292, 304, 308, 312],
    ST06: [19, 143],
    ST07: [21, 145],
    ID03: [312],
    ST14: [312],
    ST10: [29, 157, 177, 240],
    ST11: [29, 240],
    CO06: [155, 165],
    RE07: [171],
    RE06: [149, 234, 310],
    CO09: [189],
    CO14: [57],
    CO19: [115, 169],
    CO04: [133],
    CO18: [298],
    LA04: [53],
    RE04: [270],
    CO12: [294],
    AG01: [318, 320],
    AG03: [318],
    AG04: [316, 318, 320],
    AG05: [312],
    CO10: [1],
    CO23: [322],
    CO24: [322],
    CO01: [23],
    CO15: [304],
    CO17: [230],
    RE09: [246],
    RE10: [246],
    RE11: [246],
    TX01: [294],
    TX02: [7, 39],
    TX03: [15, 133, 326],
    TX09: [284],
    TX10: [300],
    ST17: [230],
    ID05: [304],
    LA10: [322],
  },
  '003': {
    RE01: [106],
    RE03: [103],
    LA01: [104, 107],
    TX07: [107],
    RE06: [80, 112],
    RE05: [84],
    ST11: [26, 72],
    LO07: [75],
    CO08: [73],
    CO09: [73, 74, 76],
    ST03: [7, 8, 10, 12, 14, 16, 18],
    ST08: [60],
    ST15: [92],
    ST13: [50, 116, 136, 158],
    LA06: [3, 10, 16],
    ST01: [3],
    LA02: [5],
    LA05: [62],
    LA04: [54],
    LA07: [66, 170],
    CO25: [170],
    TX01: [164],
    ID04: [176],
    ID10: [172],
    ID06: [128],
    AG01: [186, 194],
    AG02: [188, 196],
    AG05: [172],
    CO12: [144],
    CO10: [148],
    TX08: [160, 200],
    TX05: [5, 184],
    TX10: [5, 80],
    CO01: [20],
    CO15: [124],
    CO24: [202],
    RE09: [94],
    RE10: [94],
    RE12: [78],
    ST17: [46],
    ID05: [124],
    ID08: [188, 192, 196],
    LA10: [202],
  },
  '004': {
    RE01: [42],
    RE02: [38, 39, 40, 42],
    RE05: [41],
    ST08: [46],
    RE07: [46],
    TX04: [52],
    TX01: [80],
    ST10: [53],
    CO09: [53],
    ST01: [3],
    LA08: [138],
    LA02: [6],
    LA01: [6],
    ST15: [22],
    ST16: [116],
    LA03: [103],
    LA09: [102],
    CO25: [15, 63, 96],
    CO05: [62],
    ID04: [111],
    AG01: [132, 134],
    AG02: [132, 134],
    AG03: [132],
    AG06: [130],
    CO22: [136],
    CO24: [3],
    ST02: [3],
    CO12: [84],
    TX02: [78, 84, 105],
    ST12: [1],
    ST18: [43, 96],
    CO01: [22],
    CO15: [98],
    RE09: [38],
    RE12: [33],
    ST17: [68],
    ID05: [98],
    ID08: [122, 128, 132, 134],
    TX08: [118],
    TX09: [6],
    TX10: [6],
    LA10: [136],
  },
};

function findingsOf(seed: string): Finding[] {
  const name = readdirSync(folder).find((file) => file.startsWith(`${seed}_`))!;
  const {policy} = parsePolicy(importPolicy(readFileSync(folder + name, 'utf8')).policy);
  return lintPolicy(policy!, {on: today});
}

for (const [seed, expected] of Object.entries(defects))
  describe(`seed ${seed}`, {skip}, () => {
    const found = new Map<string, Set<number | undefined>>();
    if (!skip)
      for (const {id, place, more} of findingsOf(seed))
        for (const {line} of [place, ...more]) found.set(id, (found.get(id) ?? new Set()).add(line));

    for (const [rule, lines] of Object.entries(expected))
      it(`${rule} finds lines ${lines.join(', ')}`, () => {
        const there = found.get(rule) ?? new Set();
        assert.deepEqual(
          lines.filter((line) => !there.has(line)),
          [],
          `found: ${[...there].join(', ')}`,
        );
      });
  });

describe('all seeds', {skip}, () => {
  it('have findings only with a line, or on what is missing as a whole', () => {
    for (const seed of Object.keys(defects))
      for (const {id, place} of findingsOf(seed)) assert.ok(place.line !== undefined, `${seed} ${id} ${place.pointer}`);
  });

  it('have findings whose words stand in the source', () => {
    const name = readdirSync(folder).find((file) => file.startsWith('003_'))!;
    const raw = readFileSync(folder + name, 'utf8');
    for (const {excerpt = ''} of findingsOf('003')) assert.ok(raw.includes(excerpt.replace(/…$/, '')), excerpt);
  });

  it('lose findings about later changes when judged by an early day', () => {
    const name = readdirSync(folder).find((file) => file.startsWith('004_'))!;
    const {policy} = parsePolicy(importPolicy(readFileSync(folder + name, 'utf8')).policy);
    const ids = lintPolicy(policy!, {on: '2013-01-01'}).map(({id}) => id);
    assert.deepEqual(
      ids.filter((id) => /^AG0[123]$|^LA02$|^CO12$/.test(id)),
      [],
    );
  });
});
