/** Video devices that a section describes by labels. */

import type {VideoDevice} from '../../model/document/special-duties.js';
import type {FieldRole, Vocabulary} from '../vocabulary/vocabulary.js';
import {imported, type Imported} from './origin.js';
import {isWithin, placeOf, type Passage} from './passage.js';
import {readPeriod} from './periods.js';

const mobile = /이동형|드론|바디캠|mobile|body-?worn|移動/i;

function put(device: VideoDevice, role: FieldRole, value: string, vocabulary: Vocabulary): void {
  if (role === 'purpose') device.purpose = value;
  else if (role === 'count') device.count = Number(/\d{1,5}/.exec(value)?.[0]);
  else if (role === 'place') device.place = value;
  else if (role === 'manager' || role === 'name') device.manager = value;
  else if (role === 'viewing') device.viewing = value;
  else if (role === 'storage') device.storage = value;
  else if (role === 'hours') device.hours = value;
  else if (role === 'period') device.period = readPeriod(value, vocabulary.facts)?.period ?? {text: value};
  if (Number.isNaN(device.count)) delete device.count;
}

/** One entry for the devices of a section; several kinds in one section are not told apart. */
export function findVideoDevices(passages: readonly Passage[], vocabulary: Vocabulary): Imported<VideoDevice>[] {
  const labelled = passages.filter(
    (passage) => passage.label?.role && passage.label.value.length > 0 && isWithin(passage, ['video']),
  );
  const [first, last] = [labelled[0], labelled.at(-1)];
  if (!first || !last) return [];
  const device: VideoDevice = {
    kind: first.heads.some(({content}) => mobile.test(content.text)) ? 'mobile' : 'fixed',
    purpose: '',
  };
  for (const {label} of labelled) put(device, label!.role!, label!.value.text, vocabulary);
  return device.purpose === '' ? [] : [imported(device, [placeOf(first)[0], placeOf(last)[1]], 0.85)];
}
