/** The demo's first page: shows one sample policy as the page of its company, as the address says. */

import {render} from 'lit';
import '../src/define/all.js';
import type {Policy} from '../src/model/document/policy.js';
import {companies} from './showcase/companies.js';
import {samplePage} from './showcase/page.js';
import {readShowing} from './showcase/showing.js';
import {words} from './showcase/words.js';

const root = document.documentElement;
const body = document.querySelector<HTMLElement>('#page')!;
let policy: Policy | undefined;

function show(): void {
  const showing = readShowing(location.search, navigator.language);
  root.lang = showing.lang;
  root.dataset.scheme = showing.scheme;
  root.dataset.company = showing.policy;
  document.title = `${companies[showing.policy].name[showing.lang]} – ${words[showing.lang].policy} – privacy-elements`;
  render(samplePage({showing, policy, follow}), body);
}

/** Follows a link without loading the page again; other buttons and keys mean a new tab or a download. */
function follow(event: MouseEvent): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  history.pushState(null, '', (event.currentTarget as HTMLAnchorElement).href);
  show();
}

body.addEventListener('policy-load', (event) => {
  policy = event.policy;
  show();
});
addEventListener('popstate', show);
show();
