/** Traditional Chinese interface messages, there at once instead of when they are first needed. */

import {provideLocale} from '../localize/locales.js';
import {templates as policy} from './generated/zh-Hant.js';
import {templates as notice} from './generated/notice/zh-Hant.js';

provideLocale('zh-Hant', {policy, notice});
