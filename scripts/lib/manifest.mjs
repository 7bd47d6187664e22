import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { fromRoot } from './project.mjs';

/** Everything about the elements that the comments and types of src/ say. */
export function readManifest() {
  return cli({
    argv: ['analyze', '--config', 'custom-elements-manifest.config.mjs'],
    cwd: fromRoot(),
    noWrite: true,
  });
}

/** The words that an attribute may be, read from its type: `'auto' | 'light'`. */
function wordsOf(type) {
  return [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));
}

const list = (title, items = [], mark = '`') =>
  items.length === 0
    ? []
    : [
        `**${title}**`,
        items
          .map(({ name, description }) => {
            const label = `${mark}${name || 'default'}${mark}`;
            return description ? `- ${label}: ${description}` : `- ${label}`;
          })
          .join('\n'),
      ];

/** The manifest as VS Code's custom data for HTML: tags, attributes and values to complete. */
export function editorData(manifest) {
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: {
        kind: 'markdown',
        value: [
          element.description ?? '',
          ...list('Events', element.events),
          ...list('Slots', element.slots),
          ...list('Parts', element.cssParts),
          ...list('Custom properties', element.cssProperties),
        ]
          .filter(Boolean)
          .join('\n\n'),
      },
      attributes: (element.attributes ?? []).map(({ name, description, type }) => {
        const values = wordsOf(type);
        return {
          name,
          ...(description && { description }),
          ...(type?.text === 'boolean' && { valueSet: 'v' }),
          ...(values.length > 0 && { values }),
        };
      }),
    })),
  };
}
