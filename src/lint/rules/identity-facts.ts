/** Reading who is who, from facts where a policy has them and from its words where not. */

import type {Place} from '../finding.js';
import type {LintContext} from '../lint-context.js';
import type {Hit} from '../rule.js';
import {addTo} from '../hits.js';
import type {Found} from '../text-layer.js';
import {isAgencyNumber, mentionsAgency, phonePattern} from './contact-patterns.js';

const legalForm =
  /주식\s*회사|\(주\)|㈜|유한\s*(?:책임\s*)?회사|\(유\)|합자\s*회사|합명\s*회사|(?:재단|사단|학교|의료|사회복지)\s*법인|협동\s*조합|株式会社|有限会社|合同会社|社団法人|財団法人|\b(?:Inc|LLC|Ltd|Corp|Co|GmbH|AG|PLC|Limited|Corporation|S\.?A|B\.?V)\b\.?/i;
const institution =
  /(?:학교|대학|병원|의원|시청|구청|군청|도청|교육청|공사|공단|위원회|협회|조합|재단|진흥원|연구원|보건소)$/;

/** Whether the controller's legal form can be told from its name, its facts, or the words beside its name. */
export function hasLegalForm(context: LintContext): boolean {
  const {controller} = context.policy;
  if (!controller) return false;
  if (controller.legalName ?? controller.legalForm ?? controller.registrationNumber) return true;
  const name = context.words(controller.name).trim();
  if (legalForm.test(name) || institution.test(name)) return true;
  if (context.text.has(/(?:대표자?|사업자\s*등록\s*번호)\s*[:：]\s*\S/)) return true;
  return [...context.text.find(legalForm)].some(({line, match}) =>
    line.text
      .slice(Math.max(0, match.index - name.length - 2), match.index + match[0].length + name.length + 2)
      .includes(name),
  );
}

/** Nouns that may be the subject of a sentence about handling data without being anybody's name. */
const commonNoun =
  /(?:프로그램|시스템|회사|당사|본사|사이트|서비스|이용자|사용자|고객님?|회원님?|귀하|정보주체|대리인|보호자|아동|담당자|책임자|취급자|관리자|운영자|처리자|제공자|수탁자|수탁사|업체|사업자|판매자|기관|법인|위원회|센터|부서|직원|정부|법원|경찰|병원|학교|학원|회사들|자|인|분|학생|업무|경우|정보|데이터|쿠키|기록|파일|항목|목적|기간|내용|사항|방침|조치|방법|절차|동의|요청|요구|수집|이용|제공|위탁|보유|파기|처리|결과|권리|때|등|것|이|그|저|본|동|위|아래|다음|다만|또는|및)$/;

/** Names other than the controller's that are said to handle personal data, with their places. */
export function foreignNames(context: LintContext): Map<string, Place[]> {
  const {controller, services, parties, aliases, processors, recipients} = context.policy;
  const found = new Map<string, Place[]>();
  if (!controller) return found;
  const bare = (name: string) => name.replace(/주식\s*회사|\(주\)|㈜|["“”'‘’]/g, '').trim();
  const known = [
    controller.name,
    controller.legalName,
    ...services.map(({name}) => name),
    ...parties.map(({name}) => name),
    ...[...processors, ...recipients].flatMap((row) => row.parties.map(({name}) => name)),
    ...Object.values(aliases ?? {}),
  ]
    .map((name) => bare(context.words(name)))
    .concat(Object.keys(aliases ?? {}))
    .filter(Boolean);
  const own = bare(context.words(controller.name));
  let ownCount = 0;
  for (const {name, place} of subjectsOf(context)) {
    if (bare(name) === own) ownCount++;
    if (commonNoun.test(name) || known.some((word) => word.includes(name) || name.includes(word))) continue;
    addTo(found, name, place);
  }
  return ownCount >= 2 ? found : new Map<string, Place[]>();
}

/** The subject at the start of a sentence that says what is done with personal data. */
const subject =
  /(?<=^|[.!?다]\s|\d\.\s|[가-하]\.\s|[①-⑳]\s?)([가-힣A-Za-z][가-힣A-Za-z0-9&]{1,15})(?:은|는)\s(?=[^.\n]{0,200}개인정보[를의]\s[^.\n]{0,120}(?:수집|이용|제공|공개|처리|보유|보관|관리|파기)(?:하지|합니다|하고\s*있|할\s*수))/gm;

/** Read block by block: in a text that runs on, a heading would stand where the sentence starts. */
function* subjectsOf(context: LintContext): Generator<{name: string; place: Place}> {
  for (const {blocks} of context.allSections)
    for (const {text, place} of blocks)
      for (const match of text.matchAll(subject)) {
        const name = match[1]!;
        const own = context.text.source === undefined ? undefined : context.text.locate(name, place.start);
        yield {name, place: {...place, ...own}};
      }
}

/** The words of sections about the officer, lines about public agencies left out. */
export const officerText = (context: LintContext): string =>
  context
    .textAbout('officer')
    .split('\n')
    .filter((line) => !mentionsAgency(line))
    .join('\n');

const value = String.raw`\s*[:：]\s*(?!(?:성명|이름|직위|직책|소속|부서|전화|연락처|이\s*메일)\s*[:：\/])(?![①-⑳])[\p{L}]`;
const nameLabel = new RegExp(
  String.raw`(?:성명|이름|책임자|담당자|부서명?|소속|담당\s*부서|name|department)(?:\s*\/\s*[가-힣]{2,4})?${value}`,
  'iu',
);

/** Whether an officer or a department is named, in facts or in words. */
export function namedOfficer(context: LintContext): boolean {
  const {officers} = context.policy;
  if (officers.some(({name, department, party}) => context.words(name) || context.words(department) || party))
    return true;
  const text = officerText(context);
  return (
    nameLabel.test(text) ||
    /(?:책임자|officer)[^\n]{0,12}(?:\n[^\n]{0,20}){0,2}\n?[^\n]{0,6}[가-힣]{2,4}\s*(?:\(|대표|이사|팀장|실장|부장|과장|본부장)/.test(
      text,
    ) ||
    /(?:개인정보|고객|정보)\s*(?:보호|지원|보안)\s*(?:팀|부|실|센터|파트)(?:\s|\(|,|$)/m.test(text)
  );
}

/** Whether anybody who answers for personal data can be phoned. */
export function phoneOfOfficer(context: LintContext): boolean {
  const {officers} = context.policy;
  if (
    officers.some(({contacts = []}) =>
      contacts.some(({kind, value: number}) => kind === 'phone' && context.words(number)),
    )
  )
    return true;
  return officerText(context)
    .split('\n')
    .some((line) => phonePattern.test(line));
}

const channels = [
  {label: '팩스', kind: 'fax', words: /팩스|모사\s*전송/, given: /(?:팩스|fax)(?:\s*번호)?\s*[:：]?\s*[(+]?\d/i},
  {label: '전화', kind: 'phone', words: /(?<!휴대\s?)(?:유선|전화)(?!번호|\s*번호)/, given: undefined},
] as const;

/** Ways to make a request that are offered without a number. */
export function* channelsWithoutAddress(context: LintContext): Generator<Hit> {
  const {officers, controller} = context.policy;
  const contacts = [...officers.flatMap((officer) => officer.contacts ?? []), ...(controller?.contacts ?? [])];
  for (const {label, kind, words, given} of channels) {
    if (contacts.some((contact) => contact.kind === kind && context.words(contact.value))) continue;
    if (given ? context.text.has(given) : hasOwnPhone(context)) continue;
    const offer = new RegExp(
      `(?:${words.source})[^.\\n]{0,40}(?:제출|연락|요구|신청|청구|요청|문의)[^.\\n]{0,12}(?:하|할|해|주|시면)`,
    );
    for (const found of context.korean(offer)) {
      if (mentionsAgency(around(found))) continue;
      const {match, place} = found;
      yield {place: {...place, end: place.start! + label.length}, values: {found: label}, excerpt: match[0]};
      break;
    }
  }
}

/** A match and what stands near it on its line. */
const around = ({line, match}: Found): string =>
  line.text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40);

const hasOwnPhone = (context: LintContext): boolean =>
  [...context.text.find(phonePattern)].some(
    (found) => !isAgencyNumber(found.match[0]) && !mentionsAgency(around(found)),
  );
