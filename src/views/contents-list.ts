/** The table of contents: made from the sections, or kept as the document has it. */

import type {Section} from '../model/document/blocks.js';
import type {ContentsEntry} from '../model/document/policy.js';
import {outline} from '../model/outline.js';
import {fragmentHref} from '../tree/safe-href.js';
import {h, type Child, type DocElement} from '../tree/tree.js';
import {bestMatch} from './contents-match.js';
import {sectionMarker} from './numbering.js';
import {sectionTitle} from './policy-section.js';
import {words, type ViewContext} from './view.js';

/** The list, in a part that can be closed; undefined where the document wants none or has fewer than two sections. */
export function contentsList(context: ViewContext): DocElement | undefined {
  const {contents} = context.policy;
  const sections = outline(context.policy);
  if (contents?.mode === 'none' || sections.length < 2) return undefined;
  const {msg} = context.localizer;
  const list =
    contents?.mode === 'explicit' && Array.isArray(contents.entries)
      ? explicitEntries(context, contents.entries, sections)
      : sectionEntries(context, sections);
  const label = msg('Contents', {id: 'contents.title'});
  return h(
    'nav',
    {'aria-label': label, 'data-part': 'contents'},
    h('details', {open: true}, h('summary', {}, label), list),
  );
}

function sectionEntries(context: ViewContext, sections: readonly Section[], level = 0): Child {
  const titled = [...sections.entries()].filter(([, section]) => sectionTitle(context, section) !== undefined);
  if (titled.length === 0) return undefined;
  return h(
    'ol',
    {role: 'list'},
    titled.map(([index, section]) =>
      h(
        'li',
        {},
        entryLink(context, section, sectionMarker(context, section, level, index), sectionTitle(context, section)),
        sectionEntries(context, section.sections, level + 1),
      ),
    ),
  );
}

function entryLink(context: ViewContext, section: Section, marker: string | undefined, title: Child): DocElement {
  return h(
    'a',
    {href: fragmentHref(context.domId(section.id))},
    marker !== undefined && [h('span', {'data-part': 'marker'}, marker), ' '],
    title,
  );
}

/** Entries as written; each leads to the section that it names or that fits it best. */
function explicitEntries(context: ViewContext, entries: readonly ContentsEntry[], sections: readonly Section[]): Child {
  const title = (section: Section) => context.localizer.text(section.title);
  return h(
    'ol',
    {role: 'list'},
    entries.map((entry, index) => {
      const section =
        named(outline(context.policy), entry.section) ??
        sections[bestMatch(context.localizer.text(entry.text), sections.map(title), index)];
      const text = words(context, entry.text);
      return h(
        'li',
        {},
        section ? entryLink(context, section, entry.marker, text) : [entry.marker, ' ', text],
        Array.isArray(entry.entries) && explicitEntries(context, entry.entries, section?.sections ?? sections),
      );
    }),
  );
}

/** The section of that id, at any depth. */
function named(sections: readonly Section[], id: string | undefined): Section | undefined {
  if (id === undefined) return undefined;
  for (const section of sections) {
    const found = section.id === id ? section : named(section.sections, id);
    if (found) return found;
  }
  return undefined;
}
