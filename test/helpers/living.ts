/** Counts listeners on what outlives a widget, and observers at work, from its making on. */
import { replace } from './replace.js';

type Observing = { observe: (...args: never[]) => void; disconnect: () => void };

const outlives = (target: EventTarget): boolean =>
  [window, document, document.fonts, document.documentElement, document.body].includes(
    target as never,
  ) || target instanceof MediaQueryList;

export class Living {
  #listeners = new Map<EventTarget, Set<string>>();
  #ids = new WeakMap<object, number>();
  #next = 0;
  #observers = new Set<object>();
  #counting = true;

  constructor() {
    const key = (type: string, listener: object, options: unknown): string => {
      const capture =
        typeof options === 'object'
          ? Boolean((options as AddEventListenerOptions).capture)
          : options;
      if (!this.#ids.has(listener)) this.#ids.set(listener, (this.#next += 1));
      return `${type} ${String(Boolean(capture))} ${String(this.#ids.get(listener))}`;
    };
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const { note, forget } = this.#notes();
    replace(
      EventTarget.prototype,
      'addEventListener',
      function (this: EventTarget | undefined, type, listener, options) {
        const { signal } = (typeof options === 'object' ? options : undefined) ?? {};
        if (listener && !signal?.aborted) {
          const name = key(type, listener, options);
          const target = this ?? window;
          note(target, name);
          // The browser itself takes away what a signal ends.
          if (signal) {
            addEventListener.call(signal, 'abort', () => {
              forget(target, name);
            });
          }
        }
        addEventListener.call(this ?? window, type, listener, options);
      },
    );
    replace(
      EventTarget.prototype,
      'removeEventListener',
      function (this: EventTarget | undefined, type, listener, options) {
        if (listener) forget(this ?? window, key(type, listener, options));
        removeEventListener.call(this ?? window, type, listener, options);
      },
    );
    for (const kind of [ResizeObserver, MutationObserver, IntersectionObserver]) {
      this.#watch(kind.prototype);
    }
  }

  /** From here on the test's own doings do not count. */
  stop(): void {
    this.#counting = false;
  }

  count(): { listeners: number; observers: number } {
    let listeners = 0;
    for (const each of this.#listeners.values()) listeners += each.size;
    return { listeners, observers: this.#observers.size };
  }

  #notes() {
    return {
      note: (target: EventTarget, key: string): void => {
        if (!this.#counting || !outlives(target)) return;
        const keys = this.#listeners.get(target) ?? new Set();
        this.#listeners.set(target, keys.add(key));
      },
      forget: (target: EventTarget, key: string): void => {
        this.#listeners.get(target)?.delete(key);
      },
    };
  }

  #watch(observer: Observing): void {
    const { observe, disconnect } = observer;
    const living = this.#observers;
    replace(observer, 'observe', function (this: object, ...args: never[]) {
      living.add(this);
      observe.apply(this, args);
    });
    replace(observer, 'disconnect', function (this: object) {
      living.delete(this);
      disconnect.call(this);
    });
  }
}
