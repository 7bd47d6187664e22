import type { Meta } from '@storybook/web-components-vite';
import { argTypesOf, parametersOf, renderOf, storyMaker } from './story.js';

export default {
  title: 'Widgets/Theme projects',
  component: 'innocities-theme-projects',
  render: renderOf('innocities-theme-projects'),
  argTypes: argTypesOf('innocities-theme-projects'),
  parameters: parametersOf('innocities-theme-projects'),
} satisfies Meta;

const story = storyMaker('innocities-theme-projects');

export const Ready = story('ready');
export const Table = story('table');
export const Selected = story('selected');
/** Not among the others: a page has one focus. */
export const Focused = { ...story('focused'), tags: ['!autodocs'] };
export const Notes = story('notes');
export const Downloads = story('downloads');
export const Loading = story('loading');
export const Empty = story('empty');
export const Failed = story('error');
export const Stale = story('stale');
export const Bare = story('bare');
export const Heading = story('heading');
export const Projects = story('projects');
export const Funding = story('funding');
export const SortName = story('sort-name');
export const SortValue = story('sort-value');
