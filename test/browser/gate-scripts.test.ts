/** The gate: scripts wait for consent, whenever they come into the page. */

import {expect} from '@open-wc/testing';
import {startGate} from '../../src/gate/start-gate.js';
import {add, addScript, aMoment, notes, start} from './support/gates.js';
import {gatedPolicy} from './support/gated-policy.js';
import {scriptAt} from './support/served.js';
import {until} from './support/until.js';

describe('gated scripts', () => {
  it('do not run before consent, and run once after it', async () => {
    addScript('note("ran")');
    const {store} = start();
    await aMoment();
    expect(notes).to.deep.equal([]);
    store.acceptAll();
    await until(() => notes.length);
    store.rejectAll();
    store.acceptAll();
    await aMoment();
    expect(notes).to.deep.equal(['ran']);
  });

  it('run at once for a returning visitor', async () => {
    addScript('note("ran")');
    const {store} = start({policy: undefined});
    store.configure({policy: gatedPolicy()});
    store.acceptAll();
    await until(() => notes.length, 'the script', 500);
  });

  it('wait for their service where they name one', async () => {
    addScript('note("ga")', {'data-service': 'ga'});
    addScript('note("pixel")', {'data-consent': 'marketing', 'data-service': 'pixel'});
    const {store} = start();
    store.update({pixel: true});
    await until(() => notes.length);
    await aMoment();
    expect(notes).to.deep.equal(['pixel']);
  });

  it('keep their attributes', async () => {
    const src = scriptAt('note("module")');
    addScript('', {
      'data-src': src,
      'data-type': 'module',
      async: '',
      crossorigin: 'anonymous',
      referrerpolicy: 'origin',
      'data-layer': 'x',
      nonce: 'abc',
    });
    const {store} = start();
    store.acceptAll();
    await until(() => notes.length);
    const script = document.querySelector<HTMLScriptElement>('script[data-layer]')!;
    expect({
      type: script.type,
      async: script.async,
      crossOrigin: script.crossOrigin,
      referrer: script.referrerPolicy,
      nonce: script.nonce,
      src: script.getAttribute('src'),
    }).to.deep.equal({type: 'module', async: true, crossOrigin: 'anonymous', referrer: 'origin', nonce: 'abc', src});
  });

  it('do not run with a hash that does not fit', async () => {
    addScript('', {
      'data-src': scriptAt('note("forged")'),
      integrity: 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
    });
    const {store, errors} = start();
    store.acceptAll();
    await until(() => errors().length);
    expect(notes).to.deep.equal([]);
  });

  it('get the gate’s nonce where they have none', async () => {
    addScript('note(document.currentScript.nonce)');
    addScript('note(document.currentScript.nonce)', {nonce: 'own'});
    const {store} = start({}, {nonce: 'given'});
    store.acceptAll();
    await until(() => notes.length === 2);
    expect(notes).to.deep.equal(['given', 'own']);
  });

  it('run in document order within a group, however long one takes', async () => {
    addScript('', {'data-src': scriptAt('note(1)', {delay: 300})});
    addScript('note(2)');
    addScript('', {'data-src': scriptAt('note(3)')});
    const {store} = start();
    store.acceptAll();
    await until(() => notes.length === 3);
    expect(notes).to.deep.equal([1, 2, 3]);
  });

  it('run beside other groups', async () => {
    addScript('', {'data-src': scriptAt('note("slow")', {delay: 600}), 'data-consent-group': 'a'});
    addScript('note("quick")', {'data-consent-group': 'b'});
    const {store} = start();
    store.acceptAll();
    await until(() => notes.length === 2);
    expect(notes).to.deep.equal(['quick', 'slow']);
  });

  it('are not held up by one that fails (orestbida/cookieconsent#313)', async () => {
    addScript('', {'data-src': scriptAt('', {status: 404}), 'data-service': 'ga'});
    addScript('note("after")');
    const {store, errors} = start();
    store.acceptAll();
    await until(() => notes.length);
    await until(() => errors().length);
    expect(errors().map(({phase, service}) => [phase, service])).to.deep.equal([['gate', 'ga']]);
  });

  it('are held up for two seconds at most by one that hangs', async () => {
    addScript('', {'data-src': scriptAt('0', {delay: 6000})});
    addScript('note("after")');
    const {store} = start();
    const begin = performance.now();
    store.acceptAll();
    await until(() => notes.length, 'the next script');
    expect(notes).to.deep.equal(['after']);
    expect(performance.now() - begin).to.be.within(1900, 4000);
  });

  it('do not run where consent is withdrawn before their turn', async () => {
    addScript('', {'data-src': scriptAt('note("first")', {delay: 300})});
    addScript('note("second")', {'data-consent': 'marketing'});
    const {store} = start();
    store.acceptAll();
    await aMoment();
    store.update({marketing: false});
    await until(() => notes.length);
    await aMoment();
    expect(notes).to.deep.equal(['first']);
    store.acceptAll();
    await until(() => notes.length === 2);
  });

  it('stay shut where the policy does not know their category, and the page says so once', async () => {
    addScript('note("x")', {'data-consent': 'statistics'});
    addScript('note("y")', {'data-consent': 'statistics'});
    addScript('note("z")', {'data-service': 'unknown'});
    const {store, errors} = start();
    store.acceptAll();
    await until(() => errors().length === 2);
    await aMoment();
    expect(notes).to.deep.equal([]);
    expect(errors().map(({service}) => service)).to.deep.equal(['statistics', 'analytics unknown']);
  });

  it('run without any answer where they are necessary', async () => {
    addScript('note("necessary")', {'data-consent': 'necessary'});
    start();
    await until(() => notes.length);
  });
});

describe('late nodes', () => {
  it('of a page that is still being parsed run once they are whole', async () => {
    const page = add('iframe', {title: 'x'}).contentDocument!;
    page.open();
    page.write('<body><script type="text/plain" data-consent="necessary">parent.note("who');
    start({}, {root: page});
    await aMoment();
    page.write('le")</script><p>The rest is on its way.');
    await until(() => notes.length, 'the script', 500);
    expect([notes, page.readyState]).to.deep.equal([['whole'], 'loading']);
    page.close();
  });

  it('run within half a second of coming into the page (orestbida/cookieconsent#570)', async () => {
    const {store} = start();
    store.acceptAll();
    addScript('note("late")');
    await until(() => notes.length, 'the late script', 500);
  });

  it('are found deep within what is inserted', async () => {
    const {store} = start();
    store.acceptAll();
    const part = document.createElement('div');
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.consent = 'analytics';
    script.text = 'note("deep")';
    part.append(document.createElement('p'), script);
    add('section', {}).append(part);
    await until(() => notes.length, 'the late script', 500);
  });

  it('leave the page responsive where five hundred come at once', async () => {
    const {store} = start();
    store.acceptAll();
    // Each takes a millisecond; a ping between tasks counts how many ran in one.
    const busy = '{const end = performance.now() + 1; while (performance.now() < end); note(0)}';
    let [most, before] = [0, 0];
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      most = Math.max(most, notes.length - before);
      before = notes.length;
      if (notes.length < 500) port2.postMessage(0);
    };
    port2.postMessage(0);
    const part = document.createDocumentFragment();
    for (let index = 0; index < 500; index++) {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.dataset.consent = 'analytics';
      script.text = busy;
      part.append(script);
    }
    document.body.append(part);
    await until(() => notes.length === 500, 'all scripts', 9000);
    port1.close();
    expect(most).to.be.below(50);
  });
});

describe('a page without a policy', () => {
  it('runs what is necessary and nothing else', async () => {
    addScript('note("analytics")');
    addScript('note("necessary")', {'data-consent': 'necessary'});
    const {errors} = start({policy: undefined});
    await until(() => notes.length);
    await aMoment();
    expect([notes, errors()]).to.deep.equal([['necessary'], []]);
  });
});

describe('one store', () => {
  it('can have another gate after the first was stopped', async () => {
    const {store, gate} = start();
    gate.stop();
    addScript('note("ran")');
    store.acceptAll();
    await aMoment();
    expect(notes).to.deep.equal([]);
    startGate(store);
    await until(() => notes.length);
    startGate(store).stop();
  });

  it('has one gate, however many start it', async () => {
    const {store, gate} = start();
    const second = startGate(store);
    expect(second).to.equal(gate);
    addScript('note("ran")');
    store.acceptAll();
    await until(() => notes.length);
    await aMoment();
    expect(notes).to.deep.equal(['ran']);
  });
});
