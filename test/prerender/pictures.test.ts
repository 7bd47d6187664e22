/** A picture in fewer letters is the same picture again. */
import { expect } from '@open-wc/testing';
import { squeezePicture, unsqueezePicture } from '../../src/prerender/pictures.js';

const marks = (inside: string): Element => {
  const place = document.createElement('div');
  place.innerHTML = `<svg><g class="marks">${inside}</g></svg>`;
  return place.querySelector('.marks')!;
};

const outline = `M0 0${'l1 2'.repeat(60)}`;

const PICTURES: Record<string, string> = {
  'neighbours that are alike':
    '<path d="M1 2" fill="red"/><path d="M3 4" fill="red"/><path d="M5 6" fill="blue"/>',
  'texts that are alike':
    '<text x="1" y="2" font-size="13">a</text><text x="3" y="4" font-size="13">b</text>' +
    '<text x="3" y="4" font-size="14">c</text>',
  'an outline that is drawn twice, within a group':
    `<g transform="translate(1 2) scale(1)"><path d="${outline}" fill="red"/>` +
    `<path d="M1 2" fill="none"/><path d="M3 4" fill="none"/>` +
    `<path d="${outline}" fill="none" stroke="blue"/></g><path d="M7 8" fill="red"/>`,
};

describe('a picture in fewer letters', () => {
  for (const [what, html] of Object.entries(PICTURES)) {
    it(`is written out again: ${what}`, () => {
      const short = squeezePicture(html, 'outline');
      expect(short.length).to.be.below(html.length);
      const group = marks(short);
      unsqueezePicture(group);
      expect(group.isEqualNode(marks(html)), group.innerHTML).to.equal(true);
    });
  }

  it('shows an outline twice that is written once', () => {
    const group = marks(
      squeezePicture(PICTURES['an outline that is drawn twice, within a group']!, 'o'),
    );
    const again = group.querySelector('use')!;
    expect(group.querySelector(again.getAttribute('href')!)!.getAttribute('d')).to.equal(outline);
  });

  it('has no space in a path that nobody needs', () => {
    expect(squeezePicture('<path d="M1.5 .4l2 -3 .5 0"/>', 'o')).to.equal(
      '<path d="M1.5.4l2-3 .5 0"/>',
    );
  });
});
