/** Officers and desks: the labels under a line, a heading or a cell that names their role. */

import type {OfficerFields} from '../../model/document/parties.js';
import type {SourceSpan} from '../../model/document/blocks.js';
import {note, type ImportNote} from '../import-note.js';
import {endsSentence} from '../structure/line-end.js';
import {sentencesOf} from '../text/sentences.js';
import type {SourceText} from '../text/source-text.js';
import type {FactWords, FieldRole, StructureWords, Vocabulary} from '../vocabulary/vocabulary.js';
import {contactsIn, hiddenMail, mailIn, phoneIn} from './contacts.js';
import type {Label} from '../structure/label.js';
import {imported, type Imported} from './origin.js';
import {isWithin, placeOf, topicOf, type Passage} from './passage.js';
import {readPairs, readRows, rowPlace, textOf} from './table-rows.js';

type Officer = Imported<OfficerFields>;
type Role = OfficerFields['role'];

const fields: readonly FieldRole[] = [
  'name',
  'title',
  'department',
  'contact',
  'phone',
  'email',
  'fax',
  'address',
  'hours',
];
const topics = ['officer', 'access-desk', 'domestic-agent'] as const;
/** A value that is no name: punctuation left from an empty form. */
const nothing = /^[\s,.\-–—/]*$/;
const aside = /\s*[(（]([^()（）]{2,40})[)）]\s*$/;
/** "…는 고객지원팀(02-555-0112)이 접수합니다". */
const desk = /([\p{L}\p{N}]{2,20}(?:팀|부|실|과|센터|부서))\s*[(（]([^()（）]{4,80})[)）]/u;

class OfficerFinder {
  readonly officers: Officer[] = [];
  readonly notes: ImportNote[] = [];
  readonly #facts: FactWords;
  readonly #words: StructureWords;
  #open: {officer: OfficerFields; at: SourceSpan; blank: boolean} | undefined;

  constructor({facts, structure}: Vocabulary) {
    this.#facts = facts;
    this.#words = structure;
  }

  read(passage: Passage): void {
    const topic = topicOf(passage)?.kinds ?? [];
    const here =
      topic.some((kind) => (topics as readonly string[]).includes(kind)) &&
      !isWithin(passage, ['rights', 'video', 'location', 'automatic-collection', 'processors', 'recipients']);
    if (!here) {
      this.close();
      return;
    }
    const {label, table, content, type} = passage;
    if (table) this.#table(passage);
    else if (label) this.#label(passage, label);
    else if (type === 'title' || (content.length <= 60 && !endsSentence(content.text, this.#words))) {
      const role = this.#roleOf(content.text);
      if (role) this.#start(role, content.at);
      else if (this.#open && hiddenMail.test(content.text))
        this.notes.push(note('mail-hidden', {at: content.at, text: content.text}));
      else if (type === 'title') this.close();
    } else this.#sentences(passage);
  }

  #roleOf(text: string): Role | undefined {
    return this.#facts.officers.find(([, pattern]) => pattern.test(text))?.[0];
  }

  #start(role: Role, at: SourceSpan): void {
    this.close();
    this.#open = {officer: {role}, at: [...at], blank: false};
  }

  /** Ends the officer that is being read. One without any particulars is no fact, but worth a word. */
  close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return;
    if (Object.keys(open.officer).length > 1) this.officers.push(imported(open.officer, open.at, 0.9));
    else if (open.blank) this.notes.push(note('contact-empty', {at: open.at}));
  }

  #label(passage: Passage, {name, value, role}: Label): void {
    const officer = this.#roleOf(name.text);
    const at = placeOf(passage);
    // "privacy officer: name"; the label of a person in charge within a desk's block is only its name.
    if (officer && role !== 'department' && !(role === 'name' && this.#open && !('name' in this.#open.officer))) {
      this.#start(officer, at);
      this.#take('name', value, at);
    } else if (role && fields.includes(role)) {
      const named = this.#headRole(passage);
      if (!this.#open && named) this.#start(named, at);
      this.#take(role, value, at);
    }
  }

  /** The role that the headings over a label name, the nearest first. */
  #headRole({heads}: Passage): Role | undefined {
    for (const {content} of [...heads].reverse()) {
      const role = content.length <= 120 ? this.#roleOf(content.text) : undefined;
      if (role) return role;
    }
    return undefined;
  }

  #take(role: FieldRole, value: SourceText, at: SourceSpan): void {
    const open = this.#open;
    if (!open) return;
    open.at[1] = Math.max(open.at[1], at[1]);
    if (nothing.test(value.text)) {
      open.blank = true;
      return;
    }
    fill(open.officer, role, value.text, this.#facts);
    if (role === 'email' && hiddenMail.test(value.text))
      this.notes.push(note('mail-hidden', {at: value.at, text: value.text}));
  }

  #table(passage: Passage): void {
    const table = passage.table!;
    const pairs = readPairs(table, this.#words)?.filter(({role}) => fields.includes(role));
    const role = this.#headRole(passage) ?? 'department';
    if (pairs?.length) {
      const officer: OfficerFields = {role};
      for (const pair of pairs) fill(officer, pair.role, textOf(pair.value), this.#facts);
      if (Object.keys(officer).length > 1)
        this.officers.push(imported(officer, rowPlace(pairs.map(({value}) => value)) ?? passage.content.at, 0.85));
      return;
    }
    const rows = readRows(table, this.#words);
    if (!rows || rows.roles.filter((column) => column && fields.includes(column)).length < 2) return;
    this.close();
    for (const row of rows.rows) {
      const own = row
        .map(textOf)
        .map((text) => this.#roleOf(text))
        .find(Boolean);
      const officer: OfficerFields = {role: own ?? role};
      rows.roles.forEach(
        (column, index) => column && fields.includes(column) && fill(officer, column, textOf(row[index]), this.#facts),
      );
      if (Object.keys(officer).length > 1)
        this.officers.push(imported(officer, rowPlace(row) ?? passage.content.at, 0.9));
    }
  }

  /** A sentence that names a desk and, in brackets, how to reach it. */
  #sentences({content}: Passage): void {
    for (const sentence of sentencesOf(content)) {
      const found = desk.exec(sentence.text);
      const role = this.#roleOf(sentence.text);
      const contacts = found ? contactsIn(found[2]!) : [];
      if (!found || !role || contacts.length === 0) continue;
      this.close();
      const officer: OfficerFields = {role: role === 'kr-cpo' ? 'department' : role, department: found[1]!};
      fill(officer, 'contact', found[2]!, this.#facts);
      this.officers.push(imported(officer, sentence.at, 0.75));
    }
  }
}

/** Puts a value where it belongs. A label for any contact may hold several. */
function fill(officer: OfficerFields, role: FieldRole, value: string, {company}: FactWords): void {
  const text = value.trim();
  if (nothing.test(text)) return;
  const [number, mail] = [phoneIn(text), mailIn(text)];
  if (role === 'contact' || role === 'phone' || role === 'email') {
    if (number && !officer.phone) officer.phone = number;
    if (mail && !officer.email) officer.email = mail;
  } else if (role === 'fax') {
    if (number) officer.fax = number;
  } else if (role === 'hours') {
    if (officer.phone) officer.contacts = [{kind: 'phone', value: officer.phone, hours: text}];
    delete officer.phone;
  } else if (role === 'name') {
    const bracket = aside.exec(text);
    const inside = bracket?.[1] ?? '';
    officer.name = bracket && !company.test(inside) ? text.slice(0, bracket.index).trim() : text;
    if (bracket && !company.test(inside)) officer.department ??= inside;
    const [name, ...rest] = String(officer.name).split(/\s*\/\s*/);
    if (name && rest.length === 1 && rest[0]) Object.assign(officer, {name, title: rest[0]});
  } else if (role === 'title') officer.title = text;
  else if (role === 'department') officer.department = text;
  else if (role === 'address') officer.address = text;
}

/** The officers and desks of a policy. Labels without any value give a note instead of an officer. */
export function findOfficers(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
): {officers: Officer[]; notes: ImportNote[]} {
  const finder = new OfficerFinder(vocabulary);
  for (const passage of passages) finder.read(passage);
  finder.close();
  return {officers: finder.officers, notes: finder.notes};
}
