import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { InnocitiesElement } from '../src/element/innocities-element.js';
import type { Language } from '../src/i18n/languages.js';
import { casesOf, create, enact, tags } from './cases.js';

/** Every state of every widget on one page, in one language, at the width of a phone. */
export default { title: 'All states', tags: ['!autodocs'] } satisfies Meta;

const WIDTH = '360px';

/** Focus is left out: a page has only one. */
const shown = tags.map((tag) => ({
  tag,
  cases: casesOf(tag).filter(({ name }) => name !== 'focused'),
}));

function render(language: Language): HTMLElement {
  const page = document.createElement('div');
  page.lang = language;
  for (const { tag, cases } of shown) {
    const row = document.createElement('div');
    row.style.cssText = `display: grid; gap: 16px; grid-template-columns: repeat(auto-fill, ${WIDTH})`;
    row.append(
      ...cases.map(({ name, attributes }) => {
        const state = document.createElement('div');
        state.append(`${tag}: ${name}`, create(tag, attributes));
        return state;
      }),
    );
    page.append(row);
  }
  return page;
}

const inLanguage = (language: Language): StoryObj => ({
  render: () => render(language),
  play: async ({ canvasElement }) => {
    const states = shown.flatMap(({ tag, cases }) => {
      const elements = [...canvasElement.querySelectorAll<InnocitiesElement>(tag)];
      return cases.map((each, index) => {
        const element = elements[index];
        if (!element) throw new Error(`There is no <${tag}> "${each.name}".`);
        return { each, element };
      });
    });
    // A click anywhere closes a menu.
    const opens = ({ each }: (typeof states)[number]): boolean => each.name === 'downloads';
    for (const { each, element } of [
      ...states.filter((state) => !opens(state)),
      ...states.filter(opens),
    ]) {
      await enact(each, element);
    }
  },
});

/** Storybook reads the names of stories from the source, so the type asks for every language. */
const stories: Readonly<Record<Language, StoryObj>> = {
  fi: inLanguage('fi'),
  sv: inLanguage('sv'),
  en: inLanguage('en'),
};

export const Suomi = stories.fi;
export const Svenska = stories.sv;
export const English = stories.en;
