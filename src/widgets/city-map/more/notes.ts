import { selectProjects } from '../../../data/select.js';
import { notesOf } from '../../../element/source-line.js';
import type { ViewContext } from '../../../element/view-model.js';
import type { CityMapSelection } from '../city-map.view.js';
import { agreements, inferredFields, priorities, projects } from './facts.js';
import { moreMessages } from './messages.js';

export function notesFor(
  { city, funding, measure }: CityMapSelection,
  context: ViewContext,
): readonly string[] {
  const byInhabitant = measure === 'funding-per-inhabitant';
  const inferred = inferredFields(selectProjects(projects, city)).length > 0;
  return [
    ...(measure === 'agreements'
      ? notesOf(agreements, ['years', 'partners', 'council-of-three'], context)
      : []),
    ...(measure === 'projects' ? notesOf(projects, ['project-wholes'], context) : []),
    ...(measure === 'projects' || inferred ? notesOf(projects, ['lost-cells'], context) : []),
    // Planned funding stands in every panel; that of the country has the lead projects in it, which the
    // footnotes of `funding` say.
    ...notesOf(
      funding,
      [
        'planned',
        ...(city || measure === 'funding' ? [] : ['lead-projects']),
        ...(city || byInhabitant ? ['per-inhabitant'] : []),
      ],
      context,
    ),
    // In the table of agreements and in the panel of a city.
    ...(city || measure === 'agreements'
      ? notesOf(priorities, ['sources-differ', 'our-split', 'translations'], context)
      : []),
    moreMessages[context.language].basemap,
  ];
}
