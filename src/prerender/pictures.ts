/**
 * A picture in fewer letters, for its way to the page: what neighbours have in common is said once, and
 * what is drawn twice, as the coast over the land, is written once. It looks the same; before Lit takes
 * it over, it is written out again.
 */

/** Marks side by side that differ only in where they stand. */
const ALIKE = [
  /<path d="[^"]*"( [^>]*)\/>(?:<path d="[^"]*"\1\/>)+/g,
  /<text x="[^"]*" y="[^"]*"( [^>]*)>[^<]*<\/text>(?:<text x="[^"]*" y="[^"]*"\1>[^<]*<\/text>)+/g,
];

/** An outline so long that a reference to it is shorter, and the same again. */
const TWICE = /<path( d="[^"]{200,}")( [^>]*)\/>([^]*?)<path\1( [^>]*)\/>/g;

/** Of a path: spaces before a sign, and before a point where the number before has one. */
const NEEDLESS = / (?=-)|(?<=\.\d+) (?=\.)/g;

/** As in the style sheet: whether its rule reaches what `use` shows, browsers do not agree. */
const STROKE = 'vector-effect="non-scaling-stroke"';

/** `name` is for this picture alone in its shadow root. */
export function squeezePicture(marks: string, name: string): string {
  let outlines = 0;
  const short = marks.replace(/(?<= d=")[^"]*/g, (d) => d.replace(NEEDLESS, ''));
  return ALIKE.reduce(
    (html, alike) =>
      html.replace(alike, (run, shared: string) => `<g${shared}>${run.replaceAll(shared, '')}</g>`),
    short.replace(TWICE, (_, d: string, first: string, between: string, second: string) => {
      const id = `${name}-${(outlines += 1)}`;
      const outline = `<g${first}><path id="${id}"${d} ${STROKE}/></g>`;
      return `${outline}${between}<use href="#${id}"${second}/>`;
    }),
  );
}

function inherit(mark: Element, { attributes }: Element): void {
  for (const { name, value } of attributes) if (name !== 'href') mark.setAttribute(name, value);
}

/** `group` is that of the marks. */
export function unsqueezePicture(group: Element): void {
  for (const again of group.querySelectorAll('use')) {
    const outline = group.querySelector(again.getAttribute('href') ?? '');
    if (!outline) continue;
    const mark = outline.cloneNode() as Element;
    inherit(mark, again);
    again.replaceWith(mark);
  }
  for (const outline of group.querySelectorAll('path[id]')) {
    outline.removeAttribute('id');
    outline.removeAttribute('vector-effect');
  }
  for (const shared of group.querySelectorAll('g:not([transform])')) {
    for (const mark of shared.children) inherit(mark, shared);
    shared.replaceWith(...shared.children);
  }
}
