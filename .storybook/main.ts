/** The catalogue: every element in every state that matters to a reader. Built and opened offline. */

import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{from: '../demo/policies', to: 'policies'}],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  // The demo's root is not the catalogue's.
  viteFinal: (vite) => ({
    ...vite,
    root: process.cwd(),
    // The manifest is built, so that types can be checked before anything is.
    resolve: {...vite.resolve, alias: {'elements-manifest': `${process.cwd()}/dist/custom-elements.json`}},
  }),
};

export default config;
