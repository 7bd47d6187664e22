import {
  selectAgreement,
  selectFunding,
  selectPriorities,
  selectProjects,
  selectRegion,
  type CityId,
} from '../../../data/select.js';
import type { PlannedFunding } from '../../../data/types.js';
import { sourcePlace } from '../../../element/source-line.js';
import type { ViewContext } from '../../../element/view-model.js';
import type { CityPanel, PanelBlock } from '../city-map.view.js';
import {
  agreements,
  councilOf,
  inferredFields,
  namesOf,
  priorities,
  projects,
  regions,
} from './facts.js';
import { moreMessages } from './messages.js';

/** What the panel of a city has and that of the country has not. */
export function cityPanel(city: CityId, funding: PlannedFunding, context: ViewContext): CityPanel {
  const row = selectProjects(projects, city);
  const perInhabitant = selectFunding(funding, city)?.municipalPerInhabitantEur;
  return {
    projects: row,
    inferred: inferredFields(row).length > 0,
    remark:
      typeof perInhabitant === 'number'
        ? moreMessages[context.language].perInhabitant(context.format.number(perInhabitant))
        : undefined,
    blocks: blocksOf(city, context),
  };
}

function blocksOf(city: CityId, context: ViewContext): readonly PanelBlock[] {
  const { language } = context;
  const words = moreMessages[language];
  const agreement = selectAgreement(agreements, city);
  const council = councilOf(city);
  const source = sourcePlace(agreements, context);
  const { members = [], partners = [] } = agreement ?? {};
  const covered = (council?.regionCodes ?? []).map(
    (code) => selectRegion(regions, code)?.name[language] ?? code,
  );
  const areas = (selectPriorities(priorities, city) ?? []).map((area) => area[language]);
  return [
    {
      title: words.areas,
      lines: areas,
      list: true,
      source: sourcePlace(priorities, context),
    },
    { title: words.members(members.length), lines: [namesOf(members, context)], source: '' },
    ...(partners.length > 0
      ? [{ title: words.partner, lines: [namesOf(partners, context)], source: '' }]
      : []),
    {
      title: words.council,
      lines: [
        council?.name[language] ?? '',
        ...(covered.length > 1 ? [words.councilArea(covered.join(', '))] : []),
      ],
      source,
    },
  ];
}
