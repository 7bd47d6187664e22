/** Chromium for the tests of WordPress: people with their own session, and all that goes wrong noted. */
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../scripts/lib/browsers.mjs';

export const startBrowser = () => chromium.launch(chromiumOptions());

/** Runs in the page before its own scripts. */
function watchShift() {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) {
      if (!hadRecentInput) window.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** A person's browser; `faults` collects errors of its pages and requests to other origins. */
export async function person(browser, site, { login, ...options } = {}) {
  const context = await browser.newContext({
    baseURL: site.url,
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  await context.addInitScript(watchShift);
  const faults = [];
  context.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(`${site.url}/`)) {
      faults.push(`request to ${request.url()}`);
    }
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  context.on('weberror', (error) => faults.push(String(error.error().stack)));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${message.text()} ${message.location().url}`);
  });
  const page = await context.newPage();
  if (login) {
    await page.goto('/wp-login.php');
    await page.fill('#user_login', login);
    await page.fill('#user_pass', `${login}-password`);
    await page.click('#wp-submit');
    await page.waitForURL(/wp-admin/);
  }
  return { page, faults, close: () => context.close() };
}

/** Where an editor shows the text: a frame in newer versions of WordPress, else the page. */
export const canvasOf = (page) => page.frame('editor-canvas') ?? page;

/** Every widget of a page or frame: where its words come from and what they say, through its shadow root. */
export const widgetsOf = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('innocities-'))
      .map((element) => ({
        name: element.localName.replace('innocities-', ''),
        attributes: Object.fromEntries(
          [...element.attributes].map(({ name, value }) => [name, value]),
        ),
        lang: element.shadowRoot?.querySelector('.frame')?.lang,
        shown: (element.shadowRoot?.querySelector('.frame')?.textContent ?? '')
          .replace(/\s+/g, ' ')
          .trim(),
        fallback: element.textContent,
        inFigure: element.parentElement.localName === 'figure',
      })),
  );

export const ready = (page) =>
  page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('innocities-'),
    );
    return (
      elements.length > 0 && elements.every((each) => each.shadowRoot?.querySelector('.frame'))
    );
  });
