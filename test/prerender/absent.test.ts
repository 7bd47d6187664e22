/** What a server wrote, on a page where the script never comes: no tag is defined in this file. */
import { expect, fixture } from '@open-wc/testing';
import { languages } from '../../src/i18n/languages.js';
import { widgets, type WidgetTag } from '../../src/widgets/registry.js';
import { faultsOf } from '../helpers/axe.js';
import { prerendered, styled } from '../helpers/prerendered.js';

for (const tag of Object.keys(widgets) as WidgetTag[]) {
  describe(`<${tag}> without the script`, () => {
    for (const lang of languages) {
      for (const scheme of ['light', 'dark']) {
        for (const width of [320, 700]) {
          it(`is right and accessible: ${lang}, ${scheme}, ${String(width)} px`, async () => {
            const main = await fixture<HTMLElement>(
              `<main style="width: ${String(width)}px"></main>`,
            );
            const widget = await prerendered(tag, `lang=${lang}&scheme=${scheme}`);
            main.append(widget);
            await styled(widget);
            const root = widget.shadowRoot!;
            const frames = [...root.querySelectorAll('[part=frame]')];
            const seen = frames.filter((frame) => frame.checkVisibility());
            expect(seen, 'one frame for the room').to.have.length(1);
            const picture = seen[0]!.querySelector('[part=graphic]')!;
            expect(picture.getAttribute('role')).to.equal('img');
            const box = picture.getBoundingClientRect();
            expect(box.right).to.be.at.most(main.getBoundingClientRect().right);
            const drawn = Number(picture.getAttribute('viewBox')!.split(' ')[2]);
            // A picture is never made smaller than it was laid out: its texts stay readable.
            expect(box.width / drawn).to.be.within(0.99, 1.7);
            const details = seen[0]!.querySelector('details')!;
            details.open = true;
            expect(details.querySelectorAll('tbody tr').length).to.be.above(2);
            expect(details.querySelector('table')!.checkVisibility()).to.equal(true);
            const pressable = [...seen[0]!.querySelectorAll('button, select, input')].filter(
              (each) =>
                each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'),
            );
            expect(pressable, 'nothing to press that would do nothing').to.have.length(0);
            // Axe goes through what is hidden too, slowly, and finds the same each time.
            if (lang !== 'fi' || scheme !== 'light') {
              for (const frame of frames) if (!seen.includes(frame)) frame.remove();
            }
            expect((await faultsOf(main)).join('\n')).to.equal('');
          });
        }
      }
    }
  });
}
