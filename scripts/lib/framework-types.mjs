/**
 * dist/types: the elements as React, Vue and Svelte type them, made from the manifest, so that an
 * attribute added to a class is known to every framework after the next build.
 *
 *   elements.d.ts                        the attributes and events themselves
 *   react.d.ts, vue.d.ts, svelte.d.ts    where each framework looks for them
 *
 * Attributes have their names in HTML: a server can write only those, and they work before the
 * element is defined as well as after. What may be written for a flag differs: React leaves out an
 * attribute that is `false`, Vue and Svelte write `no-table="false"`, which is a flag that is set.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** `innocities-select` as Vue knows a listener: `onInnocitiesSelect`. */
const vueListener = (event) => `on-${event}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const comment = (text, indent = '') =>
  text ? `${indent}/** ${text.replace(/\s+/g, ' ').trim()} */\n` : '';

/** Every element of the manifest: tag, class, attributes that a property of the class types. */
function elementsOf(manifest) {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, name, description = '', attributes = [] }) => ({
      tag: tagName,
      name,
      about: description.split('\n\n')[0],
      attributes: attributes
        .filter(({ fieldName }) => fieldName)
        .map((attribute) => ({ ...attribute, flag: attribute.type?.text === 'boolean' })),
    }))
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** Events bubble, so every element can be listened to for each of them, and so can a group. */
function eventsOf(manifest) {
  const events = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap((declaration) => declaration.events ?? [])
    .filter(({ name }) => name?.startsWith('innocities-'));
  return [...new Map(events.map((event) => [event.name, event])).values()];
}

/** Tags as members of the interface in which a framework looks for elements. */
const members = (elements, indent, type) =>
  elements
    .map(({ tag, about }) => `${comment(about, indent)}${indent}'${tag}': ${type(tag)};\n`)
    .join('');

function attributesOf({ name, about, attributes }) {
  const lines = attributes.map((attribute) => {
    const type = attribute.flag ? 'Flag | null | undefined' : `${name}['${attribute.fieldName}']`;
    return `${comment(attribute.description, '  ')}  '${attribute.name}'?: ${type};\n`;
  });
  return `${comment(about)}export interface ${name}Attributes<Flag> {\n${lines.join('')}}\n`;
}

const listenersOf = (events, nameOf) =>
  events
    .map(
      ({ name, description, type }) =>
        `${comment(description, '  ')}  '${nameOf(name)}'?: Listener<${type.text}, Target> | null | undefined;\n`,
    )
    .join('');

function elementsFile(elements, events) {
  const names = [...elements.map(({ name }) => name), ...events.map(({ type }) => type.text)];
  const element = new Map(
    elements.map(({ tag, name }) => [
      tag,
      `{ element: ${name}; attributes: ${name}Attributes<Flag> }`,
    ]),
  );
  return `import type {
  ${names.join(',\n  ')},
} from '../index.js';

/** What a framework calls when an event arrives at \`Target\`. */
type Listener<Event, Target> = (event: Event & { currentTarget: Target }) => void;

/** Listeners as React and Svelte name them. */
export interface Listeners<Target> {
${listenersOf(events, (name) => `on${name}`)}}

/** Listeners as Vue names them. */
export interface VueListeners<Target> {
${listenersOf(events, vueListener)}}

${elements.map(attributesOf).join('\n')}
/** Every element: its class, and its attributes with flags as a framework writes them. */
export interface Elements<Flag> {
${members(elements, '  ', (tag) => element.get(tag))}}
`;
}

const reactFile = (elements) => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements, Listeners } from './elements.js';

type Tags = Elements<boolean>;
type Props<Tag extends keyof Tags, Target = Tags[Tag]['element']> =
  & DetailedHTMLProps<HTMLAttributes<Target>, Target>
  & Tags[Tag]['attributes']
  & Listeners<Target>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${members(elements, '      ', (tag) => `Props<'${tag}'>`)}    }
  }
}
`;

const vueFile = (elements) => `import type { HTMLAttributes, ReservedProps } from 'vue';
import type { Elements, VueListeners } from './elements.js';

/** Vue writes \`false\` as an attribute, and an attribute is a flag that is set: \`flag || null\`. */
type Tags = Elements<true | ''>;
/** Vue's checker knows \`no-table\` as \`noTable\`. */
type Camel<Name> = Name extends \`\${infer Word}-\${infer Rest}\` ? \`\${Word}\${Capitalize<Camel<Rest>>}\` : Name & string;
type Camels<Attributes> = { [Name in keyof Attributes as Camel<Name>]: Attributes[Name] };
type Component<Tag extends keyof Tags, Target = Tags[Tag]['element']> = new () => Target & {
  /** For templates; an element has no such property. */
  $props: HTMLAttributes & ReservedProps & Camels<Tags[Tag]['attributes']> & VueListeners<Target>;
};

declare module 'vue' {
  interface GlobalComponents {
${members(elements, '    ', (tag) => `Component<'${tag}'>`)}  }
}
`;

const svelteFile = (elements) => `import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, Listeners } from './elements.js';

/** Svelte writes \`false\` as an attribute, and an attribute is a flag that is set: \`flag || null\`. */
type Tags = Elements<true>;
type Props<Tag extends keyof Tags, Target extends EventTarget = Tags[Tag]['element']> =
  & HTMLAttributes<Target>
  & Tags[Tag]['attributes']
  & Listeners<Target>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${members(elements, '    ', (tag) => `Props<'${tag}'>`)}  }
}
`;

/** Writes the four files into `folder`, beside dist/lib. */
export function writeFrameworkTypes(folder, manifest) {
  const elements = elementsOf(manifest);
  mkdirSync(folder, { recursive: true });
  const files = {
    elements: elementsFile(elements, eventsOf(manifest)),
    react: reactFile(elements),
    vue: vueFile(elements),
    svelte: svelteFile(elements),
  };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(path.join(folder, `${name}.d.ts`), text);
  }
}
