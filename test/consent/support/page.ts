/** A page without a browser: cookies by RFC 6265, local storage, channels between tabs, signals and window events. */

import {setMaxListeners} from 'node:events';
import {afterEach, beforeEach, mock} from 'node:test';

interface Cookie {
  name: string;
  value: string;
  /** Empty for a cookie of the host alone. */
  domain: string;
  /** The host that set it. */
  host: string;
  path: string;
  expires: number;
  attributes: string;
}

/** What the tests can set and see. */
export const page = {
  url: new URL('https://shop.example.com/'),
  cookies: [] as Cookie[],
  local: new Map<string, string>(),
  /** `silent` drops what is written, as browsers without cookies do; `throw` is a sandboxed frame. */
  refuses: undefined as 'silent' | 'throw' | undefined,
  gpc: undefined as boolean | undefined,
  doNotTrack: undefined as string | undefined,
  window: new EventTarget(),
  /** Errors that listeners threw. */
  reported: [] as unknown[],
  /** Everything that was written to `document.cookie`. */
  written: [] as string[],
};

const now = () => Date.now();
const reaches = (cookie: Cookie): boolean => {
  const {hostname} = page.url;
  if (cookie.domain === '') return hostname === cookie.host;
  return hostname === cookie.domain || hostname.endsWith(`.${cookie.domain}`);
};

/** Sets a cookie as a server could: for this host, or for a parent domain. */
export function setCookie(name: string, value: string, domain = '', path = '/'): void {
  page.cookies.push({name, value, domain, host: page.url.hostname, path, expires: Infinity, attributes: ''});
}

function writeCookie(text: string): void {
  page.written.push(text);
  if (page.refuses === 'throw') throw new DOMException('sandboxed', 'SecurityError');
  if (page.refuses) return;
  const [pair = '', ...attributes] = text.split('; ');
  const [name = '', ...value] = pair.split('=');
  const attribute = (wanted: string) =>
    attributes.find((entry) => entry.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
  const domain = attribute('domain') ?? '';
  const path = attribute('path') ?? '/';
  if (domain && (!domain.includes('.') || !reaches({domain} as Cookie))) return;
  if (attributes.includes('Secure') && page.url.protocol !== 'https:') return;
  if (pair.length > 4096) return;
  const age = attribute('max-age');
  const end = attribute('expires');
  const expires = age ? now() + Number(age) * 1000 : end ? Date.parse(end) : Infinity;
  // Chromium and Firefox hold the cookie of a host and the one of the same name for its domain apart.
  page.cookies = page.cookies.filter((one) => one.name !== name || one.domain !== domain || one.path !== path);
  if (expires > now())
    page.cookies.push({
      name,
      value: value.join('='),
      domain,
      host: page.url.hostname,
      path,
      expires,
      attributes: attributes.join('; '),
    });
}

const fakeDocument = {
  get cookie() {
    if (page.refuses === 'throw') throw new DOMException('sandboxed', 'SecurityError');
    return page.cookies
      .filter((cookie) => reaches(cookie) && cookie.expires > now() && page.url.pathname.startsWith(cookie.path))
      .map(({name, value}) => `${name}=${value}`)
      .join('; ');
  },
  set cookie(text: string) {
    writeCookie(text);
  },
};

const refuse = () => {
  if (page.refuses) throw new DOMException('storage is refused', 'SecurityError');
};
const fakeLocalStorage = {
  getItem: (key: string) => (refuse(), page.local.get(key) ?? null),
  setItem: (key: string, value: string) => (refuse(), void page.local.set(key, value)),
  removeItem: (key: string) => (refuse(), void page.local.delete(key)),
};

class FakeChannel {
  static all = new Set<FakeChannel>();
  onmessage: ((event: {data: unknown}) => void) | null = null;

  constructor(readonly name: string) {
    FakeChannel.all.add(this);
  }

  postMessage(data: unknown): void {
    for (const other of FakeChannel.all)
      if (other !== this && other.name === this.name) queueMicrotask(() => other.onmessage?.({data}));
  }

  close(): void {
    FakeChannel.all.delete(this);
  }
}

/** How many channels are open. */
export const openChannels = (): number => FakeChannel.all.size;

/** Every stored value of one cookie name, wherever it lies. */
export const cookieValues = (name = 'privacy-choice'): string[] =>
  page.cookies.filter((cookie) => cookie.name === name && cookie.expires > now()).map(({value}) => value);

/** Lets everything that waits for the end of this turn happen. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const globals: Record<string, PropertyDescriptor> = {
  document: {get: () => fakeDocument},
  location: {get: () => page.url},
  localStorage: {get: () => (page.refuses === 'throw' ? refuse() : fakeLocalStorage)},
  BroadcastChannel: {value: FakeChannel, writable: true},
  navigator: {get: () => ({globalPrivacyControl: page.gpc, doNotTrack: page.doNotTrack})},
  reportError: {value: (error: unknown) => page.reported.push(error)},
  addEventListener: {value: (type: string, listener: EventListener) => page.window.addEventListener(type, listener)},
  removeEventListener: {
    value: (type: string, listener: EventListener) => page.window.removeEventListener(type, listener),
  },
};

/** Gives each test of the file a fresh page at noon of 1 December 2026. */
export function usePage(url = 'https://shop.example.com/'): void {
  const before = new Map(Object.keys(globals).map((key) => [key, Object.getOwnPropertyDescriptor(globalThis, key)]));
  beforeEach(() => {
    Object.assign(page, {
      url: new URL(url),
      cookies: [],
      local: new Map(),
      refuses: undefined,
      gpc: undefined,
      doNotTrack: undefined,
      window: new EventTarget(),
      reported: [],
      written: [],
    });
    setMaxListeners(0, page.window);
    FakeChannel.all.clear();
    for (const [key, descriptor] of Object.entries(globals))
      Object.defineProperty(globalThis, key, {...descriptor, configurable: true});
    mock.timers.enable({apis: ['Date'], now: Date.UTC(2026, 11, 1, 12)});
  });
  afterEach(() => {
    mock.timers.reset();
    for (const [key, descriptor] of before)
      if (descriptor) Object.defineProperty(globalThis, key, descriptor);
      else delete (globalThis as Record<string, unknown>)[key];
  });
}

export const day = 86_400_000;

/** Lets days pass. */
export const pass = (days: number): void => mock.timers.setTime(Date.now() + days * day);
