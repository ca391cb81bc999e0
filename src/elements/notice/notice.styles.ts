/** The look of the notice and its preferences. */

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
    gap: 0.75rem 2rem;
    padding: 1.1rem clamp(1rem, 4vw, 2.5rem) 1.25rem;
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
    max-block-size: min(46rem, calc(100dvh - 1.5rem));
    padding: 0;
    border-radius: var(--_radius);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog[part='notice'] {
    padding: 1.25rem;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  [part='head'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    padding: 0.9rem 1.25rem;
    border-block-end: 1px solid var(--_line);
  }
  [part='close'] {
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
  }
  svg {
    inline-size: 1.4rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  [part='body'] {
    flex: 1;
    min-block-size: 6rem;
    overflow-y: auto;
    padding: 0.5rem 1.25rem;
  }
  [part='body']:focus-visible {
    outline-offset: -3px;
  }
  dialog > [part='actions'] {
    max-inline-size: none;
    padding: 0.9rem 1.25rem;
    border-block-start: 1px solid var(--_line);
  }
  fieldset {
    margin: 0;
    padding: 1rem 0;
    border: 0;
    border-block-end: 1px solid var(--_line);
    min-inline-size: 0;
  }
  fieldset:last-child {
    border: 0;
  }
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
    font-weight: 700;
    font-size: 1.05rem;
  }
  legend + * {
    clear: both;
  }
  [part='service'] {
    margin-block-start: 0.75rem;
  }
  [part='switch'] {
    display: flex;
    align-items: center;
    gap: 0.7rem;
    min-block-size: 2rem;
    font-weight: 600;
    cursor: pointer;
  }
  input {
    flex: none;
    inline-size: 1.4rem;
    block-size: 1.4rem;
    margin: 0;
    accent-color: var(--_color);
  }
  [part='hint'] {
    margin: 0.15rem 0 0;
    font-size: 0.925rem;
    color: color-mix(in srgb, var(--_color) 80%, transparent);
  }
  details {
    margin-block-start: 0.25rem;
    font-size: 0.925rem;
  }
  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  details ul {
    margin: 0.4rem 0;
    padding-inline-start: 1.2rem;
  }
  small {
    display: block;
    font-size: inherit;
    color: color-mix(in srgb, var(--_color) 80%, transparent);
  }
  @media (max-width: 30rem) {
    [data-action='preferences'],
    [data-action='save'] {
      grid-column: 1 / -1;
    }
  }
  @media (min-width: 64rem) {
    :host(:not([position='corner'], [position='inline'])) section {
      grid-template-columns: 1fr auto;
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
  @media print {
    [part='notice'] {
      display: none;
    }
  }
`;
