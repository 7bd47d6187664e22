/** One cold visit of one page: a new context, so no cache, no compiled code and no connection. */
import { fromRoot } from '../scripts/lib/project.mjs';

const LONGEST = 60_000;
/** A page is done when it has asked for nothing for this long after its pictures stood. */
const QUIET = 1500;
/** A page that is closed is still being put away for a moment; the next one must not pay for that. */
const REST = 600;

const sum = (values) => values.reduce((total, each) => total + each, 0);

async function throttle(page, { cpu, network }) {
  const cdp = await page.context().newCDPSession(page);
  if (network) {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: network.down / 8,
      uploadThroughput: network.up / 8,
    });
  }
  if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/** What the numbers of the probe come to. */
function summed({ stood, painted, pictures, firstPaint, requests, tasks, shifts, onScreen }) {
  const before = requests.filter(({ startTime }) => startTime < stood);
  const blocking = (list) => ({
    count: list.length,
    over: sum(list.map(({ duration }) => duration - 50)),
  });
  return {
    stood,
    painted,
    pictures,
    firstPaint,
    bytes: sum(before.map(({ bytes }) => bytes)),
    bytesInAll: sum(requests.map(({ bytes }) => bytes)),
    requests: before.length,
    requestsInAll: requests.length,
    longTasks: blocking(tasks.filter(({ startTime }) => startTime < painted)),
    longTasksInAll: blocking(tasks),
    layoutShift: sum(shifts.map(({ value }) => value)),
    onScreen,
    files: requests,
  };
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{cpu: number, network?: {latency: number, down: number, up: number}}} condition
 */
export async function visit(browser, url, condition, viewport) {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript({ path: fromRoot('bench/probe.js') });
    let asked = Date.now();
    page.on('request', () => (asked = Date.now()));
    await throttle(page, condition);
    const painted = page.waitForEvent('console', {
      predicate: (message) => message.text() === 'painted',
      timeout: LONGEST,
    });
    await Promise.all([painted, page.goto(url, { timeout: LONGEST })]).catch((error) => {
      throw new Error(`${url}: ${[error.message, ...errors].join('\n')}`);
    });
    const stood = Date.now();
    while (Date.now() - Math.max(asked, stood) < QUIET) await page.waitForTimeout(250);
    const result = summed(await page.evaluate('benchResult()'));
    return { ...result, errors };
  } finally {
    await context.close();
    await new Promise((resolve) => setTimeout(resolve, REST));
  }
}
