import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PolicyInput} from '../../src/model/document/policy.js';
import {excerpts, findings, finds, policyOf} from './linting.js';

const section = (kind: string, title: string, body: string, more: Partial<PolicyInput> = {}) =>
  policyOf({...more, sections: [{kind, title, body, format: 'text'}]});
const message = (rule: string, policy: ReturnType<typeof policyOf>) => findings(rule, policy)[0]?.message.ko;

describe('what is collected', () => {
  it('CO01 asks for the legal basis of data handled without consent', () => {
    assert.equal(finds('CO01', section('items', '수집 항목', '이름')), true);
    assert.equal(finds('CO01', section('items', '수집 항목', '이름 (제15조제1항제4호)')), false);
    const activities = (basis: string) => policyOf({activities: [{name: '가입', required: ['이름'], basis}]});
    assert.deepEqual([finds('CO01', activities('consent')), finds('CO01', activities('kr-15-1-4'))], [true, false]);
    assert.equal(finds('CO01', activities('consent'), {on: '2023-09-14'}), false);
  });

  it('CO02 asks whether items are required', () => {
    assert.equal(finds('CO02', section('items', '수집 항목', '이름, 연락처')), true);
    assert.equal(finds('CO02', section('items', '수집 항목', '필수: 이름')), false);
    assert.equal(finds('CO02', policyOf({activities: [{required: ['이름']}]})), false);
  });

  it('CO04 finds lists that are left open', () => {
    assert.match(message('CO04', section('items', '수집 항목', '원생 관리를 위한 제반 정보'))!, /제반 정보/);
    assert.match(message('CO04', section('purposes', '목적', '본인 확인, 상담 등'))!, /상담 등/);
    assert.equal(finds('CO04', section('rights', '권리', '열람, 정정 등')), false);
  });

  it('CO14 asks how the consent of guardians is verified', () => {
    assert.equal(finds('CO14', section('items', '수집 항목', '14세 미만은 법정대리인의 정보')), true);
    assert.equal(finds('CO14', section('children', '아동', '14세 미만 아동의 회원가입을 받지 않습니다.')), false);
    assert.equal(
      finds(
        'CO14',
        section('children', '아동', '법정대리인의 동의를 휴대전화 본인인증으로 확인합니다. 14세 미만입니다.'),
      ),
      false,
    );
  });

  it('CO19 finds pseudonymised data among the items', () =>
    assert.equal(finds('CO19', policyOf({activities: [{required: ['이름', '가명정보']}]})), true));

  it('CO25 finds data that are spoken of but not listed', () => {
    const policy = (text: string) =>
      policyOf({
        sections: [
          {kind: 'items', title: '수집 항목', body: '이름, 연락처'},
          {kind: 'safety', title: '안전', body: text},
        ],
      });
    assert.match(message('CO25', policy('주민등록번호가 유출될 수 있습니다.'))!, /주민등록번호/);
    assert.equal(finds('CO25', policy('주민등록번호는 수집하지 않습니다.')), false);
  });

  it('CO25 finds payment without an item for it', () => {
    const policy = (items: string) =>
      policyOf({
        sections: [
          {kind: 'purposes', title: '목적', body: '구매 및 요금 결제'},
          {kind: 'items', title: '항목', body: items},
        ],
      });
    assert.deepEqual([finds('CO25', policy('이름')), finds('CO25', policy('이름, 카드번호'))], [true, false]);
  });

  it('CO28 asks for a section on location data', () => {
    const activities = [{required: [{name: '위치정보', class: 'location' as const}]}];
    assert.deepEqual(
      [finds('CO28', policyOf({activities})), finds('CO28', policyOf({activities, location: [{purpose: '길 안내'}]}))],
      [true, false],
    );
  });
});

describe('who gets it', () => {
  it('CO05 finds what a recipient row lacks', () => {
    assert.match(message('CO05', policyOf({recipients: [{name: '하늘', purpose: '분석'}]}))!, /항목, 보유 기간/);
    assert.equal(
      finds('CO05', policyOf({recipients: [{name: '하늘', purpose: '분석', items: ['이름'], period: 'P1Y'}]})),
      false,
    );
  });

  it('CO06 finds a denial beside a recipient', () => {
    const recipients = [{name: '하늘', purpose: '분석', items: ['이름'], period: 'P1Y'}];
    assert.equal(
      finds(
        'CO06',
        section('recipients', '제3자 제공', '회사는 제3자에게 개인정보를 제공하지 않습니다.', {recipients}),
      ),
      true,
    );
    assert.equal(
      finds(
        'CO06',
        section('recipients', '제3자 제공', '원칙적으로 제3자에게 개인정보를 제공하지 않습니다.', {recipients}),
      ),
      false,
    );
    assert.equal(
      finds(
        'CO06',
        section('recipients', '제3자 제공', '동의 없이 제3자에게 개인정보를 제공하지 않습니다.', {recipients}),
      ),
      false,
    );
    assert.equal(
      finds('CO06', section('recipients', '제3자 제공', '회사는 제3자에게 개인정보를 제공하지 않습니다.')),
      false,
    );
  });

  it('CO07 misses processors for work that is hardly done in house', () => {
    assert.equal(finds('CO07', section('purposes', '목적', '대금 결제와 물품 배송')), true);
    assert.equal(
      finds('CO07', section('purposes', '목적', '대금 결제', {processors: [{name: '하늘', task: '결제'}]})),
      false,
    );
  });

  it('CO08 finds rows without a task, and unlikely ones', () => {
    const row = (name: string, task: string) => policyOf({processors: [{name, task}]});
    assert.equal(finds('CO08', row('하늘', '')), true);
    assert.equal(findings('CO08', row('Google LLC', '신용카드 결제'))[0]!.confidence, 0.5);
    assert.equal(finds('CO08', row('Google LLC', '방문 통계 분석')), false);
  });

  it('CO09 asks for the particulars of transfers abroad', () => {
    const row = (fields: object) => policyOf({processors: [{name: '하늘', task: '서버 운영', ...fields}]});
    assert.equal(finds('CO09', row({name: 'Amazon Web Services, Inc.'})), true);
    assert.equal(finds('CO09', row({name: 'Danal Co., Ltd.'})), false);
    assert.equal(finds('CO09', row({name: 'Amazon Web Services Korea LLC', country: 'KR'})), false);
    assert.equal(finds('CO09', row({country: 'US'})), true);
    assert.equal(finds('CO09', row({country: 'US', transfer: {country: 'US'}})), false);
  });
});

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
