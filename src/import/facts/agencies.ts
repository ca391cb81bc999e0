/** Public bodies to which a reader can turn: entries that start with an agency's name, and the lines under them. */

import type {AgencyFields, Contact} from '../../model/document/parties.js';
import type {SourceSpan} from '../../model/document/blocks.js';
import {endsSentence} from '../structure/line-end.js';
import type {FieldRole, Vocabulary} from '../vocabulary/vocabulary.js';
import {mailIn, phoneIn, urlIn} from './contacts.js';
import {imported, type Imported} from './origin.js';
import {isWithin, placeOf, type Passage} from './passage.js';

type Agency = Imported<AgencyFields>;

const operator = /[(（]\s*([^()（）]{2,40}?)\s*(?:운영|operated|所管)?\s*[)）]/;
const number = /\d|www|https?:|@|국번/;

class AgencyFinder {
  readonly agencies: Agency[] = [];
  readonly #vocabulary: Vocabulary;
  /** The agency under whose name the next lines stand. */
  #open: Agency | undefined;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  read(passage: Passage): void {
    if (
      passage.table ||
      passage.type === 'title' ||
      !isWithin(passage, ['remedies', 'officer', 'rights', 'safety', 'other', 'access-desk'])
    ) {
      this.#open = undefined;
      return;
    }
    const text =
      passage.label && passage.type === 'entry'
        ? `${passage.label.term.text} ${passage.content.text}`
        : passage.content.text;
    const named = this.#nameAt(text);
    if (named) this.#start(named, text, passage);
    else if (this.#open) this.#add(passage, text);
  }

  /** An agency's name with which a line starts, where the line is no sentence about it. */
  #nameAt(text: string): {id: string; name: string; end: number} | undefined {
    for (const [id, pattern] of this.#vocabulary.facts.agencies) {
      const match = pattern.exec(text.slice(0, 200));
      if (!match) continue;
      const entry = match.index === 0 && !/^\s*(?:[은는이가을를에와과]\s|へ|に|は)/.test(text.slice(match[0].length));
      // Languages without fixed lists of agencies name them in a sentence.
      const cited = id === '' && match.index > 0 && number.test(text.slice(match.index));
      if (entry || (cited && this.#vocabulary.lang === 'en'))
        return {id, name: match[0].trim(), end: match.index + match[0].length};
    }
    return undefined;
  }

  #start({id, name, end}: {id: string; name: string; end: number}, text: string, passage: Passage): void {
    const rest = text.slice(end);
    const runs = operator.exec(rest);
    const by = runs && !number.test(runs[1]!) && runs.index < 3 ? runs[1]!.trim() : undefined;
    const at: SourceSpan = [...placeOf(passage)];
    this.#open = imported<AgencyFields>(
      {...(id && {agency: id}), name, ...(by && {operator: by})},
      at,
      id ? 0.95 : 0.8,
    );
    this.agencies.push(this.#open);
    reach(this.#open, rest);
  }

  #add(passage: Passage, text: string): void {
    const open = this.#open!;
    const {label} = passage;
    if (label?.role) {
      const fits = this.#put(open, label.role, label.value.text);
      if (!fits) return;
    } else if (text.length <= 80 && number.test(text) && !endsSentence(text, this.#vocabulary.structure))
      reach(open, text);
    else {
      this.#open = undefined;
      return;
    }
    open['x-import'].at[1] = placeOf(passage)[1];
  }

  #put(agency: Agency, role: FieldRole, value: string): boolean {
    if (value.length === 0) return false;
    if (role === 'task') agency.tasks = value;
    else if (role === 'url') agency.url = absolute(urlIn(value)) ?? value;
    else if (role === 'address') agency.address = value;
    else if (role === 'phone' || role === 'contact' || role === 'email') reach(agency, value);
    else return false;
    return true;
  }
}

/** A host without a scheme would be an address within the page. */
const absolute = (url: string | undefined): string | undefined =>
  url && !url.startsWith('http') ? `https://${url}` : url;

/** Numbers and addresses of an agency, where it has none yet. Short codes count: they are public desks'. */
function reach(agency: Agency, text: string): void {
  const [phone, url, mail] = [phoneIn(text, true), urlIn(text), mailIn(text)];
  const noted = /국번\s*없이|지역\s*번호/.exec(text)?.[0];
  if (phone && !agency.phone && !agency.contacts) {
    // Dialling notes are part of how the number is written.
    if (noted) agency.contacts = [{kind: 'phone', value: phone, text: writtenNumber(text, phone)} satisfies Contact];
    else agency.phone = phone;
  }
  if (url && !agency.url) agency.url = absolute(url)!;
  if (mail && !agency.email) agency.email = mail;
}

function writtenNumber(text: string, phone: string): string {
  const at = text.indexOf(phone);
  const start =
    Math.max(text.lastIndexOf('/', at), text.lastIndexOf(':', at), text.search(/[(（]?\s*(?:국번|지역)/) - 1) + 1;
  return text
    .slice(Math.min(start, at), at + phone.length)
    .trim()
    .replace(/^[:/\s]+/, '');
}

/** The agencies that a policy lists, each under the id of the catalogue and the name as written. */
export function findAgencies(passages: readonly Passage[], vocabulary: Vocabulary): Agency[] {
  const finder = new AgencyFinder(vocabulary);
  for (const passage of passages) finder.read(passage);
  return finder.agencies;
}
