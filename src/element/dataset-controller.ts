import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DatasetId } from '../data/types.js';
import type { ErrorCode } from '../i18n/messages.js';

/** What every dataset has, whatever its rows. */
export interface AnyDataset {
  readonly id: string;
}

export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
}

interface Host<D> extends ReactiveControllerHost, HTMLElement {
  readonly bundled: D;
  src?: string | null;
  report(code: ErrorCode, message: string): void;
}

/** The figures of a widget: those that ship with it, or those of the address that `src` names. */
export class DatasetController<D extends AnyDataset> implements ReactiveController {
  /** Those of before while others are on their way or did not come; undefined before the first. */
  data: D | undefined;
  failure: Failure | undefined;
  /** Where figures came from that do not ship with the widget. */
  address: string | null = null;
  #request: AbortController | undefined;
  /** The address of figures that have not come yet. */
  #unread: string | null | undefined;

  constructor(private readonly host: Host<D>) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#unread) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** `src` is another than before. */
  turn(): void {
    this.#stop();
    this.#unread = this.host.src;
    if (this.#unread) return;
    this.failure = undefined;
    this.data = this.host.bundled;
  }

  /** Asks once for what has not come yet. */
  async read(): Promise<void> {
    const address = this.#unread;
    const { bundled, isConnected } = this.host;
    if (!address || this.#request || !isConnected) return;
    const { signal } = (this.#request = new AbortController());
    try {
      const { loadDataset } = await import('../data/load.js');
      const data = await loadDataset(bundled.id as DatasetId, address, signal);
      if (signal.aborted) return;
      this.failure = undefined;
      this.address = address;
      this.data = data as unknown as D;
    } catch (error) {
      if (signal.aborted) return;
      const { code, message } = error as Partial<Failure> & Error;
      this.fail(code ?? 'network', message);
    }
    this.#unread = undefined;
    this.host.requestUpdate();
  }

  fail(code: ErrorCode, message: string): void {
    this.failure = { code, message };
    this.host.report(code, message);
  }

  retry = (): void => {
    this.#stop();
    this.#unread = this.host.src;
    this.failure = undefined;
    this.host.requestUpdate();
  };

  #stop(): void {
    this.#request?.abort();
    this.#request = undefined;
  }
}
