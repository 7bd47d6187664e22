/** The only code that picks rows: by city, theme or funding source. */
import {
  aliases,
  LEAD_PROJECTS,
  placeIds,
  type CityId,
  type FundingSource,
  type PlaceId,
} from './ids.js';
import type {
  AgreementRow,
  Agreements,
  CouncilRow,
  DataText,
  FundingModel,
  FundingRow,
  ModelRow,
  Municipalities,
  MunicipalityRow,
  PlannedFunding,
  Priorities,
  Projects,
  ProjectsRow,
  RegionRow,
  Regions,
} from './types.js';

export { cityIds, fundingSources, LEAD_PROJECTS, placeIds } from './ids.js';
export type { CityId, FundingSource, MunicipalityId, PlaceId, ThemeId } from './ids.js';

/** Which field of planned funding holds the euros of a source. */
export const euroField = {
  'eu-state': 'euStateEur',
  municipal: 'municipalEur',
  'other-public': 'otherPublicEur',
  private: 'privateEur',
} as const satisfies Record<FundingSource, keyof FundingRow>;

/** As an id: a name typed with capitals or umlauts is understood too. */
const asId = (value: string): string =>
  value
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** What a value of the attribute `city` names; a member or partner leads to its agreement. */
export function resolvePlace(value: string | null | undefined): PlaceId | undefined {
  const id = asId(value ?? '');
  if (Object.hasOwn(aliases, id)) return aliases[id as keyof typeof aliases];
  return placeIds.find((each) => each === id);
}

/** The same where only a city region will do. */
export function resolveCity(value: string | null | undefined): CityId | undefined {
  const place = resolvePlace(value);
  return place === LEAD_PROJECTS ? undefined : place;
}

const byPlace = <R extends { readonly place: string }>(
  rows: readonly R[],
  place: string,
): R | undefined => rows.find((row) => row.place === place);

/** The row of a place; the printed total without one. Undefined means no data. */
export const selectFunding = (data: PlannedFunding, place?: PlaceId): FundingRow | undefined =>
  place ? byPlace(data.rows, place) : (data.total ?? undefined);

export const selectProjects = (data: Projects, place?: PlaceId): ProjectsRow | undefined =>
  place ? byPlace(data.rows, place) : (data.total ?? undefined);

export const selectPriorities = (
  data: Pick<Priorities, 'rows'>,
  place: CityId,
): readonly DataText[] | undefined => byPlace(data.rows, place)?.areas;

export const selectAgreement = (data: Agreements, place: CityId): AgreementRow | undefined =>
  byPlace(data.rows, place);

export const selectCouncil = (data: Regions, id: string): CouncilRow | undefined =>
  data.councils.find((council) => council.id === id);

export const selectMunicipality = (data: Municipalities, id: string): MunicipalityRow | undefined =>
  data.rows.find((row) => row.id === id);

export const selectModel = (data: FundingModel, source: FundingSource): ModelRow | undefined =>
  data.rows.find((row) => row.id === source);

export const selectRegion = (data: Regions, code: string): RegionRow | undefined =>
  data.rows.find((row) => row.code === code);

export const selectNote = <N extends { readonly id: string }>(
  data: { readonly notes: readonly N[] },
  id: string,
): N | undefined => data.notes.find((note) => note.id === id);
