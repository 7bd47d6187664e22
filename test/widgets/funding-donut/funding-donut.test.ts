import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/widgets/funding-donut/define.js';
import { define } from '../../../src/element/define.js';
import { InnocitiesSelectEvent } from '../../../src/element/events.js';
import { InnocitiesGroup } from '../../../src/element/group.js';
import type { InnocitiesFundingDonut } from '../../../src/widgets/funding-donut/funding-donut.js';
import { plain } from '../../helpers/context.js';
import { caught, listen, spoken } from '../../helpers/replace.js';
import { focused, part, settled, show, targets, textOf } from '../../helpers/widget.js';

define('innocities-group', InnocitiesGroup);

const TAG = 'innocities-funding-donut';
const element = async (attributes = 'lang="fi"'): Promise<InnocitiesFundingDonut> => {
  const widget = await fixture<InnocitiesFundingDonut>(`<${TAG} ${attributes}></${TAG}>`);
  await settled(widget);
  return widget;
};
const heading = (widget: InnocitiesFundingDonut): string => textOf(part(widget, 'heading'));
const ids = (widget: InnocitiesFundingDonut) => targets(widget).map(({ dataset }) => dataset.id);
const idInFocus = (widget: InnocitiesFundingDonut): string | undefined =>
  (focused(widget) as SVGElement | null)?.dataset.id;

describe(TAG, () => {
  it('shows the country, a city, a member of one, or the lead projects', async () => {
    const widget = await element();
    expect(heading(widget)).to.match(/, koko maa$/);
    for (const [city, scope] of [
      ['oulu', 'Oulu'],
      ['Jyväskylä', 'Jyväskylä'],
      ['espoo', 'pääkaupunkiseutu'],
      ['lead-projects', 'valtakunnalliset vetovastuuhankkeet'],
    ] as const) {
      widget.city = city;
      await settled(widget);
      expect(heading(widget)).to.equal(`Innokaupunkien rahoituslähteet, ${scope}`);
    }
  });

  it('falls back from unknown values and says so once', async () => {
    const said = listen('warn');
    const widget = await element('lang="fi" compare="models" city="atlantis"');
    widget.requestUpdate();
    await settled(widget);
    expect(heading(widget)).to.match(/koko maa$/);
    await spoken();
    expect(said.filter((each) => each.includes('compare="models"'))).to.have.length(1);
    expect(said.filter((each) => each.includes('city="atlantis"'))).to.have.length(1);
    expect(said.join('\n')).to.include('none, model');
  });

  it('is one Tab stop with arrows inside', async () => {
    const widget = await element();
    expect(targets(widget).map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1, -1]);
    targets(widget)[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(idInFocus(widget)).to.equal('municipal');
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowLeft' });
    expect(idInFocus(widget)).to.equal('private');
    await sendKeys({ press: 'Home' });
    expect(idInFocus(widget)).to.equal('eu-state');
  });

  it('selects a source, and clears it by the same key again or by Esc', async () => {
    const widget = await element();
    const events = caught(widget, 'innocities-select');
    targets(widget)[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(widget);
    expect(targets(widget)[1]!.getAttribute('aria-pressed')).to.equal('true');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Escape' });
    expect(events.map(({ subject, value }) => [subject, value])).to.deep.equal([
      ['source', 'municipal'],
      ['source', null],
      ['source', 'municipal'],
      ['source', null],
    ]);
  });

  it('compares when the reader asks for it', async () => {
    const widget = await element();
    const box = part(widget, 'compare')!.querySelector('input')!;
    box.click();
    await settled(widget);
    expect(widget.compare).to.equal('model');
    expect(textOf(part(widget, 'summary'))).to.include('mallin');
    expect(textOf(part(widget, 'footnote'))).to.include('ei sinänsä ole rikkomus');
    box.click();
    await settled(widget);
    expect(widget.compare).to.equal('none');
  });

  it('lets the reader choose the city, in the order of the alphabet', async () => {
    const widget = await element('lang="sv" chooser');
    const chooser = part<HTMLSelectElement>(widget, 'chooser')!;
    const names = [...chooser.options].map(textOf);
    expect(names).to.have.length(18);
    expect(names[0]).to.equal('Hela landet');
    expect(names.slice(1, 3)).to.deep.equal(['Björneborg', 'Huvudstadsregionen']);
    expect(names.slice(-2)).to.deep.equal(['Åbo', 'Nationella projekt med ledningsansvar']);
    const events = caught(widget, 'innocities-select');
    chooser.value = 'turku';
    chooser.dispatchEvent(new Event('change'));
    await settled(widget);
    expect(heading(widget)).to.match(/, Åbo$/);
    expect(events.map(({ subject, value }) => [subject, value])).to.deep.equal([['city', 'turku']]);
  });

  it('leaves out of the ring what has no money, and keeps it in the table', async () => {
    const widget = await element('lang="fi" city="mikkeli"');
    widget.style.width = '800px';
    await settled(widget);
    expect(ids(widget)).to.deep.equal(['eu-state', 'municipal']);
    widget.view = 'table';
    await settled(widget);
    expect(part(widget, 'table')!.querySelectorAll('tbody tr')).to.have.length(4);
  });

  it('follows a city selected in its group, and no source', async () => {
    const first = await show(
      `<innocities-group lang="fi"><${TAG}></${TAG}><${TAG}></${TAG}></innocities-group>`,
    );
    const second = first.nextElementSibling as InnocitiesFundingDonut;
    first.dispatchEvent(new InnocitiesSelectEvent('source', 'private'));
    first.dispatchEvent(new InnocitiesSelectEvent('city', 'lahti'));
    await settled(second);
    expect(heading(second)).to.match(/, Lahti$/);
  });

  it('writes full euros to the file', async () => {
    const csv = await (await element()).toCsv();
    expect(csv).to.include('EU ja valtio;33585673;60,8\r\n');
    expect(plain(csv)).to.include('tilanne 20.6.2024');
  });
});
