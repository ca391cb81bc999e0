/** The interface messages of every language that the package has, for where nothing is loaded later. */

import {templates as en} from '../locales/generated/en.js';
import {templates as ko} from '../locales/generated/ko.js';
import {templates as ja} from '../locales/generated/ja.js';
import {templates as zhHans} from '../locales/generated/zh-Hans.js';
import {templates as zhHant} from '../locales/generated/zh-Hant.js';
import {templates as vi} from '../locales/generated/vi.js';
import {templates as de} from '../locales/generated/de.js';
import {templates as fr} from '../locales/generated/fr.js';
import {templates as es} from '../locales/generated/es.js';
import {templates as ar} from '../locales/generated/ar.js';
import type {Templates} from '../localize/messages.js';
import type {LanguageTag} from '../model/document/values.js';

export const shipped: Readonly<Record<LanguageTag, Templates>> = {
  en,
  ko,
  ja,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  vi,
  de,
  fr,
  es,
  ar,
};
