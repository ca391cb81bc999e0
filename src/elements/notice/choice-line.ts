/**
 * Tells the present choice below the devices of a drawn policy, with a button to change it. It is put into the article only where
 * there is a notice: in a static page, where no button would work, there is no line.
 */

import {html, nothing, render} from 'lit';
import type {ConsentStore} from '../../consent/store.js';
import {createLocalizer, type Localizer} from '../../localize/localizer.js';
import {interfaceLanguage, loadedTemplates, loadLocale} from '../../localize/locales.js';
import {str} from '../../localize/str.js';
import {categoryWords} from '../../views/category-words.js';
import {categoriesOf} from './questions.js';

const followed = new WeakSet<Element>();

/** Follows the article of `policy`, a `<privacy-policy>`, through each drawing. An article is followed once. */
export async function showChoice(policy: Element, store: ConsentStore): Promise<void> {
  await (policy as {ready?: Promise<unknown>}).ready;
  const article = policy.querySelector<HTMLElement>(':scope > article');
  if (!article || followed.has(article)) return;
  followed.add(article);
  const draw = () => tell(article, store);
  // A new drawing replaces the children of the article.
  new MutationObserver(draw).observe(article, {childList: true});
  const reference = new WeakRef(article);
  const stop = store.subscribe(({type}) => {
    const now = reference.deref();
    if (!now) stop();
    else if (type !== 'error' && type !== 'receipt') tell(now, store);
  });
  draw();
}

/** Speaks the language of the article, which may be another than the notice's. */
function tell(article: HTMLElement, store: ConsentStore): void {
  const {lang} = article;
  const tag = interfaceLanguage(lang) ?? 'en';
  const draw = () => {
    const templates = loadedTemplates(tag, 'notice');
    // An article that changed its language meanwhile is drawn, and followed, again.
    if (!templates || article.lang !== lang) return;
    drawLine(article, store, createLocalizer(lang, store.policy?.lang ?? lang, templates));
  };
  if (loadedTemplates(tag, 'notice')) draw();
  else loadLocale(tag, 'notice').then(draw, () => undefined);
}

function drawLine(article: Element, store: ConsentStore, localizer: Localizer): void {
  const names = new Set(store.state.services.flatMap(({devices}) => devices.map(({name}) => name)));
  const codes = [...article.querySelectorAll('table th > code')];
  const table = codes.find(({textContent}) => names.has(textContent))?.closest('table');
  if (!table) return;
  let line = article.querySelector<HTMLElement>('[data-part=choice]');
  if (!line) {
    line = article.ownerDocument.createElement('p');
    line.dataset.part = 'choice';
    table.after(line);
  }
  line.lang = localizer.lang;
  const {msg} = localizer;
  render(
    html`${msg('Your choice', {id: 'preferences.title'})}: ${words(store, localizer)}
      <button type="button" data-consent-open>${msg('Change my choice', {id: 'choice.change'})}</button>`,
    line,
  );
}

/** What is allowed and what is refused, by category where that says all. */
function words(store: ConsentStore, localizer: Localizer) {
  const {msg} = localizer;
  const {record, mode, services} = store.state;
  if (!record && mode === 'opt-in') return msg('not made yet; nothing optional is allowed.', {id: 'choice.none'});
  const names = (allowed: boolean) =>
    categoriesOf(services)
      .filter(({necessary}) => !necessary)
      .flatMap((category) => {
        const those = category.services.filter(({id}) => store.allows(id) === allowed);
        return those.length === category.services.length
          ? [categoryWords(localizer, category.name)]
          : those.map(({name, id}) => localizer.text(name) || id);
      });
  const [on, off] = [names(true), names(false)].map((list) => localizer.list(list));
  return html`${on ? msg(str`${on} allowed.`, {id: 'choice.allowed'}) : nothing}
  ${off ? msg(str`${off} refused.`, {id: 'choice.refused'}) : nothing}`;
}
