/** The look of a frame's placeholder, on top of the notice's. */

import {css} from 'lit';

export const placeholderStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  [part='placeholder'] {
    display: grid;
    gap: 0.75rem;
    place-content: center;
    min-block-size: inherit;
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_color) 5%, var(--_back));
    color: var(--_color);
    line-height: 1.6;
    word-break: keep-all;
    overflow-wrap: anywhere;
  }
  [part='placeholder'] p {
    margin: 0;
    max-inline-size: 30rem;
  }
`;
