/** Colours on a terminal. */

import type {Io, Output} from './io.js';

/** Select Graphic Rendition (ECMA-48, 8.3.117): how each style begins and ends. */
const styles = {
  bold: [1, 22],
  quiet: [2, 22],
  underlined: [4, 24],
  struck: [9, 29],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
} as const;

export type Style = keyof typeof styles;

/** Gives words a style; without colours they come back as they are. */
export type Paint = ((text: string, ...applied: Style[]) => string) & {readonly inColour: boolean};

/** Colours only on a terminal that shows them and where nobody asked for none (https://no-color.org). */
export function paintFor(output: Output, {environment}: Pick<Io, 'environment'>): Paint {
  const inColour = output.isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
  const paint = (text: string, ...applied: Style[]): string =>
    inColour && text !== ''
      ? applied.reduce((painted, style) => `\u001b[${styles[style][0]}m${painted}\u001b[${styles[style][1]}m`, text)
      : text;
  return Object.assign(paint, {inColour});
}
