/** Lit's templates: static markup parsed once, cloned for each place, and written to where values change. */
import type * as lit from 'lit';

/** What `html` and `svg` make of a template. */
interface Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
  readonly wrapper: string;
}

/** A place for values among the nodes of a template: in an attribute, if there is a name. */
interface Place {
  /** The number of the node, in the order of the document. */
  readonly at: number;
  readonly name?: string | undefined;
  /** What stands before, between and after the values of an attribute; nothing round a value alone. */
  readonly statics?: readonly string[];
}

interface Prepared {
  readonly content: DocumentFragment;
  readonly places: readonly Place[];
}

/** Takes its values out of those of a template, from `at` on; returns where the next part's begin. */
type Part = (values: readonly unknown[], at: number) => number;

interface Rules {
  createHTML(text: string): string;
}

const tag =
  (wrapper: string) =>
  (strings: TemplateStringsArray, ...values: unknown[]): Template => ({ strings, values, wrapper });

export const html = tag('') as unknown as typeof lit.html;
export const svg = tag('svg') as unknown as typeof lit.svg;
export const nothing = Symbol() as typeof lit.nothing;

/** Stands where a value goes while the browser parses; no text of ours holds it. */
const MARK = `lit$${String(Math.random()).slice(2)}$`;
/** A bound attribute waits under another name: `style` and `d` would be read, and refused, at once. */
const BOUND = '$lit$';
/** The attribute that a value begins, at the end of what precedes it. */
const ATTRIBUTE = /([^\s"'>=/]+)=(?:"[^"]*|'[^']*)?$/;

/** Pages with Trusted Types allow Lit's name. */
const policy = (
  globalThis as { trustedTypes?: { createPolicy(name: string, rules: Rules): Rules } }
).trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });

/** Elements and comments. */
const walk = (root: Node): TreeWalker => document.createTreeWalker(root, 129);

const known = new WeakMap<TemplateStringsArray, Prepared>();

function prepare({ strings, wrapper }: Template): Prepared {
  const names: string[] = [];
  let markup = wrapper && `<${wrapper}>`;
  strings.forEach((string, index) => {
    const last = index === strings.length - 1;
    // What ends with a value must not take what follows the template for its own.
    markup += last ? string || '<?>' : string;
    if (last) return;
    if (markup.lastIndexOf('<') <= markup.lastIndexOf('>')) {
      markup += `<?${MARK}>`;
      return;
    }
    const [whole = '', name = ''] = ATTRIBUTE.exec(string) ?? [];
    if (name) {
      names.push(name);
      const end = markup.length - whole.length + name.length;
      markup = markup.slice(0, end) + BOUND + markup.slice(end);
    }
    markup += MARK;
  });

  const template = document.createElement('template');
  template.innerHTML = policy?.createHTML(markup) ?? markup;
  const { content } = template;
  if (wrapper) content.firstChild?.replaceWith(...content.firstChild.childNodes);

  const places: Place[] = [];
  const nodes = walk(content);
  for (let at = 1; nodes.nextNode(); at += 1) {
    const node = nodes.currentNode as Element | Comment;
    if ('data' in node) {
      if (node.data === `?${MARK}`) places.push({ at });
      continue;
    }
    for (const bound of node.getAttributeNames().filter((each) => each.endsWith(BOUND))) {
      const statics = node.getAttribute(bound)?.split(MARK) ?? [];
      places.push({ at, name: names.shift(), statics: statics.join('') ? statics : [] });
      node.removeAttribute(bound);
    }
  }
  return { content, places };
}

function preparedOf(template: Template): Prepared {
  let prepared = known.get(template.strings);
  if (!prepared) known.set(template.strings, (prepared = prepare(template)));
  return prepared;
}

/** `name`; with `?` an attribute that is there or not, with `.` a property, with `@` a listener. */
function attributePart(element: Element, name: string, statics: readonly string[]): Part {
  const kind = name[0];
  const bare = name.slice(1);
  let last: unknown = nothing;
  if (kind === '@') {
    element.addEventListener(bare, (event) => {
      if (typeof last === 'function') (last as (event: Event) => void)(event);
    });
  }
  return (values, at) => {
    const end = at + (statics.length || 2) - 1;
    const value = statics.length ? joined(statics, values.slice(at, end)) : values[at];
    if (value !== last) {
      last = value;
      if (kind === '?') element.toggleAttribute(bare, value !== nothing && Boolean(value));
      else if (kind === '.') Object.assign(element, { [bare]: value });
      else if (value === nothing) element.removeAttribute(name);
      else if (kind !== '@') element.setAttribute(name, String(value ?? ''));
    }
    return end;
  };
}

const joined = (statics: readonly string[], given: readonly unknown[]): unknown =>
  given.includes(nothing)
    ? nothing
    : statics.reduce((text, after, i) => text + String(given[i - 1] ?? '') + after);

interface Child {
  readonly start: ChildNode;
  readonly set: (value: unknown) => void;
}

/** A template, a list of what may stand here, a text, or `nothing`, between two nodes of one parent. */
function childPart(start: ChildNode, end: () => ChildNode | null | undefined): Child {
  let last: unknown = nothing;
  let strings: TemplateStringsArray | undefined;
  let parts: readonly Part[] = [];
  let items: Child[] | undefined;

  const insert = <N extends Node>(node: N): N => {
    start.parentNode?.insertBefore(node, end() ?? null);
    return node;
  };
  const clear = (): void => {
    strings = items = undefined;
    while (start.nextSibling && start.nextSibling !== end()) start.nextSibling.remove();
  };
  const give = (values: readonly unknown[]): void => {
    parts.reduce((at, part) => part(values, at), 0);
  };

  const setTemplate = (template: Template): void => {
    if (strings === template.strings) {
      give(template.values);
      return;
    }
    clear();
    ({ strings } = template);
    const { content, places } = preparedOf(template);
    const copy = document.importNode(content, true);
    const nodes = walk(copy);
    let node = 0;
    parts = places.map(({ at, name, statics }): Part => {
      for (; node < at; node += 1) nodes.nextNode();
      const place = nodes.currentNode as Element & ChildNode;
      if (statics) return attributePart(place, name ?? '', statics);
      const { nextSibling } = place;
      const { set } = childPart(place, () => nextSibling);
      return (values, index) => {
        set(values[index]);
        return index + 1;
      };
    });
    give(template.values);
    insert(copy);
  };

  const setList = (values: readonly unknown[]): void => {
    if (!items) clear();
    const list = (items ??= []);
    values.forEach((value, i) => {
      list[i] ??= childPart(insert(document.createComment('')), () => list[i + 1]?.start ?? end());
      list[i].set(value);
    });
    for (const { set, start } of list.splice(values.length)) {
      set(nothing);
      start.remove();
    }
  };

  return {
    start,
    set(value) {
      if (value === last) return;
      last = value;
      if (Array.isArray(value)) setList(value);
      else if (typeof value === 'object' && value) setTemplate(value as Template);
      else {
        clear();
        const text = value === nothing ? '' : String(value ?? '');
        if (text) insert(document.createTextNode(text));
      }
    },
  };
}

const drawn = new WeakMap<Node, Child>();

/** Draws in a root; what is drawn there next takes its place. */
export const render = ((
  value: unknown,
  root: HTMLElement,
  { renderBefore = null }: { renderBefore?: ChildNode | null } = {},
): void => {
  let child = drawn.get(root);
  if (!child) {
    const start = root.insertBefore(document.createComment(''), renderBefore);
    drawn.set(root, (child = childPart(start, () => renderBefore)));
  }
  child.set(value);
}) as unknown as typeof lit.render;
