/** How sure the catalogue is of an entry, and where and when that was checked. */

import type {CalendarDate} from '../document/values.js';
import type {CatalogueText} from './statutes.js';

/** `V`: read in the statute's text. `H`: read in its earlier versions. `S`: seen in published policies only. `M`: from memory, not checked. */
export type EntryStatus = 'V' | 'H' | 'S' | 'M';

/** What every catalogue entry says about itself. */
export interface EntryCheck {
  status: EntryStatus;
  source: SourceId;
  /** The day on which somebody last looked. */
  checkedOn: CalendarDate;
}

export const entrySources = {
  'statutes-2026-06': {
    ko: '대한민국 법령 텍스트 공개 사본(legalize-kr), 2026년 6월 8일 기준. 공식 법령집이 아님',
    en: 'Public text copy of the Korean statute database (legalize-kr) as of 8 June 2026; not an official source',
  },
  'statutes-2026-10': {
    ko: '대한민국 법령 텍스트 공개 사본(legalize-kr), 2026년 9~10월 기준. 공식 법령집이 아님',
    en: 'Public text copy of the Korean statute database (legalize-kr), files of September and October 2026; not an official source',
  },
  policies: {ko: '2026년에 게시되어 있던 여러 처리방침', en: 'Several policies that were published in 2026'},
  secondary: {ko: '해설서와 블로그 등 2차 자료', en: 'Secondary material such as commentaries and blogs'},
  memory: {ko: '확인하지 않은 기억', en: 'Memory, not checked'},
} as const satisfies Record<string, CatalogueText>;

export type SourceId = keyof typeof entrySources;

/** The day of the last review of the whole catalogue. */
export const lastReview: CalendarDate = '2026-11-22';

export const read: EntryCheck = {status: 'V', source: 'statutes-2026-06', checkedOn: lastReview};
export const readLately: EntryCheck = {status: 'V', source: 'statutes-2026-10', checkedOn: lastReview};
export const history: EntryCheck = {status: 'H', source: 'statutes-2026-06', checkedOn: lastReview};
export const seen: EntryCheck = {status: 'S', source: 'policies', checkedOn: lastReview};
export const remembered: EntryCheck = {status: 'M', source: 'memory', checkedOn: lastReview};

/** What an entry's status means, for pages that show it. */
export const statusMeanings: Record<EntryStatus, CatalogueText> = {
  V: {ko: '법령 조문에서 확인', en: 'Read in the text of the statute'},
  H: {ko: '법령의 옛 판본에서 확인', en: 'Read in earlier versions of the statute'},
  S: {ko: '게시된 방침이나 2차 자료에서만 확인', en: 'Seen in published policies or secondary material only'},
  M: {ko: '확인하지 않음', en: 'Not checked'},
};
