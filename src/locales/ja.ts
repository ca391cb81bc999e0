/** Japanese interface messages, there at once instead of when they are first needed. */

import {provideLocale} from '../localize/locales.js';
import {templates as policy} from './generated/ja.js';
import {templates as notice} from './generated/notice/ja.js';

provideLocale('ja', {policy, notice});
