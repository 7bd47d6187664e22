import { warnings } from '../../src/element/warn.js';

/** Taking the place of something of the browser's for the length of one test. */
const undo: (() => void)[] = [];

export function replace<T extends object, K extends keyof T>(owner: T, key: K, value: T[K]): void {
  const before = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, { configurable: true, writable: true, value });
  undo.push(() => {
    if (before) Object.defineProperty(owner, key, before);
    else Reflect.deleteProperty(owner, key);
  });
}

afterEach(() => {
  for (const each of undo.splice(0).reverse()) each();
});

/** What is said to the developer from now on; nothing of it fails the test. */
export function listen(kind: 'warn' | 'error'): string[] {
  const said: string[] = [];
  replace(console, kind, (...words: unknown[]) => {
    said.push(words.map(String).join(' '));
  });
  return said;
}

/** The sentences of warnings are fetched; after this, those due before have been said. */
export async function spoken(): Promise<void> {
  await warnings.load();
}

/** The events of a kind that come by, from now on. */
export function caught<K extends keyof HTMLElementEventMap>(
  where: EventTarget,
  type: K,
): HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = [];
  const note = (event: Event): void => {
    events.push(event as HTMLElementEventMap[K]);
  };
  where.addEventListener(type, note);
  undo.push(() => {
    where.removeEventListener(type, note);
  });
  return events;
}

/** Answers instead of the network. Returns the addresses asked for. */
export function answer(
  reply: (address: string, signal: AbortSignal | null) => Response | Promise<Response>,
): string[] {
  const asked: string[] = [];
  replace(window, 'fetch', async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    asked.push(address);
    return reply(address, init?.signal ?? null);
  });
  return asked;
}

export const json = (value: unknown, init: ResponseInit = {}): Response =>
  new Response(typeof value === 'string' ? value : JSON.stringify(value), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
    ...init,
  });

/** No answer until the asker gives up. */
export const silence = (signal: AbortSignal | null): Promise<Response> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
