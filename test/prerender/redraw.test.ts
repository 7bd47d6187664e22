/** What a server wrote, on a page with the ordinary script: drawn anew, once, in its place. */
import '../../src/define.js';
import { expect, fixture } from '@open-wc/testing';
import { everyWidget } from '../helpers/every.js';
import { prerendered } from '../helpers/prerendered.js';
import { part, settled, targets, type Widget } from '../helpers/widget.js';

everyWidget((tag) => {
  it('stands once, without what the server wrote for pages without the script', async () => {
    const main = await fixture<HTMLElement>('<main></main>');
    const widget = await prerendered<Widget>(tag, 'lang=en');
    main.append(widget);
    await settled(widget);
    expect(widget.shadowRoot!.querySelectorAll('[part=frame]')).to.have.length(1);
    expect(widget.shadowRoot!.querySelector('details')).to.equal(null);
    expect(part(widget, 'summary')!.textContent).to.match(/\w{5}/);
    expect(targets(widget)).to.have.length.above(2);
  });
});
