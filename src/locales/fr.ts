/** French interface messages, there at once instead of when they are first needed. */

import {provideLocale} from '../localize/locales.js';
import {templates as policy} from './generated/fr.js';
import {templates as notice} from './generated/notice/fr.js';

provideLocale('fr', {policy, notice});
