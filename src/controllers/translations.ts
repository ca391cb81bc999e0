/** Fetches the file of a policy in the reader's language when the policy itself does not speak it. */

import type {ReactiveControllerHost} from 'lit';
import {loadPolicy} from '../fetch/load-policy.js';
import type {Policy, Translation} from '../model/document/policy.js';
import type {LanguageTag} from '../model/document/values.js';
import {matchLanguage} from '../model/language.js';
import {normalizePolicy} from '../model/normalize/policy.js';

/** A file that could not be loaded is asked for again after this long, in ms. */
const pause = 30_000;

/** What came of a file: the policy with its words, or when it failed, in ms since the page began. */
type Outcome = {policy: Policy} | {failed: number} | {pending: Promise<void>};

/** Files by their absolute address, for each policy. */
const outcomes = new WeakMap<Policy, Map<string, Outcome>>();

/** The file that serves a reader of `lang`; undefined where the policy itself does or none does. */
function translationFor(policy: Policy, lang: LanguageTag): Translation | undefined {
  if (matchLanguage(lang, policy.languages) !== undefined) return undefined;
  const files = policy.translations.filter(({lang: tag, href}) => typeof tag === 'string' && typeof href === 'string');
  const match = matchLanguage(
    lang,
    files.map((file) => file.lang),
  );
  return files.find((file) => file.lang === match);
}

/**
 * The policy as far as it speaks the reader's language; undefined while its translation is on its way. The element is updated
 * when it is there. Where it cannot be had, the policy stays as it is.
 * @param base address to which those of the files are relative.
 */
export function translatedPolicy(
  host: ReactiveControllerHost,
  policy: Policy,
  lang: LanguageTag,
  base: string | undefined,
): Policy | undefined {
  const file = translationFor(policy, lang);
  if (!file) return policy;
  const address = addressOf(file.href, base);
  if (address === undefined) return policy;
  const known = outcomes.get(policy) ?? new Map<string, Outcome>();
  outcomes.set(policy, known);
  let outcome = known.get(address);
  if (!outcome || ('failed' in outcome && isOver(outcome.failed))) {
    const pending = fetchTranslation(policy, file.lang, address).then(
      (translated) => void known.set(address, {policy: translated}),
      () => void known.set(address, {failed: performance.now()}),
    );
    outcome = {pending};
    known.set(address, outcome);
  }
  if ('pending' in outcome) {
    void outcome.pending.then(() => host.requestUpdate());
    return undefined;
  }
  return 'policy' in outcome ? outcome.policy : policy;
}

const isOver = (since: number): boolean => performance.now() - since > pause;

function addressOf(href: string, base: string | undefined): string | undefined {
  try {
    const {href: address, protocol} = new URL(href, new URL(base ?? '', document.baseURI));
    return protocol === 'http:' || protocol === 'https:' ? address : undefined;
  } catch {
    return undefined;
  }
}

async function fetchTranslation(policy: Policy, lang: LanguageTag, address: string): Promise<Policy> {
  const [{withTranslation}, file] = await Promise.all([import('../model/translated.js'), loadPolicy(address)]);
  return withTranslation(policy, {...normalizePolicy(file).policy, lang});
}
