import '../helpers/everything.js';
import { expect } from '@open-wc/testing';
import { DataError } from '../../src/data/data-error.js';
import { parseDataset } from '../../src/data/parse.js';
import { plannedFunding } from '../../src/data/planned-funding.js';
import { themes } from '../../src/data/themes.js';
import type { DatasetId } from '../../src/data/types.js';

type Loose = Record<string, unknown> & { rows: Record<string, unknown>[] };
const copy = (): Loose => structuredClone(plannedFunding) as unknown as Loose;

function errorOf(id: DatasetId, input: unknown): DataError {
  try {
    parseDataset(id, input);
  } catch (error) {
    expect(error).to.be.instanceOf(DataError);
    return error as DataError;
  }
  throw new Error('nothing was thrown');
}

describe('parseDataset', () => {
  it('gives back what is right', () => {
    expect(parseDataset('planned-funding', copy())).to.deep.equal(plannedFunding);
    expect(parseDataset('themes', structuredClone(themes))).to.deep.equal(themes);
  });

  it('lets a missing value be null and an unknown field be', () => {
    const data = copy();
    data.rows[3]!.totalEur = null;
    data.later = true;
    expect(parseDataset('planned-funding', data).rows[3]?.totalEur).to.equal(null);
  });

  it('says where and with which value', () => {
    const data = copy();
    data.rows[3]!.totalEur = '12';
    const error = errorOf('planned-funding', data);
    expect(error).to.include({ code: 'schema', path: 'rows[3].totalEur', value: '12' });
    expect(error.message).to.match(/^rows\[3\]\.totalEur: expected .*, got "12"$/);
  });

  it('refuses a negative amount and a missing field', () => {
    const negative = copy();
    negative.rows[0]!.privateEur = -1;
    expect(errorOf('planned-funding', negative).path).to.equal('rows[0].privateEur');
    const missing = copy();
    delete missing.rows[1]!.municipalEur;
    expect(errorOf('planned-funding', missing).message).to.match(/municipalEur: .*got nothing/);
  });

  it('refuses parts that do not make their total, such as a zero too many', () => {
    const data = copy();
    data.rows[3]!.euStateEur = 10 * (data.rows[3]!.euStateEur as number);
    const error = errorOf('planned-funding', data);
    expect(error).to.include({ code: 'schema', path: 'rows[3]' });
    expect(error.message).to.contain('funding whose parts make its total');
    const less = copy();
    less.rows[3]!.municipalEur = 0;
    expect(errorOf('planned-funding', less).path).to.equal('rows[3]');
  });

  it('refuses a day that does not exist', () => {
    for (const asOf of ['2025-13-45', '2025-02-30', '2025-00']) {
      const data = copy();
      data.asOf = asOf;
      expect(errorOf('planned-funding', data)).to.include({ path: 'asOf', value: asOf });
    }
    for (const asOf of ['2025', '2024-02', '2024-02-29', null]) {
      const data = copy();
      data.asOf = asOf;
      expect(parseDataset('planned-funding', data).asOf).to.equal(asOf);
    }
  });

  it('tells a wrong city from a wrong shape', () => {
    const data = copy();
    data.rows[2]!.place = 'kotka';
    const error = errorOf('planned-funding', data);
    expect(error).to.include({ code: 'city', path: 'rows[2].place', value: 'kotka' });
  });

  it('refuses a place that stands twice', () => {
    const data = copy();
    data.rows.push(data.rows[0]!);
    expect(errorOf('planned-funding', data)).to.include({ code: 'schema', path: 'rows' });
  });

  it('refuses another dataset, and what is no dataset', () => {
    expect(errorOf('planned-funding', themes)).to.include({ code: 'schema', path: 'id' });
    for (const input of [null, undefined, [], 'text', 7]) {
      expect(errorOf('themes', input).code).to.equal('schema');
    }
  });
});
