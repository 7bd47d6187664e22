import { expect } from '@open-wc/testing';
import { showTiny } from '../helpers/tiny-widget.js';
import { settled } from '../helpers/widget.js';

describe('LanguageController', () => {
  it('reads the tag of a language as people write it', async () => {
    const read: Record<string, string> = {};
    for (const tag of ['sv', 'SV', 'sv-FI', 'sv_FI', ' en ', 'en-GB', 'fi-FI', 'se', '']) {
      read[tag] = (
        await showTiny(`<innocities-tiny lang="${tag}"></innocities-tiny>`)
      ).context.language;
    }
    expect(read).to.deep.equal({
      sv: 'sv',
      SV: 'sv',
      'sv-FI': 'sv',
      sv_FI: 'sv',
      ' en ': 'en',
      'en-GB': 'en',
      'fi-FI': 'fi',
      se: 'en',
      '': 'fi',
    });
  });

  it('draws again only when the language of its own place changes', async () => {
    const widget = await showTiny('<section><p></p><innocities-tiny></innocities-tiny></section>');
    const { context } = widget;
    widget.previousElementSibling!.setAttribute('lang', 'en');
    widget.parentElement!.setAttribute('lang', 'fi');
    await Promise.resolve();
    await settled(widget);
    expect(widget.context === context).to.equal(true);
    widget.parentElement!.setAttribute('lang', 'sv');
    await Promise.resolve();
    await settled(widget);
    expect(widget.context.language).to.equal('sv');
  });

  it('reads the language anew where it is put', async () => {
    const widget = await showTiny(
      '<div><div lang="sv"></div><div lang="en"><innocities-tiny></innocities-tiny></div></div>',
    );
    expect(widget.context.language).to.equal('en');
    widget.parentElement!.previousElementSibling!.append(widget);
    await settled(widget);
    expect(widget.context.language).to.equal('sv');
  });
});
