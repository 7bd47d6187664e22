import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/widgets/theme-projects/define.js';
import '../../../src/widgets/funding-donut/define.js';
import { define } from '../../../src/element/define.js';
import { InnocitiesSelectEvent } from '../../../src/element/events.js';
import { InnocitiesGroup } from '../../../src/element/group.js';
import type { InnocitiesThemeProjects } from '../../../src/widgets/theme-projects/theme-projects.js';
import { plain } from '../../helpers/context.js';
import { caught, listen, spoken } from '../../helpers/replace.js';
import { focused, part, settled, show, targets, textOf } from '../../helpers/widget.js';

define('innocities-group', InnocitiesGroup);

const TAG = 'innocities-theme-projects';
const element = async (attributes = 'lang="fi"'): Promise<InnocitiesThemeProjects> => {
  const widget = await fixture<InnocitiesThemeProjects>(`<${TAG} ${attributes}></${TAG}>`);
  await settled(widget);
  return widget;
};

const order = (widget: InnocitiesThemeProjects): (string | undefined)[] =>
  targets(widget).map(({ dataset }) => dataset.id);
const idInFocus = (widget: InnocitiesThemeProjects): string | undefined =>
  (focused(widget) as SVGElement | null)?.dataset.id;

describe(TAG, () => {
  it('shows three themes and always the footnote', async () => {
    const widget = await element();
    expect(order(widget)).to.deep.equal(['sustainable-transition', 'digitalisation', 'wellbeing']);
    expect(textOf(part(widget, 'footnote'))).to.match(/useampaan teemaan\. Teemojen lukuja ei/);
    widget.view = 'table';
    await settled(widget);
    expect(part(widget, 'table')).not.to.equal(null);
    expect(textOf(part(widget, 'footnote'))).to.match(/useampaan teemaan\. Teemojen lukuja ei/);
  });

  it('takes its attributes and properties', async () => {
    const widget = await element('lang="fi" measure="funding" sort="name"');
    expect(order(widget)[0]).to.equal('digitalisation');
    expect(textOf(part(widget, 'graphic'))).not.to.include('Hankekokonaisuuksia');
    widget.measure = 'projects';
    widget.sort = 'value';
    await settled(widget);
    expect(textOf(part(widget, 'heading'))).to.equal('Hankekokonaisuudet teemoittain');
    expect(order(widget)).to.deep.equal(['digitalisation', 'sustainable-transition', 'wellbeing']);
  });

  it('falls back from an unknown value and says so once', async () => {
    const said = listen('warn');
    const widget = await element('lang="fi" measure="euros" sort="size"');
    widget.requestUpdate();
    await settled(widget);
    await element('lang="fi" measure="euros" sort="size"');
    expect(order(widget)).to.have.length(3);
    await spoken();
    expect(said.filter((each) => each.includes('measure="euros"'))).to.have.length(1);
    expect(said.filter((each) => each.includes('sort="size"'))).to.have.length(1);
    expect(said.join('\n'))
      .to.include('both, projects, funding')
      .and.include('source, name, value');
  });

  it('is one Tab stop with arrows inside', async () => {
    const widget = await element();
    expect(targets(widget).map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1]);
    targets(widget)[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(idInFocus(widget)).to.equal('digitalisation');
    await sendKeys({ press: 'ArrowRight' });
    expect(idInFocus(widget)).to.equal('wellbeing');
    await sendKeys({ press: 'ArrowDown' });
    expect(idInFocus(widget)).to.equal('sustainable-transition');
    await sendKeys({ press: 'End' });
    expect(idInFocus(widget)).to.equal('wellbeing');
    await sendKeys({ press: 'ArrowUp' });
    await settled(widget);
    expect(targets(widget).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0, -1]);
  });

  it('selects a theme by key and by pointer, and says which', async () => {
    const widget = await element();
    const events = caught(widget, 'innocities-select');
    targets(widget)[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(widget);
    expect(targets(widget)[1]!.getAttribute('aria-pressed')).to.equal('true');
    const bold = [...part(widget, 'graphic')!.querySelectorAll('text')].filter(
      (each) =>
        each.getAttribute('font-weight') === '600' &&
        /Digitalisaatio|teknologiat/.test(textOf(each)),
    );
    expect(bold).not.to.have.length(0);
    targets(widget)[2]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await settled(widget);
    targets(widget)[2]!.focus();
    await sendKeys({ press: 'Escape' });
    expect(events.map(({ subject, value }) => [subject, value])).to.deep.equal([
      ['theme', 'digitalisation'],
      ['theme', 'wellbeing'],
      ['theme', null],
    ]);
  });

  it('reacts in both panels of a theme', async () => {
    const widget = await element();
    widget.style.width = '320px';
    await settled(widget);
    const hit = targets(widget)[0]!.querySelector('.hit')!.getAttribute('d')!;
    expect(hit.match(/M/g)).to.have.length(2);
  });

  it('has no figures for a city and offers the whole country', async () => {
    const whole = await element();
    const height = part(whole, 'figure')!.getBoundingClientRect().height;
    const widget = await element('lang="fi" city="espoo"');
    const events = caught(widget, 'innocities-select');
    expect(part(widget, 'graphic')).to.equal(null);
    expect(textOf(part(widget, 'heading'))).to.match(/, pääkaupunkiseutu$/);
    expect(textOf(part(widget, 'message'))).to.include('Puuttuva tieto ei tarkoita nollaa');
    expect(part(widget, 'message')!.closest('[role="status"]') !== null, 'told').to.equal(true);
    expect(part(widget, 'figure')!.getBoundingClientRect().height).to.be.at.least(height - 1);
    part(widget, 'message')!.querySelector('button')!.click();
    await settled(widget);
    expect(targets(widget)).to.have.length(3);
    expect(events.map(({ subject, value }) => [subject, value])).to.deep.equal([['city', null]]);
  });

  it('does not follow a city selected in its group', async () => {
    const donut = await show(
      `<innocities-group><innocities-funding-donut></innocities-funding-donut><${TAG}></${TAG}></innocities-group>`,
    );
    const widget = donut.nextElementSibling as InnocitiesThemeProjects;
    donut.dispatchEvent(new InnocitiesSelectEvent('city', 'oulu'));
    await settled(widget);
    expect(widget.city ?? null).to.equal(null);
    expect(targets(widget)).to.have.length(3);
  });

  it('writes raw figures to the file, and the footnote with them', async () => {
    const csv = await (await element()).toCsv();
    expect(csv).to.include('Kestävä siirtymä;81;37200000\r\n');
    expect(plain(csv)).to.include('Teemojen lukuja ei pidä laskea yhteen.');
    expect(csv).not.to.match(/Yhteensä|214;/);
  });
});
