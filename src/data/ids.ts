/** The ids that all datasets share. They stand in attributes and addresses: never rename one. */

/** The 16 agreements, one a city region. */
export const cityIds = [
  'paakaupunkiseutu',
  'joensuu',
  'jyvaskyla',
  'kajaani',
  'kokkola',
  'kuopio',
  'lahti',
  'lappeenranta',
  'mikkeli',
  'oulu',
  'pori',
  'rovaniemi',
  'seinajoki',
  'tampere',
  'turku',
  'vaasa',
] as const;
export type CityId = (typeof cityIds)[number];

/** Members and partners that have no agreement of their own, and the agreement they belong to. */
export const aliases = {
  helsinki: 'paakaupunkiseutu',
  espoo: 'paakaupunkiseutu',
  vantaa: 'paakaupunkiseutu',
  imatra: 'lappeenranta',
  sotkamo: 'kajaani',
} as const satisfies Record<string, CityId>;

/** The 18 cities and 2 partners: every agreement but the capital region is named after its city. */
export type MunicipalityId = Exclude<CityId, 'paakaupunkiseutu'> | keyof typeof aliases;

/** What a row can be about: a city region or the national lead projects. */
export const LEAD_PROJECTS = 'lead-projects';
export type PlaceId = CityId | typeof LEAD_PROJECTS;
export const placeIds: readonly PlaceId[] = [...cityIds, LEAD_PROJECTS];

/** The place of a printed total. */
export const NATIONAL = 'national';

export const fundingSources = ['eu-state', 'municipal', 'other-public', 'private'] as const;
export type FundingSource = (typeof fundingSources)[number];

export const themeIds = ['sustainable-transition', 'digitalisation', 'wellbeing'] as const;
export type ThemeId = (typeof themeIds)[number];
