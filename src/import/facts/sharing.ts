/** Processors, recipients and transfers: tables, blocks of labels, and lines such as "company: task". */

import type {ProcessorFields, RecipientFields, TransferFields} from '../../model/document/sharing.js';
import type {SourceSpan} from '../../model/document/blocks.js';
import {note, type ImportNote} from '../import-note.js';
import {isHeadingText} from '../structure/heading.js';
import {endsSentence} from '../structure/line-end.js';
import {entriesOf} from '../text/enumeration.js';
import type {SourceText} from '../text/source-text.js';
import type {FactWords, FieldRole, StructureWords, Vocabulary} from '../vocabulary/vocabulary.js';
import type {Label} from '../structure/label.js';
import {imported, type Imported} from './origin.js';
import {countryIn, readParties, readParty} from './party-names.js';
import {isWithin, placeOf, speaksOf, topicOf, type Passage} from './passage.js';
import {readPeriod} from './periods.js';
import {cellOf, readPairs, readRows, rowPlace, textOf, type RowCell, type TableRows} from './table-rows.js';

/** What a row or a block of labels says, by role. */
type Fields = Partial<Record<FieldRole, readonly SourceText[]>>;

const roles: readonly FieldRole[] = ['processor', 'recipient', 'task', 'purpose', 'items', 'period', 'country', 'how'];
const dash = /^\s*(?:[-–—]|없음|해당\s*없음|n\/a|none)\s*$/i;
/** Between a company and its task on one line, beside a colon. */
const between = /\s[–—-]\s|\s?[→:：]\s?/;

class SharingFinder {
  readonly processors: Imported<ProcessorFields>[] = [];
  readonly recipients: Imported<RecipientFields>[] = [];
  readonly transfers: Imported<TransferFields>[] = [];
  readonly notes: ImportNote[] = [];
  readonly #facts: FactWords;
  readonly #words: StructureWords;
  /** Labels of the party that is being read. */
  #open: {fields: Fields; at: SourceSpan; passage: Passage} | undefined;

  constructor({facts, structure}: Vocabulary) {
    this.#facts = facts;
    this.#words = structure;
  }

  read(passage: Passage): void {
    const {label, table} = passage;
    if (isWithin(passage, ['automatic-collection', 'video', 'behavioural'])) return;
    if (table) {
      this.close();
      this.#table(passage);
    } else if (label?.role && roles.includes(label.role) && this.#isSharing(passage)) this.#label(passage, label);
    else {
      if (passage.type === 'title' || !label) this.close();
      if (topicOf(passage)?.kinds.includes('processors')) this.#line(passage);
    }
  }

  #isSharing(passage: Passage): boolean {
    return speaksOf(passage, 'processors') || speaksOf(passage, 'recipients') || speaksOf(passage, 'transfers');
  }

  #label(passage: Passage, {role, value}: Label): void {
    const at = placeOf(passage);
    const again = this.#open && role! in this.#open.fields;
    const party = role === 'processor' || role === 'recipient';
    if (again || (party && this.#open)) this.close();
    this.#open ??= {fields: {}, at: [...at], passage};
    this.#open.at[1] = at[1];
    this.#open.fields[role!] = value.length ? [value] : [];
  }

  /** Ends a block of labels: with a party and something said of it, it is a fact. */
  close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open) this.#add(open.fields, open.at, 0.9, open.passage);
  }

  #table({table, content, ...passage}: Passage): void {
    const pairs = table && readPairs(table, this.#words);
    if (pairs && this.#isSharing({content, ...passage})) {
      const fields: Fields = Object.fromEntries(pairs.map(({role, value}) => [role, value.lines]));
      this.#add(fields, rowPlace(pairs.map(({value}) => value)) ?? content.at, 0.85, {content, ...passage});
      return;
    }
    const rows = table && readRows(table, this.#words);
    if (!rows || !rows.roles.some((role) => role === 'processor' || role === 'recipient')) return;
    for (const row of rows.rows) {
      const at = rowPlace(row) ?? content.at;
      this.#add(this.#fieldsOf(rows, row), at, 0.95 * (table.confidence ?? 1), {content, ...passage});
      if (rows.roles.includes('period') && textOf(cellOf(rows, row, 'period')) === '')
        this.notes.push(note('value-above', {at}));
    }
  }

  #fieldsOf(rows: TableRows, row: readonly RowCell[]): Fields {
    const fields: Fields = {};
    for (const role of roles) {
      const cell = cellOf(rows, row, role);
      if (cell && cell.lines.length > 0) fields[role] = cell.lines;
    }
    return fields;
  }

  #add(fields: Fields, at: SourceSpan, sure: number, passage: Passage): void {
    const text = (role: FieldRole): string =>
      (fields[role] ?? [])
        .map(({text: words}) => words)
        .join(' ')
        .trim();
    const confidence = Math.round(sure * 100) / 100;
    const names = fields.processor ?? fields.recipient ?? [];
    if (names.length === 0) return;
    const period =
      readPeriod(text('period'), this.#facts)?.period ?? (text('period') ? {text: text('period')} : undefined);
    const items = (fields.items ?? [])
      .flatMap((line) => entriesOf(line))
      .map((entry) => imported({name: entry.text}, entry.at, confidence));
    const shared = {...(items.length > 0 && {items}), ...(period && {period})};
    const parties = names.every(({text: words}) => dash.test(words)) ? [] : readParties(names, this.#facts);
    const row =
      parties.length === 0
        ? {name: names[0]!.text.trim()}
        : parties.length === 1
          ? withoutOrigin(parties[0]!)
          : {parties};
    const abroad = speaksOf(passage, 'transfers') || (fields.country !== undefined && !fields.processor);
    const country = countryIn(text('country'), this.#facts);
    if (abroad) {
      const where = country ?? parties[0]?.country;
      const [when, how] = [text('how'), text('task') || text('purpose')];
      this.transfers.push(
        imported(
          {
            recipient: parties[0] ?? names[0]!.text,
            ...(where && {country: where}),
            ...(when && {how: when}),
            ...(how && {purpose: how}),
            ...shared,
          },
          at,
          confidence,
        ),
      );
    } else if (fields.processor || (speaksOf(passage, 'processors') && !fields.recipient)) {
      this.processors.push(
        imported({...row, ...(country && {country}), task: text('task') || text('purpose'), ...shared}, at, confidence),
      );
    } else if (parties.length > 0)
      this.recipients.push(imported({...row, purpose: text('purpose') || text('task'), ...shared}, at, confidence));
  }

  /** "company: task", or a company and its task without anything between them. */
  #line(passage: Passage): void {
    const {content, type} = passage;
    if (content.length > 160 || endsSentence(content.text, this.#words) || type === 'title') return;
    const cut = type === 'item' || type === 'entry' ? between.exec(content.text) : null;
    if (cut && cut.index > 0) {
      const [company, task] = [content.slice(0, cut.index).trim(), content.slice(cut.index + cut[0].length).trim()];
      if (this.#isCompany(company.text) && task.length) this.#addLine(company, task, content.at, 0.85);
      return;
    }
    const end = endOfName(content.text, this.#facts);
    if (end > 0 && type !== 'entry')
      this.#addLine(content.slice(0, end).trim(), content.slice(end).trim(), content.at, 0.6);
  }

  #isCompany(text: string): boolean {
    return (
      text.length <= 60 &&
      isHeadingText(text.replace(/[.,]/g, ''), this.#words) &&
      !this.#facts.notItems.test(text.slice(-3))
    );
  }

  #addLine(company: SourceText, task: SourceText, at: SourceSpan, confidence: number): void {
    this.processors.push(
      imported({...withoutOrigin(readParty(company, this.#facts)), task: task.text}, at, confidence),
    );
  }
}

/** Fields of a party that stand in its row, whose origin is the row's. */
function withoutOrigin<T extends object>({'x-import': _origin, ...fields}: Imported<T>): Omit<Imported<T>, 'x-import'> {
  return fields;
}

/** Where a name in front of its task ends: after brackets that explain it, or a company's legal form. */
function endOfName(text: string, {company}: FactWords): number {
  const brackets = /^[^()（）]{2,40}[(（][^()（）]{2,80}[)）](?=\s+\S)/.exec(text);
  if (brackets && /[A-Za-z]/.test(brackets[0])) return brackets[0].length;
  const form = new RegExp(`^.{0,40}?(?:${company.source})(?=\\s+\\S)`, company.flags.replace('g', '')).exec(text);
  return form && form[0].length < text.length - 2 ? form[0].length : 0;
}

/** Who else gets the data. */
export interface FoundSharing {
  processors: Imported<ProcessorFields>[];
  recipients: Imported<RecipientFields>[];
  transfers: Imported<TransferFields>[];
  notes: ImportNote[];
}

/** Processors, recipients and transfers abroad. */
export function findSharing(passages: readonly Passage[], vocabulary: Vocabulary): FoundSharing {
  const finder = new SharingFinder(vocabulary);
  for (const passage of passages) finder.read(passage);
  finder.close();
  const {processors, recipients, transfers, notes} = finder;
  return {processors, recipients, transfers, notes};
}
