/** Figures from an address in `src`: what is right is shown, what is wrong is said in words. */
import { expect, nextFrame } from '@open-wc/testing';
import { messagesFor, type ErrorCode } from '../../src/i18n/messages.js';
import { onDemandMessages } from '../../src/i18n/on-demand.js';
import { click, turnTo } from '../helpers/acts.js';
import { datasetOf, type Loose } from '../helpers/datasets.js';
import { everyWidget } from '../helpers/every.js';
import { answer, caught, json, listen, replace, silence } from '../helpers/replace.js';
import { waitFor } from '../helpers/wait.js';
import {
  buttonNamed,
  focused,
  isSeen,
  languages,
  part,
  settled,
  show,
  showWidget,
  targets,
  textOf,
  wordsOf,
  type Widget,
} from '../helpers/widget.js';

const message = (widget: Widget): string => textOf(part(widget, 'message'));

/** Until the answer is read, checked and shown. */
async function until(widget: Widget, done: () => boolean): Promise<void> {
  await waitFor(done);
  await settled(widget);
}

const isShown = (widget: Widget): boolean => isSeen(part(widget, 'summary'));
const hasFailed = (widget: Widget): boolean => part(widget, 'message') !== null;

async function showFrom(tag: string, attributes = 'src="/luvut.json"'): Promise<Widget> {
  const widget = await show(`<${tag} ${attributes}><p>Rahoitus tekstinä</p></${tag}>`);
  await until(widget, () => isShown(widget) || hasFailed(widget));
  return widget;
}

/** The third row with its first figure turned into a word, and where that stands. */
function spoiled(data: Loose): { data: Loose; path: string } {
  const copy = structuredClone(data);
  const row = copy.rows[2]!;
  const field = Object.keys(row).find((key) => typeof row[key] === 'number')!;
  row[field] = 'paljon';
  return { data: copy, path: `rows[2].${field}` };
}

everyWidget((tag) => {
  describe('with src', () => {
    let good: Loose;
    before(async () => {
      good = await datasetOf(tag);
    });
    const isByPlace = (): boolean => 'place' in good.rows[0]!;

    it('shows the same figures as those that ship with it', async () => {
      const loads = caught(document, 'innocities-load');
      const bundled = await showWidget(tag);
      const address = `/data/${good.id}.json`;
      const widget = await showFrom(tag, `src="${address}"`);
      await Promise.all([bundled, widget].map(turnTo));
      expect(wordsOf(widget)).to.equal(wordsOf(bundled));
      expect(loads.map(({ src }) => src)).to.deep.equal([null, address]);
      expect(loads[1]!.dataset).to.equal(good.id);
    });

    it('shows other figures where they are other', async () => {
      const data = structuredClone(good);
      // Whole numbers stay whole, and a share stays one: half of any figure is a figure too.
      for (const row of [...data.rows, data.total ?? {}]) {
        for (const [key, value] of Object.entries(row)) {
          if (typeof value === 'number') row[key] = Math.floor(value / 2);
        }
      }
      answer(() => json(data));
      const widget = await showFrom(tag);
      expect(hasFailed(widget)).to.equal(false);
      expect(
        wordsOf(widget) === wordsOf(await showWidget(tag)),
        'half of every number of the dataset reads as the whole',
      ).to.equal(false);
    });

    it('waits for them without a jump, with what the page wrote', async () => {
      const heightOf = (each: Widget): number => part(each, 'frame')!.clientHeight;
      const bundled = await showWidget(tag);
      answer((_, signal) => silence(signal));
      const widget = await show(`<${tag} src="/luvut.json"><p>Rahoitus tekstinä</p></${tag}>`);
      expect(widget.children[0]!.checkVisibility()).to.equal(true);
      expect(part(widget, 'frame')!.getAttribute('aria-busy')).to.equal('true');
      expect(textOf(widget.shadowRoot!.querySelector('.face [role="status"]'))).to.equal(
        messagesFor('fi').loading,
      );
      expect(isSeen(part(widget, 'graphic'))).to.equal(false);
      expect(heightOf(widget)).to.equal(heightOf(bundled));
    });

    const bad: Record<
      Exclude<ErrorCode, 'internal'>,
      { reply: (signal: AbortSignal | null) => Response | Promise<Response>; says: () => string }
    > = {
      network: {
        reply: () => Promise.reject(new TypeError('no route')),
        says: () => 'no route',
      },
      status: { reply: () => new Response('{}', { status: 404 }), says: () => '404' },
      type: {
        reply: () => new Response('<p>', { headers: { 'content-type': 'text/html' } }),
        says: () => 'text/html',
      },
      size: { reply: () => json(JSON.stringify(good) + ' '.repeat(5e6)), says: () => '5000000' },
      timeout: { reply: (signal) => silence(signal), says: () => '10 s' },
      syntax: { reply: () => json('{"id": '), says: () => '/luvut.json' },
      schema: { reply: () => json(spoiled(good).data), says: () => spoiled(good).path },
      city: {
        reply: () =>
          json({
            ...good,
            rows: good.rows.map((row, i) => (i === 1 ? { ...row, place: 'kotka' } : row)),
          }),
        says: () => 'rows[1].place: expected ',
      },
    };

    for (const [name, { reply, says }] of Object.entries(bad)) {
      const code = name as keyof typeof bad;
      it(`says what is wrong: ${code}`, async () => {
        if (code === 'city' && !isByPlace()) {
          // Figures that belong to no place cannot name a wrong one.
          expect(good.rows.every((row) => !('place' in row))).to.equal(true);
          return;
        }
        const errors = listen('error');
        const events = caught(document, 'innocities-error');
        const late = new AbortController();
        replace(AbortSignal, 'timeout', (ms) => {
          expect(ms).to.equal(10_000);
          return late.signal;
        });
        answer((_, signal) => {
          const response = reply(signal);
          if (code === 'timeout') late.abort(new DOMException('late', 'TimeoutError'));
          return response;
        });
        const widget = await showFrom(tag);
        expect(events.map((event) => event.code)).to.deep.equal([code]);
        expect(events[0]).to.include({ bubbles: true, composed: true });
        expect(events[0]!.message).to.contain(says());
        expect(errors).to.have.length(1);
        expect(errors[0]).to.contain(`[innocities] ${code}: <${tag}>`).and.to.contain(says());
        for (const lang of languages) {
          widget.lang = lang;
          await settled(widget);
          expect(message(widget)).to.contain(messagesFor(lang).errorTitle);
          expect(message(widget)).to.contain(onDemandMessages[lang].errorText[code]);
        }
        expect(widget.children[0]!.checkVisibility(), 'what the page wrote').to.equal(true);
        expect(isSeen(part(widget, 'message'))).to.equal(true);
        expect(part(widget, 'frame')!.getAttribute('aria-busy'), 'still waited for').to.equal(
          'false',
        );
      });
    }

    it('says so above what the page wrote, however long that is, and covers nothing', async () => {
      listen('error');
      answer(() => json('{"id": '));
      const widget = await show(
        `<${tag} src="/luvut.json"><p style="height: 3000px">Taulukko</p><p slot="footer">Alla</p></${tag}>`,
      );
      await until(widget, () => hasFailed(widget));
      const [written, footer] = [...widget.children].map((each) => each.getBoundingClientRect());
      const said = part(widget, 'message')!.getBoundingClientRect();
      expect(said.bottom).to.be.at.most(written!.top);
      expect(written!.bottom).to.be.at.most(footer!.top);
      expect(footer!.bottom).to.be.at.most(part(widget, 'frame')!.getBoundingClientRect().bottom);
    });

    it('keeps the figures that it has when new ones are bad, and says so', async () => {
      listen('error');
      const events = caught(document, 'innocities-error');
      let broken = false;
      answer(() => (broken ? new Response('', { status: 500 }) : json(good)));
      const widget = await showFrom(tag);
      const words = wordsOf(widget).split('\n');
      broken = true;
      widget.src = '/uudet.json';
      await until(widget, () => hasFailed(widget));
      expect(message(widget)).to.contain(onDemandMessages.fi.staleText);
      expect(wordsOf(widget).split('\n')).to.include.members(words);
      expect(events.map(({ code }) => code)).to.deep.equal(['status']);

      broken = false;
      buttonNamed(widget, onDemandMessages.fi.retry).click();
      await until(widget, () => !hasFailed(widget));
      expect(wordsOf(widget).split('\n')).to.have.members(words);
    });

    it('tries again when asked, and complains of the same fault once', async () => {
      const errors = listen('error');
      let broken = true;
      const asked = answer(() => (broken ? new Response('', { status: 503 }) : json(good)));
      const widget = await showFrom(tag);
      const again = (): void => buttonNamed(widget, onDemandMessages.fi.retry).click();
      again();
      await until(widget, () => asked.length === 2);
      expect(hasFailed(widget)).to.equal(true);
      broken = false;
      again();
      await until(widget, () => isShown(widget));
      expect(targets(widget)).to.have.length.above(2);
      expect(asked).to.have.length(3);
      expect(errors).to.have.length(1);
      expect(widget.children[0]!.checkVisibility()).to.equal(false);
    });

    it('keeps the focus of a reader who tries again, whatever comes of it', async () => {
      listen('error');
      let reply: (signal: AbortSignal | null) => Promise<Response> = () =>
        Promise.resolve(new Response('', { status: 503 }));
      answer((_, signal) => reply(signal));
      const widget = await showFrom(tag);
      reply = silence;
      const again = buttonNamed(widget, onDemandMessages.fi.retry);
      again.focus();
      again.click();
      await until(widget, () => !hasFailed(widget));
      expect(focused(widget), 'while it loads').not.to.equal(null);
      widget.src = '/luvut.json?2';
      reply = () => Promise.resolve(json(good));
      await until(widget, () => isShown(widget));
      expect(focused(widget), 'when it is there').not.to.equal(null);
    });

    it('tells of every address that fails, also for the same reason', async () => {
      listen('error');
      const events = caught(document, 'innocities-error');
      answer(() => json('{"id": '));
      const widget = await showFrom(tag);
      answer(() => json({}));
      for (const src of ['/a.json', '/b.json']) {
        const before = events.length;
        widget.src = src;
        await until(widget, () => events.length > before);
      }
      expect(events.map(({ code }) => code)).to.deep.equal(['syntax', 'schema', 'schema']);
    });

    it('tries again also if it was moved while it tried', async () => {
      listen('error');
      let now: 'bad' | 'slow' | 'good' = 'bad';
      answer((_, signal) =>
        now === 'good' ? json(good) : now === 'slow' ? silence(signal) : json('{"id": '),
      );
      const widget = await showFrom(tag);
      now = 'slow';
      buttonNamed(widget, onDemandMessages.fi.retry).click();
      await until(widget, () => !hasFailed(widget));
      now = 'good';
      widget.parentElement!.append(widget);
      await until(widget, () => isShown(widget));
    });

    it('goes back to its own figures without src', async () => {
      listen('error');
      answer(() => new Response('', { status: 500 }));
      const widget = await showFrom(tag);
      widget.removeAttribute('src');
      await until(widget, () => isShown(widget));
      expect(hasFailed(widget)).to.equal(false);
      expect(wordsOf(widget)).to.equal(wordsOf(await showWidget(tag)));
    });

    it('gives up asking when it leaves, and asks again when it is back', async () => {
      const events = caught(document, 'innocities-error');
      const signals: (AbortSignal | null)[] = [];
      answer((_, signal) => {
        signals.push(signal);
        return signals.length === 1 ? silence(signal) : json(good);
      });
      const widget = await show(`<${tag} src="/luvut.json"></${tag}>`);
      const place = widget.parentElement!;
      await until(widget, () => signals.length === 1);
      widget.remove();
      expect(signals[0]!.aborted).to.equal(true);
      place.append(widget);
      await until(widget, () => isShown(widget));
      expect(signals).to.have.length(2);
      expect(events).to.deep.equal([]);
    });

    it('asks again for new figures if it was moved before they came', async () => {
      let slow = false;
      const asked = answer((_, signal) => (slow ? silence(signal) : json(good)));
      const widget = await showFrom(tag);
      slow = true;
      widget.src = '/uudet.json';
      await until(widget, () => asked.length === 2);
      slow = false;
      widget.parentElement!.append(widget);
      await until(widget, () => asked.length === 3);
      expect(asked).to.deep.equal(['/luvut.json', '/uudet.json', '/uudet.json']);
    });

    it('shows the figures asked for last, whichever answer comes last', async () => {
      const answers: ((response: Response) => void)[] = [];
      answer(() => new Promise((resolve) => answers.push(resolve)));
      const loads = caught(document, 'innocities-load');
      const widget = await show(`<${tag} src="/vanhat.json"></${tag}>`);
      await until(widget, () => answers.length === 1);
      widget.src = '/uudet.json';
      await until(widget, () => answers.length === 2);
      answers[1]!(json(good));
      await until(widget, () => isShown(widget));
      answers[0]!(json(good));
      await settled(widget);
      expect(loads.map(({ src }) => src)).to.deep.equal(['/uudet.json']);
    });

    it('with loading="lazy" does not ask before it is near', async () => {
      const asked = answer(() => json(good));
      const widget = await show(
        `<div style="height: 300vh"></div><${tag} loading="lazy" src="/luvut.json"></${tag}>`,
      );
      await nextFrame();
      expect(asked).to.deep.equal([]);
      widget.scrollIntoView();
      await until(widget, () => isShown(widget));
      expect(asked).to.have.length(1);
      window.scrollTo(0, 0);
    });

    it('says "no data" for a city that has none, never 0, and leads back', async () => {
      const rows = good.rows.filter((row) => row.place !== 'oulu');
      answer(() => json({ ...good, rows }));
      for (const lang of languages) {
        const words = messagesFor(lang);
        const more = onDemandMessages[lang];
        const widget = await showFrom(tag, `src="/luvut.json" city="oulu" lang="${lang}"`);
        if (!hasFailed(widget)) {
          // A map of all cities is not empty without one; what it tells of that one is.
          expect(wordsOf(widget)).to.contain(words.noData);
          expect(wordsOf(widget)).not.to.match(/(^|\s)€?0([.,]0)?(\s(milj|mn|€)|$)/m);
          continue;
        }
        expect(message(widget)).to.contain(more.emptyTitle);
        expect(message(widget)).to.match(/Oulu|Uleåborg/);
        expect(message(widget)).not.to.match(/\d/);
        const events = caught(document, 'innocities-select');
        click(buttonNamed(widget, more.showCountry));
        await settled(widget);
        expect(events.map(({ subject, value }) => [subject, value])).to.deep.equal([
          ['city', null],
        ]);
        expect(hasFailed(widget)).to.equal(false);
        expect(targets(widget)).to.have.length.above(2);
      }
    });
  });
});
