/**
 * What stands inside each tag for readers without it, for every choice that changes the figures: for
 * plug-ins that write pages on a server without JavaScript, and for the builder.
 */
import { importSource } from './source.mjs';

/** Every way to choose one value of each attribute. */
const choices = ([first, ...rest]) =>
  first
    ? first.values.flatMap((value) =>
        choices(rest).map((others) => ({
          ...(value === first.default ? {} : { [first.name]: value }),
          ...others,
        })),
      )
    : [{}];

const keyOf = (attributes) =>
  new URLSearchParams(Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1))).toString();

/**
 * Marks in the options which attributes change the figures, by trying each value, and returns the texts:
 * { 'funding-donut': { fi: { '': html, 'city=oulu': html, … } } }
 */
export async function writeFallbacks(options) {
  const { fallbackOf, viewOf } = await importSource({}, 'src/cli/prerender.ts');
  const texts = {};
  for (const { name, attributes } of options.widgets) {
    const textOf = (chosen, language) => fallbackOf({ name, attributes: chosen, language });
    const [language] = options.languages;
    const plain = textOf({}, language);
    for (const attribute of attributes.filter(({ kind }) => kind === 'choice')) {
      const others = attribute.values
        .filter(({ value }) => value !== attribute.default && attribute.name !== 'lang')
        .map(({ value }) => ({ [attribute.name]: value }));
      attribute.figures = others.some((chosen) => textOf(chosen, language) !== plain);
      // Themes know no cities: the attribute is understood, and shows that there are no figures.
      attribute.offered =
        others.length === 0 ||
        others.some((chosen) => viewOf({ name, attributes: chosen, language }).graphic);
    }
    const deciding = attributes
      .filter(({ figures, offered }) => figures && offered)
      .map((attribute) => ({ ...attribute, values: attribute.values.map(({ value }) => value) }));
    texts[name] = Object.fromEntries(
      options.languages.map((each) => [
        each,
        Object.fromEntries(
          choices(deciding).map((chosen) => [keyOf(chosen), textOf(chosen, each)]),
        ),
      ]),
    );
  }
  return texts;
}
