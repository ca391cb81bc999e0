/** All facts of a document, by the field of the policy that holds them. */

import type {PolicyInput} from '../../model/document/policy.js';
import type {ActivityFields, RetentionRuleFields} from '../../model/document/processing.js';
import {note, type ImportNote} from '../import-note.js';
import type {FactPlaces} from '../output/section-names.js';
import type {SectionNode} from '../structure/nodes.js';
import type {SourceText} from '../text/source-text.js';
import type {Vocabulary} from '../vocabulary/vocabulary.js';
import {findAgencies} from './agencies.js';
import {findChangeNotice} from './change-notice.js';
import {findController} from './controller.js';
import {findDates} from './dates.js';
import {findDevices} from './devices.js';
import {findActivities} from './items.js';
import {findOfficers} from './officers.js';
import type {Imported, Origin} from './origin.js';
import {readPassages, type Passage} from './passage.js';
import {findPurposes} from './purposes.js';
import {findRetention} from './retention.js';
import {findRights} from './rights.js';
import {findSharing} from './sharing.js';
import {findVideoDevices} from './video-devices.js';

/** Facts in the fields of a policy, and what is to be said of them. */
export interface FoundFacts {
  fields: Partial<PolicyInput>;
  /** Origins of facts that are plain words, by the name of their field. */
  origins: Record<string, Origin>;
  places: FactPlaces;
  notes: ImportNote[];
}

const placesOf = (facts: readonly {'x-import': Origin}[]): number[] =>
  facts.map((fact) => fact['x-import'].at[0]).sort((a, b) => a - b);

/** Rules that follow from the period of an activity: its items are kept as long. */
function rulesOf(activities: readonly Imported<ActivityFields>[]): Imported<RetentionRuleFields>[] {
  return activities.flatMap(({name, items = [], period, 'x-import': origin}) =>
    name !== undefined && period !== undefined
      ? [
          {
            record: name,
            period,
            items: items.map((item) => (typeof item === 'string' ? item : {name: item.name})),
            'x-import': origin,
          },
        ]
      : [],
  );
}

/** Leaves out lists that are empty, so that a document says only what its text does. */
function filled(fields: Record<string, unknown>): Partial<PolicyInput> {
  const isFilled = (value: unknown): boolean =>
    value !== undefined &&
    !(Array.isArray(value) && value.length === 0) &&
    !(typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isFilled(value)));
}

/** Looks for all kinds of facts in the sections of a document. */
export function findFacts(
  sections: readonly SectionNode[],
  title: SourceText | undefined,
  vocabulary: Vocabulary,
): FoundFacts {
  const passages = readPassages(sections, vocabulary);
  const named: Passage[] = title ? [{type: 'title', content: title, heads: []}] : [];
  const {controller, aliases, origins: names} = findController(passages, vocabulary);
  const {dates, version, history, origins: days} = findDates([...named, ...passages], vocabulary);
  const {processors, recipients, transfers, notes: sharingNotes} = findSharing(passages, vocabulary);
  const {rules, notes: retentionNotes} = findRetention(passages, vocabulary);
  const {officers, notes: officerNotes} = findOfficers(passages, vocabulary);
  const {
    devices,
    refusalSteps,
    refusalEffect,
    origins: refusal,
    notes: deviceNotes,
  } = findDevices(passages, vocabulary);
  const activities = findActivities(passages, vocabulary);
  const retention = [...rules, ...rulesOf(activities)];
  const purposes = findPurposes(passages, vocabulary);
  const agencies = findAgencies(passages, vocabulary);
  const rights = findRights(passages, vocabulary);
  const changeNotice = findChangeNotice(passages, vocabulary);
  return {
    fields: filled({
      controller,
      aliases,
      version,
      ...dates,
      history,
      changeNotice,
      officers,
      agencies,
      purposes,
      activities,
      retention,
      recipients,
      processors,
      transfers,
      devices,
      refusalSteps,
      refusalEffect,
      rights,
      videoDevices: findVideoDevices(passages, vocabulary),
    }),
    origins: {...names, ...days, ...refusal},
    places: {
      items: placesOf(activities),
      purposes: placesOf(purposes),
      retention: placesOf(retention),
      processors: placesOf(processors),
      recipients: placesOf(recipients),
      transfers: placesOf(transfers),
      officer: placesOf(officers),
      remedies: placesOf(agencies),
      rights: placesOf(rights),
      'automatic-collection': placesOf([...devices, ...refusalSteps]),
      changes: changeNotice ? placesOf([changeNotice]) : [],
      history: placesOf(history),
    },
    notes: [
      ...(controller ? [] : [note('no-controller')]),
      ...(dates.effectiveFrom ? [] : [note('no-effective-date')]),
      ...retentionNotes,
      ...sharingNotes,
      ...officerNotes,
      ...deviceNotes,
    ],
  };
}
