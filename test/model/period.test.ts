/** Durations and dates: which are read, and how they are counted and compared. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {addDuration, compareDurations, isDate, parseDuration} from '../../src/model/period.js';

describe('parseDuration', () => {
  const read: [string, object][] = [
    ['P5Y', {years: 5}],
    ['P18M', {months: 18}],
    ['P2W', {weeks: 2}],
    ['P14D', {days: 14}],
    ['PT30M', {minutes: 30}],
    ['P1Y2M3DT4H5M6S', {years: 1, months: 2, days: 3, hours: 4, minutes: 5, seconds: 6}],
    ['P0D', {days: 0}],
  ];
  for (const [text, parts] of read) it(`reads ${text}`, () => assert.deepEqual(parseDuration(text), parts));

  for (const text of ['', 'P', 'PT', 'P1', '5Y', 'P1.5Y', 'P-1Y', 'P1D2Y', 'P1YT', 'p5y', 'P5Y ', '5년', 5, null, {}])
    it(`reads nothing from ${JSON.stringify(text)}`, () => assert.equal(parseDuration(text), undefined));
});

describe('isDate', () => {
  it('knows the days that exist', () =>
    assert.deepEqual(
      ['2026-12-01', '2024-02-29', '2025-02-29', '2026-04-31', '2026-13-01', '2026-1-1', '0000-01-01', 20261201].map(
        isDate,
      ),
      [true, true, false, false, false, false, true, false],
    ));
});

describe('addDuration', () => {
  const ends: [start: string, duration: string, end: string | undefined][] = [
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2026-12-31', 'P2M', '2027-02-28'],
    ['2026-02-28', 'P1M1D', '2026-03-29'],
    ['2026-01-01', 'P2W', '2026-01-15'],
    ['2026-01-01', 'PT30M', '2026-01-01'],
    ['9999-12-31', 'P1D', undefined],
    ['2026-02-30', 'P1D', undefined],
    ['2026-01-01', 'five years', undefined],
    ['2026-01-01', 'P99999999999999999999D', undefined],
  ];
  for (const [start, duration, end] of ends)
    it(`ends ${duration} from ${start} on ${end ?? 'no day'}`, () => assert.equal(addDuration(start, duration), end));
});

describe('compareDurations', () => {
  it('compares by the days on which they end', () =>
    assert.deepEqual(
      [
        compareDurations('P1Y', 'P12M', '2026-01-01'),
        compareDurations('P30D', 'P1M', '2026-02-01'),
        compareDurations('P30D', 'P1M', '2026-03-01'),
      ],
      [0, 1, -1],
    ));

  it('gives nothing where one cannot be read', () =>
    assert.equal(compareDurations('P1Y', 'forever', '2026-01-01'), undefined));
});
