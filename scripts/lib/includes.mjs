/**
 * Server-side includes, as far as demo/frameworks/ssi uses them and Apache and nginx agree on them:
 * `set`, `echo` and `include virtual`, the latter relative to the file in which it stands.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const COMMAND = /<!--#(\w+) (.*?) -->/gs;
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const commands = {
  set(file, variables, { var: name, value }) {
    variables.set(name, value);
    return '';
  },
  echo: (file, variables, { var: name }) =>
    (variables.get(name) ?? '(none)').replace(/[&<>"]/g, (sign) => ENTITIES[sign]),
  include: (file, variables, { virtual }) =>
    readWithIncludes(path.join(path.dirname(file), virtual), variables),
};

/** A file as a server sends it. What one file sets, the files that it includes can echo. */
export async function readWithIncludes(file, variables = new Map()) {
  const text = await readFile(file, 'utf8');
  let page = '';
  let from = 0;
  // In turn, for a command can depend on those before it.
  for (const { 0: whole, 1: name, 2: given, index } of text.matchAll(COMMAND)) {
    if (!commands[name]) throw new Error(`${file}: no command ${name}`);
    const values = [...given.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value]);
    page += text.slice(from, index);
    page += await commands[name](file, variables, Object.fromEntries(values));
    from = index + whole.length;
  }
  return page + text.slice(from);
}
