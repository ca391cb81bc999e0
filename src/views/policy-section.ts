/** One section: its heading, its text, the view of its facts, and the sections within it. */

import type {Block, Section, ViewName} from '../model/document/blocks.js';
import {isKnownKind, sectionKinds} from '../model/section-kinds.js';
import {fragmentHref} from '../tree/safe-href.js';
import {h, type Child, type DocElement} from '../tree/tree.js';
import {blockNodes} from './blocks.js';
import {factView} from './fact-views.js';
import {sectionMarker} from './numbering.js';
import {kindTitle} from './section-title.js';
import {heading, words, type ViewContext} from './view.js';

/** A section's title: the author's, or that of its kind. */
export function sectionTitle(context: ViewContext, section: Section): Child {
  return words(context, section.title) ?? kindTitle(section.kind, context.localizer.msg);
}

function placesView(blocks: readonly Block[], view: ViewName): boolean {
  return blocks.some((block) => block.type === 'view' && block.of === view);
}

/** Whether a section, or one within it, places the view of its kind itself. */
function isPlaced(section: Section, view: ViewName): boolean {
  return (
    placesView(section.blocks, view) ||
    section.sections.some((inner) => inner.kind === section.kind || isPlaced(inner, view))
  );
}

/** @param index its place among its siblings, from 0; @param depth how far it lies below the article's title, from 1. */
export function policySection(context: ViewContext, section: Section, index: number, depth = 1): DocElement {
  const marker = sectionMarker(context, section, depth - 1, index);
  const title = sectionTitle(context, section);
  const view = isKnownKind(section.kind) ? sectionKinds[section.kind] : undefined;
  const label: Child[] = [marker !== undefined && [h('span', {'data-part': 'marker'}, marker), ' '], title];
  const titled = title !== undefined || marker !== undefined;
  const content: Child[] = [
    blockNodes(context, section.blocks, depth),
    view && !isPlaced(section, view) && factView(context, {of: view}),
    section.sections.map((inner, position) => policySection(context, inner, position, depth + 1)),
  ];
  const id = context.domId(section.id);
  if (context.collapsed && depth === 1 && titled) {
    return h('section', {id}, h('details', {}, h('summary', {}, heading(context, depth, {}, label)), content));
  }
  // The heading links to itself, so that its address can be copied like any link's.
  const anchor = h('a', {href: fragmentHref(id), 'data-part': 'anchor'}, label);
  return h('section', {id}, titled && heading(context, depth, {}, anchor), content);
}
