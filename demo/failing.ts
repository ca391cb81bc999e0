/** Writes what `policy-error` tells the author beside each policy that cannot be read as meant. */

import '../src/define/policy.js';
import type {PolicyErrorEvent} from '../src/events.js';

function report({error, issues}: PolicyErrorEvent): Node[] {
  const line = (name: string, words: string) => {
    const term = document.createElement('strong');
    term.textContent = name;
    const paragraph = document.createElement('p');
    paragraph.append(term, ` ${words}`);
    return paragraph;
  };
  return [
    line(error.code, error.message),
    ...issues.map(({code, pointer, message, remedy}) =>
      line(`${code} at ${pointer || 'the document'}`, `${message} ${remedy ?? ''}`),
    ),
  ];
}

document.addEventListener('policy-error', (event) => {
  const {id} = event.target as HTMLElement;
  document.querySelector(`output[for="${id}"]`)?.replaceChildren(...report(event));
});
