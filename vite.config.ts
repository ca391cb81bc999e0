/** `npm start` serves the demo. The library itself is built by scripts/build.js, which makes several builds from one list of entries. */

import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vite';

export default defineConfig({
  root: 'demo',
  server: {host: '127.0.0.1', port: 5173, fs: {allow: ['..']}},
  // The script tag of the demo pages: the source here, the built file behind any static server.
  resolve: {
    alias: {'/dist/cdn/privacy-elements.js': fileURLToPath(new URL('src/cdn/privacy-elements.ts', import.meta.url))},
  },
  oxc: {target: 'es2022'},
});
