/** What the sample page shows: kept in the address, so that every view can be linked to. */

export const samples = ['academy', 'artist-portfolio', 'video-shop', 'motion-capture', 'job-matching'] as const;
export const languages = ['ko', 'en'] as const;
export const schemes = ['auto', 'light', 'dark'] as const;

export type Sample = (typeof samples)[number];
export type Language = (typeof languages)[number];
export type Scheme = (typeof schemes)[number];

export interface Showing {
  policy: Sample;
  lang: Language;
  scheme: Scheme;
}

const oneOf = <T extends string>(known: readonly T[], value: string | null, otherwise: T): T =>
  known.find((name) => name === value) ?? otherwise;

/** Reads the query of an address; what is missing or unknown follows the browser, or is the first choice. */
export function readShowing(query: string, browserLanguage: string): Showing {
  const wanted = new URLSearchParams(query);
  return {
    policy: oneOf(samples, wanted.get('policy'), 'academy'),
    lang: oneOf(languages, wanted.get('lang'), browserLanguage.startsWith('ko') ? 'ko' : 'en'),
    scheme: oneOf(schemes, wanted.get('scheme'), 'auto'),
  };
}

/** The query under which `showing` is found again. */
export function queryOf({policy, lang, scheme}: Showing): string {
  return `?${new URLSearchParams({policy, lang, ...(scheme !== 'auto' && {scheme})}).toString()}`;
}
