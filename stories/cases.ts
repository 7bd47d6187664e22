/**
 * Every state of every widget, in one place: the stories show them, the tests check them and
 * `npm run shots` prints them. The states of the frame come from the registry; a new widget needs
 * what it is like when empty, and the states that are its own.
 */
import plannedFunding from '../data/planned-funding.json';
import type { InnocitiesElement } from '../src/element/innocities-element.js';
import { widgets, type WidgetTag } from '../src/widgets/registry.js';

export type Attributes = Readonly<Record<string, string | boolean>>;

export interface Case {
  readonly name: string;
  readonly attributes: Attributes;
  /** What the reader, or the page, does once the widget is there. */
  readonly act?: (element: InnocitiesElement) => void;
}

export const tags = Object.keys(widgets) as WidgetTag[];

/** An address that never answers, for the face that shows until it does. */
const SILENT = 'data:,silent';
const answer = globalThis.fetch;
globalThis.fetch = (input, init) =>
  input === SILENT ? new Promise(() => undefined) : answer(input, init);

/** An address that answers with half a file. */
const BROKEN = 'data:application/json,{"id":';

/** The address of a dataset that has no row for Oulu. */
const withoutOulu = (): string =>
  URL.createObjectURL(
    new Blob(
      [
        JSON.stringify({
          ...plannedFunding,
          rows: plannedFunding.rows.filter(({ place }) => place !== 'oulu'),
        }),
      ],
      { type: 'application/json' },
    ),
  );

const noFunding = { city: 'oulu', src: withoutOulu() };

const empty: Readonly<Record<WidgetTag, Attributes>> = {
  'innocities-city-map': noFunding,
  'innocities-funding-donut': noFunding,
  'innocities-theme-projects': { city: 'oulu' },
};

const inside = (selector: string) => (element: InnocitiesElement) => {
  const found = element.shadowRoot?.querySelector<HTMLElement | SVGElement>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
};

const click = (selector: string) => (element: InnocitiesElement) => {
  inside(selector)(element).dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }),
  );
};

/** What every widget has, since the frame has it. */
const faces = (tag: WidgetTag): readonly Case[] => [
  { name: 'ready', attributes: {} },
  { name: 'table', attributes: { view: 'table' } },
  { name: 'selected', attributes: {}, act: click('.target') },
  {
    name: 'focused',
    attributes: {},
    act: (element) => {
      inside('.target[tabindex="0"]')(element).focus({ preventScroll: true });
    },
  },
  { name: 'notes', attributes: {}, act: click('.disclosure') },
  {
    name: 'downloads',
    attributes: {},
    act: (element) => {
      element.menuOpen = true;
    },
  },
  { name: 'loading', attributes: { src: SILENT } },
  { name: 'empty', attributes: empty[tag] },
  { name: 'error', attributes: { src: BROKEN } },
  {
    name: 'stale',
    attributes: {},
    act: (element) => {
      element.src = BROKEN;
    },
  },
  {
    name: 'bare',
    attributes: { 'no-table': true, 'no-export': true, 'no-summary': true },
  },
  { name: 'heading', attributes: { heading: 'Ekosysteemit', 'heading-level': '3' } },
];

const tiles = {
  tiles: '/tiles/{z}/{x}/{y}.png',
  'tiles-attribution': '© Maanmittauslaitos',
};

/** What only one widget has. */
const own: Readonly<Record<WidgetTag, readonly Case[]>> = {
  'innocities-city-map': [
    { name: 'funding', attributes: { measure: 'funding' } },
    { name: 'projects', attributes: { measure: 'projects' } },
    { name: 'per-inhabitant', attributes: { measure: 'funding-per-inhabitant' } },
    { name: 'measure-table', attributes: { measure: 'funding', view: 'table' } },
    { name: 'regions', attributes: { regions: true } },
    { name: 'city', attributes: { city: 'oulu' } },
    { name: 'partner', attributes: { city: 'imatra', measure: 'funding', regions: true } },
    { name: 'tiles', attributes: tiles },
  ],
  'innocities-funding-donut': [
    { name: 'city', attributes: { city: 'kuopio' } },
    { name: 'lead-projects', attributes: { city: 'lead-projects' } },
    { name: 'compare', attributes: { compare: 'model' } },
    { name: 'compare-city', attributes: { compare: 'model', city: 'turku' } },
    { name: 'compare-table', attributes: { compare: 'model', view: 'table' } },
    { name: 'tiny-share', attributes: { city: 'oulu' } },
    { name: 'chooser', attributes: { chooser: true } },
  ],
  'innocities-theme-projects': [
    { name: 'projects', attributes: { measure: 'projects' } },
    { name: 'funding', attributes: { measure: 'funding' } },
    { name: 'sort-name', attributes: { sort: 'name' } },
    { name: 'sort-value', attributes: { sort: 'value' } },
  ],
};

export const casesOf = (tag: WidgetTag): readonly Case[] => [...faces(tag), ...own[tag]];

export function caseOf(tag: WidgetTag, name: string): Case {
  const found = casesOf(tag).find((each) => each.name === name);
  if (!found) throw new Error(`<${tag}> has no case "${name}"`);
  return found;
}

export function create(tag: WidgetTag, attributes: Attributes): InnocitiesElement {
  const element = document.createElement(tag) as InnocitiesElement;
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else if (value) element.setAttribute(name, value);
  }
  return element;
}

/** Brings an element in the page into the state of the case. */
export async function enact({ act }: Case, element: InnocitiesElement): Promise<void> {
  await element.updateComplete;
  act?.(element);
  await element.updateComplete;
}
