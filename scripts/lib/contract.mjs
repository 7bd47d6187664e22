/**
 * The public contract: what embedders have written into their pages and what must therefore go on
 * working. Names come from the custom-elements manifest, what they may be from the types of src/.
 *
 *   every      what all widgets have; elements: what each has besides
 *   attributes the values that may be written, the default first, or the type
 *   events     the fields; methods: the parameters, and what they return
 *   ids        the words that datasets, attributes and events share
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { readManifest } from './manifest.mjs';
import { filesBelow, fromRoot, pkg, widgetNames } from './project.mjs';

const { TypeFlags, SymbolFlags } = ts;
const TEXT_OR_NUMBER = TypeFlags.StringLiteral | TypeFlags.Number;

const byName = (object) =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The types of src/, as the compiler knows them. */
function readTypes() {
  const config = ts.getParsedCommandLineOfConfigFile(
    fromRoot('tsconfig.build.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: ({ messageText }) => fail(messageText) },
  );
  const program = ts.createProgram(config.fileNames, config.options);
  const checker = program.getTypeChecker();

  const exported = (file, name) => {
    const source = program.getSourceFile(fromRoot(file));
    const symbol = source && checker.getSymbolAtLocation(source);
    const found = symbol && checker.getExportsOfModule(symbol).find((each) => each.name === name);
    if (!found) fail(`${file} exports no ${name}`);
    return found.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
  };

  /** The values of a type where it has few, in alphabetical order; else its name. */
  const describe = (type, { nulls = false } = {}) => {
    const parts = (type.isUnion() ? type.types : [type]).filter(
      ({ flags }) => !(flags & TypeFlags.Undefined) && (nulls || !(flags & TypeFlags.Null)),
    );
    // A property that takes "2" or 2 takes one thing.
    const words = parts.filter((each) => each.isStringLiteral());
    if (words.length > 0 && parts.every(({ flags }) => flags & TEXT_OR_NUMBER)) {
      return words.map(({ value }) => value).sort();
    }
    const name = (each) =>
      each.flags & TypeFlags.BooleanLike ? 'boolean' : checker.typeToString(each);
    return [...new Set(parts.map(name))].sort().join(' | ');
  };

  const typeOf = (symbol) => checker.getTypeOfSymbol(symbol);
  const classOf = (file, name) => checker.getDeclaredTypeOfSymbol(exported(file, name));
  const member = (type, name) =>
    checker.getPropertyOfType(type, name) ?? fail(`no member ${name} in the types`);

  return {
    field: (file, name, field) => describe(typeOf(member(classOf(file, name), field))),

    /** The own fields of an event class. */
    event: (file, name) => {
      const { members } = exported(file, name);
      return byName(
        Object.fromEntries(
          [...members.values()]
            .filter(({ flags }) => flags & SymbolFlags.Property)
            .map((each) => [each.name, describe(typeOf(each), { nulls: true })]),
        ),
      );
    },

    method: (file, name, method) => {
      const [signature] = typeOf(member(classOf(file, name), method)).getCallSignatures();
      const parameters = signature.parameters.map((each) => {
        const { initializer, questionToken } = each.valueDeclaration;
        return [`${each.name}${initializer || questionToken ? '?' : ''}`, describe(typeOf(each))];
      });
      const returns = checker.typeToString(signature.getReturnType());
      return { ...Object.fromEntries(parameters), returns };
    },

    words: (file, name) => describe(checker.getDeclaredTypeOfSymbol(exported(file, name))),
    keys: (file, name) =>
      checker
        .getPropertiesOfType(typeOf(exported(file, name)))
        .map((each) => each.name)
        .sort(),
  };
}

function fail(message) {
  throw new Error(`contract: ${String(message)}`);
}

/** Custom properties: one for each colour, and those that src/ names in full. */
function readTokens(types) {
  const colours = types.keys('src/theme/tokens.ts', 'tokens');
  const named = filesBelow(fromRoot('src'))
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(fromRoot('src', file), 'utf8').matchAll(/var\((--innocities-[a-z-]+)[,)]/g),
    ])
    .map(([, name]) => name);
  return [...new Set([...colours.map((name) => `--innocities-color-${name}`), ...named])].sort();
}

const sourceOf = (file) => file.replace(/^dist\/lib\//, 'src/').replace(/\.js$/, '.ts');

/** What one element of the manifest promises. */
function readElement(types, eventFiles, file, declaration) {
  const {
    name,
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssParts = [],
  } = declaration;
  const attribute = ({ fieldName, type }) => {
    const value = fieldName ? types.field(file, name, fieldName) : type.text;
    // In the order of the source, whose first word is the default.
    const words = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word);
    return same([...words].sort(), value) ? words : value;
  };
  return {
    attributes: byName(Object.fromEntries(attributes.map((each) => [each.name, attribute(each)]))),
    events: byName(
      Object.fromEntries(
        events
          .filter((each) => each.name?.startsWith('innocities-'))
          .map((each) => [each.name, types.event(eventFiles.get(each.type.text), each.type.text)]),
      ),
    ),
    methods: byName(
      Object.fromEntries(
        members
          .filter(({ kind }) => kind === 'method')
          .map((each) => [each.name, types.method(file, name, each.name)]),
      ),
    ),
    parts: cssParts.map((each) => each.name).sort(),
    slots: slots.map((each) => each.name || '(default)').sort(),
  };
}

/** Everything that src/ promises now. */
export async function readContract(manifest) {
  const { modules } = manifest ?? (await readManifest());
  const types = readTypes();
  const all = modules.flatMap(({ path: file, declarations = [] }) =>
    declarations.map((declaration) => ({ file: sourceOf(file), declaration })),
  );
  const eventFiles = new Map(all.map(({ file, declaration }) => [declaration.name, file]));
  const elements = Object.fromEntries(
    all
      .filter(({ declaration }) => declaration.tagName)
      .map(({ file, declaration }) => [
        declaration.tagName,
        readElement(types, eventFiles, file, declaration),
      ]),
  );
  return {
    version: pkg.version,
    ...compact(byName(elements)),
    tokens: readTokens(types),
    ids: {
      cities: types.words('src/data/ids.ts', 'CityId'),
      sources: types.words('src/data/ids.ts', 'FundingSource'),
      themes: types.words('src/data/ids.ts', 'ThemeId'),
    },
  };
}

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const isList = Array.isArray;

/** Says once what all widgets have. */
export function compact(elements, tags = widgetNames().map((name) => `innocities-${name}`)) {
  const widgets = tags.map((tag) => elements[tag]);
  const [first, ...rest] = widgets;
  const every = {};
  for (const [kind, promised] of Object.entries(first ?? {})) {
    every[kind] = isList(promised)
      ? promised.filter((name) => rest.every((each) => each[kind].includes(name)))
      : Object.fromEntries(
          Object.entries(promised).filter(([name, value]) =>
            rest.every((each) => same(each[kind][name], value)),
          ),
        );
  }
  const filled = (element) =>
    Object.fromEntries(
      Object.entries(element).filter(([, promised]) => Object.keys(promised).length > 0),
    );
  const own = (element) =>
    filled(
      Object.fromEntries(
        Object.entries(element).map(([kind, promised]) => [
          kind,
          isList(promised)
            ? promised.filter((name) => !every[kind].includes(name))
            : Object.fromEntries(
                Object.entries(promised).filter(([name]) => !(name in every[kind])),
              ),
        ]),
      ),
    );
  return {
    every,
    elements: Object.fromEntries(
      Object.entries(elements).map(([tag, element]) => [
        tag,
        tags.includes(tag) ? { widget: true, ...own(element) } : filled(element),
      ]),
    ),
  };
}

/** The opposite: every element with all that it has, so that what moves is not taken for lost. */
function expand({ every, elements, ...others }) {
  const whole = ({ widget, ...own }) => {
    if (!widget) return own;
    return Object.fromEntries(
      [...new Set([...Object.keys(every), ...Object.keys(own)])].map((kind) => [
        kind,
        isList(every[kind] ?? own[kind])
          ? [...(every[kind] ?? []), ...(own[kind] ?? [])]
          : { ...every[kind], ...own[kind] },
      ]),
    );
  };
  return {
    ...others,
    elements: Object.fromEntries(
      Object.entries(elements).map(([tag, element]) => [tag, whole(element)]),
    ),
  };
}

const phrase = (trail) => trail.map((each) => String(each)).join(' › ');

/**
 * What an embedder loses and gains between two contracts, a line each. Lost: anything removed or
 * narrowed, and a parameter that a method did not ask for before.
 */
export function differences(before, after) {
  const lost = [];
  const gained = [];
  const visit = (old, now, trail) => {
    if (same(old, now)) return;
    if (isList(old) && isList(now)) {
      if (trail.at(-2) === 'attributes' && old[0] !== now[0]) {
        lost.push([...trail, `"${old[0]}" as the default`]);
      }
      lost.push(...old.filter((each) => !now.includes(each)).map((each) => [...trail, each]));
      gained.push(...now.filter((each) => !old.includes(each)).map((each) => [...trail, each]));
    } else if (isList(old) && now === 'string') gained.push([...trail, 'any text']);
    else if (typeof old === 'object' && typeof now === 'object' && !isList(old) && !isList(now)) {
      for (const name of Object.keys(old)) {
        if (name in now) visit(old[name], now[name], [...trail, name]);
        // A parameter that may now be left out is the same parameter.
        else if (`${name}?` in now) visit(old[name], now[`${name}?`], [...trail, name]);
        else lost.push([...trail, name]);
      }
      for (const name of Object.keys(now)) {
        if (name in old || (name.endsWith('?') && name.slice(0, -1) in old)) continue;
        const asked = trail.at(-2) === 'methods' && !name.endsWith('?');
        (asked ? lost : gained).push([...trail, name]);
      }
    } else lost.push([...trail, `${JSON.stringify(old)} is now ${JSON.stringify(now)}`]);
  };
  const [old, now] = [before, after].map((each) => expand({ ...each, version: '' }));
  visit(old, now, []);
  return { lost: lost.map(phrase), gained: gained.map(phrase) };
}

const numbers = (version) => version.split('-')[0].split('.').map(Number);

export function compareVersions(a, b) {
  const [left, right] = [numbers(a), numbers(b)];
  return left.map((each, index) => each - right[index]).find((each) => each !== 0) ?? 0;
}

/** The part of a version that has to move before anything may break: before 1.0 the first two numbers. */
export function majorOf(version) {
  const [major, minor] = numbers(version);
  return major > 0 ? String(major) : `0.${minor}`;
}

export const mayBreak = (from, to) =>
  compareVersions(to, from) > 0 && majorOf(from) !== majorOf(to);

export const CONTRACT = 'contract.json';
const RELEASED = 'contracts';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The contracts of all released versions, oldest first: contracts/<version>.json. */
export function releasedContracts(folder = fromRoot(RELEASED)) {
  return filesBelow(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readJson(path.join(folder, file)))
    .sort((a, b) => compareVersions(a.version, b.version));
}

export const releasedFile = (version) => path.join(RELEASED, `${version}.json`);

/**
 * What is wrong with a change, in lines. `promised` is the contract that may not break: that of the last
 * release, or before the first one the one that is checked in.
 */
export function faults({ now, checkedIn, promised = checkedIn }) {
  if (!checkedIn) return [`there is no ${CONTRACT}: npm run contract -- --write`];
  const found = [];
  const { lost } = differences(promised, now);
  if (lost.length > 0 && !mayBreak(promised.version, now.version)) {
    const [major, minor] = numbers(promised.version);
    const next = major > 0 ? `${major + 1}.0.0` : `0.${minor + 1}.0`;
    found.push(
      `pages that embed version ${promised.version} would lose:`,
      ...lost.map((each) => `  ${each}`),
      `Keep it, or let the version in package.json be at least ${next}` +
        (major > 0 ? '.' : ' (before 1.0 the second number is the major one).'),
    );
  }
  if (found.length === 0 && !same(checkedIn, now)) {
    const change = differences(checkedIn, now);
    found.push(
      `${CONTRACT} is not what src/ promises:`,
      ...change.lost.map((each) => `  − ${each}`),
      ...change.gained.map((each) => `  + ${each}`),
      ...(checkedIn.version === now.version ? [] : [`  version ${now.version}`]),
      'If that is meant: npm run contract -- --write',
    );
  }
  return found;
}
