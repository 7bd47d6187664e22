import { expect } from '@open-wc/testing';
import { text, type Scene } from '../../src/charts/scene.js';
import { sceneSvg } from '../../src/export/scene-svg.js';

const scene: Scene = {
  width: 200,
  height: 100,
  marks: [
    {
      type: 'group',
      transform: { x: 10.123, y: 20, k: 2 },
      marks: [{ type: 'path', d: 'M0 0h9', stroke: 'ui', strokeWidth: 2, dash: '3 1' }],
    },
    { type: 'path', d: 'M0 0h9v9Z', fill: 'eu-state' },
    text(5, 6, 'A & B < "C"', { size: 13, weight: 600, anchor: 'middle', halo: 'surface' }),
    text(5, 20, 'Oulu', { size: 13, bold: '5 < 6' }),
  ],
  targets: [{ id: 'a', label: 'a', selected: false, hit: 'M1 1', focus: 'M2 2' }],
};

const file = sceneSvg(scene, {
  title: 'Title & more',
  description: 'A <description>',
  family: '"Brand Sans", sans-serif',
  language: 'sv',
  palette: (paint) => `rgb(${String(paint.length)}, 0, 0)`,
});
const root = new DOMParser().parseFromString(file, 'image/svg+xml').documentElement;

describe('sceneSvg', () => {
  it('is well formed, with size, language, title and description', () => {
    expect(root.querySelector('parsererror') === null).to.equal(true);
    expect(root.getAttribute('viewBox')).to.equal('0 0 200 100');
    expect(root.getAttribute('lang')).to.equal('sv');
    expect(root.getAttribute('font-family')).to.equal('"Brand Sans", sans-serif');
    expect(root.querySelector('title')!.textContent).to.equal('Title & more');
    expect(root.querySelector('desc')!.textContent).to.equal('A <description>');
    expect(root.getAttribute('aria-labelledby')).to.equal('title description');
  });

  it('writes what is bold in the same text, for a font of any width', () => {
    const [, word] = root.querySelectorAll('text');
    expect(word!.textContent).to.equal('Oulu 5 < 6');
    expect(word!.querySelector('tspan')!.getAttribute('font-weight')).to.equal('600');
  });

  it('stands on its own surface', () => {
    const [ground] = root.querySelectorAll('path');
    expect(ground!.getAttribute('d')).to.equal('M0 0h200v100H0Z');
    expect(ground!.getAttribute('fill')).to.equal('rgb(7, 0, 0)');
  });

  it('draws every kind of mark, and none of the targets', () => {
    expect(root.querySelector('g')!.getAttribute('transform')).to.equal(
      'translate(10.12 20) scale(2)',
    );
    const [, line, filled] = root.querySelectorAll('path');
    // Twice as large, and as wide as it is told to be.
    expect(line!.getAttribute('stroke-width')).to.equal('1');
    expect(line!.getAttribute('stroke-dasharray')).to.equal('1.5 0.5');
    expect(filled!.getAttribute('fill')).to.equal('rgb(8, 0, 0)');
    expect(root.querySelector('text')!.textContent).to.equal('A & B < "C"');
    expect(root.querySelector('text')!.getAttribute('text-anchor')).to.equal('middle');
    expect(file).not.to.contain('M1 1');
  });
});
