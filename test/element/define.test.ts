import { expect } from '@open-wc/testing';
import { define } from '../../src/element/define.js';
import { InnocitiesGroup } from '../../src/element/group.js';
import { widgets } from '../../src/widgets/registry.js';
import '../../src/define.js';
import { click } from '../helpers/acts.js';
import { loadAgain } from '../helpers/modules.js';
import { caught, listen, spoken } from '../helpers/replace.js';
import { waitFor } from '../helpers/wait.js';
import { settled, show, targets } from '../helpers/widget.js';

const registered = { ...widgets, 'innocities-group': InnocitiesGroup };

describe('define', () => {
  it('registers a tag once, and a second time does no harm', () => {
    const element = class extends HTMLElement {};
    define('innocities-test-once', element);
    define('innocities-test-once', element);
    expect(customElements.get('innocities-test-once') === element).to.equal(true);
  });

  it('leaves a tag to whoever had it first, and says so once', async () => {
    const warnings = listen('warn');
    const first = class extends HTMLElement {
      static version = '0.0.1';
    };
    define('innocities-test-two', first);
    for (let i = 0; i < 2; i += 1) define('innocities-test-two', class extends HTMLElement {});
    await spoken();
    expect(customElements.get('innocities-test-two') === first).to.equal(true);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^\[innocities\] two-versions: .*0\.0\.1/);
  });
});

describe('two copies of the library on a page', () => {
  it('of one version: the second is silent', async () => {
    const warnings = listen('warn');
    await loadAgain('/src/define.ts', InnocitiesGroup.version);
    expect(warnings).to.deep.equal([]);
  });

  it('of two versions: the first stays, works, and one warning names both', async () => {
    const warnings = listen('warn');
    await loadAgain('/src/define.ts', '9.9.9');
    for (const [tag, element] of Object.entries(registered)) {
      expect(customElements.get(tag) === element, tag).to.equal(true);
    }
    await waitFor(() => warnings.length > 0);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('9.9.9').and.to.contain(InnocitiesGroup.version);

    const events = caught(document, 'innocities-select');
    const widget = await show(`<${Object.keys(widgets)[0]!}></${Object.keys(widgets)[0]!}>`);
    click(targets(widget)[0]!.querySelector('.hit')!);
    await waitFor(() => events.length > 0);
    await settled(widget);
    expect(events).to.have.length(1);
  });
});
