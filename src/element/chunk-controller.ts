import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { prerenders } from '../build.js';
import type { Lazy } from '../data/lazy.js';
import type { ErrorCode } from '../i18n/messages.js';

/** Some are needed in some languages or widgets only. */
export type Chunks = readonly (Lazy<unknown> | undefined)[];

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
  /** What must have come before the widget can be drawn as it is now. */
  needs(): Chunks;
  /** All that a reader could come to need. */
  later(): Chunks;
  report(code: ErrorCode, message: string): void;
}

/** Fetches the parts of a widget that did not come with its bundle. */
export class ChunkController implements ReactiveController {
  /** Called when the reader turns to the widget. */
  turned: (() => void) | undefined;
  /** Something that the reader asked for did not come. */
  failed = false;
  #fetching = 0;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#prepare);
  }

  /** Of what is needed now. What did not come is not waited for again. */
  get missing(): readonly Lazy<unknown>[] {
    return this.host
      .needs()
      .filter((each): each is Lazy<unknown> => !!each && !each.value && !each.failed);
  }

  async fetch(chunks: readonly Lazy<unknown>[]): Promise<void> {
    const { host } = this;
    const figure = (): Element | null => host.renderRoot.querySelector('.figure');
    // Not on the frame, where the template itself writes it.
    figure()?.setAttribute('aria-busy', 'true');
    this.#fetching += 1;
    try {
      await Promise.all(chunks.map((each) => each.load()));
    } catch (error) {
      this.failed = true;
      this.#listen();
      host.requestUpdate();
      host.report('network', `a part did not come: ${String(error)}`);
    }
    this.#fetching -= 1;
    if (this.#fetching === 0) figure()?.removeAttribute('aria-busy');
  }

  /** A reader opens something: what failed before is tried again. */
  ask(): void {
    const { host } = this;
    this.failed = false;
    for (const each of [...host.needs(), ...host.later()]) if (each) each.failed = false;
    host.requestUpdate();
  }

  /** A reader who turns to the widget should not wait for what comes next. */
  #prepare = (): void => {
    const { host } = this;
    if (this.failed) this.ask();
    if (prerenders) this.turned?.();
    // What does not come is told when it is asked for.
    void Promise.allSettled(host.later().map(async (each) => each?.load())).then(() => {
      host.requestUpdate();
    });
  };

  /** The first key may be that of Ctrl and P: paper shows all notes. */
  #listen(): void {
    const once = { once: true };
    this.host.addEventListener('pointerenter', this.#prepare, once);
    this.host.addEventListener('focusin', this.#prepare, once);
    window.addEventListener('keydown', this.#prepare, once);
  }
}
