/** Spanish interface messages, there at once instead of when they are first needed. */

import {provideLocale} from '../localize/locales.js';
import {templates as policy} from './generated/es.js';
import {templates as notice} from './generated/notice/es.js';

provideLocale('es', {policy, notice});
