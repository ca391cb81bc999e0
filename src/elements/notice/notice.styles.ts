/** The look of the notice, and what its preferences share with it. */

import {css} from 'lit';

export const noticeStyles = css`
  :host {
    display: contents;
    --_back: var(--privacy-notice-background, Canvas);
    --_color: var(--privacy-notice-color, CanvasText);
    --_line: color-mix(in srgb, var(--_color) 22%, transparent);
    --_radius: var(--privacy-radius, 0.625rem);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  [part='notice'],
  [part='dialog'] {
    background: var(--_back);
    color: var(--_color);
    border: 1px solid var(--_line);
    line-height: 1.6;
    word-break: keep-all;
    overflow-wrap: anywhere;
    text-align: start;
  }
  [part='notice'] {
    z-index: var(--privacy-notice-z-index, 2147483000);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem 2rem;
    padding: 1.1rem max(clamp(1rem, 4vw, 2.5rem), (100% - 75rem) / 2) 1.25rem;
    max-block-size: 60vh;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  section[part='notice'] {
    position: fixed;
    inset-inline: 0;
    inset-block-end: 0;
    border-inline: 0;
    border-block-end: 0;
    box-shadow: 0 -0.25rem 2rem rgb(0 0 0 / 12%);
  }
  :host([position='top']) section {
    inset-block: 0 auto;
  }
  :host([position='inline']) section {
    position: static;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: none;
    max-block-size: none;
  }
  :host([position='corner']) section {
    padding-inline: 1.25rem;
    inset-inline: auto 1rem;
    inset-block-end: 1rem;
    inline-size: min(26rem, calc(100vw - 2rem));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  [part='title'] {
    margin: 0;
    font-size: 1.1rem;
    line-height: 1.35;
  }
  [part='text'] {
    max-inline-size: var(--privacy-notice-width, 48rem);
  }
  [part='text'] p,
  [part='text'] ul,
  ::slotted(p) {
    margin-block: 0 0.5rem;
  }
  [part='actions'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7rem), 1fr));
    gap: 0.6rem;
    max-inline-size: 34rem;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  [part~='button'] {
    min-block-size: 2.75rem;
    padding: 0.45rem 1rem;
    border: 1px solid var(--_color);
    border-radius: var(--_radius);
    background: var(--_back);
    font-weight: 600;
  }
  [part~='button']:hover {
    background: color-mix(in srgb, var(--_color) 10%, var(--_back));
  }
  :focus-visible {
    outline: 3px solid var(--_color);
    outline-offset: 2px;
  }
  a {
    color: inherit;
  }
  dialog {
    inline-size: min(40rem, calc(100vw - 1.5rem));
    border-radius: var(--_radius);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  @media (max-width: 30rem) {
    [data-action='preferences'],
    [data-action='save'] {
      grid-column: 1 / -1;
    }
  }
  @media (min-width: 64rem) {
    :host(:not([position='corner'], [position='inline'])) section {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    :host(:not([position='corner'], [position='inline'])) section > [part='title'] {
      grid-column: 1 / -1;
    }
    :host(:not([position='corner'], [position='inline'])) section > [part='actions'] {
      inline-size: 34rem;
    }
  }
  @media (forced-colors: active) {
    [part='notice'],
    [part='dialog'] {
      --_line: CanvasText;
    }
  }
  [part='announcement'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    [part='notice'],
    [part='dialog'] {
      display: none;
    }
  }
`;
