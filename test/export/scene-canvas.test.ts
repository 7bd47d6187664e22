import { expect } from '@open-wc/testing';
import { rectPath, text, type Mark, type Paint, type Scene } from '../../src/charts/scene.js';
import { sceneCanvas } from '../../src/export/scene-canvas.js';
import { count, pixelAt } from '../helpers/pixels.js';

const COLOURS: Partial<Record<Paint, string>> = {
  surface: '#ffffff',
  ink: '#000000',
  'eu-state': '#ff0000',
  municipal: '#0000ff',
};

function draw(marks: readonly Mark[], scale = 2): ImageData {
  const scene: Scene = { width: 100, height: 50, marks, targets: [] };
  const canvas = sceneCanvas(scene, {
    family: "'DejaVu Sans', sans-serif",
    palette: (paint) => COLOURS[paint] ?? '#00ff00',
    scale,
  });
  return canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
}

const RED = [255, 0, 0];
const WHITE = [255, 255, 255];

describe('sceneCanvas', () => {
  it('is as large as the scene times its scale, and filled', () => {
    const image = draw([], 3);
    expect([image.width, image.height]).to.deep.equal([300, 150]);
    expect(count(image, ['#ffffff'])).to.deep.equal([300 * 150]);
  });

  it('fills paths where they stand', () => {
    const image = draw([{ type: 'path', d: rectPath(10, 10, 20, 10), fill: 'eu-state' }]);
    expect(count(image, ['#ff0000'])).to.deep.equal([40 * 20]);
    expect(pixelAt(image, 20, 20)).to.deep.equal(RED);
    expect(pixelAt(image, 19, 20)).to.deep.equal(WHITE);
    expect(pixelAt(image, 59, 39)).to.deep.equal(RED);
  });

  it('moves and scales a group, but not the width of its lines', () => {
    const line: Mark = { type: 'path', d: 'M0 5h10', stroke: 'municipal', strokeWidth: 2 };
    const image = draw([{ type: 'group', transform: { x: 10, y: 0, k: 4 }, marks: [line] }]);
    expect(count(image, ['#0000ff'])).to.deep.equal([10 * 4 * 2 * 4]);
    expect(pixelAt(image, 20, 39)).to.deep.equal([0, 0, 255]);
  });

  it('dashes one line and not the next', () => {
    const image = draw([
      { type: 'path', d: 'M0 10h100', stroke: 'eu-state', strokeWidth: 2, dash: '5 5' },
      { type: 'path', d: 'M0 20h100', stroke: 'municipal', strokeWidth: 2 },
    ]);
    const [dashed, whole] = count(image, ['#ff0000', '#0000ff']);
    expect(whole).to.equal(200 * 4);
    expect(dashed).to.be.closeTo(100 * 4, 8);
  });

  it('writes what is bold after the text, whatever its anchor', () => {
    const ink = (image: ImageData): readonly [first: number, last: number] => {
      const columns = [...Array(image.width).keys()].filter(
        (at) => count(image, ['#000000'], (x) => x === at)[0]! > 0,
      );
      return [columns[0]!, columns.at(-1)!];
    };
    const written = (anchor: 'start' | 'middle' | 'end', bold?: string) =>
      ink(draw([text(50, 30, 'HH', { size: 10, anchor, ...(bold && { bold }) })]));
    const [from, to] = written('start', 'HH');
    expect(from).to.be.closeTo(100, 4);
    // Two pairs and a space are longer than two pairs, and bold ones longer still.
    expect(to - from).to.be.above(2 * (written('start')[1] - written('start')[0]));
    expect(written('end', 'HH')[1]).to.be.closeTo(100, 4);
    const [left, right] = written('middle', 'HH');
    expect((left + right) / 2).to.be.closeTo(100, 4);
    expect(right - left).to.be.closeTo(to - from, 2);
  });

  it('writes text at its anchor, with a halo under it', () => {
    const inkBetween = (image: ImageData, from: number, to: number): number =>
      count(image, ['#000000'], (x) => x >= from && x < to)[0]!;
    const start = draw([text(50, 30, 'MMM', { size: 16 })]);
    expect(inkBetween(start, 0, 98)).to.equal(0);
    expect(inkBetween(start, 100, 200)).to.be.above(100);
    const end = draw([text(50, 30, 'MMM', { size: 16, anchor: 'end' })]);
    expect(inkBetween(end, 102, 200)).to.equal(0);
    const middle = draw([text(50, 30, 'MMM', { size: 16, anchor: 'middle' })]);
    expect(inkBetween(middle, 0, 100)).to.be.closeTo(inkBetween(middle, 100, 200), 60);
    const halo = draw([
      { type: 'path', d: rectPath(0, 0, 100, 50), fill: 'eu-state' },
      text(10, 30, 'MMM', { size: 16, halo: 'surface' }),
    ]);
    expect(count(halo, ['#ffffff'])[0]).to.be.above(200);
  });
});
