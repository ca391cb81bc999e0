/** The whole article in the parts that a printer draws one after the other. */

import {outline} from '../model/outline.js';
import type {Policy} from '../model/document/policy.js';
import {h, type Child, type DocElement} from '../tree/tree.js';
import type {ArticleParts} from './article-view.js';
import {sectionIds} from './article-ids.js';
import {blockNodes} from './blocks.js';
import {contentsList} from './contents-list.js';
import {controllerLine} from './desks.js';
import {labelTiles} from './labels.js';
import {policySection} from './policy-section.js';
import {translationNote} from './translation-note.js';
import {versionNote} from './version-state.js';
import {dateNode, heading, words, type ViewContext} from './view.js';

export function articleParts(page: ViewContext): ArticleParts {
  const sections = outline(page.policy);
  const used = new Set(sectionIds(page.policy));
  const context: ViewContext = {
    ...page,
    rowId(id) {
      if (used.has(id)) return undefined;
      used.add(id);
      return page.rowId(id);
    },
  };
  return {
    header: articleHeader(context),
    contents: contentsList(context),
    length: sections.length,
    section: (index) => policySection(context, sections[index]!, index),
  };
}

/** The title of a policy, in words for its document and reader. */
export function policyTitle(context: ViewContext): Child {
  return (
    words(context, context.policy.title) ?? context.localizer.msg('Privacy policy', {id: 'title', desc: 'PIPA Art. 30'})
  );
}

function articleHeader(context: ViewContext): DocElement {
  return h(
    'header',
    {},
    heading(context, 0, {}, policyTitle(context)),
    translationNote(context),
    context.policy.controller && h('p', {'data-part': 'controller'}, controllerLine(context)),
    facts(context, context.policy),
    versionNote(context),
    blockNodes(context, context.policy.summary, 0),
    labelTiles(context),
  );
}

/** Version and dates, in the head where the Korean standard guideline (Art. 20) wants a change to be seen. */
function facts(context: ViewContext, policy: Policy): Child {
  const {msg} = context.localizer;
  const entries = [
    policy.version && [msg('Version', {id: 'version'}), h('bdi', {}, policy.version.label)],
    policy.announcedOn && [msg('Announced', {id: 'header.announced'}), dateNode(context, policy.announcedOn)],
    policy.effectiveFrom && [msg('In effect from', {id: 'header.effective'}), dateNode(context, policy.effectiveFrom)],
    policy.effectiveTo && [msg('In effect until', {id: 'header.effective-to'}), dateNode(context, policy.effectiveTo)],
  ].filter((entry): entry is [string, DocElement] => Array.isArray(entry));
  return (
    entries.length > 0 &&
    h(
      'dl',
      {'data-part': 'dates'},
      entries.map(([term, value]) => h('div', {}, h('dt', {}, term), h('dd', {}, value))),
    )
  );
}
