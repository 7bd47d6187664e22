/**
 * The city site's own script. It loads before the page is drawn, so that the colours do not flash.
 * Without it everything works too: languages are separate pages, colours follow the device.
 */
(() => {
  'use strict';
  const root = document.documentElement;

  /** Some browsers refuse storage; then the choice lasts as long as the page. */
  const store = {
    read() {
      try {
        return localStorage.getItem('scheme');
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        localStorage.setItem('scheme', value);
      } catch {
        // The page works without it.
      }
    },
  };

  function setScheme(value) {
    if (value === 'light' || value === 'dark') root.dataset.scheme = value;
    else delete root.dataset.scheme;
  }

  function showSchemes() {
    const chosen = root.dataset.scheme ?? 'auto';
    for (const radio of document.querySelectorAll('[name="scheme"]')) {
      radio.checked = radio.value === chosen;
    }
  }

  let wanted = 0;

  /**
   * Takes the words of the same page in another language and leaves the widgets where they stand:
   * they follow the `lang` of the page by themselves.
   */
  async function showLanguage(address) {
    const turn = ++wanted;
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (turn !== wanted) return;
    document.title = next.title;
    for (const part of document.querySelectorAll('[data-swap]')) {
      const other = next.querySelector(`[data-swap="${part.dataset.swap}"]`);
      if (other) part.replaceChildren(...other.childNodes);
    }
    root.lang = next.documentElement.lang;
    showSchemes();
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('.languages a');
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    showLanguage(link.href).then(
      () => {
        history.pushState(null, '', link.href);
        document.querySelector('.languages [aria-current]').focus();
      },
      () => location.assign(link.href),
    );
  });

  addEventListener('popstate', () => {
    showLanguage(location.href).catch(() => location.reload());
  });

  document.addEventListener('change', (event) => {
    if (event.target.name !== 'scheme') return;
    setScheme(event.target.value);
    store.write(event.target.value);
  });

  root.dataset.scripts = '';
  setScheme(store.read());
  document.addEventListener('DOMContentLoaded', showSchemes);
})();
