/** Media features of the page. Only Chromium can change them while it runs. */

import {executeServerCommand} from '@web/test-runner-commands';
import {engine} from './engine.js';

export interface Media {
  type?: 'print' | 'screen';
  'prefers-color-scheme'?: 'light' | 'dark';
  'prefers-reduced-motion'?: 'reduce';
  'prefers-contrast'?: 'more' | 'less';
  'forced-colors'?: 'active';
}

/** Whether `setMedia` works in this engine. */
export const canSetMedia = engine === 'chromium';

/** Sets media features until the end of the test; those not named go back to their usual values. */
export async function setMedia(media: Media): Promise<void> {
  await executeServerCommand('set-media', media);
}

afterEach(async () => {
  if (canSetMedia) await setMedia({});
});
