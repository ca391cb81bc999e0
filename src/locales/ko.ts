/** Korean interface messages, there at once instead of when they are first needed. */

import {registerLocale} from '../localize/locales.js';
import {templates} from './generated/ko.js';

registerLocale('ko', templates);
