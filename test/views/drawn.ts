/** Draws a document without a browser, and finds things in what was drawn. */

import type {PolicyInput} from '../../src/model/document/policy.js';
import {articleTree, readerContext, type RenderOptions} from '../../src/ssr/article-tree.js';
import {isElement, textOf, type DocElement, type TagName} from '../../src/tree/tree.js';

/** The article of a document of the given parts. */
export const drawn = (parts: Partial<PolicyInput> | Record<string, unknown>, options?: RenderOptions): DocElement =>
  articleTree(readerContext({schema: '1.0', lang: 'ko', ...parts}, options));

/** All elements below `root`, in the order of the document. */
export function elements(root: DocElement): DocElement[] {
  return root.children.filter(isElement).flatMap((child) => [child, ...elements(child)]);
}

export const byTag = (root: DocElement, ...tags: TagName[]): DocElement[] =>
  elements(root).filter(({tag}) => tags.includes(tag));

export const byId = (root: DocElement, id: string): DocElement | undefined =>
  elements(root).find(({attributes}) => attributes.id === id);

export const byPart = (root: DocElement, part: string): DocElement[] =>
  elements(root).filter(({attributes}) => attributes['data-part'] === part);

/** The words of an element, with single spaces between those of its parts. */
export const text = (node: DocElement): string =>
  node.children
    .map((child) => (typeof child === 'string' ? child : isElement(child) ? text(child) : textOf([child])))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
