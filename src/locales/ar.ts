/** Arabic interface messages, there at once instead of when they are first needed. */

import {provideLocale} from '../localize/locales.js';
import {templates as policy} from './generated/ar.js';
import {templates as notice} from './generated/notice/ar.js';

provideLocale('ar', {policy, notice});
