/** A page within the page: for narrow viewports, other Content-Security-Policies and untouched element registries. */

import {served, type ServedOptions} from './served.js';

export interface FrameOptions extends Pick<ServedOptions, 'lang' | 'head' | 'body' | 'csp'> {
  /** In CSS pixels. WebKitGTK's own window is never narrower than 447. */
  width?: number;
  height?: number;
}

const frames = new Set<HTMLIFrameElement>();

/** Loads a page of the given markup and resolves with its window once it has loaded. */
export async function frame({width = 1000, height = 700, ...page}: FrameOptions): Promise<Window & typeof globalThis> {
  const element = document.createElement('iframe');
  element.width = String(width);
  element.height = String(height);
  element.title = 'Test page';
  element.style.border = '0';
  element.src = served('page', page);
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, {once: true}));
  frames.add(element);
  document.body.append(element);
  await loaded;
  return element.contentWindow as Window & typeof globalThis;
}

afterEach(() => {
  frames.forEach((element) => element.remove());
  frames.clear();
});
