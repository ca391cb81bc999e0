/** What stands in the place of a frame that waits for consent: who is behind it, and two ways to open it. */

import {html, render} from 'lit';
import type {BlockedFrame} from '../../gate/start-gate.js';
import type {Localizer} from '../../localize/localizer.js';
import {str} from '../../localize/str.js';
import {noticeStyles} from './notice.styles.js';
import {placeholderStyles} from './placeholder.styles.js';

/**
 * Puts a placeholder of the frame's size in front of it, so that nothing on the page moves.
 * @returns takes the placeholder away and shows the frame.
 */
export function holdFrame({frame, services, once, always}: BlockedFrame, localizer: Localizer): () => void {
  const {width, height} = frame.getBoundingClientRect();
  const host = frame.ownerDocument.createElement('div');
  // By the object model: a style attribute would not pass a strict Content-Security-Policy.
  if (width > 0)
    Object.assign(host.style, {inlineSize: `${width}px`, maxInlineSize: '100%', minBlockSize: `${height}px`});
  host.lang = localizer.lang;
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
    frame.hidden = hidden;
    host.remove();
  };
}
