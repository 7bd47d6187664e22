/** Reads CHANGELOG.md in the form of Keep a Changelog. */

/** What is no embedder's business stands under this heading. */
const INTERNAL = 'Development';

/** [{ version, date, changes: { Added: ['…'] } }], newest first; version is undefined for what is unreleased. */
export function readChangelog(text) {
  return text
    .split(/^## /m)
    .slice(1)
    .map((chapter) => {
      const [title, ...lines] = chapter.split('\n');
      const [, name, date] = /^\[?([^\]\s]+)\]?(?: - (\d{4}-\d\d-\d\d))?/.exec(title) ?? [];
      const sections = lines.join('\n').split(/^### /m).slice(1);
      const changes = Object.fromEntries(
        sections.map((section) => {
          const [kind, ...entries] = section.split('\n');
          const items = entries.join('\n').split(/^- /m).slice(1);
          return [kind.trim(), items.map((item) => item.trim().replace(/\s*\n\s*/g, ' '))];
        }),
      );
      return { version: name === 'Unreleased' ? undefined : name, date, changes };
    });
}

/** The changes that somebody notices who has embedded the widgets. */
export const forEmbedders = ({ changes }) =>
  Object.fromEntries(Object.entries(changes).filter(([kind]) => kind !== INTERNAL));
