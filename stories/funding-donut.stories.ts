import type { Meta } from '@storybook/web-components-vite';
import { argTypesOf, parametersOf, renderOf, storyMaker } from './story.js';

export default {
  title: 'Widgets/Funding donut',
  component: 'innocities-funding-donut',
  render: renderOf('innocities-funding-donut'),
  argTypes: argTypesOf('innocities-funding-donut'),
  parameters: parametersOf('innocities-funding-donut'),
} satisfies Meta;

const story = storyMaker('innocities-funding-donut');

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
export const City = story('city');
export const LeadProjects = story('lead-projects');
export const Compare = story('compare');
export const CompareCity = story('compare-city');
export const CompareTable = story('compare-table');
export const TinyShare = story('tiny-share');
export const Chooser = story('chooser');
