/** The types of the datasets, derived from their schemas. Nothing here is left at run time. */
import type { InferOutput } from 'valibot';
import type { localizedText, schemas } from './schema.js';

type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: DeepReadonly<T[K]> };

type Schemas = typeof schemas;

export type DatasetId = keyof Schemas;
export type DatasetOf<Id extends DatasetId> = DeepReadonly<InferOutput<Schemas[Id]>>;
export type Dataset = { [Id in DatasetId]: DatasetOf<Id> }[DatasetId];

export type Agreements = DatasetOf<'agreements'>;
export type Municipalities = DatasetOf<'municipalities'>;
export type Regions = DatasetOf<'regions'>;
export type PlannedFunding = DatasetOf<'planned-funding'>;
export type Projects = DatasetOf<'projects'>;
export type FundingModel = DatasetOf<'funding-model'>;
export type Themes = DatasetOf<'themes'>;
export type Priorities = DatasetOf<'priorities'>;

export type AgreementRow = Agreements['rows'][number];
export type MunicipalityRow = Municipalities['rows'][number];
export type RegionRow = Regions['rows'][number];
export type CouncilRow = Regions['councils'][number];
/** A row or the printed total: they have the same figures. */
export type FundingRow = PlannedFunding['rows'][number] | NonNullable<PlannedFunding['total']>;
export type ProjectsRow = Projects['rows'][number] | NonNullable<Projects['total']>;
export type ModelRow = FundingModel['rows'][number];
export type ThemeRow = Themes['rows'][number];

export type Kind = Dataset['kind'];
export type Source = PlannedFunding['source'];
export type Note = Dataset['notes'][number];
/** A text of the data, which also says whose words it is in. */
export type DataText = DeepReadonly<InferOutput<typeof localizedText>>;
