/** What a reader types, as a pattern over folded text: Korean words are found with any particle or none. */

/** Particles that follow a noun; longer ones first. */
const particles = [
  '으로',
  '에서',
  '에게',
  '까지',
  '부터',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '의',
  '에',
  '로',
  '와',
  '과',
  '도',
  '만',
];

const hangul = /^[\uac00-\ud7a3]+$/;

/** A Korean word without its particle, as long as two syllables remain; shorter ones may be words of their own. */
export function withoutParticle(word: string): string {
  if (!hangul.test(word)) return word;
  const particle = particles.find((ending) => word.endsWith(ending) && word.length - ending.length >= 2);
  return particle ? word.slice(0, -particle.length) : word;
}

/** Text in one case and one kind of white space, character by character, so that places stay the same. */
export function fold(text: string): string {
  return text.replace(/\s/g, ' ').replace(/\p{L}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

const escape = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The pattern of a query; undefined where it holds nothing to look for. */
export function queryPattern(query: string): RegExp | undefined {
  const words = fold(query.normalize('NFC')).split(' ').filter(Boolean);
  if (words.length === 0) return undefined;
  // Between Korean words there may be a particle, and spaces are often left out.
  const source = words.reduce((pattern, word, index) => {
    const stem = escape(withoutParticle(word));
    if (index === 0) return stem;
    return pattern + (hangul.test(words[index - 1]!) ? '[\\uac00-\\ud7a3]{0,2} *' : ' +') + stem;
  }, '');
  return new RegExp(source, 'gu');
}
