import { notesOf } from '../../../element/source-line.js';
import type { ViewContext } from '../../../element/view-model.js';
import type { CityMapSelection } from '../city-map.view.js';
import { agreements, priorities, projects } from './facts.js';
import { moreMessages } from './messages.js';

export function notesFor(
  { city, funding, measure }: CityMapSelection,
  context: ViewContext,
): readonly string[] {
  const own =
    measure === 'agreements'
      ? notesOf(agreements, ['partners', 'council-of-three'], context)
      : measure === 'projects'
        ? notesOf(projects, ['project-wholes', 'lost-cells'], context)
        : measure === 'funding'
          ? notesOf(funding, ['planned'], context)
          : notesOf(funding, ['planned', 'per-inhabitant'], context);
  return [
    ...own,
    // In the table of agreements and in the panel of a city.
    ...(city || measure === 'agreements'
      ? notesOf(priorities, ['sources-differ', 'our-split', 'translations'], context)
      : []),
    moreMessages[context.language].basemap,
  ];
}
