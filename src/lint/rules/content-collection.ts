/** What is collected, why, and from whom. */

import {gathered, matches, optional} from '../hits.js';
import type {LintContext} from '../lint-context.js';
import {guideline, pipa, statute} from '../reference.js';
import type {Hit, Rule} from '../rule.js';
import {catchAlls} from './catch-alls.js';

/** Names of all items, and the words of sections about them. */
export function itemWords(context: LintContext): string {
  const {items, activities} = context.policy;
  const names = [...items, ...activities.flatMap((activity) => activity.items)].map(({name}) => context.words(name));
  return [...names, context.textAbout('items')].join('\n');
}

const childWords = /14\s*세\s*미만|법정\s*대리인|under (?:the age of )?1[346]|guardian/i;
const consentMethod =
  /법정\s*대리인[^.\n]{0,60}동의[^.\n]{0,60}(?:문자|휴대\s*(?:전화|폰)|신용\s*카드|서면|팩스|전자\s*우편|이메일|통화|본인\s*인증)[^.\n]{0,40}(?:로|통하여|통해|방법)|동의\s*내용을\s*게재|guardian[^.\n]{0,80}(?:verif|sign|text message|confirm)/i;
const refusesChildren =
  /14\s*세\s*미만[^.\n]{0,120}(?:받지\s*않|가입할\s*수\s*없|가입이\s*(?:불가|제한)|수집하지\s*않|허용하지\s*않|제한(?:하|됩))|not (?:directed|offered|intended) (?:to|for) children/i;

/** Data that policies speak of elsewhere, and by what name they would be listed as items. */
const spokenOf: {label: string; words: RegExp; item: RegExp}[] = [
  {label: '주민등록번호', words: /주민\s*(?:등록)?\s*번호/, item: /주민\s*(?:등록)?\s*번호/},
  {label: '프로필', words: /프로필/, item: /프로필|이력|경력/},
  {label: '이력', words: /(?:프로젝트|활동|경력)\s*이력/, item: /이력|경력/},
  {label: '건강정보', words: /건강\s*(?:정보|상태)/, item: /건강/},
];
/** A sentence that denies it, or asks readers not to send it. */
const denies = /(?:수집|처리|보유|저장|이용)하지\s*(?:않|아니)|금지|입력하지\s*마|가리고|가린|마스킹/;

const paid = /(?:요금|대금|카드|구매\s*및\s*요금)\s*결제|결제\s*(?:서비스|처리)|구매\s*및/;
const paymentItem = /카드|계좌|결제\s*(?:정보|기록|내역|수단|승인)|예금주|은행|payment|card/i;

export const contentCollectionRules: readonly Rule[] = [
  {
    id: 'CO01',
    group: 'content',
    severity: 'warning',
    message: {
      ko: '동의 없이 처리하는 개인정보(계약 이행, 법령 등)를 그 법적 근거와 함께 구분해 적지 않은 것 같습니다.',
      en: 'Data handled without consent (for a contract, by law) may not be set apart with their legal basis.',
    },
    remedy: {
      ko: '동의받아 처리하는 정보와 구분하고 제15조제1항 각 호 등 근거를 적으세요.',
      en: 'Set them apart from consent-based data, and name the basis.',
    },
    reference: pipa('A22.3'),
    jurisdiction: 'KR',
    from: '2023-09-15',
    *check(context) {
      const {activities} = context.policy;
      const basesGiven = activities.some(({basis}) =>
        basis.some(({code}) => code !== 'consent' && code !== 'kr-15-1-1'),
      );
      const stated =
        basesGiven ||
        context.about('legal-basis').length > 0 ||
        context.text.has(
          /제\s*15\s*조\s*제?\s*1?\s*항?\s*제\s*[2-7]\s*호|동의\s*없이\s*(?:처리|수집|이용)(?:하는|할\s*수\s*있는)\s*(?:개인)?정보|법적\s*근거|legal bas[ie]s/i,
        );
      const handlesData = activities.length > 0 || context.about('items', 'purposes').length > 0;
      if (!stated && handlesData) yield {place: context.placeFor('items', 'purposes')};
    },
  },
  {
    id: 'CO02',
    group: 'content',
    severity: 'warning',
    message: {
      ko: '수집 항목이 필수인지 선택인지 구분되어 있지 않습니다.',
      en: 'Items are not marked as required or optional.',
    },
    remedy: {ko: '항목마다 필수와 선택을 적으세요.', en: 'Mark each item.'},
    reference: guideline,
    jurisdiction: 'KR',
    *check(context) {
      const {activities} = context.policy;
      const marked = activities.some(({items}) =>
        items.some(({requirement}) => requirement === 'required' || requirement === 'optional'),
      );
      const section = context.about('items')[0];
      const words = /필수|선택\s*(?:항목|정보|사항|\))|\(선택|required|optional|mandatory/i;
      if (marked || (!section && activities.length === 0)) return;
      if (!words.test(context.textAbout('items')) && !context.text.has(/필수\s*(?:항목|정보|동의)|required/i))
        yield {place: section?.place ?? {pointer: '/activities'}};
    },
  },
  {
    id: 'CO04',
    group: 'content',
    severity: 'warning',
    message: {
      ko: '항목이나 목적을 “{found}”처럼 열어 두었습니다.',
      en: 'The list of items or purposes is left open: “{found}”.',
    },
    remedy: {
      ko: '항목과 목적을 빠짐없이 적고 “등”, “기타”, “제반”을 빼세요.',
      en: 'List everything, and drop “and so on”.',
    },
    reference: guideline,
    jurisdiction: 'KR',
    language: 'ko',
    confidence: 0.8,
    check: catchAlls,
  },
  {
    id: 'CO14',
    group: 'content',
    severity: 'warning',
    message: {
      ko: '14세 미만 아동이나 법정대리인을 말하면서 동의를 확인하는 방법이 없습니다.',
      en: 'Children or guardians are mentioned, but not how the guardian’s consent is verified.',
    },
    remedy: {ko: '법정대리인의 동의를 확인하는 방법을 적으세요.', en: 'State how the consent is verified.'},
    reference: pipa('A22-2', 'D17-2'),
    jurisdiction: 'KR',
    *check(context) {
      const {children, subjects} = context.policy;
      if (children && (!children.accepts || (children.consentMethods?.length ?? 0) > 0)) return;
      if (context.text.has(consentMethod) || context.text.has(refusesChildren)) return;
      const collected = context.textAbout('items', 'purposes', 'children', 'retention');
      const about =
        children?.accepts ||
        childWords.test(collected) ||
        subjects.some(({maxAge}) => maxAge !== undefined && maxAge < 14);
      if (!about) return;
      const [found] = matches(context, childWords);
      yield {place: found?.place ?? context.placeFor('children', 'items')};
    },
  },
  {
    id: 'CO19',
    group: 'content',
    severity: 'warning',
    message: {
      ko: '가명정보는 수집하는 것이 아니라 처리해 만드는 정보인데 항목에 있습니다.',
      en: 'Pseudonymised data are listed as an item, though they are made and not collected.',
    },
    remedy: {ko: '가명정보 처리에 관한 항목으로 옮기세요.', en: 'Move it to the section on pseudonymised data.'},
    reference: pipa('A2'),
    jurisdiction: 'KR',
    language: 'ko',
    *check(context) {
      const {activities, recipients} = context.policy;
      const lists = [
        ...activities.map(({items}, index) => ({items, pointer: `/activities/${index}`})),
        ...recipients.map(({items}, index) => ({items, pointer: `/recipients/${index}`})),
      ];
      const inFacts = lists.find(({items}) => items.some(({name}) => /^가명\s*정보$/.test(context.words(name).trim())));
      const listed = matches(context, /[,、·]\s*가명\s*정보(?=\s*(?:$|[,)、.]))|^\s*가명\s*정보\s*,/, {korean: true});
      const hit = gathered([...listed]);
      if (hit) yield hit;
      else if (inFacts) yield {place: context.placeOfFact(inFacts.pointer)};
    },
  },
  {
    id: 'CO25',
    group: 'content',
    severity: 'warning',
    message: {
      ko: '“{found}”: 다른 곳에서 말하지만 수집 항목에는 없습니다.',
      en: '“{found}” is spoken of elsewhere, but not listed among the items.',
    },
    remedy: {
      ko: '실제로 처리하면 항목에 적고, 아니면 그 문장을 지우세요.',
      en: 'List it if it is handled; otherwise drop the sentence.',
    },
    reference: pipa('A3.1', 'A30.1'),
    variants: {
      payment: {
        message: {
          ko: '목적에 결제가 있지만 결제에 쓰는 항목이 없습니다.',
          en: 'Payment is among the purposes, but no item for it is listed.',
        },
      },
    },
    jurisdiction: 'KR',
    language: 'ko',
    confidence: 0.7,
    *check(context) {
      const items = itemWords(context);
      if (!items.trim()) return;
      const purposes = [
        context.textAbout('purposes'),
        ...context.policy.purposes.map(({name}) => context.words(name)),
      ].join('\n');
      if (paid.test(purposes) && !paymentItem.test(items)) {
        const [found] = matches(context, paid, {korean: true});
        if (found) yield {place: found.place, variant: 'payment'};
      }
      for (const {label, words, item} of spokenOf) {
        if (item.test(items)) continue;
        const found = matches(context, words, {
          korean: true,
          keep: ({line, match}) => !denies.test(line.text.slice(Math.max(0, match.index - 20), match.index + 160)),
        });
        for (const hit of optional(gathered(found))) yield {...hit, values: {found: label}};
      }
    },
  },
  {
    id: 'CO28',
    group: 'content',
    severity: 'warning',
    message: {
      ko: '위치정보를 항목으로 수집하지만 위치정보에 관한 항목이 없습니다.',
      en: 'Location data are collected, but there is no section on them.',
    },
    remedy: {
      ko: '위치정보의 보유 목적과 기간, 확인자료의 근거와 기간 등을 적으세요.',
      en: 'State the purpose and period, and the basis and period of the log.',
    },
    reference: statute('location', 'A21-2'),
    jurisdiction: 'KR',
    *check(context) {
      const {activities, items, location} = context.policy;
      if (location.length > 0 || context.about('location').length > 0) return;
      const facts = [...items, ...activities.flatMap((activity) => activity.items)];
      const found = facts.find(
        (item) => item.class === 'location' || /위치\s*정보|GPS/i.test(context.words(item.name)),
      );
      const [inText] = matchesWithin(context, /(?<!개인)위치\s*정보|GPS/);
      if (found) yield {place: context.text.locate(context.words(found.name)) ?? context.placeFor('items')};
      else if (inText) yield inText;
    },
  },
];

/** Matches in sections about items, sentences that deny them left out. */
function* matchesWithin(context: LintContext, words: RegExp): Generator<Hit> {
  const ids = new Set(context.about('items').flatMap((view) => [...view.walk()].map(({section}) => section.id)));
  for (const {place, line, match} of matches(context, words))
    if (
      place.section !== undefined &&
      ids.has(place.section) &&
      !denies.test(line.text.slice(match.index, match.index + 160))
    )
      yield {place};
}
