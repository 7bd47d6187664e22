/**
 * Of a style sheet, what a page can use before it has a script. The script brings the whole sheets with
 * it, so what only it can show (the list of files, messages, a selected city) need not be sent twice.
 */

/** Of a rule: what stands before its braces, and what is in them. */
type Rule = readonly [prelude: string, body: string];

function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    if (brace === '{' && depth++ === 0) open = index;
    if (brace === '}' && --depth === 0) {
      rules.push([css.slice(start, open).trim(), css.slice(open + 1, index).trim()]);
      start = index + 1;
    }
  }
  return rules;
}

/** The parts between commas that stand in no brackets. */
function listed(selectors: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of selectors.matchAll(/[(),]/g)) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (depth === 0) {
      parts.push(selectors.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, selectors.slice(start)];
}

/** What the markup has, for a look at each selector. */
interface Inventory {
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  /** Names, and names with a value. */
  readonly attributes: ReadonlySet<string>;
}

function inventoryOf(html: string): Inventory {
  const tags = new Set<string>();
  const classes = new Set<string>();
  // A reader opens the table without a script.
  const attributes = new Set(['open']);
  for (const [, tag = '', rest = ''] of html.matchAll(/<([a-z][a-z0-9]*)([^<>]*)>/g)) {
    tags.add(tag);
    for (const [, name = '', value = ''] of rest.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
      attributes.add(name).add(`${name}=${value}`);
      if (name === 'class') value.split(' ').forEach((each) => classes.add(each));
    }
  }
  return { tags, classes, attributes };
}

/** Whether something in the markup could be what the selector names. In doubt it could. */
function couldMatch(selector: string, has: Inventory): boolean {
  let plain = selector.replace(/:(?:not|has|host|nth-child)\((?:[^()]|\([^()]*\))*\)/g, '');
  const choice = /:is\(([^()]*)\)/.exec(plain);
  if (choice) {
    const [whole, choices = ''] = choice;
    return listed(choices).some((each) => couldMatch(plain.replace(whole, ` ${each} `), has));
  }
  for (const [, attribute = ''] of plain.matchAll(/\[([^\]]*)\]/g)) {
    if (!has.attributes.has(attribute.replaceAll(/["']/g, ''))) return false;
  }
  plain = plain.replace(/\[[^\]]*\]/g, '').replace(/:[\w-]+/g, '');
  return [...plain.matchAll(/([.]?)([a-z][\w-]*)/g)].every(([, dot, name = '']) =>
    (dot ? has.classes : has.tags).has(name),
  );
}

const prune = (css: string, has: Inventory): string =>
  rulesOf(css)
    .map(([prelude, body]) => {
      const kept = prelude.startsWith('@')
        ? prelude
        : listed(prelude)
            .filter((selector) => couldMatch(selector, has))
            .join(',');
      const inside = prelude.startsWith('@') ? prune(body, has) : body;
      return kept && inside ? `${kept}{${inside}}` : '';
    })
    .join('');

/** The rules for this markup, and the tokens that they and it name. */
export function servedStyles(css: string, html: string): string {
  const rules = prune(css, inventoryOf(html));
  const named = new Set((rules + html).match(/(?<=var\()--_[\w-]+/g));
  return rules
    .replace(/(--_[\w-]+):[^;}]*;?/g, (whole, name: string) => (named.has(name) ? whole : ''))
    .replace(/;(?=\})/g, '');
}
