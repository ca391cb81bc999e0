/** English interface messages, there at once instead of when they are first needed. */

import {provideLocale} from '../localize/locales.js';
import {templates as policy} from './generated/en.js';
import {templates as notice} from './generated/notice/en.js';

provideLocale('en', {policy, notice});
