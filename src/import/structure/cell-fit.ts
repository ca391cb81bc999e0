/** How well a line would do as a cell of a column. */

import {findStatutes} from '../../model/catalogue/statute-spellings.js';
import {entryCount} from '../text/enumeration.js';
import type {FieldRole, Vocabulary} from '../vocabulary/vocabulary.js';

const requirement = /^\s*(?:필수|선택|필수\s*항목|선택\s*항목|required|optional|必須|任意)\s*$/i;

/** Whether a cell only says that something must or need not be given. */
export const isRequirement = (text: string): boolean => requirement.test(text);

/** What a line looks like by itself. */
interface Traits {
  text: string;
  requirement: boolean;
  period: boolean;
  law: boolean;
  company: boolean;
  record: boolean;
  entries: number;
  task: boolean;
  occasion: boolean;
  nothing: boolean;
}

const record = /(?:기록|서류|내역|장부|증빙|자료|기록물|records?|logs?|帳簿|記録)$/i;
const task =
  /(?:제공|관리|확인|발송|결제|운영|처리|안내|대행|상담|배송|발급|정산|분석|보관|인증|개발|유지|식별|지급|환불|예약|응대|서비스|등|hosting|delivery|payments?|analytics|support)(?:\s*등)?(?:\([^()]{0,60}\))?$/i;
const occasion = /(?:시|때|가입|신청|이용|예약|주문|문의|상담|동의|인증|활용|연구)(?:\s*등)?$/;

function traitsOf(text: string, {facts}: Vocabulary): Traits {
  const span = /\d\s*(?:년|개월|일|주|시간|years?|months?|days?|weeks?|か月|ヶ月)/i.test(text);
  return {
    text,
    requirement: isRequirement(text),
    period:
      (span ||
        facts.blankPeriod.test(text) ||
        facts.events.some(([, pattern]) => pattern.test(text)) ||
        facts.byLaw.test(text)) &&
      text.length < 160,
    law: /법|률/.test(text) && findStatutes(text).length > 0,
    company: facts.company.test(text),
    record: record.test(text),
    entries: entryCount(text),
    task: task.test(text),
    occasion: occasion.test(text),
    nothing: facts.none.test(text.trim()),
  };
}

type Fit = (traits: Traits) => number;

const party: Fit = ({company, entries, text, period, law, requirement: mark, task: work}) =>
  company ? 3 : period || law || mark ? -3 : entries > 1 || text.length > 30 ? -1.5 : work ? -0.3 : 0.5;
const work: Fit = ({task: fits, company, period, law, requirement: mark, entries, occasion: when}) =>
  mark || law ? -3 : period && !fits ? -2 : company && !fits ? -2 : fits ? 1.5 : when ? 0.3 : entries > 1 ? 0.2 : 0;
const things: Fit = ({entries, period, law, requirement: mark, company, nothing, record: kept, text}) =>
  mark || law
    ? -3
    : nothing
      ? 1
      : entries > 1
        ? 2
        : company
          ? -1
          : period
            ? -0.5
            : kept
              ? 0.6
              : text.length <= 30
                ? 0.4
                : 0;

const fits: Partial<Record<FieldRole, Fit>> = {
  requirement: ({requirement: mark}) => (mark ? 4 : -4),
  period: ({period, law, entries}) => (period ? 3 : law ? -3 : entries > 2 ? -3 : -1.5),
  reason: ({law, period, record: kept}) => (law ? 3 : period || kept ? -2 : -0.5),
  record: ({record: kept, period, law, requirement: mark}) => (law || mark ? -3 : kept ? 2 : period ? -2 : 0),
  processor: party,
  recipient: party,
  task: work,
  purpose: work,
  items: things,
  required: things,
  optional: things,
  automatic: things,
  group: ({occasion: when, entries, text, requirement: mark, law, period}) =>
    mark || law || period ? -3 : entries > 1 || text.length > 40 ? -2 : when ? 1 : 0.4,
};

/** For each column, from -4, impossible, to 4, certain. */
export function cellFits(roles: readonly FieldRole[], text: string, vocabulary: Vocabulary): number[] {
  const traits = traitsOf(text, vocabulary);
  return roles.map((role) => fits[role]?.(traits) ?? 0);
}
