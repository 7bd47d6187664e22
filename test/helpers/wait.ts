import { aTimeout } from '@open-wc/testing';

/** Until something is there; two seconds are long enough for all that a test waits for. */
export async function waitFor(found: () => unknown, limit = 2000): Promise<void> {
  for (let waited = 0; !found(); waited += 10) {
    if (waited > limit) throw new Error(`not in ${String(limit)} ms: ${String(found)}`);
    await aTimeout(10);
  }
}
