/** What a library could leave in the page of its host. */
export interface Globals {
  readonly names: readonly string[];
}

const describeNode = (node: Node): string =>
  node instanceof Element
    ? `<${node.localName}> in <${node.parentElement?.localName ?? ''}>`
    : 'text';

export const globalsOf = (): Globals => ({
  names: [
    ...Object.getOwnPropertyNames(window).map((name) => `window.${name}`),
    ...[...document.head.children, ...document.body.children].map(describeNode),
    ...[...document.documentElement.attributes].map(({ name }) => `html[${name}]`),
    ...[...document.body.attributes].map(({ name }) => `body[${name}]`),
    ...[...document.adoptedStyleSheets].map(() => 'an adopted style sheet'),
    ...[...document.fonts].map(({ family }) => `font ${family}`),
    ...Object.keys(localStorage).map((name) => `localStorage.${name}`),
    ...Object.keys(sessionStorage).map((name) => `sessionStorage.${name}`),
    ...(document.cookie ? [`cookie ${document.cookie}`] : []),
  ],
});

/** What is there now and was not there before; a frame of the tests is no leak. */
export function difference(before: Globals, after: Globals): string[] {
  const known = [...before.names];
  return after.names.filter((name) => {
    const index = known.indexOf(name);
    if (index < 0) return !/^window\.(\d+|__WTR_.*)$/.test(name);
    known.splice(index, 1);
    return false;
  });
}
