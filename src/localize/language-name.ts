/** Names of languages. */

import type {LanguageTag} from '../model/document/values.js';
import {cached} from './intl-cache.js';
import {supported} from './localizer.js';

/** The name of `tag` for readers of `reader`; its own name where both are the same. Broken tags come back as they are. */
export function languageName(tag: LanguageTag, reader: LanguageTag): string {
  try {
    const names = cached(`language ${reader}`, () => new Intl.DisplayNames(supported(reader), {type: 'language'}));
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
