/** Everything that can be said against the form of a document: its shape, its version, its ids and references. */

import {checkShape} from './check.js';
import {pointerTo, type Issue, type IssueCode} from './issue.js';
import {isFields} from './normalize/reader.js';
import {checkVersion} from './format-version.js';
import {isKnownKind} from './section-kinds.js';
import {isDate} from './period.js';

/** All issues of a document, errors first in the order of the document. Never throws. */
export function checkPolicy(document: unknown): Issue[] {
  if (!isFields(document)) {
    return [
      {
        code: 'not-an-object',
        severity: 'error',
        pointer: '',
        message: 'A policy document is a JSON object.',
        remedy: 'Start with {"schema": "1.0", "lang": "ko", …}.',
      },
    ];
  }
  const version = checkVersion(document.schema);
  if (version?.code === 'newer-major') return [version];
  const shape = checkShape(document);
  // Properties that a newer minor version added are no slips.
  const known = version ? shape.filter((issue) => issue.code !== 'unknown-property') : shape;
  return [...(version ? [version] : []), ...known, ...checkDates(document), ...checkSections(document)];
}

const warn = (code: IssueCode, pointer: string, message: string, remedy: string): Issue => ({
  code,
  severity: 'warning',
  pointer,
  message,
  remedy,
});

function checkDates(document: Record<string, unknown>): Issue[] {
  return ['announcedOn', 'effectiveFrom', 'effectiveTo', 'adoptedOn', 'revisedOn']
    .filter(
      (name) =>
        typeof document[name] === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(document[name]) && !isDate(document[name]),
    )
    .map((name) => ({
      code: 'bad-format' as const,
      severity: 'error' as const,
      pointer: pointerTo('', name),
      message: `${String(document[name])} is no day of the calendar.`,
      remedy: 'Write the day that is meant.',
    }));
}

function checkSections(document: Record<string, unknown>): Issue[] {
  const issues: Issue[] = [];
  const ids = new Set<string>();
  const kinds = new Set<string>();
  const visit = (sections: unknown, parent: string, depth: number) => {
    if (!Array.isArray(sections) || depth > 32) return;
    sections.forEach((section: unknown, index) => {
      if (!isFields(section)) return;
      const pointer = pointerTo(parent, index);
      const {id, kind} = section;
      if (typeof kind === 'string') {
        kinds.add(kind);
        if (!isKnownKind(kind) && !kind.startsWith('x-')) {
          issues.push(
            warn(
              'unknown-kind',
              pointerTo(pointer, 'kind'),
              `"${kind}" is not a kind of section that this version knows.`,
              'The section is shown as it is. Use "other", or start a kind of your own with x-.',
            ),
          );
        }
      }
      if (typeof id === 'string') {
        if (ids.has(id))
          issues.push(
            warn(
              'duplicate-id',
              pointerTo(pointer, 'id'),
              `Two sections are called "${id}".`,
              'Give each section an id of its own; links to the second one lead elsewhere.',
            ),
          );
        ids.add(id);
      }
      visit(section.sections, pointerTo(pointer, 'sections'), depth + 1);
    });
  };
  visit(document.sections, '/sections', 0);

  const refer = (entries: unknown, list: string) => {
    if (!Array.isArray(entries)) return;
    entries.forEach((entry: unknown, index) => {
      if (!isFields(entry) || typeof entry.section !== 'string' || ids.has(entry.section) || kinds.has(entry.section))
        return;
      issues.push(
        warn(
          'unknown-reference',
          pointerTo(pointerTo(list, index), 'section'),
          `There is no section "${entry.section}".`,
          'Name the id or the kind of a section.',
        ),
      );
    });
  };
  refer(document.labels, '/labels');
  if (isFields(document.contents)) refer(document.contents.entries, '/contents/entries');
  return issues;
}
