/** What a page uses and its policy does not declare: for engineers, before release and in tests. */

import {matchesName} from './device-name.js';
import {readCookies} from './cookies.js';
import type {ConsentStore} from './store.js';
