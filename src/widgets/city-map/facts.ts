import first from '../../../data/first-view/city-map.json';
import { Lazy } from '../../data/lazy.js';
import type { CityId } from '../../data/ids.js';
import type { PlannedFunding, ProjectsRow } from '../../data/types.js';
import type { Origin } from '../../element/source-line.js';
import type { EastNorth } from '../../map/projection.js';
import type * as everythingElse from './city-map.more.js';

/** What the first view of the map is drawn from. The rows of the datasets come with `more`. */
export interface CityMapFacts {
  readonly agreements: Origin & { readonly cities: number; readonly councils: number };
  readonly projects: Origin & {
    readonly total: Pick<ProjectsRow, 'groupProjects' | 'singleProjects' | 'totalProjects'> | null;
  };
  /** Where the marker of a city stands, and which cities lie left, right, above and below. */
  readonly cities: Readonly<
    Record<CityId, { readonly at: EastNorth; readonly to: readonly number[] }>
  >;
}

export const facts = first as unknown as CityMapFacts;

/** Has its printed total at once; the rows and the notes come with `more`. */
export const plannedFunding = first.funding as unknown as PlannedFunding;

/** Where the figures come from, in every language. */
export const texts = new Lazy(async () => {
  const { agreements, funding, projects } = (await import('../../../data/first-view/city-map.json'))
    .default;
  Object.assign(first.agreements.source, agreements.source);
  Object.assign(first.funding.source, funding.source);
  Object.assign(first.projects.source, projects.source);
  return first;
});

/**
 * All that the first view of the map does not show: a city, another measure, the names of the regions,
 * the table, the notes, with their figures and their words in all languages.
 */
export const more = new Lazy(async () => {
  const found = await import('./city-map.more.js');
  Object.assign(plannedFunding, found.plannedFunding);
  return found;
});

export type More = typeof everythingElse;
