/** The large quiet drawings behind the companies' names. */

import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Sample} from './showing.js';

const range = (count: number): number[] => [...Array(count).keys()];

/** Drops of watercolour that run into each other. */
const drops = svg`${[
  [250, 90, 78],
  [345, 150, 96],
  [190, 180, 46],
  [400, 50, 52],
  [300, 215, 40],
  [140, 80, 22],
].map(([x, y, r]) => svg`<circle class="wash" cx=${x!} cy=${y!} r=${r!} />`)}`;

/** Canvases that hang on a wall. */
const canvases = svg`${[
  [120, 70, 90, 120],
  [230, 30, 130, 90],
  [230, 135, 76, 84],
  [321, 135, 110, 70],
  [375, 50, 56, 70],
].map(
  ([x, y, width, height]) => svg`<rect class="wash" x=${x!} y=${y!} width=${width!} height=${height!} />
    <rect class="line" x=${x! + 9} y=${y! + 9} width=${width! - 18} height=${height! - 18} />`,
)}`;

/** A swell that comes in, line by line. */
const swell = svg`${range(9).map((row) => {
  const y = 40 + row * 24;
  const lift = 6 + row * 2.2;
  return svg`<path class="line" d=${`M80 ${y}q45 ${-lift} 90 0t90 0 90 0 90 0 90 0`} />`;
})}`;

/** One jump, photographed seven times on one plate. */
const jump = svg`${range(7).map((step) => {
  const x = 110 + step * 52;
  const rise = 70 * Math.sin((step / 6) * Math.PI);
  const bend = 14 - rise / 6;
  const hip = 150 - rise;
  return svg`<circle class="wash" cx=${x + 6} cy=${hip - 62} r="11" />
    <path class="line" d=${`M${x + 3} ${hip - 48}L${x} ${hip}l${bend + 4} 28-${bend} 30M${x} ${hip}l-${bend} 26-6 30M${x - 22} ${hip - 30 + bend}L${x + 2} ${hip - 42}l24 ${bend - 12}`} />`;
})}`;

/** Threads from many places on the left to as many on the right. */
const threads = svg`${range(8).map((row) => {
  const from = 30 + row * 26;
  const to = 30 + ((row * 3 + 2) % 8) * 26;
  return svg`<path class="line" d=${`M150 ${from}C250 ${from} 300 ${to} 410 ${to}`} />
    <circle class="wash" cx="150" cy=${from} r="8" /><circle class="wash" cx="410" cy=${to} r="8" />`;
})}`;

const drawings: Record<Sample, SVGTemplateResult> = {
  academy: drops,
  'artist-portfolio': canvases,
  'video-shop': swell,
  'motion-capture': jump,
  'job-matching': threads,
};

export const cover = (company: Sample): TemplateResult =>
  html`<svg
    class="cover"
    viewBox="80 0 400 250"
    preserveAspectRatio="xMaxYMid meet"
    aria-hidden="true"
    focusable="false"
  >
    ${drawings[company]}
  </svg>`;
