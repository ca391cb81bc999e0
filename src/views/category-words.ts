/** Consent categories in the reader's words. */

import type {Localizer} from '../localize/localizer.js';

/** The words for a consent category; names of the site's own are shown as they are. */
export function categoryWords({msg}: Localizer, category: string): string {
  switch (category) {
    case 'necessary':
      return msg('Strictly necessary', {id: 'category.necessary'});
    case 'functional':
      return msg('Functional', {id: 'category.functional'});
    case 'analytics':
      return msg('Analytics', {id: 'category.analytics'});
    case 'marketing':
      return msg('Marketing', {id: 'category.marketing'});
    case 'other':
      return msg('Other', {id: 'category.other'});
    default:
      return category;
  }
}
