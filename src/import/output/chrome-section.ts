/** What stood around the policy on its page, kept where a reader sees that it does not belong to it. */

import type {SectionFields} from '../../model/document/blocks.js';
import type {LanguageTag} from '../../model/document/values.js';
import {pageChromeKind} from '../document-text.js';
import {richText} from '../text/rich-text.js';
import type {SourceText} from '../text/source-text.js';

const titles: Record<string, string> = {
  ko: '처리방침이 아닌 화면 요소',
  en: 'Parts of the page that are not part of this policy',
  ja: 'このポリシーに含まれないページの要素',
};

/** A closed section at the end of the document. Its title is in the document's language, as far as import knows it. */
export function chromeSection(chrome: readonly SourceText[][], lang: LanguageTag): SectionFields[] {
  if (chrome.length === 0) return [];
  const language = lang.split('-')[0]!;
  return [
    {
      id: pageChromeKind,
      kind: pageChromeKind,
      title: titles[language] ?? {[lang]: titles.en!, en: titles.en!},
      collapsed: true,
      blocks: chrome.flat().map((line) => ({type: 'paragraph' as const, text: richText(line), at: line.at})),
    },
  ];
}
