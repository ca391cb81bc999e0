/** Vietnamese interface messages, there at once instead of when they are first needed. */

import {provideLocale} from '../localize/locales.js';
import {templates as policy} from './generated/vi.js';
import {templates as notice} from './generated/notice/vi.js';

provideLocale('vi', {policy, notice});
