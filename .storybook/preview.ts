import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from 'elements-manifest';
import '../src/define/all.js';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    lang: {
      description: 'Language of the reader',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'ko', title: '한국어'},
          {value: 'en', title: 'English'},
        ],
      },
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: {icon: 'contrast', dynamicTitle: true, items: ['light', 'dark']},
    },
  },
  initialGlobals: {lang: 'ko', scheme: 'light'},
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {expanded: true},
  },
  decorators: [
    (story, {globals}) => {
      document.documentElement.lang = String(globals.lang);
      document.documentElement.style.colorScheme = String(globals.scheme);
      return story();
    },
  ],
};

export default preview;
