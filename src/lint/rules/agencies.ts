/** Public agencies that a policy sends its readers to, by the day. */

import {findAgency} from '../../model/catalogue/agencies.js';
import {agencyHistory, type AgencyRecord} from '../../model/catalogue/agency-history.js';
import {eachWording, gathered, matches, optional} from '../hits.js';
import type {LintContext} from '../lint-context.js';
import {catalogue, guideline, quality} from '../reference.js';
import type {Hit, Rule} from '../rule.js';
import {agencyHosts} from './contact-patterns.js';
import {editDistance} from './law-names.js';

/** Former names and contacts in the text that are out of date on the day of judgement. */
function* outdated(context: LintContext, kinds: AgencyRecord['kind'][]): Generator<Hit> {
  for (const record of agencyHistory) {
    if (!kinds.includes(record.kind) || record.validTo >= context.on) continue;
    const successor = record.replacedBy && findAgency(record.replacedBy);
    for (const hit of eachWording(context, record.words)) {
      const wasRight = context.written !== undefined && context.written <= record.validTo;
      yield {
        ...hit,
        values: {
          ...hit.values,
          name: record.name,
          until: record.validTo,
          note: record.note,
          now: successor ? successor.name : {ko: '확인 필요', en: 'to be checked'},
        },
        ...(wasRight && {variant: 'inItsDay'}),
        ...(record.status === 'M' && {confidence: 0.7}),
        reference: {...catalogue, validTo: record.validTo},
      };
    }
  }
}

const inItsDay = {
  severity: 'info' as const,
  message: {
    ko: '작성 당시에는 맞았지만 {until} 뒤로는 그렇지 않습니다: “{found}”. {note}',
    en: 'This was right when it was written, but not since {until}: “{found}”. {note}',
  },
};

const isOneOf = (id: string, words: RegExp) => (context: LintContext) =>
  context.policy.agencies.some(({agency, name}) => agency === id || words.test(context.words(name))) ||
  context.text.has(words);

const hasMediation = isOneOf('kr.kopico', /분쟁\s*조정\s*위원회|kopico|mediation committee/i);
const hasReportCenter = isOneOf('kr.kisa.privacy', /침해\s*신고\s*센터|privacy\.kisa|infringement report/i);

export const agencyRules: readonly Rule[] = [
  {
    id: 'AG01',
    group: 'agencies',
    severity: 'warning',
    message: {
      ko: '“{found}”: {until} 뒤로 쓰지 않는 이름입니다. {note}',
      en: '“{found}” is a name not in use since {until}. {note}',
    },
    remedy: {ko: '지금의 기관과 연락처로 바꾸세요: {now}.', en: 'Replace it by the agency of today: {now}.'},
    reference: catalogue,
    variants: {inItsDay},
    jurisdiction: 'KR',
    *check(context) {
      yield* outdated(context, ['unit', 'operator']);
    },
  },
  {
    id: 'AG02',
    group: 'agencies',
    severity: 'error',
    message: {
      ko: '“{found}”: {name}. {until} 뒤로는 유효하지 않을 수 있습니다. {note}',
      en: '“{found}” belongs to: {name}. It may not work since {until}. {note}',
    },
    remedy: {ko: '지금의 연락처를 확인해 바꾸세요: {now}.', en: 'Look up the contact of today: {now}.'},
    reference: catalogue,
    variants: {inItsDay},
    jurisdiction: 'KR',
    *check(context) {
      yield* outdated(context, ['contact']);
    },
  },
  {
    id: 'AG03',
    group: 'agencies',
    severity: 'error',
    message: {
      ko: '“{found}”: {until}까지 있던 기관입니다. {note}',
      en: '“{found}” existed until {until}. {note}',
    },
    remedy: {
      ko: '이 항목을 빼거나, 이어받은 기관이 확인되면 바꾸세요.',
      en: 'Drop the entry, or replace it once the successor is known.',
    },
    reference: catalogue,
    variants: {inItsDay},
    jurisdiction: 'KR',
    *check(context) {
      yield* outdated(context, ['agency']);
    },
  },
  {
    id: 'AG04',
    group: 'agencies',
    severity: 'error',
    message: {ko: '“{found}”에 연락처가 없습니다.', en: '“{found}” is named without any contact.'},
    remedy: {ko: '전화번호와 누리집 주소를 적으세요.', en: 'Give its phone number and site.'},
    reference: quality,
    *check(context) {
      for (const [index, {agency, name, contacts = [], url}] of context.policy.agencies.entries()) {
        // A catalogue entry brings its contacts along where facts are shown; an imported text shows only its own.
        if (contacts.length > 0 || url || (!context.imported && agency && findAgency(agency))) continue;
        const found = context.words(name) || context.words(findAgency(agency ?? '')?.name);
        yield {place: context.placeOfFact(`/agencies/${index}`, found), values: {found}};
      }
    },
  },
  {
    id: 'AG05',
    group: 'agencies',
    severity: 'warning',
    message: {ko: '구제 기관 안내에 {found} 항목이 없습니다.', en: 'The list of agencies lacks: {found}.'},
    remedy: {ko: '이름과 연락처를 더하세요.', en: 'Add its name and contacts.'},
    reference: guideline,
    jurisdiction: 'KR',
    *check(context) {
      for (const [id, present] of [
        ['kr.kopico', hasMediation],
        ['kr.kisa.privacy', hasReportCenter],
      ] as const)
        if (!present(context))
          yield {place: context.placeFor('remedies', 'officer'), values: {found: findAgency(id)!.name}};
    },
  },
  {
    id: 'AG06',
    group: 'agencies',
    severity: 'info',
    message: {
      ko: '방침마다 다르게 적혀 확인되지 않는 주소입니다: “{found}”.',
      en: 'Policies disagree on this address, and it could not be verified: “{found}”.',
    },
    remedy: {ko: '주소를 확인하거나 빼고, 누리집 주소만 두세요.', en: 'Check it, or leave it out and give the site.'},
    reference: catalogue,
    jurisdiction: 'KR',
    *check(context) {
      yield* optional(gathered(matches(context, /정부서울청사\s*(?:\d+\s*동\s*)?\d{1,2}\s*층/)));
    },
  },
  {
    id: 'AG07',
    group: 'agencies',
    severity: 'warning',
    message: {
      ko: '기관 누리집 주소의 오타일 수 있습니다: “{found}” (목록의 주소: {now}).',
      en: 'This may be a misspelt address of an agency: “{found}” (in the catalogue: {now}).',
    },
    remedy: {ko: '주소를 열어 확인하세요.', en: 'Open the address to check.'},
    reference: catalogue,
    jurisdiction: 'KR',
    confidence: 0.7,
    *check(context) {
      const former = agencyHistory.filter(({kind}) => kind === 'contact');
      for (const hit of eachWording(context, /(?<![\w@.-])(?:[a-z0-9-]{1,40}\.){1,4}kr(?![\w-])/i)) {
        const {found} = hit.values;
        const host = found.toLowerCase().replace(/^www\./, '');
        if (former.some(({words}) => words.test(host))) continue;
        if (agencyHosts.some((known) => known === host || host.endsWith(`.${known}`))) continue;
        const near = agencyHosts.find((known) => editDistance(host, known, 2) <= 2);
        if (near) yield {...hit, values: {found, now: near}};
      }
    },
  },
];
