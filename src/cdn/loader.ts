/** A classic script for pages and CMSs that allow no `type="module"`: imports the module that lies beside it. */

void import(/* @vite-ignore */ new URL('privacy-elements.js', (document.currentScript as HTMLScriptElement).src).href);
