import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PolicyInput} from '../../src/model/document/policy.js';
import {excerpts, findings, finds, policyOf} from './linting.js';

const section = (kind: string, title: string, body: string, more: Partial<PolicyInput> = {}) =>
  policyOf({...more, sections: [{kind, title, body, format: 'text'}]});
const message = (rule: string, policy: ReturnType<typeof policyOf>) => findings(rule, policy)[0]?.message.ko;

describe('sections that the law asks for', () => {
  it('CO10 misses safety, or one of its classes', () => {
    assert.equal(findings('CO10', policyOf({}))[0]!.severity, 'error');
    const some = section('safety', '안전성 확보조치', '내부 관리계획과 암호화');
    assert.deepEqual(
      [findings('CO10', some)[0]!.severity, message('CO10', some)?.includes('물리적')],
      ['warning', true],
    );
    const safety = (['administrative', 'technical', 'physical'] as const).map((name) => ({class: name, text: '조치'}));
    assert.equal(finds('CO10', policyOf({safety})), false);
  });

  it('CO11 misses a section on devices', () => {
    assert.equal(finds('CO11', section('items', '항목', '쿠키, 접속 로그')), true);
    assert.equal(finds('CO11', section('automatic-collection', '쿠키', '쿠키를 씁니다.')), false);
  });

  it('CO12 finds steps for a browser that is gone', () => {
    const steps = (text: string, more: Partial<PolicyInput> = {}) =>
      section('automatic-collection', '쿠키', text, more);
    assert.equal(findings('CO12', steps('도구 > 인터넷 옵션 > 개인정보'))[0]!.severity, 'warning');
    assert.equal(findings('CO12', steps('인터넷 익스플로러', {effectiveFrom: '2021-01-01'}))[0]!.severity, 'info');
    assert.equal(finds('CO12', steps('인터넷 익스플로러와 크롬의 설정')), false);
  });

  it('CO15 weighs rights by whether they always apply', () => {
    const rights = (text: string) => findings('CO15', section('rights', '권리', text))[0]?.severity;
    assert.deepEqual(
      [rights('열람, 정정'), rights('처리정지, 동의 철회'), rights('처리정지, 동의 철회, 전송 요구, 자동화된 결정')],
      ['warning', 'info', undefined],
    );
  });

  it('CO16 finds guardians in the heading alone', () => {
    assert.equal(
      finds('CO16', section('rights', '정보주체와 법정대리인의 권리', '이용자는 열람할 수 있습니다.')),
      true,
    );
    assert.equal(
      finds('CO16', section('rights', '정보주체와 법정대리인의 권리', '법정대리인은 열람할 수 있습니다.')),
      false,
    );
  });

  it('CO17 asks for the method of each medium, and the procedure', () => {
    assert.match(
      message(
        'CO17',
        section('destruction', '파기', '전자 파일은 재생할 수 없게 지웁니다. 종이는 별도의 서류함에 둡니다.'),
      )!,
      /종이/,
    );
    assert.equal(
      finds('CO17', policyOf({destruction: {steps: ['승인'], methods: [{medium: 'electronic', method: '영구 삭제'}]}})),
      false,
    );
  });

  it('CO18 asks what pseudonymised data are for', () =>
    assert.match(
      message('CO18', section('pseudonymised', '가명정보', '안전성 확보 조치를 합니다.'))!,
      /목적, 항목, 기간/,
    ));

  it('CO22, CO23 and CO24 ask for dates, notices and earlier versions', () => {
    const all = (policy: ReturnType<typeof policyOf>) => ['CO22', 'CO23', 'CO24'].map((rule) => finds(rule, policy));
    assert.deepEqual(all(policyOf({})), [true, true, true]);
    assert.deepEqual(
      all(policyOf({changeNotice: {ordinary: 'P7D'}, effectiveFrom: '2026-01-01', history: [{version: '1.0'}]})),
      [false, false, false],
    );
    const text =
      '개정할 때에는 7일 전에 공지합니다. 이전 처리방침은 아래에서 봅니다. 이 방침은 2026년 1월 1일부터 시행합니다.';
    assert.deepEqual(all(section('changes', '변경', text)), [false, false, false]);
  });
});

describe('special acts', () => {
  it('CO26 asks for purpose and type of AI development from 9 March 2027', () => {
    const policy = policyOf({aiDevelopment: [{purpose: '번역 모델 개선'}]});
    assert.deepEqual(
      [finds('CO26', policy, {on: '2027-03-08'}), finds('CO26', policy, {on: '2027-03-09'})],
      [false, true],
    );
  });

  it('CO27 thinks of a domestic agent for controllers abroad', () => {
    const policy = (officers: PolicyInput['officers'] = []) =>
      policyOf({lang: 'en', jurisdictions: ['KR'], controller: {name: 'Sky Inc.', country: 'US'}, officers});
    assert.deepEqual(
      [finds('CO27', policy()), finds('CO27', policy([{role: 'domestic-agent', name: '하늘'}]))],
      [true, false],
    );
  });

  it('CO29 and CO30 name what is missing', () => {
    assert.match(
      message('CO29', policyOf({videoDevices: [{kind: 'fixed', purpose: '방범', count: 3}]}))!,
      /위치와 촬영 범위/,
    );
    assert.match(message('CO30', policyOf({additionalUses: [{purpose: '통계', relatedness: '있음'}]}))!, /예측 가능성/);
  });

  it('CO31 asks public bodies for their registered files', () => {
    assert.equal(finds('CO31', policyOf({controller: {name: '하늘구청'}})), true);
    assert.equal(finds('CO31', policyOf({controller: {name: '주식회사 하늘'}})), false);
  });

  it('CO32 finds third parties’ tools that nobody explains', () => {
    const devices = [{name: '_ga', party: 'third' as const, category: 'analytics'}];
    assert.equal(finds('CO32', policyOf({devices})), true);
    assert.equal(finds('CO32', policyOf({devices, behavioural: [{items: ['방문 기록']}]})), false);
  });
});

describe('other countries', () => {
  it('CO33 and CO34 judge only where their law counts', () => {
    assert.deepEqual([finds('CO33', policyOf({})), finds('CO34', policyOf({}))], [false, false]);
    assert.match(findings('CO33', policyOf({lang: 'en', jurisdictions: ['DE']}))[0]!.message.en, /13\(1\)\(a\)/);
    assert.match(findings('CO34', policyOf({lang: 'en', jurisdictions: ['US-CA']}))[0]!.message.en, /categories/);
  });

  it('CO34 finds a policy older than twelve months', () => {
    const stale = (updatedOn: string) =>
      findings('CO34', policyOf({lang: 'en', jurisdictions: ['US-CA'], usPrivacy: {updatedOn}})).some(({message}) =>
        /12 months/.test(message.en),
      );
    assert.deepEqual([stale('2025-11-21'), stale('2025-11-22')], [true, false]);
  });

  it('CO35 names sections that a translation lacks', () => {
    const policy = policyOf({
      languages: ['ko', 'en'],
      sections: [
        {title: {ko: '목적', en: 'Purposes'}, body: {ko: '가', en: 'a'}},
        {title: {ko: '파기'}, body: {ko: '나'}},
      ],
    });
    assert.match(message('CO35', policy)!, /“파기”/);
    assert.equal(excerpts('CO35', '하나의 언어로 된 글').length, 0);
  });
});
