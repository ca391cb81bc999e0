/** Two readers of one policy side by side, in any two of the languages, or in stretched ones that no translation outgrows. */

import '../src/define/all.js';
import {registerLocale} from '../src/localize/locales.js';
import {templates as notice} from '../src/locales/generated/notice/en.js';
import {templates as policy} from '../src/locales/generated/en.js';

const languages = ['ko', 'en', 'ja', 'zh-Hans', 'zh-Hant', 'vi', 'de', 'fr', 'es', 'ar'];

/** Private tags of languages that are English with longer words, from left to right and from right to left. */
const stretched: Record<string, string> = {'en-XA': 'Stretched', 'ar-XB': 'Stretched, right to left'};

const accents: Record<string, string> = {
  a: 'á',
  e: 'ê',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Û',
};

/** Text with accents and brackets, half as long again; placeholders stay. */
function stretch(text: string): string {
  const accented = text.replace(/\{\d\}|[aeiouAEIOU]/g, (part) => accents[part] ?? part);
  return `[${accented}${' ~'.repeat(Math.ceil(text.length / 4))}]`;
}

const pseudo = Object.fromEntries(Object.entries({...notice, ...policy}).map(([id, text]) => [id, stretch(text)]));
for (const tag of Object.keys(stretched)) registerLocale(tag, pseudo);

const form = document.querySelector<HTMLFormElement>('#choices')!;
const pair = document.querySelector('#pair')!;
const asked = new URLSearchParams(location.search);

const ownName = (tag: string): string =>
  stretched[tag] ?? new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag;

function fill(name: string, usual: string): void {
  const select = form.elements.namedItem(name) as HTMLSelectElement;
  const wanted = asked.get(name) ?? usual;
  for (const tag of [...languages, ...Object.keys(stretched)]) {
    const option = new Option(ownName(tag), tag, tag === usual, tag === wanted);
    option.lang = tag in stretched ? 'en' : tag;
    select.append(option);
  }
}

const chosen = (name: string): string => (form.elements.namedItem(name) as HTMLSelectElement).value;

function show(name: string): HTMLElement {
  const lang = chosen(name);
  const stage = document.createElement('section');
  stage.className = 'stage';
  stage.lang = lang;
  stage.dir = lang.startsWith('ar') ? 'rtl' : 'ltr';
  stage.ariaLabel = ownName(lang);
  const element = document.createElement('privacy-policy');
  element.src = './policies/academy.json';
  stage.append(element);
  return stage;
}

const showBoth = (): void => pair.replaceChildren(show('first'), show('second'));

fill('first', 'ko');
fill('second', 'en');
showBoth();
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const choice = new URLSearchParams({first: chosen('first'), second: chosen('second')});
  history.replaceState(null, '', `?${choice.toString()}`);
  showBoth();
});
