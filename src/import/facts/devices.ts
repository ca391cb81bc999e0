/** Cookies and similar devices: tables of them, how to refuse them, and what follows. */

import type {DeviceFields, RefusalSteps} from '../../model/document/devices.js';
import {note, type ImportNote} from '../import-note.js';
import {sentencesOf} from '../text/sentences.js';
import type {Vocabulary} from '../vocabulary/vocabulary.js';
import {imported, wordsOf, type Imported, type Origin} from './origin.js';
import {isWithin, type Passage} from './passage.js';
import {readPeriod} from './periods.js';
import {cellOf, readRows, rowPlace, textOf} from './table-rows.js';

/** What sections on cookies and similar devices state. */
export interface FoundDevices {
  devices: Imported<DeviceFields>[];
  refusalSteps: Imported<RefusalSteps>[];
  refusalEffect?: string;
  origins: Record<string, Origin>;
  notes: ImportNote[];
}

/** A path through menus. */
const path = /\S\s*[>→▶]\s*\S/;
const session = /세션|session|브라우저\s*종료|セッション/i;
/** Browsers that a policy writes for, not the word browser alone. */
const generalWord = /^(?:웹\s*)?브라우저$|browser|ブラウザ/i;
const menuStart = /(?:^|[:：]|\)\s*[:：]?|,)\s*([^:：,()]{2,60}?\s*[>→].{2,120})$/;

class DeviceFinder {
  readonly found: FoundDevices = {devices: [], refusalSteps: [], origins: {}, notes: []};
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  read(passage: Passage): void {
    if (!isWithin(passage, ['automatic-collection', 'behavioural'])) return;
    if (passage.table) this.#table(passage);
    else if (passage.type !== 'title')
      for (const sentence of sentencesOf(passage.content)) this.#sentence(sentence.text, sentence.at);
  }

  #sentence(text: string, at: [number, number]): void {
    const {browsers, refusal, refusalEffect} = this.#vocabulary.facts;
    const browser = browsers.exec(text);
    const menu = path.test(text);
    if (browser && (menu || (refusal.test(text) && text.length <= 300))) this.#steps(text, browser[0], menu, at);
    // What follows is said of a reader who refuses, often in the sentence after.
    if (
      this.found.refusalEffect === undefined &&
      this.found.refusalSteps.length > 0 &&
      refusalEffect.test(text) &&
      (refusal.test(text) || /\bif you\b|場合/i.test(text))
    ) {
      this.found.refusalEffect = text;
      this.found.origins.refusalEffect = {at, confidence: 0.85};
    }
  }

  #steps(text: string, browser: string, menu: boolean, at: [number, number]): void {
    const known = this.found.refusalSteps;
    // General words about browsers say nothing once there are steps.
    if (!menu && known.length > 0) return;
    const steps = menu
      ? (menuStart
          .exec(text.slice(0, 400))?.[1]
          ?.replace(/[)\]]+$/, '')
          .trim() ?? text)
      : text;
    if (menu) this.found.refusalSteps = known.filter((step) => path.test(wordsOf(step.steps)));
    this.found.refusalSteps.push(
      imported({browser: browser.trim(), steps}, at, menu && !generalWord.test(browser) ? 0.9 : 0.7),
    );
  }

  #table({table, content}: Passage): void {
    const rows = table && readRows(table, this.#vocabulary.structure);
    if (!rows || !rows.roles.some((role) => role === 'device' || role === 'name')) return;
    for (const row of rows.rows) {
      const name = textOf(cellOf(rows, row, 'device', 'name'));
      const life = textOf(cellOf(rows, row, 'period'));
      const purpose = textOf(cellOf(rows, row, 'purpose'));
      if (!name) continue;
      const lifetime = session.test(life) ? 'session' : readPeriod(life, this.#vocabulary.facts)?.period;
      this.found.devices.push(
        imported({name, ...(purpose && {purpose}), ...(lifetime && {lifetime})}, rowPlace(row) ?? content.at, 0.9),
      );
      if (life && !lifetime) this.found.notes.push(note('period-unreadable', {at: content.at, text: life}));
    }
  }
}

/** Devices, ways to refuse them and the effect of a refusal. */
export function findDevices(passages: readonly Passage[], vocabulary: Vocabulary): FoundDevices {
  const finder = new DeviceFinder(vocabulary);
  for (const passage of passages) finder.read(passage);
  return finder.found;
}
