/** The look of the toolbar. It is there from the start, so that nothing moves when the tools arrive. */

import {css} from 'lit';

export const toolsStyles = css`
  [part='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1.25rem;
    min-block-size: 2.75rem;
    margin-block-end: 1.5rem;
    font-size: 0.95em;
  }
  [part='search'] {
    display: flex;
    flex: 1 1 20rem;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.6rem;
  }
  [part='label'] {
    white-space: nowrap;
  }
  input,
  select {
    min-block-size: 2.5rem;
    padding: 0.3rem 0.75rem;
    border: 1px solid color-mix(in srgb, currentcolor 55%, transparent);
    border-radius: var(--privacy-radius, 0.5rem);
    background: none;
    color: inherit;
    font: inherit;
  }
  input {
    flex: 1 1 10rem;
    min-inline-size: 0;
    max-inline-size: 22rem;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  [part='step'] {
    display: grid;
    place-items: center;
    min-block-size: 2.5rem;
    inline-size: 2.5rem;
    padding: 0;
  }
  [part='language'],
  [part='folding'] {
    display: flex;
    align-items: center;
    gap: 0.6rem;
  }
  svg {
    inline-size: 1.2rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media print {
    [part='toolbar'] {
      display: none;
    }
  }
`;
