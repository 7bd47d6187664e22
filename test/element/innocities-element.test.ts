/** The base element where it must not lean on a widget: faults, menus, boxes that scroll. */
import { expect } from '@open-wc/testing';
import { messagesFor } from '../../src/i18n/messages.js';
import { onDemandMessages } from '../../src/i18n/on-demand.js';
import { press } from '../helpers/acts.js';
import { caught, listen, replace } from '../helpers/replace.js';
import { showTiny } from '../helpers/tiny-widget.js';
import { waitFor } from '../helpers/wait.js';
import { buttonNamed, isSeen, part, settled, textOf, type Widget } from '../helpers/widget.js';

const words = messagesFor('fi');
const more = onDemandMessages.fi;
const message = (widget: Widget): string => textOf(part(widget, 'message'));

describe('InnocitiesElement', () => {
  it('turns a fault in its own code into words, an event and one line for the developer', async () => {
    const errors = listen('error');
    const events = caught(document, 'innocities-error');
    const widget = await showTiny();
    widget.fault = new Error('no such row');
    for (let i = 0; i < 3; i += 1) {
      widget.requestUpdate();
      await settled(widget);
    }
    expect(message(widget)).to.contain(words.errorTitle).and.to.contain(more.errorText.internal);
    // Its own figures would be the same again.
    expect(part(widget, 'message')!.querySelector('button') === null).to.equal(true);
    expect(events.map(({ code, message }) => [code, message])).to.deep.equal([
      ['internal', 'no such row'],
    ]);
    expect(errors).to.deep.equal(['[innocities] internal: <innocities-tiny> no such row']);
  });

  it('forgets the fault when it has passed', async () => {
    listen('error');
    const widget = await showTiny();
    widget.fault = new Error('no such row');
    widget.requestUpdate();
    await settled(widget);
    widget.fault = undefined;
    widget.city = 'oulu';
    await settled(widget);
    expect(message(widget)).to.equal('');
    expect(isSeen(part(widget, 'graphic'))).to.equal(true);
  });

  it('refuses to make a file of nothing, to the caller alone', async () => {
    listen('error');
    const widget = await showTiny();
    widget.fault = new Error('no such row');
    widget.requestUpdate();
    await settled(widget);
    for (const make of [() => widget.toSvg(), () => widget.toCsv(), () => widget.toBlob()]) {
      const reason = await make().then(() => '', String);
      expect(reason).to.contain('<innocities-tiny> shows no figures');
    }
  });

  it('refuses a file of an unknown kind, and one of a widget that was never on a page', async () => {
    const widget = await showTiny();
    const reason = await widget.toBlob('gif' as 'png').then(() => '', String);
    expect(reason).to.contain('"gif"').and.to.contain('png, svg or csv');
    const alone = new (widget.constructor as new () => Widget)();
    expect(await alone.toCsv().then(() => '', String)).to.contain('shows no figures');
  });

  it('says so when a download fails, until the next one, and keeps the figures', async () => {
    const errors = listen('error');
    const events = caught(document, 'innocities-error');
    const widget = await showTiny();
    buttonNamed(widget, words.download).click();
    await settled(widget);
    replace(HTMLCanvasElement.prototype, 'toBlob', () => {
      throw new Error('out of memory');
    });
    buttonNamed(widget, more.downloadImage).click();
    await waitFor(() => events.length > 0);
    await settled(widget);
    expect(events[0]).to.include({ code: 'internal' });
    expect(errors[0]).to.contain('out of memory');
    const notice = [...widget.shadowRoot!.querySelectorAll('[role="status"]')].map(textOf);
    expect(notice).to.deep.equal([more.downloadFailed]);
    expect(isSeen(part(widget, 'graphic'))).to.equal(true);
    buttonNamed(widget, words.download).click();
    await settled(widget);
    expect(textOf(part(widget, 'toolbar'))).not.to.contain(more.downloadFailed);
  });

  it('closes the menu when the focus goes on, and when it leaves the page', async () => {
    const widget = await showTiny();
    const menu = (): boolean => isSeen(widget.shadowRoot!.querySelector('.menu'));
    const button = buttonNamed(widget, words.download);
    button.focus();
    button.click();
    await settled(widget);
    expect(menu()).to.equal(true);
    buttonNamed(widget, words.table).focus();
    await settled(widget);
    expect(menu()).to.equal(false);
    button.click();
    await settled(widget);
    widget.parentElement!.append(widget);
    await settled(widget);
    expect(menu()).to.equal(false);
  });

  it('closes the menu with Esc, and nothing else that is open on the page', async () => {
    const widget = await showTiny();
    const button = buttonNamed(widget, words.download);
    button.focus();
    button.click();
    await settled(widget);
    const heard = caught(document, 'keydown');
    press(widget, 'Escape');
    await settled(widget);
    expect(isSeen(widget.shadowRoot!.querySelector('.menu'))).to.equal(false);
    expect(heard.map(({ key }) => key)).to.deep.equal([]);
  });

  it('writes each row as a list where the columns have no room, and stays a table', async () => {
    const widget = await showTiny(
      '<div style="width: 320px"><innocities-tiny view="table"></innocities-tiny></div>',
    );
    const roles = (): (string | null)[] =>
      [...part(widget, 'table')!.querySelectorAll('table, tbody, tbody tr, tbody th, td')].map(
        (each) => each.getAttribute('role'),
      );
    expect(roles()).to.deep.equal([null, null, null, null, null]);
    widget.columns = 4;
    widget.requestUpdate();
    await settled(widget);
    const box = part(widget, 'table')!;
    expect(roles()).to.deep.equal([
      'table',
      'rowgroup',
      'row',
      'rowheader',
      'cell',
      'cell',
      'cell',
    ]);
    expect(box.scrollWidth).to.equal(box.clientWidth);
    const tops = [...box.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(3);
    const [first] = box.querySelectorAll('td');
    expect(first!.dataset.label).to.equal('column 1');
    // Some engines answer with the value, others with what was written.
    expect(getComputedStyle(first!, '::before').content).to.match(/column 1|data-label/);
  });

  it('lets the keyboard into a table that scrolls, and only then', async () => {
    const widget = await showTiny(
      '<div style="width: 320px"><innocities-tiny view="table"></innocities-tiny></div>',
    );
    const box = part(widget, 'table')!;
    expect([box.hasAttribute('tabindex'), box.hasAttribute('role')]).to.deep.equal([false, false]);
    // Nobody could measure that.
    box.style.fontSize = '80px';
    widget.requestUpdate();
    await settled(widget);
    expect(box.scrollWidth).to.be.above(box.clientWidth);
    expect(box.tabIndex).to.equal(0);
    const label = widget.shadowRoot!.getElementById(box.getAttribute('aria-labelledby')!);
    expect(textOf(label)).to.equal('Caption');
  });

  it('hides itself with hidden, and keeps the display that the page gives', async () => {
    const widget = await showTiny();
    widget.hidden = true;
    expect(getComputedStyle(widget).display).to.equal('none');
    widget.hidden = false;
    expect(getComputedStyle(widget).display).to.equal('block');
    widget.style.display = 'inline-block';
    expect(getComputedStyle(widget).display).to.equal('inline-block');
  });

  it('lets the page style it by its parts', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('innocities-tiny::part(summary) { color: rgb(9, 8, 7) }');
    document.adoptedStyleSheets.push(sheet);
    const widget = await showTiny();
    expect(getComputedStyle(part(widget, 'summary')!).color).to.equal('rgb(9, 8, 7)');
    document.adoptedStyleSheets.pop();
  });
});
