// Tables of codes with the words that readers see for them, from the messages and the views.
import {tsImport} from 'tsx/esm/api';
import {fieldCodes, listedCodes} from './field-tables.js';
import {code, table} from './parts.js';

const source = (path) => tsImport(`../../src/${path}.ts`, import.meta.url);

const [{templates: en}, {templates: ko}, {createLocalizer}, {periodWords}, {lawText}, {sectionKinds}] =
  await Promise.all(
    [
      'locales/generated/en',
      'locales/generated/ko',
      'localize/localizer',
      'localize/period-words',
      'views/view',
      'model/section-kinds',
    ].map(source),
  );

const korean = createLocalizer('ko', 'ko', ko);
const english = createLocalizer('en', 'ko', en);

const withWords = (prefix, codes) =>
  table(
    ['Code', 'Korean', 'English'],
    codes.map((name) => [code(name), ko[`${prefix}.${name}`] ?? '', en[`${prefix}.${name}`] ?? '']),
  );

/** Codes that a type's description or a field's enumeration lists: `codes right RightType`, `codes role OfficerFields role`. */
export const codes = (prefix, definition, field) =>
  withWords(prefix, field ? fieldCodes(definition, field) : listedCodes(definition));

/** Where the facts of a view stand, for those that are not called as the view is. */
const factsOf = {
  items: ['activities', 'items'],
  devices: ['devices', 'refusalSteps', 'refusalEffect'],
  transfers: ['transfers', 'transfer'],
  changes: ['changeNotice'],
};
const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const fieldsShownBy = (view) => factsOf[view] ?? [camelCase(view)];

/** Kinds of sections that show a field of the document. */
export const kindsOf = (field) =>
  Object.entries(sectionKinds).flatMap(([kind, view]) => (view && fieldsShownBy(view).includes(field) ? [kind] : []));

export const kinds = () =>
  table(
    ['Kind', 'Title in Korean', 'Title in English', 'Shows'],
    Object.entries(sectionKinds).map(([kind, view]) => [
      code(kind),
      ko[`kind.${kind}`],
      en[`kind.${kind}`],
      view ? fieldsShownBy(view).map(code).join(', ') : '',
    ]),
  );

const periodExamples = [
  'P5Y',
  '2027-03-31',
  {duration: 'P3M', bound: 'at-least', from: 'record-created'},
  {until: 'account-closed'},
  {until: 'account-closed', then: 'P1Y'},
  {first: [{until: 'consent-withdrawn'}, {until: 'last-use', then: 'P2Y'}]},
  {last: [{until: 'contract-ended'}, {until: 'debt-settled'}]},
  {min: 'P14D', max: 'P180D', from: 'hiring-decided'},
  {byLaw: 'kr.tax.books'},
  {every: 'P30D'},
  {indefinite: {ko: '역사적 기록', en: 'a historical record'}},
  {duration: 'P5Y', text: '거래가 끝난 날부터 5년'},
  {text: '서비스 제공 기간'},
];

const {normalizePeriod} = await source('model/normalize/facts');
const {Reader} = await source('model/normalize/reader');

export function periods() {
  const words = (localizer, period) =>
    periodWords(localizer, normalizePeriod(new Reader(), period), (law) => lawText({localizer}, law));
  return table(
    ['You write', 'Korean readers see', 'English readers see'],
    periodExamples.map((period) => [code(JSON.stringify(period)), words(korean, period), words(english, period)]),
  );
}
