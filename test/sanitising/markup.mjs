/** Every piece of markup that people are told to paste: each widget in both forms, three languages, some cities. */
import { readFileSync } from 'node:fs';
import { fromRoot } from '../../scripts/lib/project.mjs';
import { fallbackOf } from '../../dist/lib/cli/prerender.js';
import { importSource } from '../../scripts/lib/source.mjs';

// Not part of the library for bundlers.
const { pasteHtml } = await importSource({}, 'src/embed/markup.ts');

const { languages, widgets } = JSON.parse(readFileSync(fromRoot('dist/widgets.json'), 'utf8'));

/** The whole country, a city with every source, one without private money, the longest names. */
const CITIES = ['', 'oulu', 'turku', 'paakaupunkiseutu', 'lead-projects'];

/** Every value of the attributes that change the figures; of the cities, a few. */
function choices({ attributes }) {
  return attributes
    .filter(({ figures, offered }) => figures && offered)
    .reduce(
      (chosen, { name, values, default: usual }) =>
        chosen.flatMap((others) =>
          values
            .map(({ value }) => value)
            .filter((value) => name !== 'city' || CITIES.includes(value))
            .map((value) => (value === usual ? others : { ...others, [name]: value })),
        ),
      [{}],
    );
}

/** `{ label, name, attributes, language, form, html }` of each. */
export const pasted = widgets.flatMap((widget) =>
  choices(widget).flatMap((attributes) =>
    languages.flatMap((language) =>
      ['element', 'figure'].map((form) => {
        const { name } = widget;
        const inner = fallbackOf({ name, attributes, language });
        const chosen = new URLSearchParams(attributes).toString();
        return {
          label: `${name} ${chosen} ${language} ${form}`.replace(/ +/g, ' '),
          name,
          attributes,
          language,
          form,
          html: pasteHtml({ name, attributes, language, inner, form }),
        };
      }),
    ),
  ),
);
