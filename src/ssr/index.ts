/** Policies as HTML, on any server: no DOM, no Node API. */

export {renderPolicy, type RenderOptions} from './render-policy.js';
