/** What counts as a break of the public contract, and what a version has to do about it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import {
  compact,
  compareVersions,
  differences,
  faults,
  majorOf,
  mayBreak,
} from '../../scripts/lib/contract.mjs';
import { filesBelow, fromRoot, pkg, widgetNames } from '../../scripts/lib/project.mjs';

const checkedIn = JSON.parse(readFileSync(fromRoot('contract.json'), 'utf8'));
const changed = (change, contract = checkedIn) => {
  const copy = structuredClone(contract);
  change(copy);
  return copy;
};
const map = (contract) => contract.elements['innocities-city-map'];

describe('the contract', () => {
  it('names all that the manifest and the types promise', () => {
    const { every, elements, tokens, ids } = checkedIn;
    assert.deepEqual(
      Object.keys(elements).sort(),
      ['innocities-group', ...widgetNames().map((name) => `innocities-${name}`)].sort(),
    );
    assert.deepEqual(Object.keys(every.events), [
      'innocities-error',
      'innocities-load',
      'innocities-select',
    ]);
    assert.deepEqual(every.events['innocities-select'], {
      subject: ['city', 'source', 'theme'],
      value: 'null | string',
    });
    assert.deepEqual(every.methods.toBlob, {
      'kind?': ['csv', 'png', 'svg'],
      returns: 'Promise<Blob>',
    });
    assert.deepEqual(every.attributes.scheme, ['auto', 'light', 'dark']);
    assert.deepEqual(map(checkedIn).attributes.measure[0], 'agreements');
    assert.ok(tokens.includes('--innocities-color-eu-state'));
    assert.ok(tokens.includes('--innocities-font-size'));
    assert.equal(ids.cities.length, 16);
  });

  it('has every part that the templates write', () => {
    const written = filesBelow(fromRoot('src'))
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [
        ...readFileSync(fromRoot('src', file), 'utf8').matchAll(/[^[]part="([a-z ]+)"/g),
      ])
      .map(([, name]) => name);
    assert.ok(written.length > 10);
    const promised = [checkedIn.every, ...Object.values(checkedIn.elements)].flatMap(
      ({ parts = [] }) => parts,
    );
    assert.deepEqual(
      written.filter((name) => !promised.includes(name)),
      [],
    );
  });

  it('says once what all widgets have', () => {
    const elements = {
      a: { attributes: { city: 'string', x: ['1', '2'] }, parts: ['frame', 'list'] },
      b: { attributes: { city: 'string', x: ['1'] }, parts: ['frame'] },
      group: { attributes: { city: 'string' }, parts: [] },
    };
    assert.deepEqual(compact(elements, ['a', 'b']), {
      every: { attributes: { city: 'string' }, parts: ['frame'] },
      elements: {
        a: { widget: true, attributes: { x: ['1', '2'] }, parts: ['list'] },
        b: { widget: true, attributes: { x: ['1'] } },
        group: { attributes: { city: 'string' } },
      },
    });
  });
});

/** README.md as a list of chapters, each with its heading, its text and the cells of its tables. */
const chapters = readFileSync(fromRoot('README.md'), 'utf8')
  .split(/^#{2,} /m)
  .map((text) => ({
    heading: text.split('\n')[0],
    text,
    rows: [...text.matchAll(/^\| *(`.*) \|$/gm)].map(([, row]) => row.split(/ +\| +/)),
  }));
const chapter = (heading) =>
  chapters.find((each) => each.heading === heading) ??
  assert.fail(`README.md needs the chapter "${heading}"`);

/** The words in code, also where several share their marks: `frame heading`. */
const inCode = (text = '') =>
  [...text.matchAll(/`([^`]+)`/g)].flatMap(([, words]) => words.split(' '));
const listed = (text, name) => inCode(new RegExp(`${name}: ([^.]*)\\.`).exec(text)?.[1]);

/** Says which names only one of the two has. */
function agree(what, readme, promised) {
  const missing = promised.filter((name) => !readme.includes(name));
  const unknown = readme.filter((name) => !promised.includes(name));
  assert.deepEqual(
    { 'add to README.md': missing, 'not in contract.json': unknown },
    { 'add to README.md': [], 'not in contract.json': [] },
    `${what}: README.md lacks [${missing}], contract.json does not know [${unknown}]`,
  );
}

describe('the README names what contract.json promises, all of it and no more:', () => {
  const { every, elements, tokens, ids } = checkedIn;
  const common = chapter('Attributes of every widget');
  const widgets = Object.entries(elements).filter(([, { widget }]) => widget);

  /** Of an attribute that takes few words, the words. */
  function checkAttributes(where, { rows }, attributes, repeated = []) {
    const named = rows.flatMap(([names]) => inCode(names));
    agree(
      `attributes of ${where}`,
      named.filter((name) => !repeated.includes(name)),
      Object.keys(attributes),
    );
    for (const [name, values] of Object.entries(attributes)) {
      if (!Array.isArray(values)) continue;
      const [, text] = rows.find(([names]) => inCode(names).includes(name));
      agree(`values of ${name} of ${where}`, inCode(text), values);
      assert.ok(text.includes('(default'), `README.md: ${name} of ${where}, which is the default?`);
    }
  }

  it('the attributes of every widget, with their values', () => {
    checkAttributes('every widget', common, every.attributes);
    const [, cities] = common.rows.find(([name]) => name === '`city`');
    agree('cities', inCode(cities.split(';')[0]), ids.cities);
  });

  for (const [tag, { attributes = {}, parts = [] }] of widgets) {
    it(`the attributes and parts of <${tag}>`, () => {
      const own = chapter(`\`<${tag}>\``);
      checkAttributes(tag, own, attributes, Object.keys(every.attributes));
      agree(`parts of ${tag}`, listed(own.text, 'Parts of its own'), parts);
    });
  }

  it('the elements that are no widgets', () => {
    const whole = chapters.map(({ text }) => text).join('');
    agree(
      'elements',
      [...new Set([...whole.matchAll(/`?<(innocities-[a-z-]+)/g)].map(([, tag]) => tag))],
      Object.keys(elements),
    );
  });

  it('the parts and slots of every widget', () => {
    agree('parts', listed(common.text, 'Parts'), every.parts);
    agree('slots', ['(default)', ...listed(common.text, 'Slots')], every.slots);
  });

  it('the events with their fields, and the methods', () => {
    const { rows, text } = chapter('Events and methods');
    agree(
      'events',
      rows.flatMap(([name]) => inCode(name)),
      Object.keys(every.events),
    );
    for (const [name, , fields] of rows) {
      agree(`fields of ${name}`, inCode(fields), Object.keys(every.events[inCode(name)[0]]));
    }
    const codes = /`code` is ([^;]*);/.exec(text)?.[1];
    agree('codes of an error', inCode(codes), every.events['innocities-error'].code);
    const methods = [...text.matchAll(/`(\w+)\(/g)].map(([, name]) => name);
    agree('methods', methods, Object.keys(every.methods));
  });

  it('the custom properties', () => {
    const { rows, text } = chapter('Theming');
    const colours = rows.slice(1).map(([name]) => `--innocities-color-${inCode(name)[0]}`);
    const others = [...text.matchAll(/`(--innocities-[a-z-]+)`/g)].map(([, name]) => name);
    agree('custom properties', [...colours, ...others], tokens);
  });
});

describe('is a loss', () => {
  const losses = {
    'an element': (now) => delete now.elements['innocities-group'],
    'an attribute': (now) => delete map(now).attributes.tiles,
    'an attribute of every widget': (now) => delete now.every.attributes.heading,
    'a value': (now) => map(now).attributes.measure.pop(),
    'another default': (now) => map(now).attributes.measure.reverse(),
    'a text that only some words may be': (now) => (now.every.attributes.heading = ['a', 'b']),
    'a flag that needs a value': (now) => (map(now).attributes.regions = 'string'),
    'an event': (now) => delete now.every.events['innocities-load'],
    'a field of an event': (now) => delete now.every.events['innocities-select'].value,
    'a method': (now) => delete now.every.methods.toCsv,
    'a parameter that has to be given': (now) => (now.every.methods.toCsv.language = 'string'),
    'another return': (now) => (now.every.methods.toCsv.returns = 'string'),
    'a part': (now) => now.every.parts.pop(),
    'a slot': (now) => now.every.slots.pop(),
    'a token': (now) => now.tokens.pop(),
    'an id': (now) => now.ids.cities.pop(),
  };
  for (const [name, change] of Object.entries(losses)) {
    it(name, () => {
      const now = changed(change);
      const { lost } = differences(checkedIn, now);
      assert.ok(lost.length > 0);
      assert.match(faults({ now, checkedIn }).join('\n'), /would lose:\n {2}/);
      assert.ok(faults({ now, checkedIn }).some((line) => line.includes(lost[0])));
    });
  }
});

describe('is a gain', () => {
  const gains = {
    'an element': (now) => (now.elements['innocities-new'] = {}),
    'an attribute': (now) => (map(now).attributes.year = 'string'),
    'a value': (now) => map(now).attributes.measure.push('year'),
    'any text instead of some words': (now) => (map(now).attributes.measure = 'string'),
    'a field of an event': (now) => (now.every.events['innocities-load'].date = 'string'),
    'a parameter that may be left out': (now) => (now.every.methods.toCsv['language?'] = 'string'),
    'a part': (now) => now.every.parts.push('legend'),
    'a token': (now) => now.tokens.push('--innocities-color-new'),
  };
  for (const [name, change] of Object.entries(gains)) {
    it(name, () => {
      const now = changed(change);
      const { lost, gained } = differences(checkedIn, now);
      assert.deepEqual(lost, []);
      assert.ok(gained.length > 0);
      const found = faults({ now, checkedIn }).join('\n');
      assert.match(found, /contract\.json is not what src\/ promises:\n {2}\+ /);
      assert.match(found, /npm run contract -- --write/);
    });
  }

  it('and nothing is one that only moves to every widget', () => {
    const now = changed((next) => {
      for (const tag of Object.keys(next.elements)) {
        if (next.elements[tag].widget) delete next.elements[tag].parts;
      }
      next.every.parts.push('list', 'panel', 'zoom', 'chooser', 'compare');
    });
    assert.deepEqual(differences(checkedIn, now).lost, []);
  });
});

describe('the version', () => {
  it('may break what came before when its major part moves', () => {
    const may = (from, to) => mayBreak(from, to);
    assert.deepEqual(
      [
        may('1.2.3', '1.2.4'),
        may('1.2.3', '1.3.0'),
        may('1.2.3', '2.0.0'),
        may('0.1.0', '0.1.1'),
        may('0.1.0', '0.2.0'),
        may('0.9.0', '1.0.0'),
        may('2.0.0', '1.0.0'),
      ],
      [false, false, true, false, true, true, false],
    );
    assert.deepEqual(['0.1.0', '1.4.2', '12.0.0'].map(majorOf), ['0.1', '1', '12']);
    assert.ok(compareVersions('0.10.0', '0.9.9') > 0);
  });

  const lose = (version) =>
    changed((now) => {
      now.version = version;
      now.tokens.pop();
    });

  it('fails a loss until it has moved, and then asks to check it in', () => {
    const promised = checkedIn;
    const patch = faults({ now: lose('0.1.9'), checkedIn, promised });
    assert.match(patch.join('\n'), /would lose:[^]*at least 0\.2\.0 \(before 1\.0/);
    const minor = faults({ now: lose('0.2.0'), checkedIn, promised });
    assert.match(minor.join('\n'), /is not what src\/ promises[^]*− tokens › --innocities/);
    const now = lose('0.2.0');
    assert.deepEqual(faults({ now, checkedIn: now, promised }), []);
  });

  it('is held against the last release, not against what was checked in since', () => {
    const promised = changed((old) => (old.version = '1.0.0'));
    const now = lose('1.1.0');
    assert.match(faults({ now, checkedIn: now, promised }).join('\n'), /at least 2\.0\.0\.$/);
  });

  it('stands in the contract', () => {
    assert.equal(checkedIn.version, pkg.version);
  });
});

it('`npm run contract` says so in one line', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/contract.mjs'], {
    cwd: fromRoot(),
  });
  assert.match(stdout, /^contract\.json: \d+ elements, as version \d+\.\d+\.\d+\n$/);
});
