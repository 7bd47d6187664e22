import { counted, split } from './city-map.grammar.js';
import type { CityMapMessages } from './city-map.messages.js';

export const words: CityMapMessages = {
  title: 'Innostäderna på kartan',
  scope: (count) => `${count}\u00a0stadsregioner`,
  summary: ({ cities, councils }) => [
    `Staten har ingått ekosystemavtal med ${cities} stadsregioner för åren 2021–2027.`,
    `Finansieringen från EU och staten beviljas av ${councils} landskapsförbund.`,
  ],
  legend: 'Punkt = ekosystemavtal.',
  choose: 'Välj en stadsregion på kartan eller i listan.',
  lead: 'Ekosystemavtal',
  country: 'Hela landet',
  planned: 'Planerad finansiering',
  projects: 'Projekt',
  projectsSplit: (group, single) =>
    split(
      'och',
      [group, 'grupprojekt', 'grupprojekt'],
      [single, 'projekt med en genomförare', 'projekt med en genomförare'],
    ),
  projectCount: (count) => counted(count, 'projekt', 'projekt'),
  all: 'Alla stadsregioner',
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  reset: 'Hela Finland',
  zoomKeys: 'Zooma med + och −, återställ med 0.',
};
