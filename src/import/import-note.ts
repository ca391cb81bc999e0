/** What import has to say about a text: what it removed, mended, or could not read. */

import type {CatalogueText} from '../model/catalogue/statutes.js';
import type {SourceSpan} from '../model/document/blocks.js';

const messages = {
  'format-guessed': {
    ko: '형식을 밝히지 않아 내용을 보고 정했습니다.',
    en: 'The format was not given, so it was told from the content.',
  },
  'language-unknown': {
    ko: '이 언어의 낱말을 알지 못합니다. 글은 모두 가져왔지만 사실은 찾지 않았습니다.',
    en: 'Import knows no words of this language. The text is all there; facts were not looked for.',
  },
  empty: {ko: '글이 없습니다.', en: 'There is no text.'},
  'comments-removed': {
    ko: '문서 편집기의 댓글 표시를 본문에서 빼고 주석으로 남겼습니다.',
    en: 'Anchors of comments were taken out of the text and kept as annotations.',
  },
  'chrome-removed': {
    ko: '처리방침 앞뒤의 화면 요소를 따로 모았습니다. 정말 처리방침이 아닌지 확인해 주세요.',
    en: 'Words of the page around the policy were set apart. Check that they do not belong to it.',
  },
  'table-recovered': {
    ko: '한 줄에 한 칸씩 흩어진 표를 다시 맞추었습니다. 원본과 견주어 주세요.',
    en: 'A table that had been flattened to one cell a line was put together again. Compare it with the original.',
  },
  'run-on': {
    ko: '줄바꿈 없이 이어진 글을 번호와 표지를 보고 나누었습니다.',
    en: 'Text without line breaks was divided at its numbers and labels.',
  },
  'no-sections': {
    ko: '제목을 찾지 못해 한 덩어리로 가져왔습니다.',
    en: 'No headings were found; the text is one section.',
  },
  'no-controller': {ko: '누가 개인정보를 처리하는지 찾지 못했습니다.', en: 'Who handles the data was not found.'},
  'no-effective-date': {ko: '시행일을 찾지 못했습니다.', en: 'No effective date was found.'},
  'period-unreadable': {ko: '기간을 읽을 수 없습니다.', en: 'A period could not be read.'},
  'contact-empty': {ko: '책임자 항목이 비어 있습니다.', en: 'Labels of an officer have no values.'},
  'mail-hidden': {ko: '보호 장치가 가린 메일 주소입니다.', en: 'A mail address is hidden by a protection service.'},
  'value-above': {
    ko: '빈 칸의 값이 위 칸과 같은지 알 수 없어 비워 두었습니다.',
    en: 'A blank cell may mean the same as the cell above; it was left blank.',
  },
  uncertain: {ko: '확실하지 않은 사실입니다.', en: 'A fact that is not certain.'},
} as const satisfies Record<string, CatalogueText>;

/** What a note is about; stable, for programs. */
export type NoteCode = keyof typeof messages;

/** A remark about the source or a fact, in Korean and English. */
export interface ImportNote {
  code: NoteCode;
  message: CatalogueText;
  /** Characters of the source that it is about. */
  at?: SourceSpan;
  /** JSON pointer of the fact that it is about. */
  pointer?: string;
  /** The words that it is about. */
  text?: string;
}

/** A note with its message. */
export const note = (code: NoteCode, about: Omit<ImportNote, 'code' | 'message'> = {}): ImportNote => ({
  code,
  message: messages[code],
  ...about,
});
