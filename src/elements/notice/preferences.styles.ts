/** The look of the preferences, on top of the notice's. */

import {css} from 'lit';

export const preferencesStyles = css`
  dialog {
    max-block-size: min(46rem, calc(100dvh - 1.5rem));
    padding: 0;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
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
  h3 {
    margin: 1rem 0 0.25rem;
    font-size: 1.05rem;
  }
  dl {
    margin: 0;
  }
  dt {
    margin-block-start: 0.5rem;
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
  small {
    display: block;
    font-size: inherit;
    color: color-mix(in srgb, var(--_color) 80%, transparent);
  }
  @media print {
    dialog[open] {
      display: none;
    }
  }
`;
