/** The gate: frames, images and links wait for consent, and let go when it is withdrawn. */

import {expect} from '@open-wc/testing';
import {startGate, type BlockedFrame} from '../../src/gate/start-gate.js';
import {engine} from './support/engine.js';
import {add, aMoment, newName, notes, start, type Started} from './support/gates.js';
import {requests, served} from './support/served.js';
import {until} from './support/until.js';

describe('gated frames, images and links', () => {
  let key = '';
  const embedded = () => served('page', {body: 'embedded', key: (key = `${engine}-${newName()}`)});

  it('load nothing before consent', async () => {
    start();
    add('iframe', {'data-consent': 'functional', 'data-src': embedded(), title: 'x'});
    await aMoment();
    expect(await requests(key)).to.equal(0);
  });

  it('load with it, and frames let go when it is withdrawn', async () => {
    const {store} = start();
    const iframe = add('iframe', {'data-consent': 'functional', 'data-src': embedded(), title: 'x'});
    store.acceptAll();
    await until(() => iframe.contentDocument?.body.textContent === 'embedded');
    const entries = history.length;
    store.rejectAll();
    await until(() => iframe.contentDocument?.URL === 'about:blank');
    expect([iframe.hasAttribute('src'), history.length]).to.deep.equal([false, entries]);
  });

  it('take images and style sheets too', async () => {
    const {store} = start();
    const image = add('img', {'data-consent': 'functional', 'data-src': '/pixel.gif', alt: ''});
    const link = add('link', {'data-consent': 'functional', 'data-src': '/font.css', rel: 'stylesheet'});
    store.acceptAll();
    await until(() => image.getAttribute('src') === '/pixel.gif' && link.getAttribute('href') === '/font.css');
    store.rejectAll();
    await until(() => !image.hasAttribute('src') && !link.hasAttribute('href'));
  });

  it('are not opened again by later decisions', async () => {
    const {store} = start();
    const iframe = add('iframe', {'data-consent': 'functional', 'data-src': embedded(), title: 'x'});
    store.acceptAll();
    await until(() => iframe.contentDocument?.body.textContent === 'embedded');
    store.update({marketing: false});
    await aMoment();
    expect(await requests(key)).to.equal(1);
  });

  it('refuse an address that is a script', async () => {
    const {store, errors} = start();
    const iframe = add('iframe', {
      'data-consent': 'functional',
      'data-src': 'javascript:parent.note("run")',
      title: 'x',
    });
    store.acceptAll();
    await until(() => errors().length);
    await aMoment();
    expect([iframe.hasAttribute('src'), notes]).to.deep.equal([false, []]);
  });
});

describe('a waiting frame', () => {
  interface Held {
    blocked: BlockedFrame[];
    released: HTMLIFrameElement[];
    started: Started;
  }
  function startHolding(): Held {
    const [blocked, released]: [BlockedFrame[], HTMLIFrameElement[]] = [[], []];
    const hold = (one: BlockedFrame) => {
      blocked.push(one);
      return () => released.push(one.frame);
    };
    return {blocked, released, started: start({}, {hold})};
  }
  const addFrame = () =>
    add('iframe', {
      'data-consent': 'functional',
      'data-service': 'video',
      'data-src': served('page', {body: 'film'}),
      width: '320',
      height: '180',
      title: 'x',
    });

  it('is handed over with the services it waits for, and keeps its size', async () => {
    const {blocked} = startHolding();
    const iframe = addFrame();
    const {width, height} = iframe.getBoundingClientRect();
    await until(() => blocked.length);
    expect(blocked.map(({frame, services}) => [frame, services.map(({id}) => id)])).to.deep.equal([
      [iframe, ['video']],
    ]);
    const after = iframe.getBoundingClientRect();
    expect([after.width, after.height]).to.deep.equal([width, height]);
  });

  it('opens once without a record', async () => {
    const {blocked, released, started} = startHolding();
    const iframe = addFrame();
    const other = addFrame();
    await until(() => blocked.length === 2);
    blocked[0]!.once();
    await until(() => iframe.contentDocument?.body.textContent === 'film');
    expect([started.store.record, released, other.hasAttribute('src')]).to.deep.equal([undefined, [iframe], false]);
  });

  it('opens always with a record from source placeholder', async () => {
    const {blocked, released, started} = startHolding();
    const frames = [addFrame(), addFrame()];
    await until(() => blocked.length === 2);
    blocked[0]!.always();
    await until(() => frames.every((one) => one.contentDocument?.body.textContent === 'film'));
    expect(released).to.have.members(frames);
    expect([started.store.record?.source, started.store.allows('video'), started.store.allows('ga')]).to.deep.equal([
      'placeholder',
      true,
      false,
    ]);
  });

  it('that was opened once closes when its service is refused after that', async () => {
    const {blocked, started} = startHolding();
    const iframe = addFrame();
    await until(() => blocked.length);
    blocked[0]!.once();
    await until(() => iframe.contentDocument?.body.textContent === 'film');
    started.store.rejectAll('preferences');
    await until(() => iframe.contentDocument?.URL === 'about:blank');
    await until(() => blocked.length === 2, 'the placeholder to come back');
  });

  it('is handed to whoever starts the gate again, as an element that replaces another does', async () => {
    const {blocked, released, started} = startHolding();
    const iframe = addFrame();
    await until(() => blocked.length);
    const taken: HTMLIFrameElement[] = [];
    startGate(started.store, {hold: (one) => (taken.push(one.frame), () => {})});
    await until(() => taken.length);
    expect([released, taken]).to.deep.equal([[iframe], [iframe]]);
  });

  it('is let go when it leaves the page', async () => {
    const {blocked, released} = startHolding();
    const iframe = addFrame();
    await until(() => blocked.length);
    iframe.remove();
    await until(() => released.length === 1);
  });
});
