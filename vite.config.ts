/** `npm start` serves the demo. The library itself is built by scripts/build.js, which makes several builds from one list of entries. */

import {defineConfig} from 'vite';

export default defineConfig({
  root: 'demo',
  server: {host: '127.0.0.1', port: 5173, fs: {allow: ['..']}},
  oxc: {target: 'es2022'},
});
