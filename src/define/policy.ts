/** Defines `<privacy-policy>`. */

import {PrivacyPolicy} from '../elements/privacy-policy.js';
import {define} from './define.js';

define('privacy-policy', PrivacyPolicy);

export {PrivacyPolicy};

declare global {
  interface HTMLElementTagNameMap {
    'privacy-policy': PrivacyPolicy;
  }
}
