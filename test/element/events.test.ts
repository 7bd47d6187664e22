import { expect } from '@open-wc/testing';
import {
  InnocitiesErrorEvent,
  InnocitiesLoadEvent,
  InnocitiesSelectEvent,
} from '../../src/element/events.js';

const events = {
  'innocities-select': new InnocitiesSelectEvent('city', 'oulu'),
  'innocities-load': new InnocitiesLoadEvent('themes', '/themes.json'),
  'innocities-error': new InnocitiesErrorEvent('status', '/themes.json answered 404'),
} satisfies Partial<HTMLElementEventMap>;

describe('the events', () => {
  for (const [type, event] of Object.entries(events)) {
    it(`${type} leaves the shadow root and climbs to the page`, () => {
      expect(event).to.be.instanceOf(Event);
      expect(event).to.include({ type, bubbles: true, composed: true, cancelable: false });
    });
  }

  it('carry what happened', () => {
    expect(events['innocities-select']).to.include({ subject: 'city', value: 'oulu' });
    expect(events['innocities-load']).to.include({ dataset: 'themes', src: '/themes.json' });
    expect(events['innocities-error']).to.include({ code: 'status' });
    expect(events['innocities-error'].message).to.contain('404');
  });

  it('are known by name to whoever listens in TypeScript', () => {
    const cities: (string | null)[] = [];
    const listener = ({ value }: InnocitiesSelectEvent): void => {
      cities.push(value);
    };
    document.body.addEventListener('innocities-select', listener, { once: true });
    document.addEventListener('innocities-select', listener, { once: true });
    window.addEventListener('innocities-select', listener, { once: true });
    document.body.dispatchEvent(new InnocitiesSelectEvent('city', 'turku'));
    expect(cities).to.deep.equal(['turku', 'turku', 'turku']);
  });
});
