/** Simplified Chinese interface messages, there at once instead of when they are first needed. */

import {provideLocale} from '../localize/locales.js';
import {templates as policy} from './generated/zh-Hans.js';
import {templates as notice} from './generated/notice/zh-Hans.js';

provideLocale('zh-Hans', {policy, notice});
