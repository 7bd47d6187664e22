import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';
import { cityIds, LEAD_PROJECTS } from '../src/data/select.js';
import type { InnocitiesElement } from '../src/element/innocities-element.js';
import { measures } from '../src/widgets/city-map/city-map.messages.js';
import type { WidgetTag } from '../src/widgets/registry.js';
import { caseOf, create, enact, type Attributes } from './cases.js';

const oneOf = (...options: readonly string[]) =>
  ({ control: { type: 'select' }, options }) as const;
const text = { control: { type: 'text' } } as const;
const yesOrNo = { control: { type: 'boolean' } } as const;

const common: ArgTypes<Attributes> = {
  city: oneOf(...cityIds),
  heading: text,
  'heading-level': oneOf('2', '3', '4', '5', '6'),
  view: oneOf('graphic', 'table'),
  'no-table': yesOrNo,
  'no-export': yesOrNo,
  'no-summary': yesOrNo,
  loading: oneOf('eager', 'lazy'),
  src: text,
  scheme: oneOf('auto', 'light', 'dark'),
};

const own: Readonly<Record<WidgetTag, ArgTypes<Attributes>>> = {
  'innocities-city-map': {
    measure: oneOf(...measures),
    regions: yesOrNo,
    tiles: text,
    'tiles-attribution': text,
  },
  'innocities-funding-donut': {
    city: oneOf(...cityIds, LEAD_PROJECTS),
    compare: oneOf('none', 'model'),
    chooser: yesOrNo,
  },
  'innocities-theme-projects': {
    measure: oneOf('both', 'projects', 'funding'),
    sort: oneOf('source', 'name', 'value'),
  },
};

/** What the controls offer; what each attribute means comes from the manifest. */
export const argTypesOf = (tag: WidgetTag): ArgTypes<Attributes> => ({ ...common, ...own[tag] });

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
      parameters: { case: name },
      play: async ({ canvasElement }) => {
        const element = canvasElement.querySelector<InnocitiesElement>(tag);
        if (element) await enact(found, element);
      },
    };
  };
