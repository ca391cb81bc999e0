/** Periods in the reader's words: "5 years from the end of the contract", "계약 종료 시부터 5년". */

import type {Duration, LawRef, Period, PeriodEvent} from '../model/document/values.js';
import {parseDuration} from '../model/period.js';
import type {Localizer} from './localizer.js';
import {str} from './str.js';

/** A duration in words, each unit as it is written: P18M is 18 months, never a year and a half. */
export function durationWords(localizer: Localizer, duration: Duration): string {
  const parts = parseDuration(duration);
  if (!parts) return duration;
  const units = Object.entries(parts).map(([unit, value]) =>
    localizer.number(value as number, {style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long'}),
  );
  return units.length === 1 ? units[0]! : localizer.list(units, 'unit');
}

/** An event in words; names outside the vocabulary are shown as the author wrote them. */
export function eventWords({msg, text}: Localizer, event: PeriodEvent): string {
  switch (event) {
    case 'record-created':
      return msg('the creation of the record', {id: 'event.record-created'});
    case 'transaction-completed':
      return msg('the completion of the transaction', {id: 'event.transaction-completed'});
    case 'contract-ended':
      return msg('the end of the contract', {id: 'event.contract-ended'});
    case 'account-closed':
      return msg('the closing of the account', {id: 'event.account-closed'});
    case 'consent-withdrawn':
      return msg('the withdrawal of consent', {id: 'event.consent-withdrawn'});
    case 'purpose-achieved':
      return msg('the achievement of the purpose', {id: 'event.purpose-achieved'});
    case 'last-use':
      return msg('the last use of the service', {id: 'event.last-use'});
    case 'posting-ended':
      return msg('the end of the posting', {id: 'event.posting-ended'});
    case 'dispute-closed':
      return msg('the settlement of the dispute', {id: 'event.dispute-closed'});
    case 'investigation-closed':
      return msg('the end of the investigation', {id: 'event.investigation-closed'});
    case 'debt-settled':
      return msg('the settlement of claims and debts', {id: 'event.debt-settled'});
    case 'tax-filing-due':
      return msg('the due date of the tax return', {id: 'event.tax-filing-due'});
    case 'books-closed':
      return msg('the closing of the books', {id: 'event.books-closed'});
    case 'employment-ended':
      return msg('the end of employment', {id: 'event.employment-ended'});
    case 'hiring-decided':
      return msg('the hiring decision', {id: 'event.hiring-decided'});
    case 'recorded':
      return msg('the recording', {id: 'event.recorded'});
    case 'pseudonymised-period-ended':
      return msg('the end of the processing of pseudonymised data', {id: 'event.pseudonymised-period-ended'});
    case 'service-closed':
      return msg('the closing of the service', {id: 'event.service-closed'});
    default:
      return text(event);
  }
}

function fromWords(localizer: Localizer, span: string, from: PeriodEvent | undefined): string {
  return from === undefined
    ? span
    : localizer.msg(str`${span} from ${eventWords(localizer, from)}`, {id: 'period.from'});
}

/**
 * A period in words. Words that the author wrote win where they are in the reader's language (the text wins);
 * otherwise the typed period is put into words, and failing that, the author's words are shown as they are.
 * @param lawWords names a law; periods "as the law says" need it.
 */
export function periodWords(localizer: Localizer, period: Period, lawWords: (law: LawRef) => string): string {
  const {msg} = localizer;
  const written = period.text === undefined ? undefined : localizer.resolve(period.text);
  if (written?.text && written.lang === localizer.lang) return written.text;
  const duration = (value: Duration) => durationWords(localizer, value);
  const event = (value: PeriodEvent) => eventWords(localizer, value);
  const each = (periods: readonly unknown[]) =>
    localizer.list(
      periods.map((part) => periodWords(localizer, part as Period, lawWords)),
      'disjunction',
    );

  if ('duration' in period) {
    const bound = period.bound ?? 'exact';
    const span = duration(period.duration);
    const length =
      bound === 'at-least'
        ? msg(str`at least ${span}`, {id: 'period.at-least'})
        : bound === 'at-most'
          ? msg(str`at most ${span}`, {id: 'period.at-most'})
          : span;
    return fromWords(localizer, length, period.from);
  }
  if ('until' in period) {
    return period.then === undefined
      ? msg(str`until ${event(period.until)}`, {id: 'period.until'})
      : msg(str`${duration(period.then)} after ${event(period.until)}`, {id: 'period.after'});
  }
  if ('first' in period) return msg(str`${each(period.first)}, whichever ends first`, {id: 'period.first'});
  if ('last' in period) return msg(str`${each(period.last)}, whichever ends last`, {id: 'period.last'});
  if ('min' in period) {
    const span = msg(str`${duration(period.min)} to ${duration(period.max)}`, {id: 'period.range'});
    return fromWords(localizer, span, period.from);
  }
  if ('byLaw' in period)
    return msg(str`as long as ${lawWords(period.byLaw as LawRef)} requires`, {id: 'period.by-law'});
  if ('on' in period) return msg(str`until ${localizer.date(period.on)}`, {id: 'period.until-date'});
  if ('every' in period) return msg(str`overwritten every ${duration(period.every)}`, {id: 'period.every'});
  if ('indefinite' in period)
    return msg(str`without end: ${localizer.text(period.indefinite)}`, {id: 'period.indefinite'});
  return written?.text ?? '';
}
