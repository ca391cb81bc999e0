/** Import: from a pasted text, a Markdown file or a saved page to a policy document. Pure; runs anywhere. */

export {decodeSource, UnreadableSource, type DecodedSource} from './decode-source.js';
export {bareText, documentText, pageChromeKind, sourceText} from './document-text.js';
export type {Imported, Origin} from './facts/origin.js';
export type {ImportNote, NoteCode} from './import-note.js';
export {importPolicy, type ImportedPolicy, type ImportOptions} from './import-policy.js';
export {guessFormat, type ImportFormat} from './read/read-source.js';
