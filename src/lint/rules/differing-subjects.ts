/** Sections whose words are about another subject than their headings promise. */

import type {ListBlock, ListItem} from '../../model/document/blocks.js';
import type {CatalogueText} from '../../model/catalogue/statutes.js';
import type {KnownSectionKind} from '../../model/section-kinds.js';
import {itemText, plainText} from '../block-text.js';
import type {Place} from '../finding.js';
import type {LintContext} from '../lint-context.js';
import type {Hit} from '../rule.js';
import {countSigns, promisedBy, signs} from '../section-subjects.js';
import type {SectionView} from '../section-view.js';

const names: Partial<Record<KnownSectionKind, CatalogueText>> = {
  retention: {ko: '보유 기간', en: 'retention'},
  destruction: {ko: '파기', en: 'destruction'},
  processors: {ko: '처리위탁', en: 'processors'},
  recipients: {ko: '제3자 제공', en: 'recipients'},
  officer: {ko: '책임자', en: 'the officer'},
  remedies: {ko: '구제 기관', en: 'agencies'},
  'automatic-collection': {ko: '쿠키', en: 'cookies'},
  safety: {ko: '안전 조치', en: 'safety'},
};

/** Subjects that often go together, so that one under the other's heading is no surprise. */
const related: Partial<Record<KnownSectionKind, KnownSectionKind[]>> = {
  retention: ['destruction'],
  destruction: ['retention'],
  processors: ['recipients', 'safety'],
  recipients: ['processors', 'transfers'],
  officer: ['remedies', 'access-desk'],
  remedies: ['officer'],
  safety: ['automatic-collection'],
};

/** So many signs of another subject, and none of the promised one, make a difference. */
const clear = 2;

export function* differingSubjects(context: LintContext): Generator<Hit> {
  for (const view of context.allSections) {
    const promised = promisedBy(view.title).filter((kind) => signs[kind]);
    if (promised.length > 0) yield* otherSubject(context, view, promised);
    yield* choiceAmongPurposes(context, view);
  }
}

function* otherSubject(context: LintContext, view: SectionView, promised: KnownSectionKind[]): Generator<Hit> {
  const text = bodyOf(view);
  // Facts under the heading fulfil the promise without words.
  if (text.trim() === '' || (!context.imported && context.factsOf(view.section.kind))) return;
  if (promised.some((kind) => countSigns(kind, text) > 0 && !onlyInPassing(kind, text))) return;
  const [other] = (Object.keys(signs) as KnownSectionKind[])
    .filter(
      (kind) => !promised.includes(kind) && !promised.some((own) => own !== 'officer' && related[own]?.includes(kind)),
    )
    .map((kind) => ({kind, count: countSigns(kind, text)}))
    .filter(({count}) => count >= clear)
    .sort((a, b) => b.count - a.count);
  if (other) yield {place: view.place, values: {found: view.title, about: names[other.kind]!}};
}

/** The words under a heading, without those of sections below whose headings promise something else. */
const bodyOf = (view: SectionView): string => [view.text, ...view.children.map((child) => child.deep)].join('\n');

/** One weak sign in a long text is no fulfilment: "provide" occurs everywhere. */
const onlyInPassing = (kind: KnownSectionKind, text: string): boolean =>
  kind === 'recipients' && countSigns(kind, text) === 1 && text.length > 600;

/** A list of purposes with an entry that is about the reader's choice. */
function* choiceAmongPurposes(context: LintContext, view: SectionView): Generator<Hit> {
  for (const {block, place} of view.blocks) {
    if (block.type !== 'list') continue;
    const {items} = block as ListBlock;
    yield* choiceIn(context, view.title, items, place);
    // A bullet with a list of its own is a small heading.
    for (const item of items)
      for (const inner of item.blocks ?? [])
        if (inner.type === 'list')
          yield* choiceIn(context, plainText(item.text, context.policy.lang), (inner as ListBlock).items, place);
  }
}

const choice = /선택권을\s*가지|거부할\s*수(?:도)?\s*있/;

function* choiceIn(context: LintContext, heading: string, items: readonly ListItem[], place: Place): Generator<Hit> {
  if (!/목적/.test(heading) || items.length < 2) return;
  const odd = items.find((item) => choice.test(itemText(item, context.policy.lang)));
  if (!odd || items.every((item) => choice.test(itemText(item, context.policy.lang)))) return;
  const own =
    odd.at && context.text.map ? {...context.text.map.placeAt(odd.at[0], odd.at[1]), pointer: place.pointer!} : place;
  yield {place: own, values: {found: heading, about: {ko: '거부할 권리', en: 'the right to refuse'}}};
}
