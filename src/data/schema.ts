/**
 * The shape of every dataset, said once. TypeScript's types (`types.ts`), the check of a file from
 * `src` (`parse.ts`) and the JSON Schemas of the build all derive from it.
 *
 * A field that we do not know is let through unseen, so that a newer file still works in an older
 * widget; `npm run data:check` is stricter with our own files.
 */
import * as v from 'valibot';
import { languages } from '../i18n/languages.js';
import { aliases, cityIds, fundingSources, NATIONAL, placeIds, themeIds } from './ids.js';

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const text = v.pipe(v.string(), v.nonEmpty());
const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  v.check((date) => {
    const time = Date.parse(date);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  }, 'a day that exists'),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const euros = v.pipe(v.number(), v.minValue(0));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

/** Files may have others, since a newer one still has to work; our own have only these. */
export const units = [
  'EUR',
  'EUR/inhabitant',
  'agreements',
  'areas',
  'companies',
  'councils',
  'deg',
  'innovations',
  'jobs',
  'organisations',
  'people',
  'percent',
  'platforms',
  'projects',
  'responses',
] as const;

export const localizedText = v.object({
  fi: text,
  sv: text,
  en: text,
  /** The languages whose wording is ours: it stands neither in the source nor in a register. */
  ours: v.optional(v.array(v.picklist(languages))),
});

const period = v.object({ start: isoDate, end: isoDate });

const source = v.object({
  document: localizedText,
  table: v.nullable(localizedText),
  publisher: localizedText,
  /** The file that the figures were read from; null for a public register. */
  seed: v.nullable(text),
  url: v.nullable(v.pipe(v.string(), v.url())),
});

const note = v.object({
  id: slug,
  text: localizedText,
  /** Where figures do not agree, and by how much: the check holds the note to it. */
  discrepancies: v.optional(v.array(v.object({ check: text, difference: v.number() }))),
});

const kind = v.picklist([
  'planned',
  'actual',
  'goal',
  'model',
  'index',
  'survey',
  'allocation',
  'register',
]);

const described = {
  title: localizedText,
  kind,
  /** The unit of each field of the rows that holds a number. */
  units: v.record(v.string(), text),
  /** The day, month or year that the figures describe; null when the source gives none. */
  asOf: v.nullable(isoDate),
  period: v.nullable(period),
  licence: v.object({ id: v.nullable(text), note: localizedText }),
  notes: v.array(note),
};

/** Every row only once: a second row for a place would be lost without a word. */
const unique = <T>(key: keyof T & string) =>
  v.check(
    (rows: T[]) => new Set(rows.map((row) => row[key])).size === rows.length,
    `each ${key} once`,
  );

const agreements = v.object({
  id: v.literal('agreements'),
  ...described,
  source,
  majorAreas: v.array(v.object({ id: slug, name: localizedText })),
  rows: v.pipe(
    v.array(
      v.object({
        place: v.picklist(cityIds),
        /** As a label. `i18n/places.ts` has the forms for a sentence. */
        name: localizedText,
        /** Ids of municipalities; the first is where the map puts the marker. */
        members: v.pipe(v.array(slug), v.minLength(1)),
        partners: v.array(slug),
        regionCode: text,
        majorArea: slug,
        /** The regional council that funds. */
        council: slug,
      }),
    ),
    unique('place'),
  ),
});

const municipalityIds = [
  ...cityIds.filter((id) => id !== 'paakaupunkiseutu'),
  ...(Object.keys(aliases) as (keyof typeof aliases)[]),
];

const municipalities = v.object({
  id: v.literal('municipalities'),
  ...described,
  source,
  rows: v.pipe(
    v.array(
      v.object({
        id: v.picklist(municipalityIds),
        code: v.pipe(v.string(), v.regex(/^\d{3}$/)),
        name: localizedText,
        latitude: v.pipe(v.number(), v.minValue(59), v.maxValue(71)),
        longitude: v.pipe(v.number(), v.minValue(19), v.maxValue(32)),
        regionCode: text,
      }),
    ),
    unique('id'),
  ),
});

const regions = v.object({
  id: v.literal('regions'),
  ...described,
  source,
  councils: v.array(v.object({ id: slug, name: localizedText, regionCodes: v.array(text) })),
  rows: v.pipe(
    v.array(
      v.object({
        id: slug,
        code: v.pipe(v.string(), v.regex(/^\d{2}$/)),
        name: localizedText,
        /** Null where no council funds an agreement. */
        council: v.nullable(slug),
      }),
    ),
    unique('id'),
  ),
});

const fundingFields = {
  euStateEur: v.nullable(euros),
  municipalEur: v.nullable(euros),
  municipalPerInhabitantEur: v.nullable(euros),
  otherPublicEur: v.nullable(euros),
  privateEur: v.nullable(euros),
  totalEur: v.nullable(euros),
};

type Funding = v.InferOutput<ReturnType<typeof v.object<typeof fundingFields>>>;

/** More than rounding can explain is a slip, such as a zero too many. */
const partsOfTotal = <T extends Funding>() =>
  v.check(({ euStateEur, municipalEur, otherPublicEur, privateEur, totalEur }: T) => {
    const parts = [euStateEur, municipalEur, otherPublicEur, privateEur];
    if (totalEur === null) return true;
    const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
    const margin = totalEur / 100;
    return sum <= totalEur + margin && (parts.includes(null) || sum >= totalEur - margin);
  }, 'funding whose parts make its total');

const plannedFunding = v.object({
  id: v.literal('planned-funding'),
  ...described,
  source,
  rows: v.pipe(
    v.array(v.pipe(v.object({ place: v.picklist(placeIds), ...fundingFields }), partsOfTotal())),
    unique('place'),
  ),
  /** As printed; never computed from the rows. */
  total: v.nullable(
    v.pipe(v.object({ place: v.literal(NATIONAL), ...fundingFields }), partsOfTotal()),
  ),
});

const projectFields = {
  groupProjects: v.nullable(count),
  singleProjects: v.nullable(count),
  totalProjects: v.nullable(count),
  totalEur: v.nullable(euros),
  meanSizeEur: v.nullable(euros),
};

const projects = v.object({
  id: v.literal('projects'),
  ...described,
  source,
  rows: v.pipe(
    v.array(
      v.object({
        place: v.picklist(placeIds),
        ...projectFields,
        /** The values that we inferred, and the note that tells how. */
        inferred: v.optional(
          v.object({
            fields: v.array(
              v.picklist(Object.keys(projectFields) as (keyof typeof projectFields)[]),
            ),
            reason: slug,
          }),
        ),
      }),
    ),
    unique('place'),
  ),
  total: v.nullable(v.object({ place: v.literal(NATIONAL), ...projectFields })),
});

const fundingModel = v.object({
  id: v.literal('funding-model'),
  ...described,
  source,
  rows: v.pipe(
    v.array(
      v.object({
        id: v.picklist(fundingSources),
        name: localizedText,
        minSharePercent: percent,
        maxSharePercent: percent,
      }),
    ),
    unique('id'),
  ),
});

const themes = v.object({
  id: v.literal('themes'),
  ...described,
  source,
  rows: v.pipe(
    v.array(
      v.object({
        id: v.picklist(themeIds),
        name: localizedText,
        projects: v.nullable(count),
        totalEur: v.nullable(euros),
      }),
    ),
    unique('id'),
  ),
  /** Of all projects, as printed. The themes are not its parts. */
  total: v.nullable(v.object({ projects: v.nullable(count), totalEur: v.nullable(euros) })),
});

const qualifier = v.picklist(['about', 'nearly', 'over', 'under']);

const keyFigures = v.object({
  id: v.literal('key-figures'),
  ...described,
  sources: v.array(v.object({ id: slug, ...source.entries })),
  rows: v.pipe(
    v.array(
      v.object({
        id: slug,
        /** The same for the same thing in every source. */
        measure: slug,
        label: localizedText,
        kind,
        value: v.nullable(v.number()),
        /** The upper end, where the source gives a range. */
        valueTo: v.optional(v.number()),
        unit: v.picklist(units),
        /** How sure the source is: nearly 200, about 150, more than 80, less than 10. */
        qualifier: v.nullable(qualifier),
        /** That of the upper end, where it is another. */
        qualifierTo: v.optional(qualifier),
        asOf: v.nullable(isoDate),
        period: v.nullable(period),
        /** n of a survey. */
        respondents: v.optional(count),
        source: slug,
        /** The words of the source. */
        printed: text,
        /** Ids of notes. */
        notes: v.optional(v.array(slug)),
      }),
    ),
    unique('id'),
  ),
});

/** Four files of one shape: each source's list of priority areas is kept apart. */
const priorities = <Id extends string>(id: Id) =>
  v.object({
    id: v.literal(id),
    ...described,
    source,
    rows: v.pipe(
      v.array(v.object({ place: v.picklist(cityIds), areas: v.array(localizedText) })),
      unique('place'),
    ),
  });

export const schemas = {
  agreements,
  municipalities,
  regions,
  'planned-funding': plannedFunding,
  projects,
  'funding-model': fundingModel,
  themes,
  'key-figures': keyFigures,
  priorities: priorities('priorities'),
  'priorities-evaluation': priorities('priorities-evaluation'),
  'priorities-evaluation-appendix': priorities('priorities-evaluation-appendix'),
  'priorities-page': priorities('priorities-page'),
};
