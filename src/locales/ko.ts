/** Korean interface messages, there at once instead of when they are first needed. */

import {provideLocale} from '../localize/locales.js';
import {templates as policy} from './generated/ko.js';
import {templates as notice} from './generated/notice/ko.js';

provideLocale('ko', {policy, notice});
