/** The doctor, fetched for the first check only. */
import { toUrl } from '../../src/doctor/context.js';
import { diagnose } from '../../src/doctor/diagnose.js';
import { doctorLabels } from '../../src/doctor/messages.js';
import type { Finding, Known } from '../../src/doctor/types.js';

export interface Diagnosis {
  readonly findings: readonly Finding[];
  readonly labels: typeof doctorLabels;
}

/** These look like names of headers before their colon, and stand in policies. */
const SCHEMES = /^(https?|wss?|data|blob|filesystem|mediastream)$/i;

/**
 * `Name: value`, one a line, as browsers and curl show them; some browsers copy the value onto a line of
 * its own, and people break long policies. What comes twice is joined.
 */
export function headersOf(text: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let last: string | undefined;
  const lines = text.replace(/^(\s*[\w-]+\s*:)[^\S\r\n]*\r?\n/gm, '$1 ').split(/\r?\n/);
  for (const line of lines) {
    const [, name = '', value] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    if (name && !SCHEMES.test(name)) {
      last = name.toLowerCase();
      if (!value) continue;
      headers[last] = headers[last] === undefined ? value : `${headers[last]}, ${value}`;
    } else if (line.trim() === '' || /^\s*HTTP\//i.test(line)) {
      last = undefined;
    } else if (last) {
      headers[last] = `${headers[last] ?? ''} ${line.trim()}`.trim();
    }
  }
  return headers;
}

/** People copy addresses without `https://` too, as some browsers show them. */
export function addressOf(text: string): string | undefined {
  const address = text.trim();
  const whole = /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
  // Chromium takes a space for part of a host.
  if (/\s/.test(whole)) return undefined;
  return /^https?:$/.test(toUrl(whole)?.protocol ?? '') ? whole : undefined;
}

export async function diagnosisOf(
  page: { readonly html: string; readonly address: string; readonly headers: string },
  known: Known,
): Promise<Diagnosis> {
  const findings = await diagnose(
    {
      html: page.html,
      url: addressOf(page.address),
      headers: headersOf(page.headers),
    },
    known,
  );
  return { findings, labels: doctorLabels };
}
