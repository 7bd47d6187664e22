import { expect } from '@open-wc/testing';
import { focusKeeper } from '../../src/element/focus.js';

describe('the focus of a button', () => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const button = (name: string): HTMLButtonElement => root.querySelector(`[name="${name}"]`)!;

  beforeEach(() => {
    document.body.append(host);
    root.innerHTML =
      '<div><button name="far"></button><p><button name="next"></button><i><button name="own">' +
      '</button></i></p></div>';
    button('own').focus();
  });
  afterEach(() => {
    host.remove();
  });

  it('stays where it can', () => {
    focusKeeper(root)!();
    expect(root.activeElement).to.equal(button('own'));
  });

  it('goes to the nearest neighbour when the button goes away', () => {
    const keep = focusKeeper(root)!;
    root.querySelector('i')!.remove();
    keep();
    expect(root.activeElement).to.equal(button('next'));
  });

  it('goes on when the button has nothing left to do', () => {
    const keep = focusKeeper(root)!;
    button('own').disabled = true;
    button('next').disabled = true;
    keep();
    expect(root.activeElement).to.equal(button('far'));
  });

  it('is left to the page when it was not here', () => {
    button('own').blur();
    expect(focusKeeper(root)).to.equal(undefined);
  });
});
