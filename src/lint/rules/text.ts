/** Spelling, punctuation and readable sentences. */

import type {Place} from '../finding.js';
import {eachMatch, gathered, matches, optional} from '../hits.js';
import {evaluation, quality} from '../reference.js';
import type {Hit, Rule} from '../rule.js';
import {sentencesOf} from '../sentence.js';
import {varyingPunctuation} from './punctuation.js';
import {typos} from './typos.js';

const dots: [name: string, character: string][] = [
  ['· (U+00B7)', '·'],
  ['ㆍ (U+318D)', 'ㆍ'],
  ['• (U+2022)', '•'],
  ['∙ (U+2219)', '∙'],
  ['․ (U+2024)', '․'],
  ['‧ (U+2027)', '‧'],
  ['・ (U+30FB)', '・'],
];
/** A dot between two words joins them; at the start of a line it is a bullet. */
const joiningDot = (character: string) =>
  new RegExp(`(?<=[\\p{L}\\p{N})]\\s?)${character}(?=\\s?[\\p{L}\\p{N}(])`, 'u');

const subjects = [
  /이용자/,
  /사용자(?!\s*(?:계정|이름|설정|환경|프로필))/,
  /정보주체/,
  /고객님|고객(?=[은는이의께을에])/,
  /회원님/,
  /귀하/,
];
const polite = /귀하|고객님|회원님/;

const longest = 150;

const gather = (places: Place[], values: Hit['values']): Hit[] =>
  places.length === 0 ? [] : [{place: places[0]!, more: places.slice(1), values}];

export const textRules: readonly Rule[] = [
  {
    id: 'TX01',
    group: 'text',
    severity: 'warning',
    message: {
      ko: '오타로 보입니다: “{found}”. “{right}”인지 확인하세요.',
      en: 'This may be a slip: “{found}” for “{right}”.',
    },
    remedy: {ko: '맞는 말로 고치세요.', en: 'Correct it.'},
    reference: quality,
    language: 'ko',
    *check(context) {
      for (const [wrong, right] of typos)
        for (const hit of eachMatch(context, wrong, {korean: true, outside: true}))
          yield {...hit, values: {...hit.values, right}};
    },
  },
  {
    id: 'TX02',
    group: 'text',
    severity: 'info',
    message: {
      ko: '가운뎃점으로 여러 글자를 섞어 씁니다: {found}.',
      en: 'Several characters serve as the middle dot: {found}.',
    },
    remedy: {
      ko: '한 글자로 통일하세요. 찾기와 낭독이 쉬워집니다.',
      en: 'Use one; searching and reading aloud get easier.',
    },
    reference: quality,
    language: 'ko',
    *check(context) {
      const used = dots
        .map(([name, character]) => ({name, found: [...matches(context, joiningDot(character), {korean: true})]}))
        .filter(({found}) => found.length > 0)
        .sort((a, b) => b.found.length - a.found.length);
      if (used.length < 2) return;
      const odd = used.slice(1).flatMap(({found}) => found.map(({place}) => place));
      yield* gather(odd, {found: used.map(({name, found}) => `${name} ${found.length}`).join(', ')});
    },
  },
  {
    id: 'TX03',
    group: 'text',
    severity: 'info',
    message: {ko: '보이지 않는 글자가 있습니다: {found}.', en: 'There are invisible characters: {found}.'},
    remedy: {ko: '보통 빈칸으로 바꾸거나 지우세요.', en: 'Replace them by plain spaces, or delete them.'},
    reference: quality,
    *check(context) {
      const kinds: [label: {ko: string; en: string}, pattern: RegExp][] = [
        [{ko: '줄바꿈 없는 빈칸', en: 'no-break spaces'}, /\u00a0+/],
        [{ko: '너비 없는 글자', en: 'zero-width characters'}, /[\u200b\u200c\u2060\ufeff]+/],
        [{ko: '줄 끝 빈칸', en: 'spaces at line ends'}, /(?<! ) +$/],
      ];
      const markdown = context.policy.source?.format === 'markdown';
      for (const [label, pattern] of kinds) {
        // Two spaces at the end of a line break it in Markdown; a source without them is not at fault.
        if (pattern.source.endsWith('$') && (markdown || context.text.source === undefined)) continue;
        for (const hit of optional(gathered(matches(context, pattern))))
          yield {...hit, excerpt: '', values: {found: label}};
      }
    },
  },
  {
    id: 'TX04',
    group: 'text',
    severity: 'warning',
    message: {ko: '주어가 되풀이됩니다: “{found}”.', en: 'The subject is doubled: “{found}”.'},
    remedy: {ko: '하나를 지우세요.', en: 'Delete one.'},
    reference: quality,
    language: 'ko',
    *check(context) {
      yield* eachMatch(
        context,
        /["“'‘]?([가-힣]{2,10})["”'’]?\s?(?:은|는|이|가)\s+["“'‘]?\1["”'’]?\s?(?:은|는|이|가)(?=\s)/,
        {korean: true},
      );
    },
  },
  {
    id: 'TX05',
    group: 'text',
    severity: 'info',
    message: {ko: '읽는 사람을 여러 말로 부릅니다: {found}.', en: 'Readers are called by several words: {found}.'},
    remedy: {ko: '한 말로 통일하거나 뜻을 정하세요.', en: 'Use one word, or define each.'},
    reference: quality,
    language: 'ko',
    *check(context) {
      const used = subjects.flatMap((words) => {
        // Names of teams and steps of a browser are no way to address readers.
        const [first] = matches(context, words, {
          korean: true,
          keep: ({place}) => place.section !== undefined || place.line !== undefined,
        });
        return first ? [first] : [];
      });
      const names = used.map(({match}) => match[0]);
      if (names.length >= 3 || (names.length === 2 && names.some((name) => polite.test(name))))
        yield* gather(
          used.map(({place}) => place),
          {found: names.map((name) => `“${name}”`).join(', ')},
        );
    },
  },
  {
    id: 'TX06',
    group: 'text',
    severity: 'info',
    message: {ko: '이중 피동입니다: “{found}”.', en: 'A double passive: “{found}”.'},
    remedy: {ko: '“되다”만 쓰세요.', en: 'Use the simple passive.'},
    reference: quality,
    language: 'ko',
    *check(context) {
      yield* eachMatch(context, /[가-힣]{1,6}되어\s?(?:지|진|질|집|져|졌)[가-힣]{0,3}/, {korean: true});
    },
  },
  {
    id: 'TX07',
    group: 'text',
    severity: 'info',
    message: {
      ko: '이름표 뒤의 문장부호나 띄어쓰기가 일정하지 않습니다: {found}.',
      en: 'Punctuation after labels, or spacing after commas, varies: {found}.',
    },
    remedy: {ko: '한 가지로 통일하세요.', en: 'Use one form.'},
    reference: quality,
    language: 'ko',
    check: varyingPunctuation,
  },
  {
    id: 'TX08',
    group: 'text',
    severity: 'info',
    message: {ko: '마침표가 없는 문장이 있습니다({count}건).', en: 'Sentences lack an end mark ({count}).'},
    remedy: {ko: '마침표를 찍으세요.', en: 'Add it.'},
    reference: quality,
    language: 'ko',
    *check(context) {
      const open = /[가-힣]니다(?=\s*$|\s+(?:0\d\.\s|<[가-힣]|[①-⑳]))/;
      const found = [...matches(context, open, {korean: true, keep: ({line}) => line.text.length > 20})];
      yield* gather(
        found.map(({place}) => place),
        {count: String(found.length)},
      );
    },
  },
  {
    id: 'TX09',
    group: 'text',
    severity: 'info',
    message: {ko: '곧은 따옴표와 굽은 따옴표가 섞여 있습니다.', en: 'Straight and curly quotation marks are mixed.'},
    remedy: {ko: '한 가지로 통일하세요.', en: 'Use one kind.'},
    reference: quality,
    *check(context) {
      if (context.policy.source?.format === 'html') return;
      const [straight, curly] = [/["']/, /[“”‘’]/].map((marks) => [...matches(context, marks, {korean: true})]);
      const rarer = [straight!, curly!].sort((a, b) => a.length - b.length)[0]!;
      if (straight!.length > 0 && curly!.length > 0)
        yield* gather(
          rarer.map(({place}) => place),
          {},
        );
    },
  },
  {
    id: 'TX10',
    group: 'text',
    severity: 'info',
    message: {
      ko: `${longest}자가 넘는 문장이 있습니다({count}건).`,
      en: `Sentences are longer than ${longest} characters ({count}).`,
    },
    remedy: {
      ko: '나누어 쓰세요. 평가는 알기 쉬운 글인지도 봅니다.',
      en: 'Divide them; the evaluation looks at readability too.',
    },
    reference: evaluation,
    language: 'ko',
    *check(context) {
      const places = context.text.lines.flatMap((line) =>
        line.outside || line.text.length <= longest
          ? []
          : sentencesOf(line.text)
              .filter(({text}) => text.length > longest && /[가-힣](?:다|요)[.]?$/.test(text))
              .map(({text, start}) => context.text.placeIn(line, start, start + text.length)),
      );
      yield* gather(places, {count: String(places.length)});
    },
  },
];
