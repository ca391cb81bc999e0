/** Retention rules: tables, pairs of labels under the name of a record, lines such as "record: 5 years", and sentences. */

import type {RetentionRuleFields} from '../../model/document/processing.js';
import type {LawRef} from '../../model/document/values.js';
import type {SourceSpan} from '../../model/document/blocks.js';
import {note, type ImportNote} from '../import-note.js';
import {bareTitle, isHeadingText} from '../structure/heading.js';
import {readLabel} from '../structure/label.js';
import {sentencesOf} from '../text/sentences.js';
import type {SourceText} from '../text/source-text.js';
import type {FactWords, FieldRole, StructureWords, Vocabulary} from '../vocabulary/vocabulary.js';
import {citedStatutes, lawsFor} from './laws.js';
import type {Label} from '../structure/label.js';
import {imported, wordsOf, type Imported} from './origin.js';
import {isWithin, placeOf, speaksOf, topicOf, type Passage} from './passage.js';
import {findEnd, findPeriod, readPeriod, type ReadPeriod} from './periods.js';
import {cellOf, readRows, rowPlace, textOf} from './table-rows.js';

type Rule = Imported<RetentionRuleFields>;

interface Stated {
  record: string;
  at: SourceSpan;
  period: ReadPeriod;
  reason?: SourceText;
  laws: LawRef[];
  basis?: RetentionRuleFields['basis'];
  confidence: number;
}

/** Matters whose periods are facts of their own. */
const elsewhere = ['automatic-collection', 'video', 'location', 'transfers', 'behavioural'] as const;
const otherTopics = new Set<string>(['recipients', 'processors', 'rights', 'officer']);

/** Whether a passage speaks of how long the controller itself keeps data. */
function isAboutRetention(passage: Passage): boolean {
  const [first] = topicOf(passage)?.kinds ?? [];
  return speaksOf(passage, 'retention') && !otherTopics.has(first ?? '') && !isWithin(passage, elsewhere);
}

class RetentionFinder {
  readonly rules: Rule[] = [];
  readonly notes: ImportNote[] = [];
  readonly #facts: FactWords;
  readonly #words: StructureWords;
  /** A record that was named and waits for its period. */
  #record: {text: string; at: SourceSpan} | undefined;
  #reason: SourceText | undefined;

  constructor({facts, structure}: Vocabulary) {
    this.#facts = facts;
    this.#words = structure;
  }

  read(passage: Passage): void {
    const here = isAboutRetention(passage);
    if (passage.table) {
      if (here) this.#table(passage);
      return;
    }
    const {label} = passage;
    const named = label?.role === 'period' || label?.role === 'reason' || label?.role === 'record';
    if (!here && !(named && this.#record)) {
      this.#forget();
      return;
    }
    if (label) this.#label(passage, label);
    else if (passage.type === 'title' || this.#names(passage.content)) this.#waitFor(passage);
    else this.#sentences(passage);
  }

  #forget(): void {
    this.#record = undefined;
    this.#reason = undefined;
  }

  #names({text}: SourceText): boolean {
    return (
      isHeadingText(text, this.#words) &&
      !this.#facts.keeps.test(text.slice(-8)) &&
      readPeriod(text, this.#facts) === undefined
    );
  }

  #waitFor({content}: Passage): void {
    this.#forget();
    this.#record = {text: bareTitle(content.text), at: content.at};
  }

  #label(passage: Passage, {name, value, role}: Label): void {
    const at = placeOf(passage);
    if (role === 'record') this.#record = {text: value.text, at};
    else if (role === 'reason') {
      if (!this.#nested(passage, value)) this.#reason = value;
    } else if (role === 'period' && this.#record) {
      const period = readPeriod(value.text, this.#facts);
      if (period)
        this.#add({
          record: this.#record.text,
          at: [this.#record.at[0], at[1]],
          period,
          laws: [],
          confidence: 0.95,
          ...this.#because(passage, this.#record.text, this.#reason),
        });
      this.#forget();
    } else if (value.length === 0) {
      // A term whose details follow, or a label without a value.
      if (passage.type === 'entry' && role === undefined) this.#record = {text: name.text, at: name.at};
    } else this.#pair(passage, name, value, at);
  }

  /** "law: record: period" on one line. */
  #nested(passage: Passage, value: SourceText): boolean {
    const inner = readLabel(value, this.#words);
    return inner !== undefined && this.#pair(passage, inner.name, inner.value, placeOf(passage), 'law');
  }

  #pair(passage: Passage, name: SourceText, value: SourceText, at: SourceSpan, basis?: 'law'): boolean {
    const period = value.length <= 200 ? (readPeriod(value.text, this.#facts) ?? undefined) : undefined;
    if (!period || !this.#states(value.text, period)) return false;
    this.#add({
      record: name.text,
      at,
      period,
      laws: [],
      confidence: 0.9,
      ...(this.#cited(value, name.text) ?? this.#because(passage, name.text)),
      ...(basis && {basis}),
    });
    this.#forget();
    return true;
  }

  /** Whether words are mainly a period, and do not just mention one. */
  #states(text: string, {period}: ReadPeriod): boolean {
    return text.length <= 60 || 'duration' in period || citedStatutes(text).length > 0;
  }

  #cited(words: SourceText, record: string): Partial<Stated> | undefined {
    const laws = lawsFor(words, record);
    return laws.length ? {laws, reason: words, basis: 'law'} : undefined;
  }

  /** The law or the reason in words: from the label, or from the heading over the list. */
  #because(passage: Passage, record: string, reason?: SourceText): Partial<Stated> {
    if (reason?.length) {
      return (
        this.#cited(reason, record) ?? {reason, basis: this.#facts.consent.test(reason.text) ? 'consent' : 'internal'}
      );
    }
    if (passage.heads.some(({content}) => this.#facts.internal.test(content.text))) return {basis: 'internal'};
    const over = passage.heads.findLast(
      ({content, kinds}) => kinds.length === 0 && citedStatutes(content.text).length > 0,
    );
    return over ? {laws: lawsFor(over.content, record), basis: 'law', confidence: 0.75} : {};
  }

  #table(passage: Passage): void {
    const {table, content} = passage;
    const rows = table && readRows(table, this.#words);
    if (!rows || !rows.roles.includes('period')) return;
    // A table of items with their purposes and periods is read with the activities.
    const has = (...roles: FieldRole[]): boolean => rows.roles.some((role) => role && roles.includes(role));
    const ofItems = has('items', 'required', 'optional') && has('group', 'purpose') && !has('record', 'reason');
    if (ofItems && (speaksOf(passage, 'items') || speaksOf(passage, 'purposes'))) return;
    for (const row of rows.rows) {
      const record = textOf(cellOf(rows, row, 'record', 'items', 'group', 'purpose'));
      const words = textOf(cellOf(rows, row, 'period'));
      const period = readPeriod(words, this.#facts);
      if (!record || !period) continue;
      const reason = cellOf(rows, row, 'reason')?.lines[0];
      this.#add({
        record,
        at: rowPlace(row) ?? content.at,
        period,
        laws: [],
        ...this.#because({type: 'item', content, heads: []}, record, reason),
        confidence: 0.95 * (table.confidence ?? 1),
      });
    }
  }

  #sentences(passage: Passage): void {
    const open = this.#facts.openCase?.exec(passage.content.text.slice(0, 300));
    const until = open && findEnd(open[2]!, this.#facts);
    if (open && until) {
      this.#add({
        record: open[1]!,
        at: passage.content.at,
        period: {...until, period: {...until.period, text: open[2]!}},
        laws: [],
        confidence: 0.8,
        basis: 'internal',
      });
      return;
    }
    for (const sentence of sentencesOf(passage.content)) this.#sentence(passage, sentence);
  }

  #sentence(passage: Passage, sentence: SourceText): void {
    const {text} = sentence;
    const found = findPeriod(text, this.#facts) ?? findEnd(text, this.#facts);
    if (!found || !this.#facts.keeps.test(text.slice(this.#facts.verbLast ? found.end : 0))) return;
    const kept = this.#facts.kept.exec(this.#facts.verbLast ? text.slice(found.end) : text)?.[1];
    this.#add({
      record: kept ?? this.#facts.anyData,
      at: sentence.at,
      period: found,
      laws: [],
      confidence: kept ? 0.75 : 0.6,
      ...(passage.heads.some(({content}) => this.#facts.internal.test(content.text)) && {basis: 'internal' as const}),
    });
  }

  #add({record, at, period, reason, laws, basis, confidence}: Stated): void {
    const words = reason && laws.length === 0 ? reason.text : undefined;
    this.rules.push(
      imported(
        {
          record,
          period: period.period,
          ...(laws.length === 1 && {law: laws[0]}),
          ...(laws.length > 1 && {laws}),
          ...(basis && {basis}),
          ...(words && {reason: words}),
        },
        at,
        Math.round(Math.min(confidence, period.confidence) * 100) / 100,
      ),
    );
    if (!period.readable) this.notes.push(note('period-unreadable', {at, text: wordsOf(period.period.text)}));
  }
}

/** The retention rules of a policy in the order of its text. */
export function findRetention(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
): {rules: Rule[]; notes: ImportNote[]} {
  const finder = new RetentionFinder(vocabulary);
  for (const passage of passages) finder.read(passage);
  return {rules: finder.rules, notes: finder.notes};
}
