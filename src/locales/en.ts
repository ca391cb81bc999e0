/** English interface messages, there at once instead of when they are first needed. */

import {registerLocale} from '../localize/locales.js';
import {templates} from './generated/en.js';

registerLocale('en', templates);
