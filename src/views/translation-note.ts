/** What a reader is told who does not read the authoritative text: that this is a translation, or that there is none. */

import {languageName} from '../localize/language-name.js';
import {str} from '../localize/str.js';
import type {LanguageTag} from '../model/document/values.js';
import {matchLanguage} from '../model/language.js';
import {fragmentHref, safeHref} from '../tree/safe-href.js';
import {h, type Attributes, type Child} from '../tree/tree.js';
import {foreignMarks, type ViewContext} from './view.js';

/** The id of the note. */
export const translationId = 'translation';

/** Whether the document has words in the reader's language. */
const isServed = ({policy, localizer}: ViewContext): boolean =>
  matchLanguage(localizer.lang, policy.languages) !== undefined;

/** The note in the article's head; nothing for readers of the authoritative language. */
export function translationNote(context: ViewContext): Child {
  const {localizer, policy} = context;
  const {msg, lang} = localizer;
  if (!foreignMarks(localizer, policy.lang)) return undefined;
  const original = languageName(policy.lang, lang);
  const note = isServed(context)
    ? msg(str`This is a translation. Only the text in ${original} is authoritative.`, {id: 'translation.note'})
    : msg(str`This policy is not available in ${languageName(lang, lang)}. Its text is in ${original}.`, {
        id: 'translation.missing',
      });
  const id = context.rowId(translationId);
  const link = originalLink(context, id);
  return h('p', {id, 'data-part': 'translation'}, note, link && [' ', link]);
}

/** A link to the authoritative text: its page, or this element in the other language. */
function originalLink({localizer: {msg}, policy: {lang}, original}: ViewContext, id: string | undefined): Child {
  const isHere = original === 'here' && id !== undefined;
  const href = isHere ? fragmentHref(id) : safeHref(original);
  if (!href || (original === 'here' && !isHere)) return undefined;
  const words = msg('Show the original', {id: 'translation.original'});
  return h('a', {href, hreflang: lang, ...(isHere && {'data-speak': lang})}, words);
}

/** Names the language of a text that stands untranslated among translated ones. */
export const fallbackLabel = (context: ViewContext, lang: LanguageTag): Attributes =>
  isServed(context) ? {'data-part': 'fallback', 'data-label': languageName(lang, lang)} : {};
