/** Policies as HTML, Markdown and text, on any server: no DOM, no Node API. */

export type {RenderOptions} from './article-tree.js';
export {exportMarkdown, exportText, type ExportOptions} from './export-policy.js';
export {factWords, type FactWords} from './fact-words.js';
export {renderPage, type PageOptions, type PageTranslation} from './render-page.js';
export {renderPolicy} from './render-policy.js';
