/** Values of a policy's facts in words for one reader, where no view draws them: in comparisons and reports. */

import {durationWords, periodWords} from '../localize/period-words.js';
import type {Contact} from '../model/document/parties.js';
import type {Policy} from '../model/document/policy.js';
import type {LanguageTag, LegalBasis, LocalizedText, Period} from '../model/document/values.js';
import {isDate, parseDuration} from '../model/period.js';
import {h, textOf} from '../tree/tree.js';
import {roleWords} from '../views/desks.js';
import {classWords} from '../views/items.js';
import {contactLabel} from '../views/parties.js';
import {basisWords} from '../views/legal-basis.js';
import {rightWords} from '../views/right-words.js';
import {kindTitle} from '../views/section-title.js';
import {lawText, type ViewContext} from '../views/view.js';
import {readerContext} from './article-tree.js';

export interface FactWords {
  /** The words of a value, for example "5 years from the end of the contract". @param field name of the property that has it. */
  value(value: unknown, field?: string): string;
  /** A text in the reader's language. */
  text(text: LocalizedText | undefined): string;
  /** The title of a kind of section; undefined where the kind is unknown. */
  kind(kind: string): string | undefined;
}

/** @param lang language of the reader, BCP 47; by default the document's. */
export function factWords(policy: Policy, lang?: LanguageTag): FactWords {
  const context = readerContext(policy, lang === undefined ? {} : {lang});
  return {
    value: (value, field = '') => valueWords(context, value, field, 0),
    text: (text) => context.localizer.text(text),
    kind: (kind) => kindTitle(kind, context.localizer.msg),
  };
}

/** Deeper values are shown as they are. */
const deepest = 6;

type Fields = Readonly<Record<string, unknown>>;

function valueWords(context: ViewContext, value: unknown, field: string, depth: number): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return stringWords(context, value, field);
  if (typeof value !== 'object' || depth > deepest) return JSON.stringify(value);
  if (Array.isArray(value)) {
    return value
      .map((entry) => valueWords(context, entry, field, depth + 1))
      .filter(Boolean)
      .join(', ');
  }
  return objectWords(context, value as Fields, field, depth);
}

function stringWords(context: ViewContext, value: string, field: string): string {
  const {localizer} = context;
  if (isDate(value)) return localizer.date(value);
  if (parseDuration(value)) return durationWords(localizer, value);
  switch (field) {
    case 'country':
    case 'jurisdictions':
    case 'countries':
      return localizer.country(value);
    case 'role':
      return roleWords(context, value);
    case 'basis':
      return basisText(context, {code: value});
    case 'class':
      // The other classes are shown by no view either.
      return classWords(context, value) ?? '';
    case 'rights':
      return rightWords(context, value);
    default:
      return value;
  }
}

const basisText = (context: ViewContext, basis: LegalBasis): string =>
  textOf(h('span', {}, basisWords(context, basis)).children);

const periodKeys = ['duration', 'until', 'first', 'last', 'min', 'byLaw', 'on', 'every', 'indefinite'];
const periodFields = new Set(['period', 'logPeriod', 'lifetime']);
const lawKeys = ['rule', 'statute', 'article'];

function objectWords(context: ViewContext, value: Fields, field: string, depth: number): string {
  const {localizer} = context;
  const has = (keys: readonly string[]) => keys.some((key) => key in value);
  if (periodFields.has(field) || has(periodKeys))
    return periodWords(localizer, value as unknown as Period, (law) => lawText(context, law));
  if (typeof value.code === 'string') return basisText(context, value as unknown as LegalBasis);
  if (has(lawKeys)) return lawText(context, value);
  if (isText(value)) return localizer.text(value);
  if (field === 'version' && typeof value.label === 'string') return value.label;
  if (field === 'contacts' && typeof value.kind === 'string') {
    const {kind, value: where, ...details} = value;
    const others = valueWords(context, details, '', depth + 1);
    const words = `${contactLabel(context, kind as Contact['kind'])} ${valueWords(context, where, '', depth + 1)}`;
    return others ? `${words} (${others})` : words;
  }
  const {name, record, id: _, ...rest} = value;
  const head = valueWords(context, name ?? record, 'name', depth + 1);
  const others = Object.entries(rest)
    .map(([key, entry]) => valueWords(context, entry, key, depth + 1))
    .filter(Boolean)
    .join(', ');
  return head && others ? `${head} (${others})` : head || others;
}

/** A map of languages. */
const isText = (value: Fields): value is Record<LanguageTag, string> =>
  Object.entries(value).every(([key, text]) => /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(key) && typeof text === 'string');
