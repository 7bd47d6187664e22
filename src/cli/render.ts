import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { aliases } from '../data/ids.js';
import { resolvePlace } from '../data/select.js';
import { figureValues, fileStem } from '../embed/file-name.js';
import { languages, type Language } from '../i18n/languages.js';
import { prerenderWidths } from '../prerender/prerendering.js';
import { readOptions, refusalOf, type AttributeOption, type WidgetOption } from './options.js';
import { pngOf } from './png.js';
import { csvOf, htmlOf, jsonOf, svgOf, type Attributes, type Prerendered } from './prerender.js';

const formats = ['html', 'svg', 'png', 'csv', 'json'] as const;
type Format = (typeof formats)[number];

const HELP = `innocities render <widget> [options]

  --city oulu            and every other attribute of the widget: --measure funding, --chooser, …
  --lang fi|sv|en        default fi
  --format html|svg|png|csv|json   several with commas, with --out;
                         default html
  --out DIR              writes files there and prints their names; without it, to standard output
  --styles ADDRESS       html: address of the widget's style sheet; default widgets/<widget>.css;
                         "inline" writes it out, for pages without a strict policy
  --widths 320,640       html: the widths of the column that get a layout of their own
                         (${prerenderWidths.join(', ')}); default all
  --width 800            svg, png: the width of the widget in pixels, 280 to 1600
  --scale 2              png: pixels for each, 1 to 4
  --scheme light|dark    svg, png; also the attribute of the widget in html
`;

/** What the user got wrong, in one line that names what is legal. */
class Usage extends Error {}

const oneOf = <T extends string>(what: string, value: string, legal: readonly T[]): T => {
  const found = legal.find((each) => each === value);
  if (found === undefined) throw new Usage(`${what} "${value}": use one of ${legal.join(', ')}`);
  return found;
};

const numberIn = (what: string, value: string, low: number, high: number): number => {
  const number = Number(value);
  if (!(number >= low && number <= high)) {
    throw new Usage(`${what} "${value}": use a number from ${low} to ${high}`);
  }
  return number;
};

/** A member such as Espoo is understood as in the tag. */
function cityOf(value: string, { values = [] }: AttributeOption): string {
  const known = values.map((each) => each.value).filter(Boolean);
  const place = resolvePlace(value) ?? value;
  return known.includes(place) ? value : oneOf('city', value, [...known, ...Object.keys(aliases)]);
}

type Given = Readonly<Record<string, string | boolean | undefined>>;

function attributesOf(widget: WidgetOption, given: Given): Attributes {
  const attributes: Record<string, string | true> = {};
  for (const attribute of widget.attributes) {
    const value = given[attribute.name];
    if (value === undefined || attribute.name === 'lang') continue;
    if (value === true) attributes[attribute.name] = true;
    else if (attribute.name === 'city') attributes.city = cityOf(String(value), attribute);
    else if (attribute.values) {
      const legal = attribute.values.map((each) => each.value).filter(Boolean);
      attributes[attribute.name] = oneOf(attribute.name, String(value), legal);
    } else attributes[attribute.name] = String(value);
  }
  return attributes;
}

const OWN = {
  lang: { type: 'string', default: 'fi' },
  format: { type: 'string', default: 'html' },
  out: { type: 'string' },
  styles: { type: 'string' },
  widths: { type: 'string' },
  width: { type: 'string', default: '800' },
  scale: { type: 'string', default: '2' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function parse(args: string[]) {
  const { widgets } = readOptions();
  const [name = ''] = args;
  const widget = widgets.find((each) => each.name === name);
  if (!widget) {
    oneOf(
      'widget',
      name,
      widgets.map((each) => each.name),
    );
    throw new Usage(name);
  }
  // Addresses and ids mean nothing without a page; other attributes have no figures for any value.
  const offered = widget.attributes.filter(({ closed, offered = true }) => offered && !closed);
  const options = Object.fromEntries(
    offered.map((each) => [each.name, { type: each.kind === 'flag' ? 'boolean' : 'string' }]),
  ) as Record<string, { type: 'boolean' | 'string' }>;
  try {
    const { values } = parseArgs({ args: args.slice(1), options: { ...options, ...OWN } });
    return { widget, values: values as Given };
  } catch (error) {
    throw new Usage(
      `${refusalOf(error)}: the options are ` +
        Object.keys({ ...options, ...OWN })
          .map((each) => `--${each}`)
          .join(', '),
    );
  }
}

const word = (value: string | boolean | undefined): string =>
  typeof value === 'string' ? value : '';

/** A folder that is none, or may not be written into, is the user's to mend. */
function writing(folder: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new Usage(`out "${folder}": ${(error as Error).message}`);
  }
}

function run(args: string[]): void {
  const { widget, values } = parse(args);
  const language: Language = oneOf('lang', word(values.lang), languages);
  const attributes = attributesOf(widget, values);
  const wanted: Prerendered = { name: widget.name, attributes, language };
  const scheme = attributes.scheme === 'dark' ? 'dark' : 'light';
  const width = numberIn('width', word(values.width), 280, 1600);
  const scale = numberIn('scale', word(values.scale), 1, 4);
  const widths = word(values.widths)
    .split(',')
    .filter(Boolean)
    .map((each) => Number(oneOf('widths', each, prerenderWidths.map(String))))
    .sort((a, b) => a - b);
  if (new Set(widths).size < widths.length) {
    throw new Usage(`widths "${word(values.widths)}": name each width once`);
  }
  const make: Readonly<Record<Format, () => string | Uint8Array>> = {
    html: () =>
      htmlOf(wanted, {
        styles: word(values.styles) || `widgets/${widget.name}.css`,
        ...(widths.length > 0 ? { widths } : {}),
      }),
    svg: () => svgOf(wanted, scheme, width),
    png: () => pngOf(svgOf(wanted, scheme, width), scale),
    csv: () => csvOf(wanted),
    json: () => jsonOf(wanted),
  };
  const wantedFormats = word(values.format)
    .split(',')
    .map((each) => oneOf('format', each, formats));
  if (values.out === undefined) {
    const [format = 'html', ...more] = wantedFormats;
    if (more.length > 0) {
      throw new Usage(
        `format "${word(values.format)}": several become files, so name a folder with --out`,
      );
    }
    process.stdout.write(make[format]());
    return;
  }
  const folder = word(values.out);
  writing(folder, () => mkdirSync(folder, { recursive: true }));
  const stem = fileStem(widget.name, figureValues(widget.attributes, attributes), language);
  for (const format of wantedFormats) {
    const file = path.join(folder, `${stem}.${format}`);
    const made = make[format]();
    writing(folder, () => {
      writeFileSync(file, made);
    });
    console.log(file);
  }
}

/** `innocities render`: 0 when done, 2 when asked for what there is not. */
export function render(args: string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(HELP);
    return Promise.resolve(0);
  }
  try {
    run(args);
    return Promise.resolve(0);
  } catch (error) {
    if (!(error instanceof Usage)) throw error;
    console.error(`innocities render: ${error.message}`);
    return Promise.resolve(2);
  }
}
