/** What the tests themselves rest on works in every engine: model code, real keys, the test server, axe, the leak test. */

import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {matchLanguage} from '../../src/model/language.js';
import {addDuration} from '../../src/model/period.js';
import {findings} from './support/accessible.js';
import {engine} from './support/engine.js';
import {frame} from './support/frame.js';
import {leaks, leakSentences} from './support/leaks.js';
import {canSetMedia, setMedia} from './support/media.js';
import {focused, press} from './support/press.js';
import {crossOrigin, jsonAt, requests, served} from './support/served.js';
import {until} from './support/until.js';

describe('model code in a browser', () => {
  it('matches a language by its script', () => {
    expect(matchLanguage('zh-TW', ['zh-CN', 'zh-Hant'])).to.equal('zh-Hant');
  });

  it('ends a month at the last day of a shorter one', () => {
    expect(addDuration('2026-01-31', 'P1M')).to.equal('2026-02-28');
  });
});

describe('commands', () => {
  it('press real keys', async () => {
    const box = await fixture(html`<div><button id="one">1</button><button id="two">2</button></div>`);
    box.querySelector<HTMLElement>('#one')!.focus();
    await press('Tab');
    const afterTab = focused()?.id;
    await press('Shift+Tab');
    expect([afterTab, focused()?.id]).to.deep.equal(['two', 'one']);
  });

  it('size the window', async () => {
    await setViewport({width: 700, height: 600});
    expect(innerWidth).to.equal(700);
    await setViewport({width: 1000, height: 700});
  });

  it('force colours and print where the engine can', async function () {
    if (!canSetMedia) return this.skip();
    await setMedia({type: 'print', 'forced-colors': 'active', 'prefers-color-scheme': 'dark'});
    const seen = ['print', '(forced-colors: active)', '(prefers-color-scheme: dark)'].map((q) => matchMedia(q).matches);
    expect(seen).to.deep.equal([true, true, true]);
  });
});

describe('test server', () => {
  it('answers with the status that was asked for', async () => {
    const response = await fetch(served('json', {status: 404}));
    expect(response.status).to.equal(404);
  });

  it('gives a login page with status 200', async () => {
    const response = await fetch(served('login'));
    expect([response.status, response.headers.get('content-type')]).to.deep.equal([200, 'text/html; charset=utf-8']);
  });

  it('gives JSON that breaks off', async () => {
    const text = await (await fetch(served('broken'))).text();
    expect(() => JSON.parse(text) as unknown).to.throw(SyntaxError);
  });

  it('waits before a slow answer, and can be aborted', async () => {
    const aborter = new AbortController();
    const answer = fetch(served('list', {delay: 5000}), {signal: aborter.signal}).catch((error: Error) => error.name);
    aborter.abort();
    expect(await answer).to.equal('AbortError');
  });

  it('closes the connection where asked', async () => {
    expect(await fetch(served('list', {drop: true})).catch((error: Error) => error.name)).to.equal('TypeError');
  });

  it('counts requests under a key', async () => {
    await fetch(jsonAt({schema: '1.0'}, {key: `count-${engine}`}));
    await fetch(jsonAt({schema: '1.0'}, {key: `count-${engine}`}));
    expect(await requests(`count-${engine}`)).to.equal(2);
  });

  it('is a second origin under its other name', async () => {
    const closed = await fetch(crossOrigin(served('list'))).catch(() => 'refused');
    const open = await fetch(crossOrigin(served('list', {cors: '*'})));
    expect([closed, open.status]).to.deep.equal(['refused', 200]);
  });
});

describe('frame', () => {
  it('is as narrow as a phone in every engine', async () => {
    const page = await frame({width: 320, body: '<p>좁은 화면</p>', lang: 'ko'});
    expect([page.innerWidth, page.document.documentElement.lang]).to.deep.equal([320, 'ko']);
  });

  it('obeys its own Content-Security-Policy', async () => {
    const page = await frame({csp: "script-src 'none'", body: '<script>document.title = "ran"</script>'});
    expect(page.document.title).to.equal('Test page');
  });
});

describe('axe', () => {
  it('finds a picture without a text, and contrast that only AAA demands', async () => {
    const bad = await fixture(
      html`<div>
        <img src="data:," />
        <p style="color: #666; background: #fff">Grey</p>
      </div>`,
    );
    const rules = (await findings(bad)).map((finding) => finding.split(':')[0]);
    expect(rules).to.have.members(['image-alt', 'color-contrast-enhanced']);
  });

  it('finds nothing wrong in a plain paragraph', async () => {
    expect(await findings(await fixture(html`<p>Words</p>`))).to.deep.equal([]);
  });
});

describe('leak test', () => {
  const mount = (tag: string) => {
    const element = document.createElement(tag);
    document.body.append(element);
    return element;
  };
  customElements.define(
    'test-leaky',
    class extends HTMLElement {
      connectedCallback() {
        addEventListener('resize', () => this.title);
        new MutationObserver(() => this.title).observe(document.documentElement, {attributes: true});
      }
    },
  );
  customElements.define(
    'test-tidy',
    class extends HTMLElement {
      #aborter = new AbortController();
      connectedCallback() {
        addEventListener('resize', () => this.title, {signal: this.#aborter.signal});
      }
      disconnectedCallback() {
        this.#aborter.abort();
      }
    },
  );

  it('names what an untidy element leaves behind', async () => {
    const found = await leaks(() => mount('test-leaky'), 5);
    expect([found.listeners, found.observers, found.elements ?? 5]).to.deep.equal([5, 5, 5]);
  });

  it('finds nothing where an element tidies up', async () => {
    expect(leakSentences(await leaks(() => mount('test-tidy'), 20))).to.deep.equal([]);
  });
});

describe('until', () => {
  it('says what it waited for', async () => {
    const error = await until(() => false, 'a miracle', 30).catch((thrown: Error) => thrown.message);
    expect(error).to.equal('timed out waiting for a miracle');
  });
});
