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
  readonly statics: readonly string[];
}

interface Prepared {
  readonly content: DocumentFragment;
  readonly places: readonly Place[];
}

/** A place in one copy of a template. */
interface Spot extends EventListenerObject {
  readonly element: Element;
  /** Between nodes instead of in an attribute. */
  readonly child: Child | undefined;
  /** What was written there last. */
  last: unknown;
}

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
/** What stands of an attribute before its first value: a quote that is not closed yet, or nothing. */
const OPEN = /^(?:"[^"]*|'[^']*)?$/;
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
  let inTag = false;
  strings.forEach((string, index) => {
    if (index === strings.length - 1) {
      // What ends with a value must not take what follows the template for its own.
      markup += string || '<?>';
      return;
    }
    const [opened, closed] = [string.lastIndexOf('<'), string.lastIndexOf('>')];
    if (opened !== closed) inTag = opened > closed;
    const equals = string.lastIndexOf('=');
    if (!inTag) markup += `${string}<?${MARK}>`;
    // The value begins an attribute, perhaps after other text of it.
    else if (equals > closed && OPEN.test(string.slice(equals + 1))) {
      names.push(string.slice(0, equals).split(/\s/).at(-1) ?? '');
      markup += string.slice(0, equals) + BOUND + string.slice(equals) + MARK;
    } else markup += string + MARK;
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
      if (node.data === `?${MARK}`) places.push({ at, statics: [] });
      continue;
    }
    for (const bound of node.getAttributeNames()) {
      if (!bound.endsWith(BOUND)) continue;
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

const joined = (statics: readonly string[], given: readonly unknown[]): unknown =>
  given.includes(nothing)
    ? nothing
    : statics.reduce((text, after, i) => text + String(given[i - 1] ?? '') + after);

/** Calls what was bound last. */
function handleEvent(this: Spot, event: Event): void {
  if (typeof this.last === 'function') (this.last as (event: Event) => void)(event);
}

/** `name`; with `?` an attribute that is there or not, with `.` a property, with `@` a listener. */
function write(spot: Spot, name: string, value: unknown): void {
  const { element, last } = spot;
  if (value === last) return;
  spot.last = value;
  const kind = name[0];
  const bare = name.slice(1);
  if (kind === '?') element.toggleAttribute(bare, value !== nothing && Boolean(value));
  else if (kind === '.') Object.assign(element, { [bare]: value });
  // The same listener again is heard once.
  else if (kind === '@') element.addEventListener(bare, spot);
  else if (value === nothing) element.removeAttribute(name);
  else element.setAttribute(name, String(value ?? ''));
}

interface Child {
  readonly start: ChildNode;
  readonly set: (value: unknown) => void;
}

/** A template, a list of what may stand here, a text, or `nothing`, between two nodes of one parent. */
function childPart(start: ChildNode, end: () => ChildNode | null | undefined): Child {
  let last: unknown = nothing;
  let strings: TemplateStringsArray | undefined;
  let places: readonly Place[] = [];
  let spots: readonly Spot[] = [];
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
    let at = 0;
    spots.forEach((spot, i) => {
      const { name = '', statics = [] } = places[i] ?? {};
      const to = at + (statics.length || 2) - 1;
      if (spot.child) spot.child.set(values[at]);
      else write(spot, name, statics.length ? joined(statics, values.slice(at, to)) : values[at]);
      at = to;
    });
  };

  const setTemplate = (template: Template): void => {
    if (strings === template.strings) {
      give(template.values);
      return;
    }
    clear();
    ({ strings } = template);
    const prepared = preparedOf(template);
    ({ places } = prepared);
    const copy = document.importNode(prepared.content, true);
    const nodes = walk(copy);
    let node = 0;
    spots = places.map(({ at, name }): Spot => {
      for (; node < at; node += 1) nodes.nextNode();
      const element = nodes.currentNode as Element & ChildNode;
      const { nextSibling } = element;
      const child = name ? undefined : childPart(element, () => nextSibling);
      return { element, child, last: nothing, handleEvent };
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
