/** German interface messages, there at once instead of when they are first needed. */

import {provideLocale} from '../localize/locales.js';
import {templates as policy} from './generated/de.js';
import {templates as notice} from './generated/notice/de.js';

provideLocale('de', {policy, notice});
