/** Importing the library does nothing to the page: elements are defined by `define`, and nothing waits or listens before. */

import {held} from './support/held.js';
import {expect} from '@open-wc/testing';

const page = () => ({
  held: held(),
  markup: document.documentElement.outerHTML,
  stored: localStorage.length + sessionStorage.length,
  cookies: document.cookie,
  defined: ['privacy-policy', 'retention-table', 'processor-list', 'cookie-notice'].filter((tag) =>
    customElements.get(tag),
  ),
});

describe('importing the main entry', () => {
  it('defines no element, stores nothing and leaves the page as it was', async () => {
    const before = page();
    await import('../../src/index.js');
    expect(page()).to.deep.equal(before);
  });
});
