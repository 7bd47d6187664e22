import {
  selectAgreement,
  selectFunding,
  selectPriorities,
  selectProjects,
  type CityId,
} from '../../../data/select.js';
import { notesOf, sourcePlace } from '../../../element/source-line.js';
import type { ViewContext } from '../../../element/view-model.js';
import type { CityMapSelection, CityPanel, PanelBlock } from '../city-map.view.js';
import { agreements, councilOf, inferredFields, namesOf, priorities, projects } from './facts.js';
import { moreMessages } from './messages.js';

/** What the panel of a city has and that of the country has not. */
export function cityPanel(
  { funding, measure }: CityMapSelection,
  city: CityId,
  context: ViewContext,
): CityPanel {
  const { format, language } = context;
  const words = moreMessages[language];
  const row = selectProjects(projects, city);
  const perInhabitant = selectFunding(funding, city)?.municipalPerInhabitantEur;
  const known = typeof perInhabitant === 'number';
  const measured = known && measure === 'funding-per-inhabitant';
  const { groupProjects: group, singleProjects: single } = row ?? {};
  const kind = group === 0 && single ? 'single' : single === 0 && group ? 'group' : undefined;
  return {
    projects: row,
    kind: kind && words.allOf[kind](row?.totalProjects ?? 0),
    inferred: inferredFields(row).length > 0 ? words.inferred : undefined,
    lead: measured
      ? { label: words.title[measure], figure: format.euros(perInhabitant) }
      : undefined,
    remark: known && !measured ? words.perInhabitant(format.number(perInhabitant)) : undefined,
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
  const shared = agreements.rows.filter((row) => row.council === council?.id).length > 1;
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
        ...(shared ? notesOf(agreements, ['council-of-three'], context) : []),
      ],
      source,
    },
  ];
}
