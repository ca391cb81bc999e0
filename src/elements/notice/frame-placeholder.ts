/** What stands in the place of a frame that waits for consent: who is behind it, and two ways to open it. */

import {html, render} from 'lit';
import type {BlockedFrame} from '../../gate/start-gate.js';
import type {Localizer} from '../../localize/localizer.js';
import {directionOf} from '../../model/language.js';
import {str} from '../../localize/str.js';
import {noticeStyles} from './notice.styles.js';
import {placeholderStyles} from './placeholder.styles.js';

/** What places a frame in its page; its placeholder takes the same place. */
const placing = 'position float margin inset vertical-align grid-area flex align-self justify-self z-index'.split(' ');

/** Takes the place and the size of a frame, so that nothing on the page moves. */
function takePlace(host: HTMLElement, frame: HTMLIFrameElement): void {
  const look = getComputedStyle(frame);
  const {width, height} = frame.getBoundingClientRect();
  // By the object model: a style attribute would not pass a strict Content-Security-Policy.
  for (const name of placing) host.style.setProperty(name, look.getPropertyValue(name));
  host.style.display = look.display === 'inline' ? 'inline-block' : look.display;
  // In a closed part of the page a frame has no box, but a size for when it opens.
  Object.assign(host.style, {
    inlineSize: width > 0 ? `${width}px` : look.inlineSize,
    blockSize: height > 0 ? `${height}px` : look.blockSize,
    maxInlineSize: '100%',
  });
}

/** Nobody would see a frame as small as those that only count visits: it waits without a placeholder. */
function isUnseen(frame: HTMLIFrameElement): boolean {
  const {display, inlineSize, blockSize} = getComputedStyle(frame);
  return display === 'none' || Math.min(parseFloat(inlineSize), parseFloat(blockSize)) < 2;
}

/**
 * Puts a placeholder of the frame's size in front of it.
 * @returns takes the placeholder away and shows the frame.
 */
export function holdFrame({frame, services, once, always}: BlockedFrame, localizer: Localizer): () => void {
  if (isUnseen(frame)) return () => undefined;
  const host = frame.ownerDocument.createElement('div');
  takePlace(host, frame);
  host.lang = localizer.lang;
  host.dir = directionOf(localizer.lang);
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [noticeStyles, placeholderStyles].flatMap(({styleSheet}) => styleSheet ?? []);

  const {msg} = localizer;
  const names = localizer.list(services.map(({name, id}) => localizer.text(name) || id));
  const purposes = services.map(({purpose}) => localizer.text(purpose)).filter(Boolean);
  render(
    html`<section part="placeholder" aria-label=${names}>
      <p part="text">
        <strong>${names}</strong>
        ${msg('This content comes from another service and is shown only with your consent.', {id: 'placeholder.text'})}
        ${purposes.join(' ')}
      </p>
      <div part="actions">
        <button type="button" part="button" data-action="once" @click=${once}>
          ${msg('Show once', {id: 'placeholder.once'})}
        </button>
        <button type="button" part="button" data-action="always" @click=${always}>
          ${msg(str`Always allow ${names}`, {id: 'placeholder.always'})}
        </button>
      </div>
    </section>`,
    root,
  );
  const {hidden} = frame;
  frame.before(host);
  frame.hidden = true;
  return () => {
    const held = frame.ownerDocument.activeElement === host;
    frame.hidden = hidden;
    host.remove();
    if (held) frame.focus({preventScroll: true});
  };
}
