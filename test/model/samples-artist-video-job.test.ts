/** The artist, video and job samples carry the rows that their businesses need, and the format accepts every part of them. */

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import type {Policy} from '../../src/model/document/policy.js';
import type {RetentionRule} from '../../src/model/document/processing.js';
import type {Period} from '../../src/model/document/values.js';
import {parsePolicy} from '../../src/model/parse-policy.js';

type SampleName = 'artist-portfolio' | 'video-shop' | 'job-matching';

const written = (name: SampleName): unknown =>
  JSON.parse(readFileSync(new URL(`../../demo/policies/${name}.json`, import.meta.url), 'utf8'));

function sample(name: SampleName): Policy {
  const {policy} = parsePolicy(written(name));
  assert.ok(policy);
  return policy;
}

/** A period without its start, which is the same for no two rows. */
function length(period: Period): string {
  if ('duration' in period) return period.duration;
  if ('until' in period) return `until ${JSON.stringify(period.until)}`;
  return JSON.stringify(period);
}

/** Rows that a statute demands, as `rule period`. */
const statutory = ({retention}: Policy): string[] =>
  retention.filter(({laws}) => laws.length > 0).map(({laws, period}) => `${laws[0]!.rule} ${length(period)}`);

const otherRows = ({retention}: Policy): RetentionRule[] => retention.filter(({laws}) => laws.length === 0);

const ecommerce = ['kr.ecommerce.contract P5Y', 'kr.ecommerce.payment P5Y', 'kr.ecommerce.complaint P3Y'];
const visitLog = 'kr.comms.log P3M';

/** Every map of languages in a document, with its JSON pointer. */
function* localized(value: unknown, pointer = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if ('ko' in value || 'en' in value) yield [pointer, value];
  else for (const [key, inner] of Object.entries(value)) yield* localized(inner, `${pointer}/${key}`);
}

/** Strings with Hangul that stand outside a map of languages; keys of `aliases` are the words themselves. */
function* untranslated(value: unknown, pointer = ''): Generator<string> {
  if (typeof value === 'string') {
    if (/\p{Script=Hangul}/u.test(value)) yield pointer;
  } else if (typeof value === 'object' && value !== null && !('ko' in value)) {
    for (const [key, inner] of Object.entries(value)) yield* untranslated(inner, `${pointer}/${key}`);
  }
}

for (const name of ['artist-portfolio', 'video-shop', 'job-matching'] as const) {
  describe(`sample ${name}`, () => {
    test('has no issue of any severity', () => {
      assert.deepEqual(parsePolicy(written(name)).issues, []);
    });

    test('says everything in Korean and in English', () => {
      for (const [pointer, text] of localized(written(name))) {
        assert.deepEqual(Object.keys(text), ['ko', 'en'], pointer);
        for (const words of Object.values(text)) assert.ok(typeof words === 'string' && words.trim() !== '', pointer);
      }
      assert.deepEqual([...untranslated(written(name))], []);
    });

    test('names the three agencies that take complaints today', () => {
      assert.deepEqual(
        sample(name).agencies.map(({agency}) => agency),
        ['kr.kopico', 'kr.kisa.privacy', 'kr.police.cyber'],
      );
    });

    test('gives a telephone number and an e-mail address for the officer and the access desk', () => {
      const {officers} = sample(name);
      for (const role of ['kr-cpo', 'access-desk']) {
        const kinds = officers.find((officer) => officer.role === role)?.contacts?.map(({kind}) => kind) ?? [];
        assert.ok(kinds.includes('phone') && kinds.includes('email'), role);
      }
    });

    test('gives each retention rule a period with its start or end', () => {
      for (const {record, period} of sample(name).retention)
        assert.ok('until' in period || ('duration' in period && period.from !== undefined), JSON.stringify(record));
    });

    test('gives each device a service, a purpose and a lifetime, and necessary ones to start with', () => {
      const {devices, deviceServices} = sample(name);
      for (const device of devices) {
        assert.ok(
          deviceServices.some(({id}) => id === device.service),
          device.name,
        );
        assert.ok(device.purpose !== undefined && device.lifetime !== undefined, device.name);
      }
      assert.deepEqual(
        [...new Set(devices.map(({category}) => category))],
        ['necessary', 'functional', 'analytics', 'marketing'],
      );
    });

    test('tells how to refuse devices in the browsers of today, with the day on which the steps were checked', () => {
      const {refusalSteps, refusalEffect, announcedOn} = sample(name);
      const browsers = refusalSteps.map(({browser}) => (browser as {en: string}).en).join();
      for (const browser of ['Chrome', 'Edge', 'Safari (Mac)', 'Safari (iPhone)', 'Samsung Internet', 'Firefox'])
        assert.ok(browsers.includes(browser), browser);
      for (const {checkedOn} of refusalSteps) assert.ok(checkedOn && announcedOn && checkedOn <= announcedOn);
      assert.ok(refusalEffect);
    });

    test('keeps an earlier version with its summary', () => {
      const {history, effectiveFrom} = sample(name);
      const earlier = history.filter((entry) => entry.effectiveTo! < effectiveFrom!);
      assert.ok(earlier.length >= 1);
      for (const {summary} of earlier) assert.ok(summary);
    });

    test('has measures of all three classes and at least six labels', () => {
      const {safety, labels} = sample(name);
      assert.deepEqual(
        [...new Set(safety.map((measure) => measure.class))],
        ['administrative', 'technical', 'physical'],
      );
      assert.ok(labels.length >= 6);
    });
  });
}

describe('rows of the artist portfolio', () => {
  const policy = sample('artist-portfolio');

  test('are five by law and one of a year for misuse', () => {
    assert.deepEqual(statutory(policy), ['kr.ecommerce.ads P6M', ...ecommerce, visitLog]);
    assert.deepEqual(
      otherRows(policy).map(({basis, period}) => `${basis} ${length(period)}`),
      ['internal P1Y'],
    );
  });

  test('name processors for hosting, payment and delivery, all in Korea', () => {
    const names = policy.processors.flatMap(({parties}) => parties.map(({name}) => (name as {ko: string}).ko));
    assert.deepEqual(names, [
      '네이버클라우드 주식회사',
      '주식회사 케이지이니시스',
      '롯데글로벌로지스 주식회사',
      '코리아크레딧뷰로 주식회사',
    ]);
    assert.ok(policy.processors.every(({parties, transfer}) => parties[0]?.country === 'KR' && !transfer));
  });

  test('ask for five items at sign-up and leave personal background to the artist', () => {
    const items = (id: string) => policy.activities.find((activity) => activity.id === id)!.items;
    assert.deepEqual(
      items('sign-up').map(({id, requirement}) => `${id} ${requirement}`),
      ['login-id required', 'password required', 'name required', 'mobile required', 'email required'],
    );
    assert.ok(items('profile').every(({requirement}) => requirement === 'optional'));
  });
});

describe('rows of the video shop', () => {
  const policy = sample('video-shop');

  test('are four by law and one of its own with a real period', () => {
    assert.deepEqual(statutory(policy), [...ecommerce, visitLog]);
    assert.deepEqual(
      otherRows(policy).map(({basis, period}) => `${basis} ${length(period)}`),
      ['internal P1Y'],
    );
  });

  test('name processors for hosting, payment and delivery, all in Korea', () => {
    const names = policy.processors.flatMap(({parties}) => parties.map(({name}) => (name as {ko: string}).ko));
    assert.deepEqual(names, [
      '카페24 주식회사',
      '토스페이먼츠 주식회사',
      'CJ대한통운 주식회사',
      'NICE평가정보 주식회사',
      '네이버 주식회사',
    ]);
    assert.ok(policy.processors.every(({parties, transfer}) => parties[0]?.country === 'KR' && !transfer));
  });

  test('take members under 14 with a consent of their guardian', () => {
    assert.equal(policy.children?.accepts, true);
    assert.equal(policy.children?.consentMethods?.length, 2);
    assert.deepEqual(
      policy.children?.items?.map((item) => (item as {id: string}).id),
      ['guardian-name', 'guardian-mobile'],
    );
  });
});

describe('rows of the job matching service', () => {
  const policy = sample('job-matching');

  test('are four by law, one of its own, and two for open cases', () => {
    assert.deepEqual(statutory(policy), [...ecommerce, visitLog]);
    assert.deepEqual(
      otherRows(policy).map(({basis, period}) => `${basis} ${length(period)}`),
      ['internal P5Y', 'interest until "investigation-closed"', 'contract until "debt-settled"'],
    );
  });

  test('name one processor, abroad, with the five particulars of a transfer', () => {
    assert.equal(policy.processors.length, 1);
    const {parties, transfer} = policy.processors[0]!;
    assert.equal(parties[0]?.legalName, 'Amazon Web Services, Inc.');
    assert.ok(transfer);
    assert.ok(transfer.items.length > 0);
    assert.ok(transfer.country === 'US' && transfer.when && transfer.how);
    assert.ok(parties[0].contacts?.some(({kind}) => kind === 'email'));
    assert.ok(transfer.purpose && transfer.period);
    assert.ok(transfer.refusal?.how && transfer.refusal.effect);
    assert.equal(transfer.basis?.code, 'kr-28-8-1-3');
  });

  test('name corporate members as the only recipients, with items, period and refusal', () => {
    assert.deepEqual(
      policy.recipients.map(({id}) => id),
      ['corporate-members'],
    );
    const recipient = policy.recipients[0]!;
    assert.ok(recipient.items.length > 0 && recipient.period && recipient.refusal && recipient.basis);
  });

  test('take no members under 14', () => {
    assert.equal(policy.children?.age, 14);
    assert.equal(policy.children?.accepts, false);
  });

  test('explain AI matching and let users refuse it', () => {
    const [decision] = policy.automatedDecisions;
    assert.ok(decision?.logic && decision.significance && decision.refusal && decision.items?.length);
    const rights = policy.rights.map(({type}) => type);
    assert.ok(rights.includes('refuse-decision') && rights.includes('explain-decision'));
  });

  test('tell how to refuse the advertising identifier on Android and iPhone', () => {
    const systems = policy.refusalSteps.map(({browser}) => (browser as {en: string}).en);
    assert.ok(systems.includes('Advertising ID (Android)') && systems.includes('Advertising identifier (iPhone)'));
  });
});
