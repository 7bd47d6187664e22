/**
 * Makes a bundle speak one language from the start: its words in place of the Finnish ones, and of the
 * texts in data/first-view/ that language alone. All others are fetched by a page that needs them.
 */
import { importSource } from './source.mjs';

export const { languages } = await importSource({}, 'src/i18n/languages.ts');

const WORDS = /(^|[./])fi\.js$/;
const MESSAGES = /[/.]messages\.ts$/;
const FIRST_VIEW = /[/\\]data[/\\]first-view[/\\][\w-]+\.json$/;

function only(value, language) {
  if (Array.isArray(value)) return value.map((each) => only(each, language));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  const isText = languages.every((each) => each in value);
  if (isText) return { [language]: value[language] };
  return Object.fromEntries(entries.map(([key, each]) => [key, only(each, language)]));
}

/** A line such as `  sv: () => import('./sv.js'),`: what is in the bundle is never fetched. */
const fetched = (language) => new RegExp(`^ *${language}: \\(\\) => import\\(.*\n`, 'm');

/** Comes before the plug-ins that resolve modules and read JSON. */
export const oneLanguagePlugin = (language) => ({
  name: 'one-language',
  resolveId(source, importer, { custom }) {
    if (custom?.lazy || !importer || !WORDS.test(source) || !MESSAGES.test(importer)) return null;
    return this.resolve(source.replace(/fi\.js$/, `${language}.js`), importer, {
      skipSelf: true,
      custom: { lazy: true },
    });
  },
  transform(code, id) {
    if (MESSAGES.test(id)) return { code: code.replace(fetched(language), ''), map: null };
    if (!FIRST_VIEW.test(id)) return null;
    return { code: JSON.stringify(only(JSON.parse(code), language)), map: null };
  },
});

/** How the bundles of a language end. The Finnish ones have the plain name: most pages are Finnish. */
export const endingOf = (language) => (language === 'fi' ? 'js' : `${language}.js`);
