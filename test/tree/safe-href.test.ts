/** Which addresses of a policy may become links. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fragmentHref, safeHref} from '../../src/tree/safe-href.js';

describe('safeHref', () => {
  const links = [
    'https://example.com/policy?x=1#part',
    'http://example.com',
    'HTTPS://EXAMPLE.COM',
    '//example.com/a',
    'mailto:privacy@example.com',
    'tel:02-555-0123',
    '#보유-기간',
    '?page=2',
    'policies/old.html',
    './a:b',
    '/javascript:alert(1)',
  ];
  for (const href of links) it(`passes ${href}`, () => assert.equal(safeHref(href), href));

  const refused = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    '\u00a0\u0000javascript:alert(1)'.slice(1),
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.com/1',
    'filesystem:https://example.com/1',
    'file:///etc/hosts',
    'intent://scan/#Intent;end',
    'view-source:https://example.com',
    'ftp://example.com',
    'about:blank',
    'http://',
    'https://exa mple.com',
    '',
    '   ',
  ];
  for (const href of refused) it(`refuses ${JSON.stringify(href)}`, () => assert.equal(safeHref(href), undefined));

  it('refuses what is no string', () => {
    const values = [undefined, null, 5, {}, ['https://example.com'], {toString: () => 'https://example.com'}];
    assert.deepEqual(
      values.filter((value) => safeHref(value) !== undefined),
      [],
    );
  });

  it('takes away spaces around an address', () =>
    assert.equal(safeHref(' https://example.com\n'), 'https://example.com'));
});

describe('fragmentHref', () => {
  it('encodes what an address cannot hold', () => assert.equal(fragmentHref('가 "b"'), '#%EA%B0%80%20%22b%22'));
});
