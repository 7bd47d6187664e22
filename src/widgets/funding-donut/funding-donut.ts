import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Lazy } from '../../data/lazy.js';
import { plannedFunding } from '../../data/planned-funding.js';
import type { PlannedFunding } from '../../data/types.js';
import { InnocitiesElement } from '../../element/innocities-element.js';
import type { ViewContext, ViewModel } from '../../element/view-model.js';
import { fundingDonutMessages } from './funding-donut.messages.js';
import { fundingTokens, modelTokens, tokenStyles } from '../../theme/tokens.js';
import { fundingDonutStyles } from './funding-donut.styles.js';
import { fundingDonutView } from './funding-donut.view.js';

/** What nobody sees at first. */
const more = new Lazy(() => import('./funding-donut.more.js'));

/** Most pages do not compare. */
const comparison = new Lazy(() => import('./comparison.js'));

/**
 * Who pays: the planned funding of the ecosystem agreements by source, for the whole country, for one
 * city region or for the national lead projects.
 *
 * ```html
 * <innocities-funding-donut lang="fi"></innocities-funding-donut>
 * <innocities-funding-donut city="oulu" compare="model" chooser></innocities-funding-donut>
 * ```
 *
 * Figures: planned (not paid) euros on 20 June 2024, from table 3 of the mid-term evaluation of the
 * ecosystem agreements (Ministry of Economic Affairs and Employment 2025:5). The model is that of the
 * InnoCities information pack of 18 February 2026. `src` takes a dataset like `data/planned-funding.json`.
 *
 * @tagname innocities-funding-donut
 * @csspart mark - A slice with its label; also `selected`.
 * @csspart chooser - The list of city regions.
 * @csspart compare - The box that compares with the funding model.
 */
export class InnocitiesFundingDonut extends InnocitiesElement<PlannedFunding> {
  static override styles = [
    ...InnocitiesElement.styles,
    tokenStyles({ ...fundingTokens, ...modelTokens }),
    fundingDonutStyles,
  ];

  /** `model` sets each share against the funding model (60 / 25–40 / 0–15 per cent). */
  @property() compare?: 'none' | 'model' | null;

  /** Lets the reader choose the city region. */
  @property({ type: Boolean }) chooser = false;

  protected override readonly words = fundingDonutMessages;
  // A city's page names its city: it must not wait for the name.
  protected override readonly placeWords = undefined;
  override readonly bundled = plannedFunding;
  protected override readonly subject = 'source';

  /** @internal */
  override needs(): readonly (Lazy<unknown> | undefined)[] {
    const { comparing, chooser, notesOpen, view } = this;
    return [
      ...super.needs(),
      ...(comparing ? [comparison] : []),
      ...(comparing || chooser || notesOpen || view === 'table' ? [more] : []),
    ];
  }

  /** @internal */
  override later(): readonly (Lazy<unknown> | undefined)[] {
    return [...super.later(), more, comparison];
  }

  protected override createView(data: PlannedFunding, context: ViewContext): ViewModel {
    const compare = this.comparing ? comparison.value?.compareWithModel : undefined;
    return fundingDonutView({ data, place: this.place, compare }, context, more.value);
  }

  private get comparing(): boolean {
    return this.choice('compare', this.compare, ['none', 'model']) === 'model';
  }

  protected override renderControls(): TemplateResult {
    const words = fundingDonutMessages[this.language];
    return html`<label class="check" part="compare">
      <input
        type="checkbox"
        .checked=${this.comparing}
        @change=${(event: Event) => {
          this.ask();
          this.compare = (event.target as HTMLInputElement).checked ? 'model' : 'none';
        }}
      />
      ${words.compare}
    </label>`;
  }

  protected override renderChooser(): TemplateResult | typeof nothing {
    if (!this.chooser) return nothing;
    const { messages, language, place } = this;
    const { leadProjects } = fundingDonutMessages[language];
    // The label goes round the list: a server writes a frame for each width, and ids would meet.
    return html`<label class="field">
      <span>${messages.city}</span>
      <select
        part="chooser"
        ?disabled=${this.scriptless}
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          this.city = value || null;
          this.announceSelection(value || null, 'city');
        }}
      >
        ${more.value?.cityOptions({ html }, language, place, messages.wholeCountry, leadProjects)}
      </select>
    </label>`;
  }
}
