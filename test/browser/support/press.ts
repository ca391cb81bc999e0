/** Real key presses. */

import {sendKeys} from '@web/test-runner-commands';

/** Presses a key, or a key with modifiers as in `Shift+Tab`. */
export async function press(combination: string): Promise<void> {
  const keys = combination === '+' ? ['+'] : combination.split('+');
  const modifiers = keys.slice(0, -1);
  for (const key of modifiers) await sendKeys({down: key});
  await sendKeys({press: keys.at(-1)!});
  for (const key of modifiers.reverse()) await sendKeys({up: key});
}

/** The element that has focus, looked for through open shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
