/** The section on accessibility: what the choices made worse, with a way to mend it, and what stays. */
import { html, type TemplateResult } from 'lit';
import { adviceFor, levelOf, type Advice } from './advice.js';
import type { App } from './app.js';
import { restore } from './colours.js';
import { said } from './parts.js';

interface Warning {
  readonly text: string;
  readonly fix: string;
  readonly mend: () => void;
}

function warningOf(app: App, advice: Advice): Warning {
  const { access, colours } = app.words;
  switch (advice.code) {
    case 'contrast': {
      const name = colours.names[advice.token];
      return {
        text: access.contrast(name, advice.pairs),
        fix: access.contrastFix(name),
        mend: () => restore(app, advice.token),
      };
    }
    case 'heading-skips':
      return {
        text: access.headingSkips(advice.level, advice.above),
        fix: access.headingFix(advice.fit),
        mend: () => app.setAttribute('heading-level', String(advice.fit)),
      };
    case 'no-summary':
      return {
        text: access.noSummary,
        fix: access.noSummaryFix,
        mend: () => app.setAttribute('no-summary', null),
      };
    case 'no-table':
      return {
        text: access.noTable,
        fix: access.noTableFix,
        mend: () => app.setAttribute('no-table', null),
      };
  }
}

function duties({ state, words }: App): string[] {
  const { access } = words;
  const level = levelOf(state);
  const framed = state.form === 'frame';
  const fits = level <= state.above + 1;
  return [
    ...(framed ? [access.headingFrame] : fits ? [access.headingFits(level, state.above)] : []),
    state.lang === state.ui
      ? access.pageLanguage(state.lang)
      : access.pageLanguageOther(
          new Intl.DisplayNames([state.ui], { type: 'language' }).of(state.lang) ?? state.lang,
          state.lang,
        ),
    ...('heading' in state.attributes ? [access.ownHeading] : []),
    access.keyboard,
    access.motion,
    access.picture,
  ];
}

export function accessTemplate(app: App): TemplateResult {
  const { words, say, state, seen } = app;
  const { access } = words;
  const warnings = adviceFor(state, seen?.used).map((advice) => warningOf(app, advice));
  const mend = (warning: Warning): void => {
    warning.mend();
    say('access', access.fixed);
    // The button that was pressed is gone.
    document.getElementById('access')?.focus();
  };
  return html`<section class="access" aria-labelledby="access">
    <h2 id="access" tabindex="-1">${access.title}</h2>
    ${
      warnings.length > 0
        ? html`<h3>${access.warnings}</h3>
            <ul class="warnings">
              ${warnings.map(
                (warning) =>
                  html`<li>
                    <p>${warning.text}</p>
                    <button type="button" @click=${() => mend(warning)}>${warning.fix}</button>
                  </li>`,
              )}
            </ul>`
        : html`<p class="fine">${access.none}</p>`
    }
    ${said(app, 'access')}
    <h3>${access.duties}</h3>
    <ul class="duties">
      ${duties(app).map((duty) => html`<li>${duty}</li>`)}
    </ul>
  </section>`;
}
