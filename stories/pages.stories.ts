import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { create, tags } from './cases.js';
import { argTypesOfTokens, type Tokens } from './story.js';

/** What the page around the widgets decides: colours, text size, room, direction. */
export default { title: 'In a page', tags: ['!autodocs'] } satisfies Meta;

/** All widgets in a page that has these styles. */
function page(styles: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const page = document.createElement('div');
  page.style.cssText = `display: grid; gap: 24px; background: Canvas; color: CanvasText; ${styles}`;
  for (const [name, value] of Object.entries(attributes)) page.setAttribute(name, value);
  page.append(...tags.map((tag) => create(tag, tag.endsWith('map') ? { measure: 'funding' } : {})));
  return page;
}

/** Every token is a control: pick the colours of a city. */
export const OwnColours: StoryObj<Tokens> = {
  argTypes: argTypesOfTokens(),
  args: { '--innocities-color-city': '#7a3b69', '--innocities-color-city-selected': '#4a1942' },
  render: (tokens) =>
    page(
      Object.entries(tokens)
        .map(([name, value]) => `${name}: ${value};`)
        .join(' '),
    ),
};

export const Dark: StoryObj = {
  render: () => page('color-scheme: dark; padding: 24px'),
};

/** A sidebar of 280 px with its padding. */
export const Sidebar: StoryObj = {
  render: () => page('width: 280px; padding: 16px; box-sizing: border-box'),
};

export const LargeText: StoryObj = {
  render: () => page('--innocities-font-size: 32px'),
};

/** A page from right to left, in a language that the widgets do not have: they read English. */
export const RightToLeft: StoryObj = {
  render: () => page('', { dir: 'rtl', lang: 'ar' }),
};
