/** The program behind `privacy-elements`. */

import {nodeIo} from './node-io.js';
import {run} from './run.js';

// The code is set and not exited with, so that what was written reaches a slow reader.
process.exitCode = await run(process.argv.slice(2), nodeIo());
