/** What is collected on which occasion, and whether it must be given: tables, labelled lists, sentences. */

import type {SourceSpan} from '../../model/document/blocks.js';
import type {ActivityFields, Requirement} from '../../model/document/processing.js';
import {bareTitle, isHeadingText} from '../structure/heading.js';
import type {Label} from '../structure/label.js';
import {endsSentence} from '../structure/line-end.js';
import {entryCount} from '../text/enumeration.js';
import {sentencesOf} from '../text/sentences.js';
import type {SourceText} from '../text/source-text.js';
import type {FactWords, FieldRole, StructureWords, Vocabulary} from '../vocabulary/vocabulary.js';
import {ItemList, requirements, type Item} from './item-list.js';
import {tableActivities, type Activity} from './item-tables.js';
import {imported} from './origin.js';
import {isWithin, placeOf, speaksOf, topicOf, type Head, type Passage} from './passage.js';
import {readPeriod} from './periods.js';

/** Words that name items of other matters. */
const elsewhere = [
  'automatic-collection',
  'video',
  'recipients',
  'processors',
  'transfers',
  'retention',
  'pseudonymised',
  'location',
  'officer',
  'rights',
  'safety',
] as const;

class ItemFinder {
  readonly activities: Activity[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #facts: FactWords;
  readonly #words: StructureWords;
  readonly #list: ItemList;
  /** The activity that the items of one heading belong to. */
  readonly #byHead = new Map<SourceText, Activity>();
  /** What labels under a heading say of the activity that it names, also before its items. */
  readonly #details = new Map<SourceText, Pick<ActivityFields, 'purposes' | 'period'>>();
  /** The heading under which items that arise by themselves were announced. */
  #announced: SourceText | undefined;

  constructor(vocabulary: Vocabulary) {
    const {facts, structure} = vocabulary;
    this.#vocabulary = vocabulary;
    this.#facts = facts;
    this.#words = structure;
    this.#list = new ItemList(facts);
  }

  read(passage: Passage): void {
    const topic = topicOf(passage);
    const first = topic?.kinds[0];
    // A second meaning of a title such as "items and purposes" counts; one of a title that is first about something else does not.
    const here =
      speaksOf(passage, 'items') &&
      !elsewhere.some((kind) => kind === first) &&
      !isWithin(passage, ['automatic-collection', 'video', 'children']);
    const {label, table} = passage;
    if (table) {
      if (here || speaksOf(passage, 'purposes'))
        for (const activity of tableActivities(passage, this.#list, this.#vocabulary)) this.activities.push(activity);
      return;
    }
    if (passage.type === 'title' || isWithin(passage, ['automatic-collection', 'video'])) return;
    const marked = label?.role && requirements[label.role];
    if (here && label && (label.role === 'purpose' || label.role === 'period')) this.#detail(passage, label);
    else if (marked) this.#labelled(passage, label, marked);
    else if (here && first === 'items' && label && this.#isList(label.name, label.value, label.role))
      this.#named(passage, label);
    else if (here && first === 'items' && !label) this.#plain(passage);
    if (here) this.#sentences(passage);
  }

  /** Purpose or period of the activity under whose name a label stands. */
  #detail({heads}: Passage, {role, value}: Label): void {
    const head = heads.at(-1);
    if (!head || head.kinds.length > 0 || value.length === 0) return;
    const details = this.#details.get(head.content) ?? {};
    this.#details.set(head.content, details);
    if (role === 'purpose') details.purposes = [...(details.purposes ?? []), {name: value.text}];
    else details.period = readPeriod(value.text, this.#facts)?.period ?? {text: value.text};
  }

  /** The activities, each with what the labels beside its items say. */
  finish(): Activity[] {
    for (const [head, details] of this.#details) Object.assign(this.#byHead.get(head) ?? {}, details);
    return this.activities;
  }

  /** Adds items to the activity of the nearest heading, which starts with them if there is none yet. */
  #put(head: Head | undefined, items: Item[], at: SourceSpan, confidence: number, name?: string): void {
    if (items.length === 0) return;
    const key = name === undefined ? head?.content : undefined;
    const known = key && this.#byHead.get(key);
    if (known) {
      for (const item of items) known.items!.push(item);
      known['x-import'].at = [Math.min(known['x-import'].at[0], at[0]), Math.max(known['x-import'].at[1], at[1])];
      return;
    }
    const title =
      name ?? (head && (head.kinds.length === 0 || !this.#isTopic(head)) ? bareTitle(head.content.text) : undefined);
    const activity = imported<ActivityFields>(
      {...(title && title.length <= 60 && {name: title}), items},
      at,
      confidence,
    );
    if (key) this.#byHead.set(key, activity);
    this.activities.push(activity);
  }

  /** Whether a heading only says that items follow, and names no occasion. */
  #isTopic(head: Head): boolean {
    return head.role !== undefined || /항목|정보|information|data|情報|項目/i.test(head.content.text);
  }

  #labelled(passage: Passage, {name, value}: Label, requirement: Requirement): void {
    const prefix = name.text
      .replace(this.#facts.required, '')
      .replace(this.#facts.optional, '')
      .replace(/항목|정보|사항|items?|data|項目/gi, '')
      .trim();
    const own = requirement !== 'automatic' && /\p{L}{2}/u.test(prefix) ? prefix : undefined;
    this.#put(passage.heads.at(-1), this.#list.items(value, requirement, 0.95), placeOf(passage), 0.95, own);
  }

  /** Whether a value reads like an enumeration of items under the name of an occasion. */
  #isList(name: SourceText, value: SourceText, role: FieldRole | undefined): boolean {
    if (role !== undefined && role !== 'items' && role !== 'group') return false;
    if (value.length === 0 || this.#facts.notItems.test(name.text)) return false;
    const enumerates =
      entryCount(value.text) >= 2 &&
      this.#list.entries(value).every((entry) => entry.length <= 40 && !this.#facts.grants.test(entry.text));
    return (
      (enumerates || !endsSentence(value.text, this.#words)) &&
      (entryCount(value.text) > 1 || entryCount(name.text) > 1 || value.length <= 30)
    );
  }

  #named(passage: Passage, {name, value, role}: Label): void {
    const at = placeOf(passage);
    const head = passage.heads.at(-1);
    // After an announcement, "items: purpose" is the usual form.
    if (this.#announced !== undefined && this.#announced === head?.content) {
      const items = this.#list.items(name, 'automatic', 0.8);
      if (items.length) this.activities.push(imported({items, purposes: [{name: value.text}]}, at, 0.8));
      return;
    }
    const requirement = this.#facts.automatic.test(name.text) ? 'automatic' : this.#list.requirementIn(name.text);
    this.#put(head, this.#list.items(value, requirement, 0.8), at, 0.8, role === 'items' ? undefined : name.text);
  }

  /** Lines under a heading such as "required items", or after items were announced. */
  #plain(passage: Passage): void {
    const head = passage.heads.at(-1);
    if (!head || passage.content.length > 400 || endsSentence(passage.content.text, this.#words)) return;
    const announced = passage.type === 'item' && this.#announced === head.content;
    const requirement =
      (head.role && requirements[head.role]) ??
      (this.#facts.automatic.test(head.content.text) ? 'automatic' : announced ? 'automatic' : undefined);
    if (!requirement) return;
    if (
      passage.type === 'paragraph' &&
      entryCount(passage.content.text) === 1 &&
      !isHeadingText(passage.content.text, this.#words)
    )
      return;
    this.#put(head, this.#list.items(passage.content, requirement, 0.85), passage.content.at, 0.85);
  }

  #sentences(passage: Passage): void {
    const {automaticSentence, automatic, following} = this.#facts;
    for (const sentence of sentencesOf(passage.content)) {
      const listed = automaticSentence?.exec(sentence.text)?.[1];
      if (listed !== undefined && !following.test(listed)) {
        const start = sentence.text.indexOf(listed);
        const words = sentence.slice(start, start + listed.length).trim();
        const items = this.#list.items(words, 'automatic', 0.8);
        if (items.length) this.activities.push(imported({items}, words.at, 0.8));
      } else if (automatic.test(sentence.text) && following.test(sentence.text))
        this.#announced = passage.heads.at(-1)?.content;
    }
  }
}

/** Activities with their items; an item's origin is its own, an activity's that of all of them. */
export function findActivities(passages: readonly Passage[], vocabulary: Vocabulary): Activity[] {
  const finder = new ItemFinder(vocabulary);
  for (const passage of passages) finder.read(passage);
  return finder.finish();
}
