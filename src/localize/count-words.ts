/** Messages with a count, in the form that the language has for it: Arabic has six, English two, Korean one. */

import {cached} from './intl-cache.js';
import {supported, type Localizer} from './localizer.js';
import {str} from './str.js';

/**
 * The form of a count (CLDR plural rules). Each form is a message of its own, `<id>.<form>`; the id alone is the form "other".
 * scripts/build-locales.js fills the forms that a language does not have, so that translators see only theirs.
 */
export const pluralForm = (lang: string, count: number): Intl.LDMLPluralRule =>
  cached(`plural ${lang}`, () => new Intl.PluralRules(supported(lang))).select(count);

/** How many places a search found. */
export function hitWords({lang, msg, number}: Localizer, count: number): string {
  const hits = number(count);
  switch (pluralForm(lang, count)) {
    case 'zero':
      return msg(str`${hits} found`, {id: 'search.count.zero'});
    case 'one':
      return msg(str`${hits} found`, {id: 'search.count.one'});
    case 'two':
      return msg(str`${hits} found`, {id: 'search.count.two'});
    case 'few':
      return msg(str`${hits} found`, {id: 'search.count.few'});
    case 'many':
      return msg(str`${hits} found`, {id: 'search.count.many'});
    default:
      return msg(str`${hits} found`, {id: 'search.count'});
  }
}
