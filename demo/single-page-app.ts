/** An application that owns its policies: it hands objects over, and adds, moves and removes the element. */

import '../src/define/policy.js';
import type {PolicyInput} from '../src/model/document/policy.js';

const files = ['motion-capture', 'video-shop', 'artist-portfolio'];
const views = ['left', 'right'].map((id) => document.getElementById(id)!);
const log = document.querySelector('#log')!;
const toggle = document.querySelector('#toggle')!;

const element = document.createElement('privacy-policy');
element.lang = 'en';
element.headingLevel = 3;
let shown = -1;
let view = 0;

function note(words: string): void {
  const entry = document.createElement('li');
  entry.textContent = words;
  log.append(entry);
  log.parentElement!.scrollTop = log.scrollHeight;
}

/** The application's own way to its data; an element without `src` asks nobody. */
async function load(name: string): Promise<PolicyInput> {
  const response = await fetch(`./policies/${name}.json`);
  return (await response.json()) as PolicyInput;
}

async function next(): Promise<void> {
  shown = (shown + 1) % files.length;
  const name = files[shown]!;
  element.policy = await load(name);
  note(`policy = the object from ${name}.json`);
}

/** A changed policy is a new object, as in any framework that compares by identity. */
function edit(): void {
  const {policy} = element;
  if (!policy) return;
  const processors = Array.isArray(policy.processors) ? policy.processors : [];
  const added = {name: `Courier ${processors.length + 1}`, country: 'KR', task: {ko: '배송', en: 'Delivery'}};
  element.policy = {...policy, processors: [...processors, added]};
  note(`policy = a copy with ${processors.length + 1} processors`);
}

function goToProcessors(): void {
  note(element.goTo('processors') ? 'goTo("processors")' : 'goTo found no such section');
}

function move(): void {
  view = 1 - view;
  if (element.isConnected) views[view]!.append(element);
  note(`moved to ${view === 0 ? 'Settings' : 'Sign up'}`);
}

function addOrRemove(): void {
  if (element.isConnected) element.remove();
  else views[view]!.append(element);
  toggle.textContent = element.isConnected ? 'Remove the element' : 'Add the element';
  note(element.isConnected ? 'added' : 'removed; the property stays');
}

element.addEventListener('policy-load', () => note('heard policy-load'));
element.addEventListener('policy-error', ({error}) => note(`heard policy-error: ${error.message}`));
document.querySelector('#next')!.addEventListener('click', () => void next());
document.querySelector('#edit')!.addEventListener('click', edit);
document.querySelector('#go')!.addEventListener('click', goToProcessors);
document.querySelector('#move')!.addEventListener('click', move);
toggle.addEventListener('click', addOrRemove);

// The property comes first, the page later: the order does not matter.
await next();
addOrRemove();
