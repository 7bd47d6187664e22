/**
 * A reader who is quicker than the network. What answers hands and keys is fetched when somebody turns to
 * a widget; nothing here asks for it before.
 */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { click, focusedMark, ids, press, pressed } from '../helpers/acts.js';
import { caught } from '../helpers/replace.js';
import { waitFor } from '../helpers/wait.js';
import { show, targets } from '../helpers/widget.js';

describe('what comes before its answer', () => {
  it('is a key that moves, without moving the page, and a press that selects', async () => {
    const widget = await show('<innocities-theme-projects></innocities-theme-projects>');
    targets(widget)[0]!.focus();
    expect(press(widget, 'Tab').defaultPrevented).to.equal(false);
    expect(press(widget, 'ArrowDown').defaultPrevented).to.equal(true);
    expect(focusedMark(widget)).to.equal(ids(widget)[0]);
    await waitFor(() => focusedMark(widget) === ids(widget)[1]);
    const events = caught(document, 'innocities-select');
    click(targets(widget)[1]!.querySelector('.hit')!);
    await waitFor(() => pressed(widget)[0] === ids(widget)[1]);
    expect(events).to.have.length(1);
  });
});
