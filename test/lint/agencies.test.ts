import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {excerpts, findings, finds, policyOf, textOf} from './linting.js';

const remedies =
  '개인정보침해 신고센터 (privacy.kisa.or.kr / 118)\n개인정보 분쟁조정위원회 (www.kopico.go.kr / 1833-6972)\n';

describe('agencies', () => {
  it('that are listed as they are today raise nothing', () => {
    const policy = textOf(`${remedies}경찰청 사이버범죄 신고시스템 (ecrm.police.go.kr / 182)`);
    for (const rule of ['AG01', 'AG02', 'AG03', 'AG05', 'AG07']) assert.equal(finds(rule, policy), false, rule);
  });

  it('AG01 names each former unit on its line', () => {
    const policy = textOf(`${remedies}대검찰청 사이버수사과\n경찰청 사이버안전국`);
    assert.deepEqual(
      findings('AG01', policy).map(({place, excerpt}) => [place.line, excerpt]),
      [
        [3, '사이버수사과'],
        [4, '사이버안전국'],
      ],
    );
  });

  it('AG02 finds numbers, sites and mail addresses of former units', () =>
    assert.deepEqual(
      excerpts(
        'AG02',
        'cybercid@spo.go.kr / 02-3480-3571\nhttp://www.netan.go.kr\ncyberbureau.police.go.kr\n02-2100-3343',
      ).sort(),
      ['02-2100-3343', '02-3480-3571', 'cyberbureau.police.go.kr', 'cybercid@spo.go.kr', 'www.netan.go.kr'].sort(),
    ));

  it('AG03 finds the prosecutors’ office from the day on which it ended', () => {
    const policy = textOf('대검찰청 (www.spo.go.kr / 국번없이 1301)');
    assert.equal(finds('AG03', policy, {on: '2026-10-01'}), false);
    assert.equal(findings('AG03', policy, {on: '2026-10-02'})[0]!.severity, 'error');
  });

  it('AG03 gives no successor that is not known', () =>
    assert.match(findings('AG03', textOf('대검찰청'))[0]!.message.ko, /확인되지 않았습니다/));

  it('AG04 finds agencies that an imported text names without contacts', () => {
    const agencies = [{agency: 'kr.kopico', name: '개인정보 분쟁조정위원회'}];
    assert.equal(finds('AG04', textOf('개인정보 분쟁조정위원회', {agencies})), true);
    assert.equal(finds('AG04', policyOf({agencies})), false);
    assert.equal(finds('AG04', policyOf({agencies: [{name: '하늘 상담소'}]})), true);
  });

  it('AG05 misses the mediation committee and the report center', () => {
    assert.deepEqual(
      findings('AG05', textOf('경찰청 (182)')).map(({message}) => /mediation|infringement/i.exec(message.en)?.[0]),
      ['Mediation', 'Infringement'],
    );
    assert.equal(finds('AG05', policyOf({agencies: ['kr.kopico', 'kr.kisa.privacy']})), false);
  });

  it('AG06 doubts the floor of the committee', () =>
    assert.equal(excerpts('AG06', '(03171) 서울특별시 종로구 세종대로 209 정부서울청사 4층').length, 1));

  it('AG07 finds a misspelt host and leaves other hosts alone', () => {
    assert.deepEqual(excerpts('AG07', 'www.kopica.go.kr, privacy.kisa.or.kr, www.example.co.kr, privacy.nia.or.kr'), [
      'www.kopica.go.kr',
    ]);
  });

  it('are not judged by Korean names where Korean law does not apply', () =>
    assert.equal(finds('AG05', policyOf({lang: 'en', jurisdictions: ['DE']})), false));
});
