import type { Meta } from '@storybook/web-components-vite';
import { argTypesOf, parametersOf, renderOf, storyMaker } from './story.js';

export default {
  title: 'Widgets/City map',
  component: 'innocities-city-map',
  render: renderOf('innocities-city-map'),
  argTypes: argTypesOf('innocities-city-map'),
  parameters: parametersOf('innocities-city-map'),
} satisfies Meta;

const story = storyMaker('innocities-city-map');

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
export const Funding = story('funding');
export const Projects = story('projects');
export const PerInhabitant = story('per-inhabitant');
export const MeasureTable = story('measure-table');
export const Regions = story('regions');
export const City = story('city');
export const Partner = story('partner');
export const Tiles = story('tiles');
