/** The shadow root of the elements that own an article: a frame around slots, and the status line. */

import {css} from 'lit';

export const articleHost = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  [part='status'] p {
    margin-block: 0.5em;
  }
  [part='status'][data-shown] {
    padding-block: 0.75rem;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1.25rem;
  }
  button {
    min-block-size: 2.75rem;
    padding: 0.25rem 1.25rem;
    border: 1px solid currentcolor;
    border-radius: var(--privacy-radius, 0.5rem);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, currentcolor 8%, transparent);
  }
  a {
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: 3px;
  }
  @media print {
    [part='status'],
    [part='actions'] {
      display: none;
    }
  }
`;
