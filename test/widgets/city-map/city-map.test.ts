import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import '../../helpers/everything.js';
import { afterPaint } from '../../../src/element/after-paint.js';
import type { InnocitiesSelectEvent } from '../../../src/element/events.js';
import { more } from '../../../src/widgets/city-map/facts.js';
import { plain } from '../../helpers/context.js';
import { focusedMark, press } from '../../helpers/acts.js';
import { Living } from '../../helpers/living.js';
import { listen, replace } from '../../helpers/replace.js';
import {
  buttonNamed,
  isSeen,
  part,
  settled,
  showWidget,
  targets,
  textOf,
  type Widget,
} from '../../helpers/widget.js';

type Camera = { camera?: { k: number; tx: number; ty: number } };

const map = (attributes = '') => showWidget('innocities-city-map', attributes);
const zoomButtons = (widget: Element) => [
  ...widget.shadowRoot!.querySelectorAll<HTMLButtonElement>('.zoom button'),
];
const cameraOf = (widget: Element) => (widget as Camera).camera;
const landTransform = (widget: Element) =>
  widget.shadowRoot!.querySelector('.marks g')!.getAttribute('transform');

/** The widget once Leaflet moves its camera. */
async function zoomed(attributes = '') {
  const widget = await map(attributes);
  zoomButtons(widget)[0]!.click();
  await waitUntil(() => cameraOf(widget), 'the map zooms', { timeout: 8000 });
  await settled(widget);
  return widget;
}

/** Presses on a city, moves 30 px to the right and lets go. */
function drag(widget: Widget, pointerType: string) {
  const at = (x: number) => ({
    pointerType,
    button: 0,
    clientX: x,
    clientY: 200,
    bubbles: true,
    composed: true,
    detail: 1,
  });
  const mark = targets(widget)[0]!;
  mark.dispatchEvent(new PointerEvent('pointerdown', at(200)));
  window.dispatchEvent(new PointerEvent('pointermove', at(230)));
  window.dispatchEvent(new PointerEvent('pointerup', at(230)));
  mark.dispatchEvent(new MouseEvent('click', at(230)));
}

/** As on a page where what the first view does not show has not come yet. Returns it. */
async function withoutMore() {
  await more.load();
  const { value } = more;
  more.value = undefined;
  return value;
}

describe('<innocities-city-map>', () => {
  it('shows the whole country until a city is selected in the list, then the city', async () => {
    const widget = await map('lang="fi"');
    expect(textOf(widget.shadowRoot!.querySelector('#panel'))).to.equal('Koko maa');
    const events: (string | null)[] = [];
    widget.addEventListener('innocities-select', (event: InnocitiesSelectEvent) => {
      events.push(event.value);
    });
    buttonNamed(widget, 'Oulu').click();
    await settled(widget);
    expect(textOf(widget.shadowRoot!.querySelector('#panel'))).to.equal('Oulu');
    expect(widget.shadowRoot!.querySelector('[data-city=oulu]')!.ariaPressed).to.equal('true');
    expect(targets(widget).find(({ dataset }) => dataset.id === 'oulu')!.ariaPressed).to.equal(
      'true',
    );
    buttonNamed(widget, 'Poista valinta').click();
    await settled(widget);
    expect(textOf(widget.shadowRoot!.querySelector('#panel'))).to.equal('Koko maa');
    expect(events).to.deep.equal(['oulu', null]);
    expect(widget.shadowRoot!.activeElement).to.equal(buttonNamed(widget, 'Oulu'));
  });

  for (const [measure, nation, oulu] of [
    ['agreements', '55,3 milj', '5,4 milj'],
    ['projects', '119 hanketta', '15 hanketta'],
  ] as const) {
    it(`leads with ${measure} in the panel, and tells a screen reader of the city chosen`, async () => {
      const widget = await map(`lang="fi" measure="${measure}"`);
      const told = widget.shadowRoot!.querySelector('.panel [role="status"]')!;
      expect(widget.shadowRoot!.querySelector('.panel .total')!.parentElement).to.equal(told);
      expect(plain(textOf(told))).to.contain(nation);
      buttonNamed(widget, measure === 'projects' ? 'Oulu 15' : 'Oulu').click();
      await settled(widget);
      expect(plain(textOf(told))).to.contain(oulu);
      expect(told.isConnected).to.equal(true);
      expect(widget.shadowRoot!.querySelectorAll('.panel [role="status"]').length).to.equal(1);
    });
  }

  it('keeps the sign of inferred figures off the digits, in columns and in a list', async () => {
    for (const width of ['900px', '320px']) {
      const widget = await map('lang="fi" measure="projects" view="table"');
      widget.parentElement!.style.width = width;
      await settled(widget);
      const signs = [...widget.shadowRoot!.querySelectorAll('td .mark')];
      expect(signs.length).to.equal(10);
      for (const sign of signs) {
        const digits = document.createRange();
        digits.selectNode(sign.parentElement!.firstChild!);
        digits.setEndBefore(sign);
        const gap = sign.getBoundingClientRect().left - digits.getBoundingClientRect().right;
        expect(gap).to.be.within(-0.5, 2);
      }
    }
  });

  it('keeps the focus on a city when its list gets another place', async () => {
    const widget = await map('lang="fi"');
    widget.parentElement!.style.width = '1100px';
    await waitUntil(() => widget.shadowRoot!.querySelector('.beside-both'));
    buttonNamed(widget, 'Turku').click();
    buttonNamed(widget, 'Turku').focus();
    await settled(widget);
    widget.parentElement!.style.width = '700px';
    await waitUntil(() => widget.shadowRoot!.querySelector('.beside-panel'));
    await settled(widget);
    expect(widget.shadowRoot!.activeElement).to.equal(buttonNamed(widget, 'Turku'));
  });

  it('shows a member as its city region', async () => {
    const widget = await map('city="espoo" lang="sv"');
    expect(textOf(widget.shadowRoot!.querySelector('#panel'))).to.equal('Huvudstadsregionen');
  });

  it('leads arrows to the nearest city in that direction, and reaches all 16', async () => {
    const widget = await map('lang="fi"');
    const reached = new Set<string>();
    const press = (key: string) => {
      const at = widget.shadowRoot!.activeElement as SVGElement;
      at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      reached.add((widget.shadowRoot!.activeElement as SVGElement).dataset.id!);
    };
    const focus = (id: string) => {
      targets(widget)
        .find(({ dataset }) => dataset.id === id)!
        .focus();
    };
    focus('oulu');
    press('ArrowUp');
    expect((widget.shadowRoot!.activeElement as SVGElement).dataset.id).to.equal('rovaniemi');
    for (const { dataset } of targets(widget)) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        focus(dataset.id!);
        press(key);
      }
    }
    expect(reached.size).to.equal(16);
  });

  it('zooms, and shows the whole country again, without the picture changing size', async () => {
    const widget = await map();
    const before = part(widget, 'graphic')!.getBoundingClientRect();
    const home = landTransform(widget);
    zoomButtons(widget)[0]!.click();
    await waitUntil(() => cameraOf(widget), 'the map zooms', { timeout: 8000 });
    await settled(widget);
    expect(landTransform(widget)).not.to.equal(home);
    const after = part(widget, 'graphic')!.getBoundingClientRect();
    expect([after.width, after.height]).to.deep.equal([before.width, before.height]);
    zoomButtons(widget)[2]!.click();
    await settled(widget);
    expect(landTransform(widget)).to.equal(home);
    expect(zoomButtons(widget)[2]!.ariaDisabled).to.equal('true');
  });

  it('zooms in a new room as a map that always stood in it', async () => {
    const other = await zoomed('style="width: 400px"');
    const { tx, ty } = cameraOf(other)!;
    other.remove();
    const widget = await map('style="width: 600px"');
    await waitUntil(() => widget.shadowRoot!.querySelector('.leaflet-pane'), 'Leaflet is there', {
      timeout: 8000,
    });
    widget.style.width = '400px';
    await settled(widget);
    zoomButtons(widget)[0]!.click();
    await waitUntil(() => cameraOf(widget), 'the map zooms');
    expect(cameraOf(widget)!.tx).to.be.closeTo(tx, 2);
    expect(cameraOf(widget)!.ty).to.be.closeTo(ty, 2);
  });

  it('keeps the focus on a zoom button that has nothing left to do', async () => {
    const widget = await zoomed();
    const out = zoomButtons(widget)[2]!;
    out.focus();
    out.click();
    await waitUntil(() => out.ariaDisabled === 'true', 'the whole country is on show');
    expect(widget.shadowRoot!.activeElement).to.equal(out);
  });

  it('keeps a button of the list where it was pressed', async () => {
    for (const width of [320, 480, 720, 1000]) {
      const widget = await map(`style="width: ${width}px"`);
      const button = widget.shadowRoot!.querySelector<HTMLElement>('[data-city="lappeenranta"]')!;
      const top = () =>
        button.getBoundingClientRect().top - part(widget, 'figure')!.getBoundingClientRect().top;
      const before = top();
      button.click();
      await waitUntil(
        () => button.ariaPressed === 'true' && isSeen(buttonNamed(widget, 'Poista valinta')),
      );
      expect(top(), `${width} px`).to.be.closeTo(before, 1);
    }
  });

  it('names each city of the list with its figure, and the list with its unit', async () => {
    const widget = await map('measure="funding" lang="en"');
    const button = widget.shadowRoot!.querySelector('[data-city="joensuu"]')!;
    expect(button.textContent.trim()).to.equal('Joensuu 2.8');
    const list = button.closest('[role="group"]')!;
    const legend = widget.shadowRoot!.getElementById(list.getAttribute('aria-describedby')!);
    expect(plain(textOf(legend))).to.equal('Area of circle = planned funding, € million.');
  });

  it('marks the selected city in the table, to the eye and to a screen reader', async () => {
    const widget = await map('view="table" measure="funding" city="oulu"');
    const rows = [...part(widget, 'table')!.querySelectorAll('tbody tr')];
    const marked = rows.filter((row) => row.ariaCurrent === 'true');
    expect(marked.map((row) => textOf(row.querySelector('th')))).to.deep.equal(['Oulu']);
    const look = (row: Element) => {
      const { fontWeight, borderTopWidth } = getComputedStyle(row.querySelector('td')!);
      return [fontWeight, borderTopWidth];
    };
    expect(look(marked[0]!)).to.deep.equal(['600', '2px']);
    expect(look(rows[0]!)[0]).to.equal('400');
  });

  it('marks it also on a phone, where each row is a list', async () => {
    const widget = await map(
      'view="table" measure="funding" city="oulu" style="width: 320px" lang="fi"',
    );
    const rows = [...part(widget, 'table')!.querySelectorAll('.list tr')];
    const marked = rows.filter((row) => row.ariaCurrent === 'true');
    expect(marked.map((row) => textOf(row.querySelector('th')))).to.deep.equal(['Oulu']);
  });

  it('says in a file what the areas of the circles are', async () => {
    const widget = await map('measure="funding" lang="en"');
    expect(plain(await widget.toSvg())).to.contain('Area of circle = planned funding, € million.');
  });

  it('does not move when Leaflet arrives', async () => {
    const widget = await map();
    const before = part(widget, 'graphic')!.outerHTML;
    await waitUntil(() => widget.shadowRoot!.querySelector('.leaflet-pane'), 'Leaflet is there', {
      timeout: 8000,
    });
    await settled(widget);
    expect(part(widget, 'graphic')!.outerHTML).to.equal(before);
  });

  it('zooms with + and returns with 0', async () => {
    const widget = await map();
    const press = (key: string) =>
      targets(widget)[0]!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
      );
    press('+');
    await waitUntil(() => cameraOf(widget), 'the map zooms', { timeout: 8000 });
    press('0');
    await waitUntil(() => !cameraOf(widget), 'the map returns');
  });

  it('leaves + with another key to the browser, which makes the page larger', async () => {
    const widget = await map();
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
      const event = new KeyboardEvent('keydown', {
        key: '+',
        [modifier]: true,
        bubbles: true,
        cancelable: true,
      });
      targets(widget)[0]!.dispatchEvent(event);
      expect(event.defaultPrevented, modifier).to.equal(false);
    }
  });

  it('fetches nothing by itself for a reader who saves data, and zooms when asked', async () => {
    replace(navigator as Navigator & { connection?: unknown }, 'connection', { saveData: true });
    const painted = () => new Promise<void>(afterPaint);
    // Until then the map of another test may plan something.
    await painted();
    const planned: unknown[] = [];
    replace(window, 'requestIdleCallback', (run) => planned.push(run));
    const widget = await map();
    await waitUntil(() => widget.near);
    await painted();
    expect(planned).to.have.length(0);
    zoomButtons(widget)[0]!.click();
    await waitUntil(() => cameraOf(widget), 'the map zooms', { timeout: 8000 });
  });

  describe('zooms and keeps in the picture', () => {
    /** Where a city is, as parts of the width and the height of the picture. */
    const placeOf = (widget: Widget, city: string) => {
      const frame = widget.shadowRoot!.querySelector('.canvas')!.getBoundingClientRect();
      const hit = widget.shadowRoot!.querySelector(`.target[data-id="${city}"] .hit`);
      if (!hit) return 'not drawn';
      const { x, y, width, height } = hit.getBoundingClientRect();
      const within = [
        (x + width / 2 - frame.x) / frame.width,
        (y + height / 2 - frame.y) / frame.height,
      ];
      return within.every((part) => part > 0.02 && part < 0.98) ? 'in the picture' : within.join();
    };
    const twice = async (widget: Widget, zoom: () => void) => {
      zoom();
      await waitUntil(() => cameraOf(widget), 'the map zooms', { timeout: 8000 });
      const { k } = cameraOf(widget)!;
      zoom();
      await waitUntil(() => cameraOf(widget)!.k > k, 'the map zooms again');
      await settled(widget);
    };

    it('the city that has the focus', async () => {
      const widget = await map();
      const vaasa = targets(widget).find(({ dataset }) => dataset.id === 'vaasa')!;
      vaasa.focus();
      await twice(widget, () => {
        widget.shadowRoot!.activeElement!.dispatchEvent(
          new KeyboardEvent('keydown', { key: '+', bubbles: true, composed: true }),
        );
      });
      expect(placeOf(widget, 'vaasa')).to.equal('in the picture');
    });

    it('the city that a key leads to', async () => {
      const widget = await map();
      targets(widget).at(-1)!.focus();
      await twice(widget, () => {
        press(widget, '+');
      });
      const [first] = targets(widget);
      const { id } = first!.dataset;
      expect(placeOf(widget, id!)).not.to.equal('in the picture');
      press(widget, 'Home');
      await settled(widget);
      expect(focusedMark(widget)).to.equal(id);
      expect(placeOf(widget, id!)).to.equal('in the picture');
    });

    it('the city that is chosen', async () => {
      const widget = await map('city="turku"');
      await twice(widget, () => {
        zoomButtons(widget)[0]!.click();
      });
      expect(placeOf(widget, 'turku')).to.equal('in the picture');
    });
  });

  it('leaves the plain wheel to the page, and zooms with Ctrl', async () => {
    const widget = await zoomed();
    const canvas = widget.shadowRoot!.querySelector('.canvas')!;
    const wheel = (ctrlKey: boolean) => {
      const { x, y, width, height } = canvas.getBoundingClientRect();
      const event = new WheelEvent('wheel', {
        deltaY: -120,
        ctrlKey,
        clientX: x + width / 2,
        clientY: y + height / 2,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      part(widget, 'graphic')!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const k = cameraOf(widget)!.k;
    expect(wheel(false)).to.equal(false);
    expect(wheel(true)).to.equal(true);
    await waitUntil(() => cameraOf(widget)!.k > k, 'the map zooms');
  });

  it('pans by mouse drag and does not take its end for a click', async () => {
    const widget = await zoomed('city="oulu"');
    const scene = part(widget, 'graphic')!;
    const before = cameraOf(widget)!;
    drag(widget, 'mouse');
    await settled(widget);
    expect(cameraOf(widget)!.tx).to.be.closeTo(before.tx + 30, 2);
    expect(widget.city).to.equal('oulu');
    expect(scene.isConnected).to.equal(true);
  });

  it('leaves one finger to scroll the page', async () => {
    const widget = await zoomed();
    const before = cameraOf(widget);
    drag(widget, 'touch');
    await settled(widget);
    expect(cameraOf(widget)).to.deep.equal(before);
  });

  it('leaves no mark on the page while it is dragged', async () => {
    const widget = await zoomed();
    const canvas = widget.shadowRoot!.querySelector('.canvas')!;
    canvas.dispatchEvent(
      new MouseEvent('mousedown', {
        bubbles: true,
        composed: true,
        button: 0,
        clientX: 50,
        clientY: 50,
      }),
    );
    expect(document.body.className).to.equal('');
    expect(document.documentElement.getAttribute('style')).to.equal(null);
    canvas.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, composed: true }));
  });

  it('asks a tile server for nothing before the reader agrees', async () => {
    const address = `${location.origin}/demo/koskela.svg?z={z}&y={y}&x={x}`;
    const widget = await map(`lang="en" tiles="${address}" tiles-attribution="© Somebody"`);
    await waitUntil(() => widget.shadowRoot!.querySelector('.leaflet-pane'), 'Leaflet is there', {
      timeout: 8000,
    });
    const asked = () => widget.shadowRoot!.querySelectorAll('.leaflet-tile').length;
    expect(asked()).to.equal(0);
    const button = buttonNamed(widget, 'Show background map');
    expect(textOf(button.closest('p'))).to.contain(location.host);
    button.click();
    await waitUntil(() => widget.shadowRoot!.querySelector('.attribution'), 'tiles come', {
      timeout: 8000,
    });
    expect(asked()).to.be.above(0);
    expect(textOf(widget.shadowRoot!.querySelector('.attribution'))).to.equal('© Somebody');
    widget.setAttribute('tiles', '/another/{z}/{y}/{x}');
    await settled(widget);
    expect(asked()).to.equal(0);
    expect(buttonNamed(widget, 'Show background map').isConnected).to.equal(true);
  });

  it('asks the reader again after it was taken out and put back', async () => {
    const address = `${location.origin}/demo/koskela.svg?z={z}&y={y}&x={x}`;
    const widget = await map(`lang="en" tiles="${address}" tiles-attribution="© Somebody"`);
    buttonNamed(widget, 'Show background map').click();
    await waitUntil(() => widget.shadowRoot!.querySelector('.attribution'), 'tiles come', {
      timeout: 8000,
    });
    widget.parentElement!.append(widget);
    await settled(widget);
    expect(buttonNamed(widget, 'Show background map').isConnected).to.equal(true);
  });

  it('keeps the land, offers again and says so where no tile comes', async () => {
    const lines: string[] = [];
    replace(console, 'error', (line) => lines.push(String(line)));
    const widget = await map('lang="en" tiles="/package.json?z={z}&y={y}&x={x}"');
    const codes: string[] = [];
    widget.addEventListener('innocities-error', ({ code }) => codes.push(code));
    const land = () => widget.shadowRoot!.querySelector('.marks path[fill="var(--_land)"]');
    buttonNamed(widget, 'Show background map').click();
    await waitUntil(() => codes.length > 0, 'the fault is told', { timeout: 8000 });
    await settled(widget);
    expect(codes).to.deep.equal(['network']);
    expect(lines.join()).to.contain('/package.json?z={z}');
    expect(land() !== null, 'land').to.equal(true);
    expect(buttonNamed(widget, 'Show background map').isConnected).to.equal(true);
    expect(textOf(widget.shadowRoot!.querySelector('.hint[role=status]'))).to.equal(
      `No background map came from ${location.host}.`,
    );
  });

  it('names a file by what it shows', async () => {
    const names: string[] = [];
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const widget = await map('lang="sv" measure="funding" city="Imatra"');
    buttonNamed(widget, 'Ladda ner').click();
    await settled(widget);
    widget.shadowRoot!.querySelectorAll<HTMLButtonElement>('.menu button')[1]!.click();
    await waitUntil(() => names.length > 0);
    expect(names).to.deep.equal(['innocities-city-map-lappeenranta-funding-sv.svg']);
  });

  it('draws another measure at once, not the first view before it', async () => {
    const found = await withoutMore();
    replace(more, 'load', async () => {
      await aTimeout(50);
      more.value = found;
    });
    const headings = new Set<string>();
    const widget = document.createElement('innocities-city-map');
    widget.lang = 'fi';
    widget.measure = 'projects';
    document.body.append(widget);
    const watch = new MutationObserver(() => {
      const heading = part(widget, 'heading');
      // What keeps the room until then is not seen.
      if (heading && isSeen(heading)) headings.add(textOf(heading));
    });
    watch.observe(widget.renderRoot, { childList: true, subtree: true, characterData: true });
    await waitUntil(() => part(widget, 'heading'));
    await settled(widget);
    watch.disconnect();
    widget.remove();
    expect([...headings].join()).to.match(/^Innokaupunkien hankkeet[^,]*, 16\u00a0kaupunkiseutua$/);
  });

  it('stands, and says so, where what a city needs does not come, and tries again', async () => {
    const found = await withoutMore();
    const said = listen('error');
    replace(more, 'load', () => {
      more.failed = true;
      return Promise.reject(new Error('gone'));
    });
    const widget = await map('lang="fi" city="oulu"');
    expect(textOf(widget.shadowRoot!.querySelector('#panel'))).to.equal('Koko maa');
    expect(targets(widget)).to.have.length(16);
    expect(textOf(part(widget, 'toolbar'))).to.contain('Tietojen lataaminen ei onnistunut.');
    expect(said).to.have.length(1);
    replace(more, 'load', () => {
      more.value = found;
      return Promise.resolve();
    });
    buttonNamed(widget, 'Turku').click();
    await settled(widget);
    expect(textOf(widget.shadowRoot!.querySelector('#panel'))).to.equal('Turku');
    expect(textOf(part(widget, 'toolbar'))).not.to.contain('ei onnistunut');
  });

  it('leaves nothing on the page that it was taken from', async () => {
    const living = new Living();
    const widget = await zoomed();
    widget.remove();
    await settled(widget);
    const left = living.count();
    living.stop();
    expect(left).to.deep.equal({ listeners: 0, observers: 0 });
  });

  it('is in its place again after it was taken out and put back', async () => {
    const widget = await zoomed();
    const place = widget.parentElement!;
    widget.remove();
    await aTimeout(0);
    place.append(widget);
    await settled(widget);
    expect(targets(widget)).to.have.length(16);
    zoomButtons(widget)[0]!.click();
    await waitUntil(() => cameraOf(widget), 'the map zooms again', { timeout: 8000 });
  });
});
