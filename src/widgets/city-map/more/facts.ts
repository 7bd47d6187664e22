import plannedFundingJson from '../../../../data/planned-funding.json';
import { agreements } from '../../../data/agreements.js';
import { municipalities } from '../../../data/municipalities.js';
import { regions } from '../../../data/regions.js';
import {
  selectAgreement,
  selectCouncil,
  selectMunicipality,
  type CityId,
} from '../../../data/select.js';
import type { PlannedFunding } from '../../../data/types.js';
import type { ViewContext } from '../../../element/view-model.js';

export { agreements } from '../../../data/agreements.js';
export { priorities } from '../../../data/priorities.js';
export { projects } from '../../../data/projects.js';
export { regions } from '../../../data/regions.js';

/** The whole dataset, for the map that has only its total. */
export const plannedFunding = plannedFundingJson as PlannedFunding;

export const councilOf = (city: CityId) =>
  selectCouncil(regions, selectAgreement(agreements, city)?.council ?? '');

export const inferredFields = (row: object | undefined): readonly string[] =>
  row && 'inferred' in row
    ? ((row.inferred as { readonly fields?: readonly string[] } | undefined)?.fields ?? [])
    : [];

export const namesOf = (ids: readonly string[], { language }: ViewContext): string =>
  ids.map((id) => selectMunicipality(municipalities, id)?.name[language] ?? id).join(', ');
