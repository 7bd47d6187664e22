export const FILE = 'integrations/liferay/client-extension.yaml';

/** The client extensions of Liferay: a custom element for each widget, and the script for pasted figures. */
export const clientExtensions = (
  widgets,
) => `# Written by "node scripts/liferay.mjs"; a test compares.
assemble:
  - from: dist
    into: static
${widgets
  .map(
    ({ tag, title }) => `
${tag}:
  type: customElement
  name: '${title.en.replaceAll("'", "''")}'
  htmlElementName: ${tag}
  friendlyURLMapping: ${tag}
  instanceable: true
  portletCategoryName: category.client-extensions
  urls:
    - innocities.js
  useESM: true
`,
  )
  .join('')}
innocities-script:
  type: globalJS
  name: 'InnoCities: script for pasted figures'
  url: innocities.js
  scriptElementAttributes:
    type: module
`;
