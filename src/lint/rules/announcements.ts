/** Sentences that announce a list, and whether one follows. */

import type {LintContext} from '../lint-context.js';
import type {Hit} from '../rule.js';
import type {BlockView, SectionView} from '../section-view.js';
import {sentencesOf} from '../sentence.js';

const announces =
  /(?:다음|아래)(?:과|와)\s*같(?:습니다|은|이)|(?:다음|아래)의\s*(?:[가-힣]{1,10}\s*){0,3}[가-힣]{1,8}(?:을|를)\s*(?:하고|취하고|기울이고|수집|이용|준수|제공)|다음\s*각\s*호/;
/** Set phrases that announce the whole document or nothing at all. */
const setPhrase =
  /방침을\s*(?:수립|제정|정하|두)|방침은\s*(?:다음|아래)|(?:아래|다음)의?\s*(?:각\s*호의\s*)?(?:경우|기관|사유|사항|이유|목적)(?:에|를|을)?\s*(?:제외|한하|해당|문의)/;

/** The last sentence of a block, if it announces something and belongs to no set phrase. */
function announcement({text}: BlockView): {text: string; start: number} | undefined {
  const last = sentencesOf(text).at(-1);
  return last && /[다요음][.:：]?$/.test(last.text) && announces.test(last.text) && !setPhrase.test(last.text)
    ? last
    : undefined;
}

const showsContent = ({block, text}: BlockView): boolean =>
  block.type === 'view' || (block.type !== 'divider' && text.trim() !== '');

/** The block that ends a section by announcing something that does not come. */
function openEnd(context: LintContext, view: SectionView): BlockView | undefined {
  const last = view.blocks.filter(showsContent).at(-1);
  if (
    !last ||
    view.children.length > 0 ||
    last.block.type === 'list' ||
    last.block.type === 'table' ||
    last.block.type === 'view'
  )
    return undefined;
  if (!announcement(last)) return undefined;
  // The table of contents, facts that the page shows, and sections that follow a preface are what was announced.
  const announcesDocument = context.policy.contents?.mode === 'explicit' && context.sections[0] === view;
  const preface = view.section.kind === 'preface' || !view.title;
  return announcesDocument || preface || showsFactsOf(context, view) ? undefined : last;
}

/** In a document without a source, a section of a known kind goes on with the view of its facts. */
const showsFactsOf = (context: LintContext, view: SectionView): boolean =>
  !context.imported && view.section.kind !== 'other' && context.factsOf(view.section.kind);

export const isOnlyAnnouncement = (context: LintContext, view: SectionView): boolean => {
  const last = openEnd(context, view);
  return last !== undefined && view.text.trim() === announcement(last)!.text;
};

export function* announcedButMissing(context: LintContext): Generator<Hit> {
  for (const view of context.allSections) {
    const block = openEnd(context, view);
    if (!block) continue;
    const {text} = announcement(block)!;
    const place =
      context.text.source === undefined
        ? block.place
        : {...block.place, ...context.text.locate(text, block.place.start)};
    yield {place: {...place, pointer: block.place.pointer!}, values: {found: text}};
  }
}
