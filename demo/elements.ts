/** Defines the elements for pages that need nothing else. */

import '../src/define/all.js';
