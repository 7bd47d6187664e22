import { prerenders } from '../build.js';
import { MAX_MS } from './patience.js';

const all = new Set<Lazy<unknown>>();

/** All there is, for a server and for tests, which cannot wait in the middle. */
export async function everything(): Promise<void> {
  await Promise.all([...all].map((each) => each.load()));
}

/**
 * Something that is fetched when it is first needed, once for the page: words in another language, the
 * notes of a dataset, the parts of the frame that a reader opens. Each is a chunk of its own.
 */
export class Lazy<T> {
  /** Undefined until it has come. */
  value: T | undefined;
  /** It did not come. Nobody asks again by themselves, only a reader who presses a button. */
  failed = false;
  #coming: Promise<void> | undefined;

  constructor(private readonly fetch: () => Promise<T>) {
    if (prerenders) all.add(this);
  }

  /** Rejects when it does not come in time. */
  load(): Promise<void> {
    return (this.#coming ??= this.#inTime().catch((error: unknown) => {
      this.failed = true;
      this.#coming = undefined;
      throw error;
    }));
  }

  #inTime(): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new Error('no answer'));
      }, MAX_MS);
      this.fetch()
        .then((value) => {
          this.value = value;
        })
        .finally(() => {
          clearTimeout(late);
        })
        .then(resolve, reject);
    });
  }
}
