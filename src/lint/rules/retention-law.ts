/** Retention periods against the statutes that they rest on. */

import {findRule} from '../../model/catalogue/rules.js';
import {statuteName} from '../../model/catalogue/statutes.js';
import {ruleDetail, type RuleDetail} from '../../model/catalogue/rule-details.js';
import {pipa, statute} from '../reference.js';
import type {Reference} from '../finding.js';
import type {Rule} from '../rule.js';
import {inWords} from './period-words.js';
import {belongsTo} from './trades.js';
import {judgePeriod, retentionRows, type RetentionRow} from './retention-rows.js';

const referenceTo = (detail: RuleDetail): Reference => {
  const rule = findRule(detail.id)!;
  return {
    text: {ko: `${rule.statute.ko} ${rule.article.ko}`, en: `${rule.statute.en}, ${rule.article.en}`},
    ...(rule.url && {url: rule.url}),
    ...(detail.validTo && {validTo: detail.validTo}),
  };
};

/** Rows that rest on a statute, with the rule that they seem to mean. */
function* lawRows(rows: RetentionRow[]): Generator<RetentionRow & {detail: RuleDetail}> {
  for (const row of rows) if (row.detail && row.rule.basis === 'law') yield row as RetentionRow & {detail: RuleDetail};
}

export const retentionLawRules: readonly Rule[] = [
  {
    id: 'RE01',
    group: 'retention',
    severity: 'error',
    message: {
      ko: '“{record}”: 적힌 기간은 {stated}인데 {law}의 기간은 {period}입니다.',
      en: '“{record}”: the policy says {stated}, while the period in {law} is {period}.',
    },
    remedy: {
      ko: '어느 기간이 맞는지 확인하고, 다른 근거가 있으면 그 근거를 적으세요.',
      en: 'Check which period is right; if there is another basis, state it.',
    },
    reference: pipa('A21.1', 'A30.1.2'),
    variants: {
      longer: {
        message: {
          ko: '“{record}”: {law}에 따른 보존 기간은 {period} 이상이고 적힌 기간은 {stated}입니다. 더 오래 두려면 다른 근거가 필요할 수 있습니다.',
          en: '“{record}”: {law} asks for {period}; the policy says {stated}. Keeping it longer may need another basis.',
        },
      },
    },
    jurisdiction: 'KR',
    *check(context) {
      for (const row of lawRows(retentionRows(context))) {
        if (!row.duration || !row.detail.period) continue;
        const verdict = judgePeriod(row.duration, row.detail);
        if (verdict === 'fits') continue;
        const {statute: law} = findRule(row.detail.id)!;
        yield {
          place: row.place,
          values: {record: row.record, law, stated: inWords(row.duration), period: inWords(row.detail.period)},
          ...(verdict === 'longer' && row.detail.bound === 'min' && {variant: 'longer'}),
          reference: referenceTo(row.detail),
        };
      }
    },
  },
  {
    id: 'RE02',
    group: 'retention',
    severity: 'error',
    message: {
      ko: '“{record}”의 보존 근거는 {law}일 수 있는데 다른 법령({cited}) 아래에 있습니다.',
      en: '“{record}” may belong under {law}; here it stands under another statute ({cited}).',
    },
    remedy: {ko: '기록마다 근거 법령을 확인해 적으세요.', en: 'Check the statute of each record, and state it.'},
    reference: pipa('A30.1.3-2'),
    jurisdiction: 'KR',
    *check(context) {
      for (const row of lawRows(retentionRows(context))) {
        if (row.named || row.statutes.length === 0 || row.statutes.includes(row.detail.statute)) continue;
        const cited = row.rule.laws.map((law) => context.words(law.text ?? law.statute)).join(', ');
        yield {
          place: row.place,
          values: {record: row.record, law: statuteName(row.detail.statute), cited},
          reference: referenceTo(row.detail),
          confidence: 0.85,
        };
      }
    },
  },
  {
    id: 'RE03',
    group: 'retention',
    severity: 'error',
    message: {
      ko: '“{record}”: {law}의 이 보존 의무는 {end}까지만 있었던 것으로 보입니다.',
      en: '“{record}”: this duty under {law} seems to have ended on {end}.',
    },
    remedy: {
      ko: '다른 근거가 없으면 이 기록을 보존하지 마세요.',
      en: 'Unless there is another basis, check whether to keep it at all.',
    },
    reference: statute('network', 'A44-5', 'D29'),
    jurisdiction: 'KR',
    *check(context) {
      for (const row of lawRows(retentionRows(context))) {
        const {validTo} = row.detail;
        if (!validTo || validTo >= (context.written ?? context.on)) continue;
        // The record may rest on another statute that is in force.
        if (row.statutes.length > 0 && !row.statutes.includes(row.detail.statute)) continue;
        yield {
          place: row.place,
          values: {record: row.record, law: statuteName(row.detail.statute), end: validTo},
          reference: referenceTo(row.detail),
        };
      }
    },
  },
  {
    id: 'RE04',
    group: 'retention',
    severity: 'warning',
    message: {
      ko: '“{record}”: {law}의 보존 의무는 {binds}에게 있습니다. 이 방침에서는 그런 사업자인지 알 수 없습니다.',
      en: '“{record}”: {law} binds {binds}; nothing here says that the controller is one.',
    },
    remedy: {
      ko: '해당 사업자라면 그 사실을 적고, 아니면 이 행을 빼세요. 결제대행사를 이용하는 것만으로는 해당하지 않습니다.',
      en: 'Say so if the controller is one; otherwise drop the row. Using a payment service does not make one.',
    },
    reference: pipa('A21.1'),
    jurisdiction: 'KR',
    confidence: 0.75,
    *check(context) {
      for (const row of lawRows(retentionRows(context))) {
        if (belongsTo(context, row.detail.trade)) continue;
        if (row.statutes.length > 0 && !row.statutes.includes(row.detail.statute)) continue;
        yield {
          place: row.place,
          values: {record: row.record, law: statuteName(row.detail.statute), binds: row.detail.binds},
          reference: referenceTo(row.detail),
        };
      }
    },
  },
  {
    id: 'RE12',
    group: 'retention',
    severity: 'info',
    message: {
      ko: '방침의 내용을 보면 “{record}”도 보존 대상일 수 있는데 목록에 없습니다({law}, {period}).',
      en: 'The policy’s own words suggest that “{record}” is kept too, but it is not listed ({law}, {period}).',
    },
    remedy: {ko: '해당하면 보존 목록에 더하세요.', en: 'Add it if that is so.'},
    reference: pipa('A30.1.3-2'),
    jurisdiction: 'KR',
    confidence: 0.6,
    *check(context) {
      const rows = retentionRows(context);
      const listed = new Set(rows.map(({detail}) => detail?.id));
      const sells = [...listed].some((id) => id?.startsWith('kr.ecommerce.'));
      const uses = context.textAbout('purposes', 'items') || context.text.all;
      const implied = [
        {id: 'kr.ecommerce.ads', when: sells && /광고|advertis/i.test(uses)},
        {id: 'kr.ecommerce.payment', when: sells && /결제|구매|payment|purchase/i.test(uses)},
        {id: 'kr.ecommerce.complaint', when: sells},
        {
          id: 'kr.comms.log',
          when:
            rows.some(({rule}) => rule.basis === 'law') && /접속\s*(?:로그|기록)|IP|방문\s*(?:일시|기록)/i.test(uses),
        },
      ] as const;
      for (const {id, when} of implied) {
        if (!when || listed.has(id)) continue;
        const detail = ruleDetail(id)!;
        yield {
          place: context.placeFor('retention', 'destruction'),
          values: {record: detail.record, law: statuteName(detail.statute), period: inWords(detail.period!)},
          reference: referenceTo(detail),
        };
      }
    },
  },
];
