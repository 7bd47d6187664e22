/**
 * Runs in the page of the widgets and gives back what they show as plain HTML and SVG, the way a
 * person would write it by hand: no controls, no targets, colours as colours. Only documented parts
 * are read; the two lines that have none are left out if they are not found.
 */
(() => {
  const { document, getComputedStyle } = globalThis;
  const KEPT = new Set(
    (
      'class d fill font-size font-weight height points scope stroke stroke-dasharray stroke-width ' +
      'text-anchor transform viewBox width x y'
    ).split(' '),
  );
  const DEFAULTS = { 'font-weight': '400', 'text-anchor': 'start' };
  const HANDLES = '.target, .hit, .focus, button';

  const hex = (colour) => {
    const numbers = colour.match(/^rgb\((\d+), (\d+), (\d+)\)$/)?.slice(1);
    if (!numbers) return colour;
    return `#${numbers.map((each) => Number(each).toString(16).padStart(2, '0')).join('')}`;
  };

  /** A copy of an element with nothing but what is seen. */
  function copy(element) {
    const plain = document.createElementNS(element.namespaceURI, element.localName);
    for (const { name, value } of element.attributes) {
      if (!KEPT.has(name) || DEFAULTS[name] === value || value.trim() === '') continue;
      const paint = (name === 'fill' || name === 'stroke') && value.startsWith('var(');
      plain.setAttribute(name, paint ? hex(getComputedStyle(element)[name]) : value);
    }
    for (const node of element.childNodes) {
      if (node.nodeType === 3) plain.append(node.data.replace(/[^\S\u00a0]+/g, ' '));
      else if (node.nodeType === 1 && !node.matches(HANDLES)) plain.append(copy(node));
    }
    return plain;
  }

  const html = (element) =>
    element ? copy(element).outerHTML.replace(/> </g, '><').replace(/ </g, '<') : '';
  const inner = (element) => (element ? copy(element).innerHTML.trim() : '');

  async function freeze(host) {
    const root = host.shadowRoot;
    // What the widget fetches when it is asked for.
    root.querySelector('.disclosure')?.click();
    await host.updateComplete;
    const part = (name) => root.querySelector(`[part~="${name}"]`);
    const heading = part('heading').textContent.trim();
    const picture = copy(part('graphic'));
    picture.setAttribute('role', 'img');
    picture.setAttribute('aria-label', heading);
    const list = [...(part('list')?.querySelectorAll('li') ?? [])];
    const beside = [
      part('panel') && html(part('panel')),
      list.length > 0 &&
        `<ul class="cities">${list.map((each) => `<li>${each.textContent.trim()}</li>`).join('')}</ul>`,
    ].filter(Boolean);
    const frozen = [
      `<h2>${inner(part('heading'))}</h2>`,
      `<p class="summary">${inner(part('summary'))}</p>`,
      beside.length > 0
        ? `<div class="layout">${picture.outerHTML}${beside.join('')}</div>`
        : picture.outerHTML,
      html(root.querySelector('.area > .hint')),
      ...[...root.querySelectorAll('[part~="footnote"]')].map(html),
      `<p class="source">${inner(part('source'))}</p>`,
    ];
    const notes = `<ul class="notes">${inner(part('notes'))}</ul>`;
    host.view = 'table';
    await host.updateComplete;
    const table = root.querySelector('table');
    const word = root.querySelector('.switch [aria-pressed="true"]').textContent.trim();
    frozen.push(`<details><summary>${word}</summary>`, html(table), `${notes}</details>`);
    return frozen.filter(Boolean).join('\n');
  }

  globalThis.frozen = async () => {
    const frozen = {};
    for (const host of document.querySelectorAll('[data-picture]')) {
      frozen[host.dataset.picture] = await freeze(host);
    }
    return frozen;
  };
})();
