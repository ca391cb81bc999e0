/** How well a policy explains its own retention periods. */

import type {Period} from '../../model/document/values.js';
import {compareDurations} from '../../model/period.js';
import {eachMatch, gathered, matches, optional} from '../hits.js';
import type {Place} from '../finding.js';
import {guideline, pipa} from '../reference.js';
import type {Rule} from '../rule.js';
import {inWords} from './period-words.js';
import {contradictions} from './retention-contradictions.js';
import {periodText, retentionRows, type RetentionRow} from './retention-rows.js';

/** Records about abuse, which no statute of the catalogue asks to keep. */
const abuse = /부정\s*(?:이용|사용|가입|거래)|불량\s*(?:이용|회원)/;
const placeholderPeriod = /(?<![A-Za-z○◯〇_])[oO○◯〇Xx_]{2,12}\s*(?:년|개월|일|years?|months?|days?)/;

const gather = (places: Place[]): {place: Place; more: Place[]} => ({place: places[0]!, more: places.slice(1)});

const isLawRow = (row: RetentionRow): boolean => row.rule.basis === 'law' && !(abuse.test(row.record) && !row.named);

export const retentionPlanRules: readonly Rule[] = [
  {
    id: 'RE05',
    group: 'retention',
    severity: 'warning',
    message: {
      ko: '“{found}”: 보존 기간이 있지만 법적 근거나 동의, 정당한 이익이 적혀 있지 않습니다.',
      en: '“{found}” has a period, but no statute, consent or legitimate interest behind it.',
    },
    remedy: {
      ko: '왜 그 기간 동안 보존할 수 있는지 근거를 적으세요. 내부 방침이라는 말만으로는 부족할 수 있습니다.',
      en: 'State the legal basis; “internal policy” alone may not be one.',
    },
    reference: pipa('A15.1', 'A21.1'),
    jurisdiction: 'KR',
    confidence: 0.8,
    *check(context) {
      for (const row of retentionRows(context)) {
        if (row.duration === undefined && !('then' in row.rule.period && row.rule.period.then)) continue;
        const claimed = row.rule.basis === 'law' && abuse.test(row.record) && !row.named;
        if (row.rule.basis === 'internal' ? row.rule.laws.length === 0 : claimed)
          yield {place: row.place, values: {found: row.record}};
      }
    },
  },
  {
    id: 'RE06',
    group: 'retention',
    severity: 'error',
    message: {
      ko: '같은 정보의 보존에 대해 함께 성립할 수 없는 말이 있습니다: “{found}”와 “{other}”.',
      en: 'Two statements on keeping the same data cannot both hold: “{found}” and “{other}”.',
    },
    remedy: {ko: '하나로 맞추거나, 어느 쪽이 예외인지 적으세요.', en: 'Settle on one, or say which is the exception.'},
    reference: pipa('A30.1.2'),
    *check(context) {
      yield* contradictions(context);
      const rows = retentionRows(context);
      for (const [index, row] of rows.entries()) {
        const key = row.record.replace(/\s+/g, '');
        const same = (other: RetentionRow) =>
          other.record.replace(/\s+/g, '') === key &&
          context.words(other.rule.subjects?.[0]) === context.words(row.rule.subjects?.[0]);
        const twin = rows.slice(index + 1).find((other) => same(other) && other.duration && row.duration);
        if (!twin || twin.duration === row.duration) continue;
        const words = (each: RetentionRow) => `${each.record} ${inWords(each.duration!).ko}`;
        yield {place: row.place, more: [twin.place], values: {found: words(row), other: words(twin)}};
      }
    },
  },
  {
    id: 'RE07',
    group: 'retention',
    severity: 'warning',
    message: {
      ko: '기간이 정해지지 않았습니다: “{found}”.',
      en: 'This names no period that a reader could count: “{found}”.',
    },
    remedy: {
      ko: '기간이나 끝나는 시점을 적으세요. “목적 달성 시까지”나 “법령에 따라”만으로는 언제인지 알 수 없습니다.',
      en: 'State a span or an event; “until the purpose is met” and “as the law says” do not tell when.',
    },
    reference: guideline,
    *check(context) {
      const {retention, recipients, processors, activities} = context.policy;
      const lists = {retention, recipients, processors, activities};
      for (const [name, rows] of Object.entries(lists))
        for (const [index, {period}] of rows.entries()) {
          if (!period) continue;
          const text = periodText(context, period);
          const counted = isCounted(period) || ('text' in period && text !== '' && !vague(text));
          if (counted || !isOpen(period, text)) continue;
          const fact = context.placeOfFact(`/${name}/${index}`, text);
          const own = text && context.text.source !== undefined ? context.text.locate(text, fact.start) : undefined;
          yield {place: {...fact, ...own}, values: {found: text || 'purpose-achieved'}};
        }
      if (context.speaks('ko'))
        yield* eachMatch(context, /보유\s*기간까지\s*해당|필요한\s*기간\s*(?:동안|까지)\s*(?:보유|보관|보존)/, {
          korean: true,
        });
    },
  },
  {
    id: 'RE08',
    group: 'retention',
    severity: 'error',
    message: {ko: '보존 기간을 읽을 수 없습니다: “{found}”.', en: 'No period can be read here: “{found}”.'},
    remedy: {ko: '실제 기간을 적으세요.', en: 'Give the actual period.'},
    reference: pipa('A30.1.2'),
    *check(context) {
      const [fromText, ...rest] = matches(context, placeholderPeriod);
      yield* optional(gathered(fromText ? [fromText, ...rest] : []));
      for (const row of retentionRows(context)) {
        const text = periodText(context, row.rule.period);
        const unread = Object.keys(row.rule.period).every((key) => key === 'text');
        if (unread && !placeholderPeriod.test(text) && (text.trim() === '' || !/[\p{L}\d]/u.test(text)))
          yield {place: row.place, values: {found: row.record}};
      }
    },
  },
  {
    id: 'RE09',
    group: 'retention',
    severity: 'info',
    message: {
      ko: '법령에 따라 보존하는 기간이 언제 시작하는지 적혀 있지 않습니다({count}건).',
      en: 'The policy does not say when the statutory periods start ({count}).',
    },
    remedy: {
      ko: '기록을 만든 날, 거래가 끝난 날 등 시작을 적으세요.',
      en: 'Name the start, such as the day of the record or the end of the deal.',
    },
    reference: pipa('A30.1.2'),
    *check(context) {
      const rows = retentionRows(context).filter(
        ({rule}) => rule.basis === 'law' && 'duration' in rule.period && rule.period.from === undefined,
      );
      if (rows.length > 0) yield {...gather(rows.map(({place}) => place)), values: {count: String(rows.length)}};
    },
  },
  {
    id: 'RE10',
    group: 'retention',
    severity: 'warning',
    message: {
      ko: '법령에 따라 보존하는 개인정보의 항목이 적혀 있지 않습니다({count}건).',
      en: 'The items that are kept by law are not named ({count}).',
    },
    remedy: {ko: '보존 근거마다 어떤 항목을 보존하는지 적으세요.', en: 'Name the items beside each statute.'},
    reference: pipa('A30.1.3-2'),
    jurisdiction: 'KR',
    *check(context) {
      const rows = retentionRows(context).filter((row) => isLawRow(row) && row.rule.items.length === 0);
      if (rows.length > 0) yield {...gather(rows.map(({place}) => place)), values: {count: String(rows.length)}};
    },
  },
  {
    id: 'RE11',
    group: 'retention',
    severity: 'warning',
    message: {
      ko: '법령에 따라 보존하는 정보를 다른 개인정보와 분리해 보관한다는 말이 없습니다.',
      en: 'Nothing says that data kept by law are stored apart from the rest.',
    },
    remedy: {
      ko: '별도의 데이터베이스나 장소에 보관한다고 적으세요.',
      en: 'State that they are stored in a separate database or place.',
    },
    reference: pipa('A21.3'),
    jurisdiction: 'KR',
    *check(context) {
      const rows = retentionRows(context).filter(isLawRow);
      const stated =
        rows.some(({rule}) => rule.storage === 'separate' || rule.storage === 'offline') ||
        context.policy.destruction?.separateStorage !== undefined ||
        /(?:별도|분리)[^.\n]{0,20}(?:DB|데이터베이스|서류함|저장|보관|보존|옮)|보관\s*장소를\s*달리|stored? separately|separate (?:database|storage)/i.test(
          context.textAbout('retention', 'destruction', 'safety') || context.text.all,
        );
      if (rows.length > 0 && !stated) yield gather(rows.slice(0, 1).map(({place}) => place));
    },
  },
  {
    id: 'RE16',
    group: 'retention',
    severity: 'warning',
    message: {
      ko: '“{found}”: 회사가 스스로 정한 기간({period})이 법령에 따른 어느 기간보다도 긴데 이유가 없습니다.',
      en: '“{found}”: the controller’s own period ({period}) is longer than every statutory one, and no reason is given.',
    },
    remedy: {ko: '이유를 적거나 기간을 줄이세요.', en: 'Give the reason, or shorten the period.'},
    reference: pipa('A21.1'),
    *check(context) {
      const rows = retentionRows(context);
      const legal = rows.filter(isLawRow).flatMap(({duration}) => duration ?? []);
      if (legal.length === 0) return;
      for (const {rule, duration, record, place} of rows) {
        if (rule.basis !== 'internal' || !duration || context.words(rule.reason)) continue;
        if (legal.every((other) => (compareDurations(duration, other, '2026-01-01') ?? 0) > 0))
          yield {place, values: {found: record, period: inWords(duration)}};
      }
    },
  },
];

/** Words that only point at an aim or at the law in general. */
function vague(text: string): boolean {
  const plain = text.replace(/\([^)]{0,200}\)/g, '');
  return (
    !/\d/.test(plain) &&
    /목적\s*(?:을|이)?\s*달성|달성\s*(?:시|후)|필요한\s*기간|법령(?:에서|이|에\s*따라|에\s*따른|에\s*의한)[^.]{0,12}(?:기간|까지)|보유\s*기간까지|until the purpose|as (?:long as|required by law)/i.test(
      plain,
    ) &&
    !/탈퇴|해지|계약|종료|철회|폐업|퇴사/.test(plain)
  );
}

/** Whether a period has a span or an event that a reader could count by, however deep. */
function isCounted(period: Period): boolean {
  if ('first' in period) return period.first.some((part) => typeof part === 'string' || isCounted(part));
  if ('last' in period) return period.last.some((part) => typeof part === 'string' || isCounted(part));
  if ('until' in period) return period.until !== 'purpose-achieved' || period.then !== undefined;
  if ('byLaw' in period) return typeof period.byLaw === 'string' || period.byLaw.rule !== undefined;
  return 'duration' in period || 'on' in period || 'min' in period || 'every' in period || 'indefinite' in period;
}

/** Whether it says no more than that an aim is met, or that a law decides. */
const isOpen = (period: Period, text: string): boolean =>
  'until' in period || 'byLaw' in period || 'first' in period || 'last' in period || vague(text);
