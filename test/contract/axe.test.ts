/** No violation of axe-core, in any language, scheme or face. */
import { expect } from '@open-wc/testing';
import { messagesFor } from '../../src/i18n/messages.js';
import { click } from '../helpers/acts.js';
import { faultsOf } from '../helpers/axe.js';
import { everyWidget } from '../helpers/every.js';
import { answer, json, listen, silence } from '../helpers/replace.js';
import { datasetOf } from '../helpers/datasets.js';
import {
  buttonNamed,
  languages,
  part,
  settled,
  show,
  targets,
  type Widget,
} from '../helpers/widget.js';
import { waitFor } from '../helpers/wait.js';

everyWidget((tag) => {
  for (const lang of languages) {
    for (const scheme of ['light', 'dark'] as const) {
      describe(`axe, ${lang}, ${scheme}`, () => {
        const face = (attributes = ''): Promise<Widget> =>
          show(`<main><${tag} lang="${lang}" scheme="${scheme}" ${attributes}></${tag}></main>`);
        const passes = async (widget: Widget): Promise<void> => {
          expect((await faultsOf(widget)).join('\n')).to.equal('');
        };

        it('picture, with a selection, open notes and open menu', async () => {
          const widget = await face();
          click(targets(widget)[0]!.querySelector('.hit')!);
          buttonNamed(widget, messagesFor(lang).notes).click();
          buttonNamed(widget, messagesFor(lang).download).click();
          await settled(widget);
          expect(widget.shadowRoot!.querySelectorAll('[aria-expanded="true"]')).to.have.length(2);
          await passes(widget);
        });

        it('table, in a narrow place', async () => {
          const widget = await show(
            `<main style="width: 320px"><${tag} lang="${lang}" scheme="${scheme}" view="table"></${tag}></main>`,
          );
          await passes(widget);
        });

        it('loading', async () => {
          answer((_, signal) => silence(signal));
          await passes(await face('src="/luvut.json"'));
        });

        it('error', async () => {
          listen('error');
          answer(() => new Response('', { status: 500 }));
          const widget = await face('src="/luvut.json"');
          await waitFor(() => part(widget, 'message'));
          await passes(widget);
        });

        it('figures that could not be renewed', async () => {
          listen('error');
          const good = await datasetOf(tag);
          let broken = false;
          answer(() => (broken ? new Response('', { status: 500 }) : json(good)));
          const widget = await face('src="/luvut.json"');
          await waitFor(() => part(widget, 'summary'));
          broken = true;
          widget.src = '/uudet.json';
          await waitFor(() => part(widget, 'message'));
          await passes(widget);
        });

        it('no data', async () => {
          const good = await datasetOf(tag);
          answer(() => json({ ...good, rows: good.rows.filter(({ place }) => place !== 'oulu') }));
          const widget = await face('src="/luvut.json" city="oulu"');
          await waitFor(() => part(widget, 'source'));
          await passes(widget);
        });
      });
    }
  }
});
