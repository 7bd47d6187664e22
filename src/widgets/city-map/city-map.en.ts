import { counted, split } from './city-map.grammar.js';
import type { CityMapMessages } from './city-map.messages.js';

export const words: CityMapMessages = {
  title: 'InnoCities on the map',
  scope: (count) => `${count}\u00a0city regions`,
  summary: ({ cities, councils }) => [
    `The state has made ecosystem agreements with ${cities} city regions for 2021–2027.`,
    `EU and state funding is granted by ${councils} regional councils.`,
  ],
  legend: 'Dot = ecosystem agreement.',
  choose: 'Choose a city region on the map or in the list.',
  lead: 'Ecosystem agreements',
  country: 'Whole country',
  planned: 'Planned funding',
  projects: 'Projects',
  projectsSplit: (group, single) =>
    split(
      'and',
      [group, 'group project', 'group projects'],
      [single, 'project with one implementer', 'projects with one implementer'],
    ),
  projectCount: (count) => counted(count, 'project', 'projects'),
  all: 'All city regions',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Whole of Finland',
  zoomKeys: 'Zoom with + and −, reset with 0.',
};
