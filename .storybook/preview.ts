import { html } from 'lit';
import {
  setCustomElementsManifest,
  type Decorator,
  type Preview,
} from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import '../src/define.js';
import { languages } from '../src/i18n/languages.js';
import './preview.css';

setCustomElementsManifest(manifest);

/** The page around the story has the language and the scheme of the toolbar, as a host page would. */
const asHostPage: Decorator = (story, { globals }) => {
  const { documentElement } = document;
  documentElement.lang = String(globals.language);
  documentElement.dataset.scheme = String(globals.scheme);
  return html`<div lang=${String(globals.language)}>${story()}</div>`;
};

const preview: Preview = {
  decorators: [asHostPage],
  initialGlobals: { language: 'fi', scheme: 'light' },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: languages.map((value) => ({
          value,
          title: new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value,
        })),
      },
    },
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'light' },
          { value: 'dark', title: 'dark' },
        ],
      },
    },
  },
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'alpha' },
    docs: { toc: true },
    layout: 'padded',
  },
  tags: ['autodocs'],
};

export default preview;
