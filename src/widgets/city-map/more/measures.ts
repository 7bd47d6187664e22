import { selectFunding, selectProjects, type CityId } from '../../../data/select.js';
import { cityIds } from '../../../data/ids.js';
import type { PlannedFunding } from '../../../data/types.js';
import { notesOf, sourceLine } from '../../../element/source-line.js';
import type { ViewContext } from '../../../element/view-model.js';
import { placeGenitive, placeIn, placeLabel, placeTo } from '../../../i18n/places.js';
import type { CityMapSelection, MapMeasure } from '../city-map.view.js';
import { legendOf } from './legend.js';
import { councilOf, projects } from './facts.js';
import { moreMessages, type CityWords, type OtherMeasure } from './messages.js';

const valueOf = (measure: OtherMeasure, funding: PlannedFunding, city: CityId): number | null => {
  switch (measure) {
    case 'funding':
      return selectFunding(funding, city)?.totalEur ?? null;
    case 'projects':
      return selectProjects(projects, city)?.totalProjects ?? null;
    case 'funding-per-inhabitant':
      return selectFunding(funding, city)?.municipalPerInhabitantEur ?? null;
  }
};

/** Whole millions without a decimal, as in a legend. */
const shortValue = (measure: OtherMeasure, value: number, { format }: ViewContext): string =>
  measure === 'funding'
    ? format.number(value / 1e6, value % 1e6 === 0 ? 0 : 1)
    : format.number(value);

const cityWords = (city: CityId, value: number | null, { language }: ViewContext): CityWords => ({
  genitive: placeGenitive(city, language),
  within: placeIn(city, language),
  to: placeTo(city, language),
  value,
  council: councilOf(city)?.name[language] ?? '',
});

/** Another measure than agreements, or agreements with a sentence on the city that is selected. */
export function measureOf(
  { measure, city, funding }: CityMapSelection,
  agreements: MapMeasure,
  context: ViewContext,
): MapMeasure {
  const { format, language } = context;
  const words = moreMessages[language];
  if (measure === 'agreements') {
    if (!city) return agreements;
    const facts = { low: 0, high: 0, total: null, city: cityWords(city, null, context) };
    return {
      ...agreements,
      summary: [...words.summary.agreements(facts, format), ...agreements.summary],
    };
  }
  const value = (id: CityId) => valueOf(measure, funding, id);
  const values = cityIds.flatMap((id) => value(id) ?? []);
  const known = values.length > 0;
  const largest = Math.max(...values);
  const total =
    measure === 'projects'
      ? selectProjects(projects)?.totalProjects
      : selectFunding(funding)?.totalEur;
  const facts = {
    low: Math.min(...values),
    high: largest,
    total: total ?? null,
    city: city && cityWords(city, value(city), context),
  };
  const unknown =
    city && value(city) === null
      ? [`${placeLabel(city, language)}: ${context.messages.noData}.`]
      : [];
  return {
    title: words.title[measure],
    summary: known ? [...unknown, ...words.summary[measure](facts, format)] : [],
    legend: known ? words.legend[measure] : agreements.legend,
    source: sourceLine(words.source[measure], measure === 'projects' ? projects : funding, context),
    footnotes: measure === 'funding' ? notesOf(funding, ['lead-projects'], context) : [],
    value,
    valueText: (amount) =>
      measure === 'funding' ? format.millions(amount) : format.number(amount),
    spoken: (amount) => words.spoken(measure, amount, format),
    bubbles:
      largest > 0 && known
        ? {
            largest,
            enlarged: words.enlarged,
            legend: (width, full) =>
              legendOf(
                width,
                largest,
                full,
                (amount) => shortValue(measure, amount, context),
                words.unit[measure],
              ),
          }
        : undefined,
  };
}
