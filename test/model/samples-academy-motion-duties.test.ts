/** The sample policies of the academy and of the motion-capture service do what a careful privacy officer would: they explain everything that the law asks for, in both languages. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {transfersOf} from '../../src/model/outline.js';
import {internalRows, korean, parseSample, readSample} from './sample-policy.js';

/** Pointers of strings in Korean that are not in a map with an English translation. */
function untranslated(value: unknown, pointer = ''): string[] {
  if (typeof value === 'string') return /\p{Script=Hangul}/u.test(value) ? [pointer] : [];
  if (typeof value !== 'object' || value === null) return [];
  if ('ko' in value) return 'en' in value && !/\p{Script=Hangul}/u.test(String(value.en)) ? [] : [pointer];
  return Object.entries(value).flatMap(([key, entry]) => untranslated(entry, `${pointer}/${key}`));
}

for (const name of ['academy', 'motion-capture']) {
  describe(`sample ${name}`, () => {
    const policy = parseSample(name);

    it('says everything in Korean and in English', () => {
      assert.deepEqual(untranslated(readSample(name)), []);
    });

    it('states the items and the start of everything that it keeps by law, and keeps it apart', () => {
      const rows = policy.retention.filter(({basis}) => basis === 'law');
      assert.deepEqual(
        rows.filter(({items, storage, period}) => !items.length || storage !== 'separate' || !('from' in period)),
        [],
      );
    });

    it('gives a reason for every record that it keeps on its own account', () => {
      assert.deepEqual(
        internalRows(policy).filter(({reason}) => reason === undefined),
        [],
      );
    });

    it('states the particulars of Article 28-8(2) for every processor abroad', () => {
      const abroad = policy.processors.filter(({parties}) => parties.some(({country}) => country !== 'KR'));
      assert.deepEqual(
        abroad.filter(({transfer}) => transfer?.basis?.code !== 'kr-28-8-1-3'),
        [],
      );
      for (const {transfer} of transfersOf(policy)) {
        assert.ok(transfer.items.length && transfer.purpose && transfer.period);
        assert.ok(transfer.country && transfer.when && transfer.how);
        assert.ok(transfer.recipient?.contacts?.length);
        assert.ok(transfer.refusal?.how && transfer.refusal.effect);
      }
    });

    it('reaches every officer by telephone and by mail', () => {
      const {officers} = policy;
      assert.deepEqual(
        officers.map(({role}) => role),
        ['kr-cpo', 'department', 'access-desk'],
      );
      for (const {contacts = []} of officers) {
        assert.ok(contacts.some(({kind}) => kind === 'phone'));
        assert.ok(contacts.some(({kind}) => kind === 'email'));
      }
    });

    it('names no agency, browser or duty of the past', () => {
      const past = /검찰|사이버안전국|사이버수사|안전행정부|익스플로|취급방침|관리책임자|제한적 본인|공인전자|공인인증/;
      assert.doesNotMatch(JSON.stringify(readSample(name)), past);
    });

    it('names the three agencies that take complaints today', () => {
      assert.deepEqual(
        policy.agencies.map(({agency}) => agency),
        ['kr.kopico', 'kr.kisa.privacy', 'kr.police.cyber'],
      );
    });

    it('gives every device a service, a purpose and a lifetime', () => {
      const {devices, deviceServices} = policy;
      const services = new Set(deviceServices.map(({id}) => id));
      assert.deepEqual(
        devices.filter((device) => !services.has(device.service ?? '') || !device.purpose || !device.lifetime),
        [],
      );
      assert.deepEqual(
        [...new Set(devices.map(({category}) => category))],
        ['necessary', 'functional', 'analytics', 'marketing'],
      );
    });

    it('tells how to refuse devices in the browsers of today', () => {
      const browsers = policy.refusalSteps
        .filter(({checkedOn}) => checkedOn !== undefined)
        .map(({browser}) => korean(browser));
      const wanted = ['Chrome', 'Edge', 'Safari(Mac)', 'Safari(iPhone', '삼성 인터넷', 'Firefox'];
      assert.deepEqual(
        wanted.filter((browser) => !browsers.some((entry) => entry.startsWith(browser))),
        [],
      );
    });

    it('answers requests for each right within ten days', () => {
      const {rights} = policy;
      assert.deepEqual(
        rights.filter(({reply, desk}) => reply !== 'P10D' || desk !== 'access-desk'),
        [],
      );
      const wanted = ['access', 'correct', 'erase', 'suspend', 'withdraw', 'port'];
      assert.deepEqual(rights.map(({type}) => type).slice(0, 6), wanted);
    });

    it('takes safety measures of all three classes', () => {
      const classes = new Set(policy.safety.map((measure) => measure.class));
      assert.deepEqual([...classes].sort(), ['administrative', 'physical', 'technical']);
    });

    it('shows at least six labels, each leading to a section', () => {
      const {labels, sections} = policy;
      assert.ok(labels.length >= 6);
      assert.deepEqual(
        labels.filter(({section}) => !sections.some(({id}) => id === section)),
        [],
      );
    });

    it('tells what changed since an earlier version', () => {
      const {history, version} = policy;
      assert.equal(history[0]?.version, version?.label);
      assert.ok(history[0]?.changes?.some(({before, after}) => before !== undefined && after !== undefined));
      assert.ok(history.slice(1).some(({summary, url}) => summary !== undefined && url !== undefined));
    });
  });
}
