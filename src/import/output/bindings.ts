/** Ties the facts of an import to the blocks that state them, and its annotations to the blocks that they were taken from. */

import type {Binding, SectionFields} from '../../model/document/blocks.js';
import type {Annotation} from '../../model/document/policy.js';
import {pointerTo} from '../../model/issue.js';
import {note, type ImportNote} from '../import-note.js';
import type {Origin} from '../facts/origin.js';
import {blockAt} from './places.js';

/** A fact that is less sure than this deserves a look. */
export const sureEnough = 0.7;

type Sourced = {'x-import'?: Origin};

/** Facts with their pointers: the entries of lists, and objects that stand alone. */
function factsOf(fields: object): {pointer: string; origin: Origin}[] {
  return Object.entries(fields).flatMap(([name, value]: [string, unknown]) => {
    const entries: [string, unknown][] = Array.isArray(value)
      ? value.map((entry, index) => [`/${name}/${index}`, entry])
      : [[`/${name}`, value]];
    return entries.flatMap(([pointer, entry]) => {
      const origin = typeof entry === 'object' && entry !== null ? (entry as Sourced)['x-import'] : undefined;
      return origin ? [{pointer, origin}] : [];
    });
  });
}

/** Adds a binding to the block of each fact, and gives a note for each fact that is not sure. */
export function bindFacts(
  fields: object,
  origins: Record<string, Origin>,
  sections: readonly SectionFields[],
): ImportNote[] {
  const named = Object.entries(origins).map(([name, origin]) => ({
    pointer: name.split('/').reduce<string>((pointer, part) => pointerTo(pointer, part), ''),
    origin,
  }));
  const notes: ImportNote[] = [];
  for (const {pointer, origin} of [...factsOf(fields), ...named]) {
    const block = blockAt(sections, origin.at[0])?.block as {binds?: Binding[]} | undefined;
    if (block) (block.binds ??= []).push({to: pointer});
    if (origin.confidence < sureEnough) notes.push(note('uncertain', {at: origin.at, pointer}));
  }
  return notes;
}

/** The block that an annotation's words were taken from, as far as they stood within one. */
export function targetAnnotations(
  annotations: readonly Annotation[],
  sections: readonly SectionFields[],
): Annotation[] {
  return annotations.map((annotation) => {
    const place =
      annotation.reason === 'comment' && annotation.at
        ? blockAt(sections, Math.max(0, annotation.at[0] - 1))
        : undefined;
    return place ? {...annotation, target: place.pointer} : annotation;
  });
}
