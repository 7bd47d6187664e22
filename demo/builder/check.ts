/** The section where one pastes the source of a page and reads whether the embed works there. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DoctorLabels } from '../../src/doctor/messages.js';
import type { Finding } from '../../src/doctor/types.js';
import type { App } from './app.js';
import type { Diagnosis } from './diagnose.js';
import { copyField } from './parts.js';

export interface Check {
  readonly html: string;
  readonly address: string;
  readonly headers: string;
  readonly running: boolean;
  /** What was found, in all languages; undefined before the first check. */
  readonly found: Diagnosis | undefined;
  readonly failure: 'empty' | 'isAddress' | 'badAddress' | 'noHeaders' | 'failed' | undefined;
}

export const noCheck: Check = {
  html: '',
  address: '',
  headers: '',
  running: false,
  found: undefined,
  failure: undefined,
};

/** `https://city.example/page`, or as some browsers show and copy it. */
const ADDRESS = /^(https?:\/\/[^\s<]+|([\p{L}\p{N}-]+\.)+\p{L}{2,}(:\d+)?([/?#][^\s<]*)?)$/iu;

/** Runs the check. The doctor is fetched for the first one only. */
export async function runCheck(app: App): Promise<void> {
  const { check, facts } = app;
  const refuse = (failure: Check['failure'], field: string): void => {
    app.setCheck({ found: undefined, failure });
    document.querySelector<HTMLElement>(field)?.focus();
  };
  const source = check.html.trim();
  if (source === '') {
    refuse('empty', '#check-html');
    return;
  }
  if (ADDRESS.test(source)) {
    app.setCheck({ address: check.address || source });
    refuse('isAddress', '#check-html');
    return;
  }
  app.setCheck({ running: true, failure: undefined });
  try {
    const { addressOf, diagnosisOf, headersOf } = await import('./diagnose.js');
    if (check.address.trim() !== '' && !addressOf(check.address)) {
      app.setCheck({ running: false });
      refuse('badAddress', '#check-address');
      return;
    }
    if (check.headers.trim() !== '' && Object.keys(headersOf(check.headers)).length === 0) {
      app.setCheck({ running: false });
      refuse('noHeaders', '#check-headers');
      return;
    }
    const found = await diagnosisOf(check, facts.known);
    const isOld = (['html', 'address', 'headers'] as const).some(
      (name) => app.check[name] !== check[name],
    );
    if (isOld) {
      app.setCheck({ running: false });
      return;
    }
    app.setCheck({ found, running: false });
    document.querySelector<HTMLElement>('#results')?.focus();
  } catch (error) {
    console.error(error);
    app.setCheck({ found: undefined, failure: 'failed', running: false });
  }
}

/** What was found is about what stood there before. */
const write = (app: App, change: Partial<Check>): void => {
  app.setCheck({ ...change, found: undefined, failure: undefined });
};

const areaField = (
  app: App,
  name: 'html' | 'headers',
  label: string,
  help: string,
  rows: number,
  error: string | undefined,
): TemplateResult =>
  html`<div class="field">
    <label for="check-${name}">${label}</label>
    <textarea
      id="check-${name}"
      class="code"
      rows=${rows}
      spellcheck="false"
      autocomplete="off"
      translate="no"
      aria-describedby="check-${name}-help${error ? ` check-${name}-error` : ''}"
      aria-invalid=${error ? 'true' : nothing}
      .value=${live(app.check[name])}
      @input=${(event: Event) =>
        write(app, { [name]: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
    <p class="error" id="check-${name}-error" ?hidden=${!error}>${error ?? ''}</p>
    <p class="help" id="check-${name}-help">${help}</p>
  </div>`;

const findingTemplate = (app: App, labels: DoctorLabels, finding: Finding, index: number) => {
  const { words, state } = app;
  const { severity, where, title, text, fix, message } = finding;
  const place =
    where &&
    ('line' in where ? `${labels.line(where.line)}: ${where.tag}` : labels.header(where.header));
  return html`<li class="finding ${severity}">
    <p class="severity">${labels.severity[severity]}</p>
    <h3>${title[state.ui]}</h3>
    ${place ? html`<p><code translate="no">${place}</code></p>` : nothing}
    <p>${text[state.ui]}</p>
    ${fix ? html`<p><strong>${labels.fix}:</strong> ${fix[state.ui]}</p>` : nothing}
    ${
      message
        ? copyField(app, {
            id: `message-${index}`,
            label: labels.message,
            text: message[state.ui],
            button: words.check.copyMessage,
          })
        : nothing
    }
  </li>`;
};

/** What the check came to, in one sentence. */
function verdictOf({ check: { found, failure, running }, words }: App): string {
  const text = words.check;
  if (running) return text.running;
  if (failure === 'failed') return text.failed;
  if (!found) return '';
  const problems = found.findings.filter(({ severity }) => severity !== 'fine').length;
  return problems > 0 ? text.found(problems) : text.nothing;
}

export function checkTemplate(app: App): TemplateResult {
  const { words, check, state } = app;
  const text = words.check;
  const { found, failure } = check;
  const verdict = verdictOf(app);
  return html`<form
      class="check-form"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void runCheck(app);
      }}
    >
      ${areaField(app, 'html', text.html, text.htmlHelp, 12, failure === 'empty' || failure === 'isAddress' ? text[failure] : undefined)}
      <div class="field">
        <label for="check-address">${text.address}</label>
        <input
          id="check-address"
          type="url"
          autocomplete="off"
          aria-describedby=${failure === 'badAddress' ? 'check-address-error' : nothing}
          aria-invalid=${failure === 'badAddress' ? 'true' : nothing}
          .value=${live(check.address)}
          @input=${(event: Event) =>
            write(app, { address: (event.target as HTMLInputElement).value })}
        />
        <p class="error" id="check-address-error" ?hidden=${failure !== 'badAddress'}>
          ${failure === 'badAddress' ? text.badAddress : ''}
        </p>
      </div>
      ${areaField(app, 'headers', text.headers, text.headersHelp, 3, failure === 'noHeaders' ? text.noHeaders : undefined)}
      <p class="actions"><button class="main">${text.run}</button></p>
    </form>
    <section class="findings" aria-labelledby="results" ?hidden=${verdict === ''}>
      <h2 id="results" tabindex="-1">${text.results}</h2>
      <output class="said">${verdict}</output>
      <ol>
        ${found?.findings.map((finding, index) =>
          findingTemplate(app, found.labels[state.ui], finding, index),
        )}
      </ol>
    </section>`;
}
