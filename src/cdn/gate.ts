/** The head script: reads the decision and sets the defaults of Google Consent Mode before anything else runs. */

import {openEarly, type EarlyGate} from '../gate/early.js';

(window as {privacyGate?: EarlyGate}).privacyGate ??= openEarly(document.currentScript?.dataset ?? {});
