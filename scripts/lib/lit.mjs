/**
 * Lit without what a page of ours never uses, where it is bundled: the hooks through which other
 * scripts of a page would change our copy (polyfills, an older way to hydrate, a list of versions),
 * and the words for mistakes that the compiler finds here. A new version of Lit may write them
 * differently; then the build stops.
 */
const LEFTOVERS = {
  '/@lit/reactive-element/css-tag.js': [
    [/Error\("CSSResult is not constructable[^"]*"\)/, 'Error()'],
    [/Error\("Value passed to 'css' function.*page security\."\)/, 'Error()'],
  ],
  '/@lit/reactive-element/reactive-element.js': [
    [/,\w+=\w+\.reactiveElementPolyfillSupport/, ''],
    [/,\w+\?\.\(\{ReactiveElement:\w+\}\)/, ''],
    [/,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  '/lit-element/lit-element.js': [
    [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, ''],
    [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/, ''],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
  '/lit-html/lit-html.js': [
    [/Error\("invalid template strings array"\)/, 'Error()'],
    [
      /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\([\w,]+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
      '',
    ],
  ],
};

export function litPlugin() {
  return {
    name: 'lit-leftovers',
    transform(code, id) {
      const file = id.replaceAll('\\', '/');
      const [, leftovers] = Object.entries(LEFTOVERS).find(([name]) => file.endsWith(name)) ?? [];
      if (!leftovers) return null;
      const left = leftovers.reduce((text, [pattern, by]) => {
        if (!pattern.test(text)) throw new Error(`scripts/lib/lit.mjs: ${file} has no ${pattern}`);
        return text.replace(pattern, by);
      }, code);
      return { code: left, map: null };
    },
  };
}
