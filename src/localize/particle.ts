/** Korean particles by the syllable before them: translators write "을(를)" after a value, readers see "을" or "를". */

/** Notation, form after a final consonant, form after a vowel. */
const particles: Readonly<Record<string, readonly [string, string]>> = {
  '은(는)': ['은', '는'],
  '이(가)': ['이', '가'],
  '을(를)': ['을', '를'],
  '과(와)': ['과', '와'],
  '(으)로': ['으로', '로'],
};

const notation = /은\(는\)|이\(가\)|을\(를\)|과\(와\)|\(으\)로/g;

/** Number of the final consonant ㄹ in a syllable's code (Unicode, 3.12), after which it is "로". */
const rieul = 8;

/** Finals of the digits as they are read: 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구. */
const digitFinals = [21, rieul, 0, 16, 0, 0, 1, rieul, rieul, 0];

/** Finals of Latin letters after which Korean readers hear one. Others are read with a vowel at their end. */
const letterFinals: Readonly<Record<string, number>> = {b: 17, k: 1, l: rieul, m: 16, n: 4, p: 17, r: rieul};

/** The final consonant of the last sound of `text` as its number in Unicode's order, 0 for none; marks and brackets are passed over. */
function finalOf(text: string): number {
  const last = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u.exec(text)?.[0] ?? '';
  const syllable = last.charCodeAt(0) - 0xac00;
  if (syllable >= 0 && syllable < 11172) return syllable % 28;
  return (/\d/.test(last) ? digitFinals[Number(last)] : letterFinals[last.toLowerCase()]) ?? 0;
}

/** The text with each particle in the form that fits what stands before it. */
export function withParticles(text: string): string {
  return text.replace(notation, (mark, at: number) => {
    const final = finalOf(text.slice(0, at));
    const [closed, open] = particles[mark]!;
    return final === 0 || (mark === '(으)로' && final === rieul) ? open : closed;
  });
}
