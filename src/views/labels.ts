/** The summary in front of the text: a tile for each label of the document, each a link to its section. */

import type {Label} from '../model/document/duties.js';
import type {Section} from '../model/document/blocks.js';
import {outline} from '../model/outline.js';
import {fragmentHref} from '../tree/safe-href.js';
import {h, type Child} from '../tree/tree.js';
import {classWords} from './items.js';
import {kindTitle} from './section-title.js';
import {words, type ViewContext} from './view.js';

function labelTitle(context: ViewContext, label: Label): Child {
  const {msg} = context.localizer;
  if (label.title !== undefined) return words(context, label.title);
  if (label.kind === 'complaint-desk') return msg('Contact for complaints', {id: 'label.complaint-desk'});
  return kindTitle(label.kind, msg) ?? classWords(context, label.kind) ?? label.kind;
}

function target(sections: readonly Section[], label: Label): Section | undefined {
  const wanted = label.section ?? (label.kind === 'complaint-desk' ? 'officer' : label.kind);
  return sections.find(({id}) => id === wanted) ?? sections.find(({kind}) => kind === wanted);
}

export function labelTiles(context: ViewContext): Child {
  const {msg} = context.localizer;
  const {labels} = context.policy;
  if (labels.length === 0) return undefined;
  const sections = outline(context.policy);
  return h(
    'section',
    {'data-part': 'labels', 'aria-label': msg('At a glance', {id: 'labels.title'})},
    h(
      'ul',
      {role: 'list'},
      labels.map((label) => {
        const section = target(sections, label);
        const content = [h('strong', {}, labelTitle(context, label)), h('span', {}, words(context, label.text))];
        return h('li', {}, section ? h('a', {href: fragmentHref(context.domId(section.id))}, content) : content);
      }),
    ),
  );
}
