import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';
import contract from '../contract.json';
import type { InnocitiesElement } from '../src/element/innocities-element.js';
import { commonLabels, widgetLabels } from '../src/embed/labels.js';
import type { WidgetTag } from '../src/widgets/registry.js';
import { caseOf, create, enact, type Attributes } from './cases.js';

const oneOf = (...options: readonly string[]) =>
  ({ control: { type: 'select' }, options }) as const;
const text = { control: { type: 'text' } } as const;
const colour = { control: { type: 'color' } } as const;
const yesOrNo = { control: { type: 'boolean' } } as const;

type Promised = Readonly<Record<string, string | readonly string[]>>;
interface Element {
  readonly attributes?: Promised;
}

/** The toolbar sets the language, and a story shows no second widget to follow. */
const UNSEEN = ['lang', 'for'];

function controlOf(tag: WidgetTag, attribute: string, value: string | readonly string[]) {
  const own = widgetLabels[tag.replace('innocities-', '')]?.attributes[attribute];
  const { label, values } = own ?? commonLabels[attribute] ?? {};
  const control =
    typeof value !== 'string'
      ? oneOf(...value)
      : value === 'boolean'
        ? yesOrNo
        : // Which cities a widget takes, only the labels say.
          values
          ? oneOf(...Object.keys(values))
          : text;
  // Said here, since a part of the same name would lend its own words.
  return { ...control, description: label?.en, table: { category: 'attributes' } };
}

/** What the controls offer: what the contract promises, with the words of the builder. */
export function argTypesOf(tag: WidgetTag): ArgTypes<Attributes> {
  const elements: Readonly<Record<string, Element>> = contract.elements;
  const attributes: Promised = { ...contract.every.attributes, ...elements[tag]?.attributes };
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => !UNSEEN.includes(name))
      .map(([name, value]) => [name, controlOf(tag, name, value)]),
  );
}

export type Tokens = Readonly<Record<string, string>>;

/** The custom properties that a page may set. */
export const argTypesOfTokens = (): ArgTypes<Tokens> =>
  Object.fromEntries(contract.tokens.map((name) => [name, name.includes('color') ? colour : text]));

/** Properties and methods repeat the attributes, so the controls leave them out. */
export const parametersOf = (tag: WidgetTag) => ({
  controls: { include: Object.keys(argTypesOf(tag)) },
});

/** The controls of a story set the attributes of its widget. */
export const renderOf =
  (tag: WidgetTag) =>
  (args: Attributes): InnocitiesElement =>
    create(tag, args);

/** Makes stories from the widget's cases. */
export const storyMaker =
  (tag: WidgetTag) =>
  (name: string): StoryObj<Attributes> => {
    const found = caseOf(tag, name);
    return {
      args: { ...found.attributes },
      // On the page of all stories too: a state that is not acted out looks like any other.
      parameters: { case: name, docs: { story: { autoplay: true } } },
      play: async ({ canvasElement }) => {
        const element = canvasElement.querySelector<InnocitiesElement>(tag);
        if (element) await enact(found, element);
      },
    };
  };
