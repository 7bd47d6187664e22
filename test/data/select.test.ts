import '../helpers/everything.js';
import { expect } from '@open-wc/testing';
import { agreements } from '../../src/data/agreements.js';
import type { FundingModel } from '../../src/data/types.js';
import fundingModelJson from '../../data/funding-model.json';
import { municipalities } from '../../src/data/municipalities.js';
import { plannedFunding } from '../../src/data/planned-funding.js';
import { priorities } from '../../src/data/priorities.js';
import { projects } from '../../src/data/projects.js';
import { regions } from '../../src/data/regions.js';
import {
  cityIds,
  euroField,
  fundingSources,
  placeIds,
  resolveCity,
  resolvePlace,
  selectAgreement,
  selectCouncil,
  selectFunding,
  selectModel,
  selectMunicipality,
  selectNote,
  selectPriorities,
  selectProjects,
  selectRegion,
} from '../../src/data/select.js';
import { themes } from '../../src/data/themes.js';
import { placeLabel } from '../../src/i18n/places.js';
import { languages } from '../../src/i18n/languages.js';

describe('resolveCity', () => {
  it('knows the 16 agreements', () => {
    expect(cityIds).to.have.lengthOf(16);
    for (const id of cityIds) expect(resolveCity(id)).to.equal(id);
  });

  it('leads a member or partner to its agreement', () => {
    expect(resolveCity('espoo')).to.equal('paakaupunkiseutu');
    expect(resolveCity('imatra')).to.equal('lappeenranta');
    expect(resolveCity('sotkamo')).to.equal('kajaani');
  });

  it('understands the name as it is written', () => {
    expect(resolveCity(' Jyväskylä ')).to.equal('jyvaskyla');
    expect(resolveCity('Pääkaupunkiseutu')).to.equal('paakaupunkiseutu');
  });

  it('knows no other place', () => {
    for (const value of ['', 'kotka', 'lead-projects', 'constructor', null, undefined]) {
      expect(resolveCity(value)).to.equal(undefined);
    }
  });
});

describe('resolvePlace', () => {
  it('knows the lead projects too', () => {
    expect(resolvePlace('lead-projects')).to.equal('lead-projects');
    expect(resolvePlace('Vantaa')).to.equal('paakaupunkiseutu');
    expect(resolvePlace('national')).to.equal(undefined);
  });
});

describe('select', () => {
  it('picks the row of a place', () => {
    expect(selectFunding(plannedFunding, 'oulu')).to.deep.equal({
      place: 'oulu',
      euStateEur: 3315714,
      municipalEur: 1615137,
      municipalPerInhabitantEur: 8,
      otherPublicEur: 455147,
      privateEur: 2533,
      totalEur: 5388531,
    });
    expect(selectProjects(projects, 'lead-projects')).to.deep.include({
      groupProjects: 6,
      totalProjects: 6,
    });
  });

  it('without a place gives the printed total', () => {
    expect(selectFunding(plannedFunding)).to.deep.include({
      place: 'national',
      totalEur: 55279542,
      municipalPerInhabitantEur: null,
    });
    expect(selectProjects(projects)?.totalProjects).to.equal(119);
  });

  it('gives undefined, never zero, for a place without data', () => {
    const rows = plannedFunding.rows.filter(({ place }) => place !== 'oulu');
    expect(selectFunding({ ...plannedFunding, rows }, 'oulu')).to.equal(undefined);
    expect(selectFunding({ ...plannedFunding, total: null })).to.equal(undefined);
  });

  it('finds funding and projects for every place', () => {
    for (const place of placeIds) {
      expect(selectFunding(plannedFunding, place)?.totalEur, place).to.equal(
        selectProjects(projects, place)?.totalEur,
      );
    }
  });

  it('finds an agreement, its council, members and priority areas for every city', () => {
    for (const city of cityIds) {
      const agreement = selectAgreement(agreements, city)!;
      expect(selectCouncil(regions, agreement.council), city).to.not.equal(undefined);
      for (const id of [...agreement.members, ...agreement.partners]) {
        expect(selectMunicipality(municipalities, id), id).to.not.equal(undefined);
      }
      expect(selectPriorities(priorities, city), city).to.not.be.empty;
    }
  });

  it('names a place as the sentences do', () => {
    for (const { place, name } of agreements.rows) {
      for (const language of languages)
        expect(placeLabel(place, language)).to.equal(name[language]);
    }
    for (const { id, name } of municipalities.rows) {
      for (const language of languages) expect(placeLabel(id, language)).to.equal(name[language]);
    }
  });

  it('finds the model of a source, and none for private funding', () => {
    expect(selectModel(fundingModelJson as FundingModel, 'municipal')).to.deep.include({
      minSharePercent: 25,
      maxSharePercent: 40,
    });
    expect(selectModel(fundingModelJson as FundingModel, 'private')).to.equal(undefined);
  });

  it('finds a region and a note', () => {
    expect(selectRegion(regions, '21')?.name.sv).to.equal('Åland');
    expect(selectNote(themes, 'overlap')?.text.fi).to.match(/useampaan teemaan/);
    expect(selectNote(themes, 'no-such-note')).to.equal(undefined);
  });

  it('has one euro field for each funding source, and they make up the total', () => {
    const row = selectFunding(plannedFunding, 'kuopio')!;
    const sum = fundingSources.reduce((all, source) => all + (row[euroField[source]] ?? 0), 0);
    expect(sum).to.equal(row.totalEur);
  });
});
