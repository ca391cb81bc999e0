/** A policy as the markup that `<privacy-policy>` would draw, to be put between its tags. */

import type {Policy, PolicyInput} from '../model/document/policy.js';
import {printMarkup} from '../print/markup.js';
import {articleTree, readerContext, type RenderOptions} from './article-tree.js';

/** Pure: the same policy and options give the same bytes. */
export function renderPolicy(document: PolicyInput | Policy, options: RenderOptions = {}): string {
  return printMarkup([articleTree(readerContext(document, options), {slot: 'article'})]);
}
