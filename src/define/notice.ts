/** Defines `<cookie-notice>`. */

import {CookieNotice} from '../elements/notice/notice.js';
import {define} from './define.js';

define('cookie-notice', CookieNotice);

export {CookieNotice};

declare global {
  interface HTMLElementTagNameMap {
    'cookie-notice': CookieNotice;
  }
}
