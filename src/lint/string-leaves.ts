/** Every string of a policy that a reader may see, with its place in the document. */

import type {Policy} from '../model/document/policy.js';
import type {LanguageTag} from '../model/document/values.js';
import {pointerTo} from '../model/issue.js';
import type {Place} from './finding.js';

export interface Leaf {
  text: string;
  lang: LanguageTag;
  place: Place;
}

/** Names, codes and addresses of files, which are no words. */
const codes = new Set(
  (
    '$schema schema id lang languages translations jurisdictions kind type mark at binds code rule agency role class basis requirement ' +
    'country style marker taxonomy of filter columns groupBy sort source annotations section service category format ' +
    'sha256 encoding duration bound from until then every min max on checkedOn status platform appId roles desk numbering mode party'
  ).split(' '),
);

const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

export function stringLeaves(policy: Policy): Leaf[] {
  const leaves: Leaf[] = [];
  const {sections, ...rest} = policy;
  const walk = (value: unknown, key: string, lang: LanguageTag, place: Place): void => {
    if (typeof value === 'string') {
      if (value.trim()) leaves.push({text: value, lang, place});
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const inside = (name: string | number): Place => ({...place, pointer: pointerTo(place.pointer!, name)});
    if (Array.isArray(value)) {
      value.forEach((entry, index) => walk(entry, key, lang, inside(index)));
      return;
    }
    const entries = Object.entries(value);
    // The words of an alias are the key itself, so the map of aliases must not be taken for a map of languages.
    const languages =
      key !== 'aliases' &&
      entries.length > 0 &&
      entries.every(([name, text]) => languageTag.test(name) && typeof text === 'string' && !fieldNames.has(name));
    for (const [name, entry] of entries) {
      if (languages) walk(entry, name, name, inside(name));
      else if (!codes.has(name) || (typeof entry === 'object' && structural.has(name)))
        if (!name.startsWith('x-')) walk(entry, name, lang, inside(name));
    }
  };
  const walkSections = (list: Policy['sections'], pointer: string): void =>
    list.forEach((section, index) => {
      const place: Place = {section: section.id, pointer: `${pointer}/${index}`};
      walk(section.title, 'title', policy.lang, {...place, pointer: `${place.pointer}/title`});
      section.blocks.forEach((block, at) =>
        walk(block, 'block', policy.lang, {...place, block: at, pointer: `${place.pointer}/blocks/${at}`}),
      );
      walkSections(section.sections, `${place.pointer}/sections`);
    });
  walk(rest, '', policy.lang, {pointer: ''});
  walkSections(sections, '/sections');
  return leaves;
}

/** Fields of two or three letters that look like language tags. */
const fieldNames = new Set(['url', 'fee', 'age', 'how', 'at', 'of', 'to', 'on', 'id', 'min', 'max', 'raw']);

/** Codes that are objects in the full form and then hold words. */
const structural = new Set(['party', 'from', 'until', 'basis', 'service']);
