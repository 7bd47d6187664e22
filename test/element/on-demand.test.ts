/**
 * What a widget fetches when it is needed: nothing shown is lost while it comes or when it does not, and
 * reader and developer are told.
 */
import { expect } from '@open-wc/testing';
import { Lazy } from '../../src/data/lazy.js';
import { define } from '../../src/element/define.js';
import { frameMessages, type Messages } from '../../src/i18n/messages.js';
import { Words } from '../../src/i18n/words.js';
import { caught, replace } from '../helpers/replace.js';
import { TinyWidget } from '../helpers/tiny-widget.js';
import { isSeen, part, settled, show, textOf, type Widget } from '../helpers/widget.js';

let answer: () => Promise<string> = () => Promise.resolve('here');
let wanted: Lazy<string>;

class WantingWidget extends TinyWidget {
  want = true;

  override needs(): readonly (Lazy<unknown> | undefined)[] {
    return this.want ? [...super.needs(), wanted] : super.needs();
  }
}
define('innocities-wanting', WantingWidget);

const fi: Messages = { ...frameMessages.fi };
const lost = (): Promise<never> => Promise.reject(new Error('no way'));

class SpeechlessWidget extends TinyWidget {
  protected override readonly words = new Words<Messages>(fi, { fi: lost, sv: lost, en: lost });
}
define('innocities-speechless', SpeechlessWidget);

const said = (): string[] => {
  const lines: string[] = [];
  replace(console, 'error', (line) => lines.push(String(line)));
  return lines;
};
const told = (widget: Widget): string[] =>
  [...widget.shadowRoot!.querySelectorAll('[role="status"]')].map(textOf);

describe('Lazy', () => {
  it('fetches once, however often it is asked for', async () => {
    let fetched = 0;
    const lazy = new Lazy(() => Promise.resolve((fetched += 1)));
    await Promise.all([lazy.load(), lazy.load()]);
    await lazy.load();
    expect([fetched, lazy.value]).to.deep.equal([1, 1]);
  });

  it('fetches again after it did not come', async () => {
    const answers = [lost, () => Promise.resolve('here')];
    const lazy = new Lazy<string>(() => answers.shift()!());
    let failed = '';
    await lazy.load().catch((error: unknown) => (failed = String(error)));
    expect(failed).to.equal('Error: no way');
    await lazy.load();
    expect(lazy.value).to.equal('here');
  });
});

it('Lazy gives up on what never answers', async () => {
  const clock = window.setTimeout.bind(window);
  replace(window, 'setTimeout', ((run: () => void, ms?: number) =>
    clock(run, ms === 10_000 ? 0 : ms)) as typeof setTimeout);
  const lazy = new Lazy(() => new Promise<string>(() => undefined));
  const error = await lazy.load().catch(String);
  expect(error).to.contain('no answer');
  expect(lazy.failed).to.equal(true);
});

describe('what a widget needs', () => {
  beforeEach(() => {
    wanted = new Lazy(() => answer());
  });

  it('is waited for, unseen and in its room', async () => {
    let come!: (value: string) => void;
    answer = () => new Promise((resolve) => (come = resolve));
    const place = document.createElement('div');
    document.body.append(place);
    place.innerHTML = '<innocities-wanting><b>Meanwhile.</b></innocities-wanting>';
    const widget = place.firstElementChild as WantingWidget;
    await new Promise(requestAnimationFrame);
    const waiting = part(widget, 'frame')!;
    expect(isSeen(part(widget, 'graphic'))).to.equal(false);
    expect(part(widget, 'figure')!.ariaBusy).to.equal('true');
    const { height } = waiting.getBoundingClientRect();
    expect(place.querySelector('b')!.checkVisibility({ checkVisibilityCSS: true })).to.equal(true);
    come('here');
    await settled(widget);
    expect(isSeen(part(widget, 'graphic'))).to.equal(true);
    expect(part(widget, 'figure')!.ariaBusy).to.equal(null);
    expect(place.querySelector('b')!.checkVisibility()).to.equal(false);
    expect(part(widget, 'frame')!.getBoundingClientRect().height).to.equal(height);
    place.remove();
  });

  it('does not take the widget away when it does not come', async () => {
    answer = lost;
    const lines = said();
    const errors = caught(document, 'innocities-error');
    const widget = await show('<innocities-wanting></innocities-wanting>');
    expect(isSeen(part(widget, 'graphic'))).to.equal(true);
    expect(told(widget)).to.deep.equal([frameMessages.fi.errorTitle]);
    widget.requestUpdate();
    await settled(widget);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('no way');
    expect(errors.map(({ code }) => code)).to.deep.equal(['network']);
  });

  it('is asked for once where only the first view tells of it', async () => {
    let asked = 0;
    answer = () => {
      asked += 1;
      return lost();
    };
    class ForgetfulWidget extends WantingWidget {
      override needs(): readonly (Lazy<unknown> | undefined)[] {
        this.want = this.hasUpdated;
        return super.needs();
      }
    }
    define('innocities-forgetful', ForgetfulWidget);
    const lines = said();
    const widget = await show('<innocities-forgetful></innocities-forgetful>');
    await settled(widget);
    expect([asked, lines.length]).to.deep.equal([1, 1]);
    widget.requestUpdate();
    await settled(widget);
    expect([asked, lines.length]).to.deep.equal([1, 1]);
    expect(isSeen(part(widget, 'graphic'))).to.equal(true);
  });

  for (const turn of ['pointerenter', 'focusin']) {
    it(`is tried again when the reader turns to the widget (${turn}), and said once`, async () => {
      answer = lost;
      const lines = said();
      const widget = await show('<innocities-wanting></innocities-wanting>');
      widget.dispatchEvent(new Event(turn));
      await settled(widget);
      expect(told(widget)).to.deep.equal([frameMessages.fi.errorTitle]);
      answer = () => Promise.resolve('here');
      widget.dispatchEvent(new Event(turn));
      await settled(widget);
      expect(wanted.value).to.equal('here');
      expect(told(widget)).to.deep.equal([]);
      expect(lines).to.have.length(1);
    });
  }

  it('leaves what is on show until it has come', async () => {
    let come!: (value: string) => void;
    answer = () => new Promise((resolve) => (come = resolve));
    const widget = new WantingWidget();
    widget.want = false;
    document.body.append(widget);
    await settled(widget);
    widget.want = true;
    widget.requestUpdate();
    await new Promise(requestAnimationFrame);
    expect(isSeen(part(widget, 'graphic'))).to.equal(true);
    come('here');
    await settled(widget);
    expect(isSeen(part(widget, 'graphic'))).to.equal(true);
    widget.remove();
  });
});

it('a language whose words do not come leaves the widget in its own, and says so to machines', async () => {
  const lines = said();
  const widget = await show('<innocities-speechless lang="sv"></innocities-speechless>');
  expect(part(widget, 'frame')!.lang).to.equal('fi');
  expect(textOf(part(widget, 'switch'))).to.contain(frameMessages.fi.table);
  expect(lines).to.have.length(1);
});

it('follows a page that changes its language again while the first words are on their way', async () => {
  let come!: () => void;
  const late = new Promise<void>((resolve) => (come = resolve));
  class HesitantWidget extends TinyWidget {
    protected override readonly words = new Words<Messages>(fi, {
      fi: lost,
      sv: () => late.then(() => ({ words: frameMessages.sv })),
      en: () => late.then(() => ({ words: frameMessages.en })),
    });
  }
  define('innocities-hesitant', HesitantWidget);
  const widget = await show('<innocities-hesitant></innocities-hesitant>');
  widget.lang = 'sv';
  await new Promise(requestAnimationFrame);
  widget.lang = 'en';
  await new Promise(requestAnimationFrame);
  expect(part(widget, 'frame')!.lang).to.equal('fi');
  come();
  await settled(widget);
  expect(part(widget, 'frame')!.lang).to.equal('en');
});
