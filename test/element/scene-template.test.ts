import { expect } from '@open-wc/testing';
import { render, svg } from 'lit';
import { text, type Mark, type Scene, type Target } from '../../src/charts/scene.js';
import { sceneTemplate } from '../../src/element/scene-template.js';

const target = (id: string, selected = false): Target => ({
  id,
  label: `label of ${id}`,
  selected,
  hit: 'M0 0h24v24H0Z',
  focus: 'M-3 -3h30v30H-3Z',
});

function draw(marks: readonly Mark[], targets: readonly Target[] = [], stop?: string): SVGElement {
  const scene: Scene = { width: 100, height: 50, marks, targets };
  const root = document.createElement('div');
  render(svg`${sceneTemplate(scene, stop)}`, root);
  const place = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  place.append(...root.childNodes);
  return place;
}

describe('sceneTemplate', () => {
  it('paints with tokens, and with none where there is none', () => {
    const [filled, lined] = draw([
      { type: 'path', d: 'M0 0h1', fill: 'eu-state' },
      { type: 'path', d: 'M0 0h2', stroke: 'ui', strokeWidth: 2, dash: '2 2' },
    ]).querySelectorAll('path');
    expect(filled!.getAttribute('fill')).to.equal('var(--_eu-state)');
    expect(filled!.hasAttribute('stroke')).to.equal(false);
    expect(lined!.getAttribute('fill')).to.equal('none');
    expect(lined!.getAttribute('stroke')).to.equal('var(--_ui)');
    expect(lined!.getAttribute('stroke-dasharray')).to.equal('2 2');
  });

  it('writes text with its size, weight and anchor', () => {
    const [word] = draw([
      text(4, 9, 'a < b', { size: 13, weight: 600, anchor: 'end', halo: 'surface' }),
    ]).querySelectorAll('text');
    expect(word!.textContent).to.equal('a < b');
    expect(word!.getAttribute('font-size')).to.equal('13');
    expect(word!.getAttribute('font-weight')).to.equal('600');
    expect(word!.getAttribute('text-anchor')).to.equal('end');
    expect(word!.getAttribute('stroke')).to.equal('var(--_surface)');
  });

  it('writes what is bold right after the text, wherever that ends', () => {
    const [word] = draw([text(4, 9, 'Oulu', { size: 13, bold: '5,4' })]).querySelectorAll('text');
    expect(word!.textContent).to.equal('Oulu 5,4');
    const [bold] = word!.querySelectorAll('tspan');
    expect(bold!.textContent.trim()).to.equal('5,4');
    expect(bold!.getAttribute('font-weight')).to.equal('600');
    expect(bold!.hasAttribute('x')).to.equal(false);
  });

  it('moves and scales a group', () => {
    const inner: Mark = { type: 'path', d: 'M0 0h1', fill: 'ink' };
    const place = draw([{ type: 'group', transform: { x: 2, y: 3, k: 0.5 }, marks: [inner] }]);
    expect(place.querySelector('g > g')!.getAttribute('transform')).to.equal(
      'translate(2 3) scale(0.5)',
    );
    expect(place.querySelectorAll('g > g > path')).to.have.length(1);
  });

  it('hides the marks from the ear and names the targets', () => {
    const place = draw([], [target('a'), target('b', true)]);
    expect(place.querySelector('.marks')!.getAttribute('aria-hidden')).to.equal('true');
    const [a, b] = place.querySelectorAll('.target');
    expect(a!.getAttribute('aria-label')).to.equal('label of a');
    expect([a, b].map((each) => each!.getAttribute('aria-pressed'))).to.deep.equal([
      'false',
      'true',
    ]);
    expect([a, b].map((each) => each!.getAttribute('part'))).to.deep.equal([
      'mark',
      'mark selected',
    ]);
  });

  it('has one Tab stop: the first target, or where the reader was', () => {
    const stops = (stop?: string): (string | null)[] =>
      [...draw([], [target('a'), target('b')], stop).querySelectorAll('.target')].map((each) =>
        each.getAttribute('tabindex'),
      );
    expect(stops()).to.deep.equal(['0', '-1']);
    expect(stops('b')).to.deep.equal(['-1', '0']);
  });
});
