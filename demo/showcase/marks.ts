/** The companies' marks, drawn here so that the demo loads no picture from anywhere. */

import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Sample} from './showing.js';

const shapes: Record<Sample, SVGTemplateResult> = {
  academy: svg`<path d="M3 21c1-9 7-16 18-18-1 10-7 16-15 15z" /><path class="gap" d="M3 21 14 10" />`,
  'artist-portfolio': svg`<path fill-rule="evenodd" d="M3 3h18v18H3zm3 3v12h12V6z" /><path d="M8 16l3.5-6 2.5 4 1-1.5 1.5 3.5z" />`,
  'video-shop': svg`<path d="M8 2.5v11.5l10-5.75z" /><path class="line" d="M2 17.5c3-3 5-3 7.5-.5s5 2.5 7.5 0 3.5-2 5-.5M2 21.5c3-3 5-3 7.5-.5s5 2.5 7.5 0 3.5-2 5-.5" />`,
  'motion-capture': svg`<circle cx="14" cy="4" r="2.5" /><path class="line" d="M13 8.5 11 14l4 3-1 5M11 14l-5 6M4.5 11l8-2.5 3.5 4 4-1" />`,
  'job-matching': svg`<path class="line" d="M13.5 7.5a6 6 0 1 0 0 9M10.5 16.5a6 6 0 1 0 0-9" />`,
};

/** A mark in the colour of the text around it. The name stands beside it, so that assistive technology may skip it. */
export const mark = (company: Sample): TemplateResult =>
  html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes[company]}</svg>`;
