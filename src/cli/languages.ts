/** The languages that a command was asked for, against those that a policy has. */

import type {Policy} from '../model/document/policy.js';
import type {LanguageTag} from '../model/document/values.js';
import {matchLanguage} from '../model/language.js';
import type {Call} from './command.js';
import {CannotRun} from './io.js';

/** @throws {CannotRun} where `tag` is no language tag (BCP 47). */
export function languageTag(tag: string): LanguageTag {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    if (canonical !== undefined) return canonical;
  } catch {
    // Said below.
  }
  throw new CannotRun(`"${tag}" is no language tag. Korean is ko, English is en.`);
}

/** The language of a report: as asked for, else Korean for a Korean policy and English for others. */
export function reportLanguage(call: Call, policy: Pick<Policy, 'lang'> | undefined): 'ko' | 'en' {
  const asked = call.value('lang');
  const found = matchLanguage(asked === undefined ? (policy?.lang ?? 'en') : languageTag(asked), ['ko', 'en']);
  if (asked !== undefined && found === undefined)
    throw new CannotRun(`Reports are written in ko and en, not in ${asked}.`);
  return (found as 'ko' | 'en' | undefined) ?? 'en';
}

/** The languages in which a policy is to be written: its own, those that are listed, or all that it has. */
export function outputLanguages(call: Call, policy: Policy): LanguageTag[] {
  const asked = call.value('lang');
  if (asked === undefined) return [policy.lang];
  if (asked === 'all') return policy.languages;
  return [...new Set(asked.split(',').map((tag) => languageTag(tag.trim())))];
}
