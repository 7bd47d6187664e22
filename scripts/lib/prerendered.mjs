/**
 * For the test server: what a server would send, as the source is now.
 * `/prerendered/funding-donut.html?lang=sv&city=oulu&widths=320,640`, `/prerendered/funding-donut.css`
 */
import { importSource } from './source.mjs';

const ADDRESS = /^\/prerendered\/([\w-]+)\.(html|css)$/;

export function prerenderedServerPlugin() {
  let source;
  return {
    name: 'prerendered',
    async serve({ path, query }) {
      const [, name, type] = ADDRESS.exec(path) ?? [];
      if (!name) return undefined;
      // The version that the tests run in, so that widgets take the page for one of theirs.
      source ??= importSource({ version: 'development' }, 'src/cli/prerender.ts');
      const { cssOf, htmlOf } = await source;
      if (type === 'css') return { body: cssOf(name), type: 'css' };
      const {
        lang: language = 'fi',
        styles = `/prerendered/${name}.css`,
        widths,
        ...chosen
      } = query;
      const attributes = Object.fromEntries(
        Object.entries(chosen).map(([key, value]) => [key, value === '' ? true : value]),
      );
      const body = htmlOf(
        { name, attributes, language },
        {
          styles,
          ...(widths && { widths: widths.split(',').map(Number) }),
        },
      );
      return { body, type: 'html' };
    },
  };
}
