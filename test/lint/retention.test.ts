import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {RetentionRuleFields} from '../../src/model/document/processing.js';
import {excerpts, findings, finds, policyOf, textOf} from './linting.js';

const keeping = (...retention: RetentionRuleFields[]) => policyOf({retention});
const ecommerce = '전자상거래 등에서의 소비자보호에 관한 법률';

describe('periods against the law', () => {
  it('RE01 finds a period that is not the statute’s', () => {
    const [finding] = findings(
      'RE01',
      keeping({record: '대금결제 및 재화 등의 공급에 관한 기록', period: 'P3Y', law: {text: ecommerce}}),
    );
    assert.equal(finding!.severity, 'error');
    assert.match(finding!.message.ko, /3년.*5년/);
    assert.match(finding!.reference.text.ko, /시행령 제6조제1항제3호/);
    assert.deepEqual(finding!.place, {pointer: '/retention/0'});
  });

  it('RE01 finds log records kept longer than their law asks for', () => {
    const rule = {record: '웹사이트 방문 기록', law: {text: '통신비밀보호법'}};
    assert.match(findings('RE01', keeping({...rule, period: 'P3Y'}))[0]!.message.en, /another basis/);
    assert.equal(finds('RE01', keeping({...rule, period: 'P3M'})), false);
    assert.equal(finds('RE01', keeping({...rule, period: 'P2M'})), true);
  });

  it('RE01 takes twelve months for a year', () =>
    assert.equal(
      finds('RE01', keeping({record: '통화 일시와 발신기지국', period: 'P1Y', law: 'kr.comms.call'})),
      false,
    ));

  it('RE01 judges by the rule that the policy names, whatever the words', () =>
    assert.equal(finds('RE01', keeping({record: '주문 내역', period: 'P4Y', law: 'kr.ecommerce.contract'})), true));

  it('RE02 finds a record under another statute', () => {
    const [finding] = findings(
      'RE02',
      keeping({record: '계약 또는 청약철회 등에 관한 기록', period: 'P5Y', law: {text: '상법 등 관계 법령'}}),
    );
    assert.match(finding!.message.ko, /전자상거래/);
  });

  it('RE03 finds the identity check that private firms no longer have to keep', () => {
    const rule = {
      record: '본인확인에 관한 기록',
      period: 'P6M',
      law: {text: '정보통신 이용촉진 및 정보보호 등에 관한 법률'},
    };
    assert.equal(finds('RE03', keeping(rule)), true);
    assert.equal(finds('RE03', policyOf({retention: [rule], effectiveFrom: '2013-01-01'})), false);
  });

  it('RE04 asks whether the controller belongs to the trade that a rule binds', () => {
    const credit = {record: '신용정보의 수집, 처리 및 이용 등에 관한 기록', period: 'P3Y', law: 'kr.credit.processing'};
    assert.equal(finds('RE04', keeping(credit)), true);
    assert.equal(
      finds(
        'RE04',
        policyOf({retention: [credit], sections: [{body: '회사는 신용정보업자로서 다음과 같이 처리합니다.'}]}),
      ),
      false,
    );
  });

  it('RE12 suggests records that the policy’s own words imply', () => {
    const contract = {record: '계약 또는 청약철회 등에 관한 기록', period: 'P5Y', law: 'kr.ecommerce.contract'};
    const policy = policyOf({
      retention: [contract],
      sections: [{kind: 'purposes', body: '이벤트와 광고 정보를 보냅니다.'}],
    });
    assert.match(
      findings('RE12', policy)
        .map(({message}) => message.en)
        .join(),
      /advertising/i,
    );
  });

  it('RE15 says that no statute names six months for location logs', () =>
    assert.equal(
      excerpts('RE15', '위치정보 이용ㆍ제공사실 확인자료는 위치정보법에 따라 6개월간 보관합니다.').length,
      1,
    ));

  it('RE14 says that the duty for inactive members is gone, from that day on', () => {
    const policy = textOf('정보통신망법에 따라 1년간 이용하지 않은 회원의 정보를 분리하여 보관합니다.');
    assert.equal(finds('RE14', policy), true);
    assert.equal(finds('RE14', policy, {on: '2023-09-14'}), false);
  });
});

describe('a policy’s own periods', () => {
  it('RE05 asks for the basis of an internal period', () => {
    assert.equal(finds('RE05', keeping({record: '부정 이용 기록', period: 'P1Y', basis: 'internal'})), true);
    assert.equal(finds('RE05', keeping({record: '부정 이용 기록', period: 'P1Y', basis: 'interest'})), false);
  });

  it('RE05 finds records of abuse under statutes that do not ask for them', () =>
    assert.equal(
      finds('RE05', keeping({record: '부정이용 등에 관한 기록', period: 'P5Y', law: {text: '상법 등'}})),
      true,
    ));

  it('RE06 finds a span after leaving beside destruction at once', () => {
    const raw = '이용자의 개인정보는 회원탈퇴 후 5일 간 보존합니다.\n회원탈퇴를 요청한 경우 지체 없이 파기합니다.';
    const [finding] = findings('RE06', textOf(raw));
    assert.deepEqual([finding!.place.line, finding!.more[0]!.line], [1, 2]);
  });

  it('RE06 accepts a rule with its exception', () => {
    const raw = '목적이 달성되면 원칙적으로 지체 없이 파기합니다.\n다만, 회원 탈퇴 후 1년간 보관합니다.';
    assert.equal(finds('RE06', textOf(raw)), false);
  });

  it('RE06 finds one record with two periods', () =>
    assert.equal(
      finds('RE06', keeping({record: '상담 기록', period: 'P1Y'}, {record: '상담기록', period: 'P3Y'})),
      true,
    ));

  it('RE07 finds periods that nobody can count', () => {
    const recipient = (text: string) =>
      policyOf({recipients: [{name: '하늘', purpose: '분석', items: ['이름'], period: {text}}]});
    assert.equal(finds('RE07', recipient('업무 목적 달성 후 파기')), true);
    assert.equal(finds('RE07', recipient('회원 탈퇴 또는 위탁계약 종료 시까지')), false);
  });

  it('RE08 finds a placeholder for a period', () => {
    assert.equal(excerpts('RE08', '이용계약 해지일로부터 oo년간 보유합니다.')[0], 'oo년');
    assert.equal(finds('RE08', keeping({record: '상담 기록', period: {text: '-'}})), true);
    assert.equal(finds('RE08', keeping({record: '상담 기록', period: {text: '분쟁이 끝날 때까지'}})), false);
  });

  it('RE09 gathers statutory periods without a start', () => {
    const [finding] = findings(
      'RE09',
      keeping(
        {record: '계약 기록', period: 'P5Y', law: 'kr.ecommerce.contract'},
        {record: '불만 기록', period: 'P3Y', law: 'kr.ecommerce.complaint'},
      ),
    );
    assert.equal(finding!.severity, 'info');
    assert.deepEqual(finding!.more, [{pointer: '/retention/1'}]);
  });

  it('RE10 and RE11 ask for items and separate storage', () => {
    const rule = {record: '계약 기록', period: 'P5Y', law: 'kr.ecommerce.contract'};
    assert.deepEqual([finds('RE10', keeping(rule)), finds('RE11', keeping(rule))], [true, true]);
    const full = keeping({...rule, items: ['이름'], storage: 'separate'});
    assert.deepEqual([finds('RE10', full), finds('RE11', full)], [false, false]);
  });

  it('RE13 finds data kept for investigators', () =>
    assert.equal(
      excerpts('RE13', '수사기관의 요청에 따른 협조를 위하여 해지 후 1년간 회원의 정보를 보유합니다.').length,
      1,
    ));

  it('RE16 finds an internal period longer than every statutory one', () => {
    const law = {record: '계약 기록', period: 'P5Y', law: 'kr.ecommerce.contract'};
    assert.equal(finds('RE16', keeping(law, {record: '상담 기록', period: 'P10Y', basis: 'internal'})), true);
    assert.equal(
      finds('RE16', keeping(law, {record: '상담 기록', period: 'P10Y', basis: 'internal', reason: '소송 대비'})),
      false,
    );
  });
});
