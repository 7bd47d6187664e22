/** What a widget has to say, from the data, to look for in what a page says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fromRoot } from '../../scripts/lib/project.mjs';

const read = (name) => JSON.parse(readFileSync(fromRoot('data', `${name}.json`), 'utf8'));
const funding = read('planned-funding');
const themes = read('themes');

const digits = (text) => text.replace(/\D/g, '');

function figuresOf(name, { city, measure } = {}) {
  const row = funding.rows.find(({ place }) => place === city) ?? funding.total;
  if (name === 'funding-donut') {
    return [row.euStateEur, row.municipalEur, row.otherPublicEur, row.privateEur];
  }
  if (name === 'city-map' && measure === 'funding')
    return funding.rows.map((each) => each.totalEur);
  if (name === 'theme-projects') return themes.rows.map(({ projects }) => projects);
  throw new Error(`no figures to compare ${name} with`);
}

/** Fails unless a text contains all figures of a widget. */
export function assertFigures(name, attributes, text) {
  const said = digits(text);
  const missing = figuresOf(name, attributes).filter((figure) => !said.includes(String(figure)));
  assert.deepEqual(missing, [], `${name} ${JSON.stringify(attributes)} in: ${text.slice(0, 300)}`);
}
