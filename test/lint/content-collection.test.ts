import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {PolicyInput} from '../../src/model/document/policy.js';
import {findings, finds, policyOf} from './linting.js';

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
