import {
  euroField,
  fundingSources,
  selectAgreement,
  selectFunding,
  selectPriorities,
  selectProjects,
  selectRegion,
  type CityId,
} from '../../../data/select.js';
import type { FundingRow, ProjectsRow } from '../../../data/types.js';
import { sourceLine } from '../../../element/source-line.js';
import type { Cell, Column, Row, Table, ViewContext } from '../../../element/view-model.js';
import { fundingSourceNames } from '../../../i18n/funding-sources.js';
import { citiesByName, placeLabel } from '../../../i18n/places.js';
import type { CityMapSelection } from '../city-map.view.js';
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

/** A figure, or the words for its absence. An inferred one carries an asterisk. */
const cell = (
  value: number | null | undefined,
  { format, messages }: ViewContext,
  mark = '',
): Cell =>
  value === null || value === undefined
    ? { text: messages.noData, value: null }
    : { text: format.number(value), value, ...(mark && { mark }) };

export function tableOf(
  { city: chosen, funding, measure }: CityMapSelection,
  context: ViewContext,
): Table {
  const { language, messages } = context;
  const words = moreMessages[language];
  const { columns } = words;
  const numeric = (label: string): Column => ({ label, numeric: true });
  const names = fundingSourceNames[language];
  const rows = (cells: (city: CityId) => readonly Cell[]): readonly Row[] =>
    citiesByName(language).map((id) => ({
      header: placeLabel(id, language),
      ...(id === chosen && { selected: true }),
      cells: cells(id),
    }));
  const caption = words.caption[measure];
  if (measure === 'agreements') {
    return {
      caption: `${caption} ${sourceLine(columns.areas, priorities, context)}`,
      columns: [columns.city, columns.members, columns.region, columns.council, columns.areas].map(
        (label) => ({ label }),
      ),
      rows: rows((id) => agreementCells(id, context)),
    };
  }
  if (measure === 'funding') {
    const cells = (row: FundingRow | undefined): readonly Cell[] => [
      ...fundingSources.map((source) => cell(row?.[euroField[source]], context)),
      cell(row?.totalEur, context),
    ];
    return {
      caption,
      columns: [
        { label: columns.city },
        ...fundingSources.map((source) => numeric(names[source])),
        numeric(columns.total),
      ],
      rows: [
        ...rows((id) => cells(selectFunding(funding, id))),
        { header: words.leadProjects, cells: cells(selectFunding(funding, 'lead-projects')) },
      ],
      total: { header: messages.total, cells: cells(selectFunding(funding)) },
    };
  }
  if (measure === 'projects') {
    const cells = (row: ProjectsRow | undefined): readonly Cell[] => {
      const inferred = inferredFields(row);
      const mark = (field: string): string => (inferred.includes(field) ? '*' : '');
      return [
        cell(row?.groupProjects, context, mark('groupProjects')),
        cell(row?.singleProjects, context, mark('singleProjects')),
        cell(row?.totalProjects, context),
      ];
    };
    return {
      caption: `${caption} ${words.inferredNote}`,
      columns: [
        { label: columns.city },
        numeric(columns.group),
        numeric(columns.single),
        numeric(columns.projects),
      ],
      rows: [
        ...rows((id) => cells(selectProjects(projects, id))),
        {
          header: words.leadProjects,
          cells: cells(selectProjects(projects, 'lead-projects')),
        },
      ],
      total: { header: messages.total, cells: cells(selectProjects(projects)) },
    };
  }
  return {
    caption,
    columns: [{ label: columns.city }, numeric(columns.municipal), numeric(columns.perInhabitant)],
    rows: rows((id) => {
      const row = selectFunding(funding, id);
      return [cell(row?.municipalEur, context), cell(row?.municipalPerInhabitantEur, context)];
    }),
  };
}

function agreementCells(city: CityId, context: ViewContext): readonly Cell[] {
  const { language } = context;
  const agreement = selectAgreement(agreements, city);
  const region = agreement && selectRegion(regions, agreement.regionCode);
  const partners = agreement?.partners ?? [];
  const members = namesOf(agreement?.members ?? [], context);
  return [
    { text: partners.length > 0 ? `${members} (+\u00a0${namesOf(partners, context)})` : members },
    { text: region?.name[language] ?? '' },
    { text: councilOf(city)?.name[language] ?? '' },
    {
      text: (selectPriorities(priorities, city) ?? []).map((area) => area[language]).join('; '),
    },
  ];
}
