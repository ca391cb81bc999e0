/** Retention rules of online trade and communications. */

import {read} from '../entry-status.js';
import type {RuleDetail} from '../rule-details.js';

const sellers = {
  ko: '통신판매업자 등 사업자',
  en: 'Online sellers; intermediaries for what passes through their system',
};
const operators = {
  ko: '전기통신사업자(신고가 면제된 부가통신사업자 포함)',
  en: 'Telecommunications operators, value-added ones and those exempt from reporting included',
};

export const commerceRules: readonly RuleDetail[] = [
  {
    id: 'kr.ecommerce.ads',
    statute: 'ecommerce',
    record: {ko: '표시ㆍ광고에 관한 기록', en: 'Labelling and advertising'},
    words: /(?:표시.{0,3}광고|광고).{0,6}기록|(?:advertis|labell?ing).{0,20}record|record.{0,30}advertis/i,
    binds: sellers,
    trade: 'seller',
    period: 'P6M',
    bound: 'exact',
    ...read,
  },
  {
    id: 'kr.ecommerce.contract',
    statute: 'ecommerce',
    record: {ko: '계약 또는 청약철회 등에 관한 기록', en: 'Contracts and withdrawal of offers'},
    words: /청약\s*철회|withdrawal of (?:an |the )?(?:offer|subscription|order)/i,
    binds: sellers,
    trade: 'seller',
    period: 'P5Y',
    bound: 'exact',
    ...read,
  },
  {
    id: 'kr.ecommerce.payment',
    statute: 'ecommerce',
    record: {ko: '대금결제 및 재화등의 공급에 관한 기록', en: 'Payment and supply of goods'},
    words: /대금\s*결제|재화.{0,6}공급|payment.{0,20}supply/i,
    binds: sellers,
    trade: 'seller',
    period: 'P5Y',
    bound: 'exact',
    ...read,
  },
  {
    id: 'kr.ecommerce.complaint',
    statute: 'ecommerce',
    record: {ko: '소비자의 불만 또는 분쟁처리에 관한 기록', en: 'Consumer complaints and disputes'},
    words: /소비자.{0,4}불만|불만.{0,6}분쟁|consumer complaint/i,
    binds: sellers,
    trade: 'seller',
    period: 'P3Y',
    bound: 'exact',
    ...read,
  },
  {
    id: 'kr.ecommerce.identity',
    statute: 'ecommerce',
    record: {
      ko: '거래 당사자의 성명ㆍ주소ㆍ전자우편주소 등(동의를 철회해도 보존)',
      en: 'Name, address and mail of the party, kept even after consent is withdrawn',
    },
    words: /거래\s*(?:당사자|주체).{0,12}(?:성명|식별)/,
    binds: sellers,
    trade: 'seller',
    bound: 'none',
    note: {
      ko: '거래기록과 같은 기간 동안 다른 개인정보와 분리하여 보존합니다.',
      en: 'Kept apart from other data, as long as the record of the transaction.',
    },
    ...read,
  },
  {
    id: 'kr.comms.log',
    statute: 'comms',
    record: {ko: '인터넷 로그기록, 접속지 추적자료', en: 'Internet log records and access-point tracking'},
    words:
      /방문\s*(?:에\s*관한\s*)?기록|접속\s*(?:에\s*관한\s*)?(?:기록|로그|지)|(?:이용|접속|서비스)\s*로그|로그\s*기록|로그인\s*기록|access log|log record|visit/i,
    binds: operators,
    trade: 'online',
    period: 'P3M',
    bound: 'min',
    ...read,
  },
  {
    id: 'kr.comms.call',
    statute: 'comms',
    record: {
      ko: '통신일시, 개시ㆍ종료시간, 상대방 번호, 사용도수, 발신기지국 위치추적자료',
      en: 'Date, start and end, numbers, usage count, base-station location',
    },
    words: /통신사실\s*확인|통화\s*(?:일시|기록|내역)|발신\s*기지국|call (?:detail )?records?/i,
    binds: operators,
    trade: 'online',
    period: 'P12M',
    bound: 'min',
    ...read,
  },
  {
    id: 'kr.comms.landline',
    statute: 'comms',
    record: {ko: '시외ㆍ시내전화역무의 통신사실확인자료', en: 'Local and long-distance telephone records'},
    words: /시내\s*(?:ㆍ|·|,|및)?\s*(?:시외)?\s*전화|시외\s*전화/,
    binds: operators,
    trade: 'online',
    period: 'P6M',
    bound: 'min',
    ...read,
  },
];
