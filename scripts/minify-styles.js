// A Vite plugin that minifies style sheets written as template literals in `*.styles.ts`.
import {transform} from 'esbuild';

export function minifyStyles() {
  return {
    name: 'minify-styles',
    enforce: 'pre',
    async transform(code, id) {
      const opening = /(?:= |css)`/.exec(code);
      const [start, end] = [opening ? opening.index + opening[0].length : 0, code.lastIndexOf('`')];
      if (!id.endsWith('.styles.ts') || !opening) return undefined;
      const {code: css, warnings} = await transform(code.slice(start, end), {
        loader: 'css',
        minify: true,
        target: 'es2022',
      });
      if (warnings.length) throw new Error(`${id}: ${warnings[0].text}`);
      return {
        code: code.slice(0, start) + css.trim().replaceAll('\\', '\\\\').replaceAll('`', '\\`') + code.slice(end),
        map: null,
      };
    },
  };
}
