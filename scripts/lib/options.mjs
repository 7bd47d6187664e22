/**
 * What can be chosen in every widget, for the builder and for the forms of content-management systems:
 * the attributes of the manifest, with the words of src/embed/labels.ts.
 */
import { readManifest } from './manifest.mjs';
import { pkg } from './project.mjs';
import { importSource } from './source.mjs';

/** What only who may place a script may set: it names an address or another element of the page. */
const { UNSAFE } = await importSource({}, 'src/element/figures.ts');

const wordsOf = (type) => [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word);

function attributeOf({ name, type }, label, common, aliases) {
  if (!label) throw new Error(`src/embed/labels.ts has no words for the attribute "${name}"`);
  const words = wordsOf(type?.text ?? '');
  const values = label.values && Object.keys(label.values);
  if (words.length > 0 && String(words) !== String(values)) {
    throw new Error(`"${name}" takes ${words.join(', ')}; src/embed/labels.ts has ${values}`);
  }
  const kind = type?.text === 'boolean' ? 'flag' : values ? 'choice' : 'text';
  return {
    name,
    kind,
    ...(kind === 'choice' && {
      values: values.map((value) => ({ value, label: label.values[value] })),
    }),
    // What is understood too, and as which of the values; forms offer the values only.
    ...(name === 'city' && { aliases }),
    default: kind === 'choice' ? values[0] : '',
    label: label.label,
    ...(label.help && { help: label.help }),
    common,
    ...(UNSAFE.test(name) && { closed: true }),
  };
}

/** The content of dist/widgets.json, but for which attributes change the figures: see fallback.mjs. */
export async function readOptions() {
  const { aliases, commonLabels, widgetLabels, languages } = await importSource(
    {},
    'src/data/ids.ts',
    'src/embed/labels.ts',
    'src/i18n/languages.ts',
  );
  const elements = (await readManifest()).modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName, attributes }) => tagName && attributes);
  const widgets = elements.map(({ tagName, attributes }) => {
    const name = tagName.replace('innocities-', '');
    const own = widgetLabels[name];
    if (!own) throw new Error(`src/embed/labels.ts has no words for <${tagName}>`);
    // What holds for every widget first, in the order in which one decides.
    const order = [...Object.keys(commonLabels), ...Object.keys(own.attributes)];
    return {
      name,
      tag: tagName,
      title: own.title,
      description: own.description,
      attributes: attributes
        .map((attribute) =>
          attributeOf(
            attribute,
            own.attributes[attribute.name] ?? commonLabels[attribute.name],
            Object.hasOwn(commonLabels, attribute.name),
            aliases,
          ),
        )
        .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name)),
    };
  });
  return { version: pkg.version, languages, widgets };
}
