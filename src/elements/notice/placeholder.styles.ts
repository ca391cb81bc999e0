/** The look of a frame's placeholder, on top of the notice's. */

import {css} from 'lit';

export const placeholderStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    overflow: auto;
  }
  [part='placeholder'] {
    display: grid;
    gap: 0.75rem;
    place-content: safe center;
    min-block-size: 100%;
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
