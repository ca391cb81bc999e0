/** Short names such as "회사": used without a definition, defined badly, or defined twice. */

import {addTo, gathered, optional} from '../hits.js';
import type {LintContext} from '../lint-context.js';
import type {Hit} from '../rule.js';
import {after, before, type Found} from '../text-layer.js';

const open = '["“\'‘「『]';
const close = '["”\'’」』]';
const definition = new RegExp(`\\((?:이하|아래)\\s*,?\\s*([^()\\n]{1,60})\\)`);
const quotedWord = new RegExp(`${open}([^"“”'‘’「」『』\\n]{1,20})${close}`, 'g');
/** Words that a Korean policy uses as short names; other quoted words are names of buttons and pages. */
const shortName =
  /^(?:회사|당사|본사|기관|재단|법인|협회|병원|의원|학교|학원|센터|운영자|사업자|사이트|홈페이지|서비스|앱|어플리케이션|플랫폼|쇼핑몰|몰|이용자|사용자|회원|고객|정보주체)$/;

export function* aliasProblems(context: LintContext): Generator<Hit> {
  const defined = new Map<string, string>(
    Object.entries(context.policy.aliases ?? {}).map(([word, text]) => [word, context.words(text)]),
  );
  const seen = new Map<string, string>();
  for (const found of context.korean(definition)) {
    const inside = found.match[1]!;
    const words = [...inside.matchAll(quotedWord)].map((match) => match[1]!.trim());
    if (words.length === 0)
      words.push(inside.replace(/(?:이?라\s*(?:한다|함|합니다)|로\s*(?:칭함|약칭)).*$/, '').trim());
    const front = before(found).slice(-30).trimEnd();
    // The particle of the sentence belongs after the brackets, not inside them and not before.
    if (new RegExp(`${close}\\s*(?:은|는|이|가|을|를)\\s*$`).test(inside) || /[가-힣](?:은|는)$/.test(front))
      yield {place: found.place, values: {found: found.match[0]}, variant: 'malformed'};
    const target = front
      .split(/[\s,.(]/)
      .at(-1)!
      .replace(/(?:은|는)$/, '');
    for (const word of words) {
      const earlier = seen.get(word);
      if (
        earlier !== undefined &&
        target &&
        earlier !== target &&
        !target.includes(earlier) &&
        !earlier.includes(target)
      )
        yield {place: found.place, values: {found: word}, variant: 'twice', confidence: 0.6};
      seen.set(word, target);
      defined.set(word, target);
    }
  }
  yield* undefinedWords(context, defined);
}

function* undefinedWords(context: LintContext, defined: Map<string, string>): Generator<Hit> {
  const groups = new Map<string, Found[]>();
  for (const found of context.korean(quotedWord)) {
    const word = found.match[1]!.trim();
    const isButton = /^\s*(?:를|을)?\s*(?:클릭|누르|눌러|선택|메뉴|버튼|페이지|화면)/.test(after(found));
    const isDefinition = /(?:이하|아래|또는)\s*,?\s*$/.test(before(found));
    if (shortName.test(word) && !defined.has(word) && !isButton && !isDefinition) addTo(groups, word, found);
  }
  if (!defined.has('회사') && !groups.has('회사')) {
    const plain = [...context.korean(/(?<![가-힣])회사(?=는|가|의|에|와|를|\s)(?!명)/)];
    if (plain.length >= 2) groups.set('회사', plain);
  }
  for (const [word, found] of groups)
    for (const hit of optional(gathered(found))) yield {...hit, values: {found: word}};
}
