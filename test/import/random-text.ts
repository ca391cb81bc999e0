/** Random texts of any characters, and of the pieces that policies are made of; the same number gives the same text. */

/** A number from 0 to below 1 (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** Ranges of characters: controls, ASCII, marks that combine, Hangul, Kanji, lone surrogates, private use, characters beyond the first plane. */
const ranges: readonly [number, number][] = [
  [0x00, 0x1f],
  [0x20, 0x7e],
  [0x80, 0x24f],
  [0x300, 0x36f],
  [0x590, 0x6ff],
  [0x2000, 0x206f],
  [0x2460, 0x24ff],
  [0x3000, 0x30ff],
  [0x4e00, 0x4fff],
  [0xac00, 0xd7a3],
  [0xd800, 0xdfff],
  [0xe000, 0xf8ff],
  [0xfe00, 0xffff],
  [0x1f300, 0x1f6ff],
];

function anyCharacter(random: Random): string {
  const [from, to] = pick(random, ranges);
  const code = from + Math.floor(random() * (to - from + 1));
  return code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code);
}

const pieces = [
  ...['\n', '\n', '\n\n', '\r\n', '\t', ' ', '  ', '\u00a0', '\u200b', '\u2028', '\f'],
  ...[
    '제1조',
    '제 2조 (목적)',
    '제3조(항목)본문',
    '제1장 총칙',
    '01. ',
    '1. ',
    '2. ',
    '1) ',
    '(1) ',
    '가. ',
    '나. ',
    '① ',
    '② ',
    'Ⅰ. ',
    'A. ',
  ],
  ...['■ ', '▶ ', 'o ', '- ', '-', '• ', '* ', '[부칙]', '부칙', '<기록>', '[책임자]', '【목차】', '목차'],
  ...[
    '[a]',
    '[b]',
    '[c]',
    '|',
    '| a | b |\n| --- | --- |\n',
    '# ',
    '## ',
    '**',
    '_',
    '`',
    '[글](https://example.com)',
    '---',
    '<p>',
    '<b>',
    '&amp;',
    '<!--',
    '-->',
  ],
  ...[
    '개인정보처리방침',
    '개인정보의 처리 목적',
    '보유 및 이용기간',
    '위탁',
    '구분',
    '세부목적',
    '수집항목',
    '보존기간',
    '근거법령',
    '보존항목',
    '업체명',
    '위탁목적',
  ],
  ...[
    '필수',
    '선택',
    '필수항목 : 이름, 전화번호',
    '보존 이유 : 전자상거래법',
    '보존 기간 : 5년',
    '(주)가나',
    '5년',
    '회원 탈퇴 후 30일',
    'oo년간',
    '이메일 :',
  ],
  ...[
    '(이하 "회사")',
    '입니다. ',
    '같습니다.',
    '다음과 같이 수집합니다: ',
    '2026년 1월 2일',
    'Copyright © 2026',
    'privacy@example.com',
    '02-555-0123',
    'Privacy Policy',
    'Cookies',
    'プライバシーポリシー',
  ],
];

/** A text of up to about `length` pieces, made of any characters, of pieces of policies, or of both. */
export function randomText(seed: number, length = 60): string {
  const random = randomFrom(seed);
  const share = pick(random, [0, 0.2, 0.5, 1]);
  const count = Math.floor(random() * length);
  return Array.from({length: count}, () => (random() < share ? anyCharacter(random) : pick(random, pieces))).join('');
}
