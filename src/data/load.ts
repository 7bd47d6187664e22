import { DataError } from './data-error.js';
import { parseDataset } from './parse.js';
import { MAX_MS } from './patience.js';
import type { Dataset, DatasetId } from './types.js';

const MAX_BYTES = 5_000_000;

/**
 * Reads a dataset from an address that the embedder wrote. Whatever goes wrong becomes a `DataError`
 * with a code; nothing else is thrown.
 */
export async function loadDataset(
  id: DatasetId,
  address: string,
  signal: AbortSignal,
): Promise<Dataset> {
  const late = AbortSignal.timeout(MAX_MS);
  try {
    const text = await read(address, any([signal, late]));
    return parseDataset(id, parseJson(text, address));
  } catch (error) {
    if (error instanceof DataError) throw error;
    if (late.aborted) {
      throw new DataError({
        code: 'timeout',
        value: MAX_MS,
        message: `no answer from ${address} in ${MAX_MS / 1000} s`,
      });
    }
    throw new DataError({
      code: 'network',
      value: address,
      message: `${address} could not be read: ${String(error)}`,
    });
  }
}

/** `AbortSignal.any` is younger than the oldest browsers served. */
function any(signals: readonly AbortSignal[]): AbortSignal {
  const controller = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) controller.abort(signal.reason);
    signal.addEventListener(
      'abort',
      () => {
        controller.abort(signal.reason);
      },
      { once: true },
    );
  }
  return controller.signal;
}

async function read(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, {
    signal,
    credentials: 'same-origin',
    headers: { accept: 'application/json' },
  });
  if (!response.ok) {
    throw new DataError({
      code: 'status',
      value: response.status,
      message: `${address} answered ${response.status}`,
    });
  }
  const type = response.headers.get('content-type') ?? '';
  if (!/[/+]json\b/i.test(type)) {
    throw new DataError({
      code: 'type',
      value: type,
      message: `${address} is "${type}", not JSON`,
    });
  }
  return limited(response, address);
}

/** Counts while it reads, since a server need not say the length, or say it truly. */
async function limited(response: Response, address: string): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) {
      void reader.cancel();
      throw new DataError({
        code: 'size',
        value: bytes,
        message: `${address} is larger than ${MAX_BYTES} bytes`,
      });
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parseJson(text: string, address: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new DataError({
      code: 'syntax',
      value: text.slice(0, 40),
      message: `${address}: ${String(error)}`,
    });
  }
}
