/** What headings promise and what text is about, as kinds of section, by the words of Korean and English policies. */

import type {KnownSectionKind} from '../model/section-kinds.js';

/** Words of a heading that promise a subject. A heading may promise several. */
const promised: readonly [KnownSectionKind, RegExp][] = [
  ['automatic-collection', /자동\s*(?:으로\s*)?수집\s*(?:하는\s*)?장치|쿠키|cookie/i],
  ['behavioural', /행태\s*정보|맞춤형\s*광고|behaviou?ral/i],
  ['transfers', /국외\s*이전|해외\s*이전|국외로|international transfer|cross-border/i],
  ['pseudonymised', /가명\s*정보|가명\s*처리|pseudonym/i],
  ['processors', /위탁|수탁|processor/i],
  ['recipients', /제공(?!\s*방법)|공유|제\s*3\s*자|recipient|third part|sharing|disclos/i],
  ['destruction', /파기|destr(?:oy|uction)|deletion/i],
  ['retention', /보유|보존|보관\s*기간|retention|how long/i],
  ['items', /항목|수집\s*(?:방법|정보)|what (?:data|information)|information we collect|data we collect/i],
  ['purposes', /목적|purpose|why we/i],
  ['children', /아동|어린이|14세|children/i],
  [
    'safety',
    /안전성|안전\s*조치|보호\s*(?:대책|조치)|기술적|보안\s*조치|개인정보의?\s*보호$|(?:관리|물리)적\s*조치|safety|security/i,
  ],
  ['rights', /권리|your rights|rights of/i],
  ['automated-decisions', /자동화된\s*결정|automated decision/i],
  ['remedies', /구제|침해\s*신고|권익|remed(?:y|ies)|complain/i],
  ['officer', /책임자|담당자|담당\s*부서|민원|고충|data protection officer|contact/i],
  ['access-desk', /열람\s*(?:청구|요구).{0,12}부서/],
  ['video', /영상\s*정보|CCTV/i],
  ['location', /위치\s*정보|location/i],
  ['additional-use', /추가적인?\s*이용/],
  ['ai-development', /인공지능.{0,12}개발/],
  ['domestic-agent', /국내\s*대리인/],
  ['personal-info-files', /개인정보\s*파일/],
  ['changes', /변경|개정|고지의?\s*의?\s*의무|changes to/i],
  ['history', /이전.{0,8}처리\s*방침|연혁|이력\s*관리/],
];

/** Kinds that a heading's words promise. */
export const promisedBy = (title: string): KnownSectionKind[] =>
  promised.filter(([, words]) => words.test(title)).map(([kind]) => kind);

/** Words by which a text shows what it is about. Each is rare in texts about anything else. */
export const signs: Partial<Record<KnownSectionKind, RegExp>> = {
  retention:
    /(?:보존|보유|보관)\s*(?:기간|이유|근거|항목)\s*[:：;]|\d+\s*(?:년|개월|일)\s*간?\s*(?:보존|보관|보유)|(?:보존|보유)\s*기간은|기록\s*[:：]\s*\d+\s*(?:년|개월|일)/g,
  destruction: /분쇄|소각|재생할\s*수\s*없|복구.{0,8}재생|파기\s*(?:절차|방법)/g,
  processors: /수탁|위탁\s*(?:업체|업무|하고|하는|하여|계약|받는)/g,
  recipients: /제공받는\s*자|제\s*3자에게|외부에\s*(?:제공|공개)|제공하(?:지|는|고|며)/g,
  officer: /(?:성명|이름|직위|직책|소속|부서명?|전화(?:번호)?|이메일|E-?mail)(?:\s*\/\s*\S{1,6})?\s*[:：]/gi,
  remedies: /침해\s*신고\s*센터|분쟁\s*조정\s*위원회|경찰청|검찰청|사이버\s*(?:수사|안전|범죄)/g,
  'automatic-collection': /쿠키|cookie/gi,
  safety: /암호화|백신|접근\s*통제|접근\s*권한|잠금\s*장치|내부\s*관리\s*계획/g,
};

/** How often a text shows a subject. */
export const countSigns = (kind: KnownSectionKind, text: string): number =>
  signs[kind] ? (text.match(signs[kind])?.length ?? 0) : 0;
