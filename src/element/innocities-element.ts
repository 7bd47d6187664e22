import {
  adoptStyles,
  css,
  html,
  LitElement,
  nothing,
  render,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { builtIn, prerenders } from '../build.js';
import { complementOf, textsOf } from '../data/bundled.js';
import { Lazy } from '../data/lazy.js';
import { cityIds, resolvePlace, type PlaceId } from '../data/select.js';
import { formatFor } from '../i18n/format.js';
import type { Language } from '../i18n/languages.js';
import { frameMessages, type ErrorCode, type Messages } from '../i18n/messages.js';
import { placeWords, type PlaceWords } from '../i18n/place-words.js';
import type { Words } from '../i18n/words.js';
import { prerendering, type PrerenderContext } from '../prerender/prerendering.js';
import { frameTokens, schemeStyles, tokenStyles } from '../theme/tokens.js';
import { ChunkController, type Chunks } from './chunk-controller.js';
import { DatasetController, type AnyDataset } from './dataset-controller.js';
import { version } from './define.js';
import {
  InnocitiesErrorEvent,
  InnocitiesLoadEvent,
  InnocitiesSelectEvent,
  type SelectSubject,
} from './events.js';
import {
  disclosureTemplate,
  downloadTemplate,
  headingTemplate,
  reservedTemplate,
  summaryTemplate,
  switchTemplate,
} from './frame.js';
import { followOthers } from './follow.js';
import { frameStyles } from './frame.styles.js';
import { isForPicture } from './keys.js';
import { LanguageController } from './language-controller.js';
import type { FileKind } from './widget-host.js';
import { whenNear } from './when-near.js';
import type { Kit } from './kit.js';
import { sceneTemplate } from './scene-template.js';
import { SizeController } from './size-controller.js';
import type { ViewContext, ViewModel } from './view-model.js';
import { typeset } from './typeset.js';
import { oneOf, warn } from './warn.js';

/** What nobody sees at first. */
const onDemand = new Lazy(() => import('./on-demand.js'));

const files = () => import('../export/export.js');

const kit: Kit = { css, html, nothing };

/** Below this width, in design pixels, padding and controls take their phone form. */
const NARROW = 520;
const BORDER = 2;
/** From here on the controls stand in one row; below, the widget's own come under the others. */
const ONE_ROW = 570;

/**
 * What every widget owes, once: heading, summary, picture or table, source, notes, files, the four
 * faces, the language, the keyboard. A subclass brings its figures and its view function.
 *
 * @attr {string} lang - The language: `fi`, `sv` or `en`. Without it, the nearest ancestor's.
 * @fires {InnocitiesSelectEvent} innocities-select - The reader selected something or cleared it.
 * @fires {InnocitiesLoadEvent} innocities-load - Figures are on show.
 * @fires {InnocitiesErrorEvent} innocities-error - Figures, a part of the widget or a file could not be had.
 * @slot - Shown until the widget is ready; stays if it never is.
 * @slot heading - Takes the place of the heading.
 * @slot footer - Stands under the notes.
 * @csspart frame - The whole widget.
 * @csspart heading - The heading.
 * @csspart summary - The summary in words.
 * @csspart figure - The place of the picture or table.
 * @csspart graphic - The picture.
 * @csspart mark - What can be selected in it; also `selected`.
 * @csspart table - The table.
 * @csspart message - What is said where figures are missing.
 * @csspart footnote - A note that is always shown.
 * @csspart toolbar - The controls.
 * @csspart switch - The choice of picture or table.
 * @csspart download - The button that opens the list of files.
 * @csspart source - The source line.
 * @csspart notes - The notes.
 */
export abstract class InnocitiesElement<D extends AnyDataset = AnyDataset> extends LitElement {
  static {
    if (prerenders) {
      prerendering.draw = (host, context) => {
        const widget = host as InnocitiesElement;
        widget.#prerender = context;
        widget.#language.language = context.language;
        widget.willUpdate(new Map());
        const drawn = widget.render();
        return { drawn, view: widget.viewModel };
      };
    }
  }

  static readonly version = version;
  static override styles = [tokenStyles(frameTokens), schemeStyles, frameStyles];

  /** A city region, such as `oulu`; its members are understood too (`espoo`, `imatra`). */
  @property() city?: string | null;

  /** A heading in place of the widget's own. */
  @property() heading?: string | null;

  /** The level of the heading, 2 to 6. */
  @property({ attribute: 'heading-level' }) headingLevel?:
    '2' | '3' | '4' | '5' | '6' | number | null;

  /** What is shown first: `graphic` or `table`. */
  @property() view?: 'graphic' | 'table' | null;

  /** Leaves out the table and the switch to it. */
  @property({ type: Boolean, attribute: 'no-table' }) noTable = false;

  /** Leaves out the downloads. */
  @property({ type: Boolean, attribute: 'no-export' }) noExport = false;

  /** Leaves the summary to screen readers. */
  @property({ type: Boolean, attribute: 'no-summary' }) noSummary = false;

  /** `lazy` waits until the widget is near the screen. */
  @property() loading?: 'eager' | 'lazy' | null;

  /** The address of a dataset of the same shape as the one that ships with the widget. */
  @property() src?: string | null;

  /** `auto` follows the `color-scheme` of the page. */
  @property({ reflect: true }) scheme?: 'auto' | 'light' | 'dark' | null;

  /** The id of another widget whose city this one follows. */
  @property({ attribute: 'for' }) htmlFor?: string | null;

  /**
   * The id of the selected mark.
   *
   * @internal
   */
  @state() selected: string | undefined;

  /**
   * The id of the mark that Tab leads to.
   *
   * @internal
   */
  @state() stop: string | undefined;

  /** @internal */
  @state() menuOpen = false;

  /** @internal */
  @state() downloadFailed = false;

  /**
   * What is on show; undefined while there are no figures.
   *
   * @internal
   */
  viewModel: ViewModel | undefined;

  @state() protected notesOpen = false;

  /**
   * The widget is, or was, near the screen, or somebody wants its picture.
   *
   * @internal
   */
  near = false;

  #language = new LanguageController(this);
  #size = new SizeController(this, () => {
    this.performUpdate();
  });
  #dataset = new DatasetController<D>(this);
  #chunks = new ChunkController(this);
  /** Ends when the widget leaves the page. */
  #stay = new AbortController();
  #announced: D | undefined;
  #prerender: PrerenderContext | undefined;
  /** A server wrote the shadow root, and nothing of ours has drawn in it yet. */
  #served = false;
  /** The styles of what came on demand are there. */
  #dressed = false;
  #told = '';

  /**
   * The figures that ship with the widget.
   *
   * @internal
   */
  abstract readonly bundled: D;

  /** The view function of the widget with its own attributes filled in. */
  protected abstract createView(data: D, context: ViewContext): ViewModel;

  /** What a mark of the picture stands for. */
  protected abstract readonly subject: SelectSubject;

  /** The first word of the switch between picture and table. */
  protected readonly pictureWord: 'chart' | 'map' = 'chart';

  /** Whether a city selected in another widget is taken over. */
  protected readonly followsCity: boolean = true;

  /** The widget's own words, in every language. */
  protected readonly words: Words<object> = frameMessages;

  /** Fetched when a place is chosen. A widget that always names places has them by itself. */
  protected readonly placeWords: Lazy<PlaceWords> | undefined = placeWords;

  /** The datasets that ship with the widget. Another language waits for all that they say. */
  protected get facts(): readonly object[] {
    return [this.bundled];
  }

  /** The messages of the frame in the present language. */
  protected get messages(): Messages {
    return frameMessages[this.language];
  }

  /**
   * The language of the page; that of the bundle if the words of the other did not come.
   *
   * @internal
   */
  get language(): Language {
    return this.#inLanguage.every((each) => !each || each.value)
      ? this.#language.language
      : builtIn;
  }

  /** What is fetched for the language of the page. */
  get #inLanguage(): Chunks {
    const { language } = this.#language;
    const words = [frameMessages, this.words].map(({ later }) => later[language]);
    return language === builtIn ? [] : [...words, ...this.texts];
  }

  /** What the datasets say in the other languages, in the first view. */
  protected get texts(): Chunks {
    return this.facts.map(textsOf);
  }

  /** What the notes are in. */
  protected get complements(): Chunks {
    return this.facts.map(complementOf);
  }

  /**
   * What must have come before the widget can be drawn as it is now.
   *
   * @internal
   */
  needs(): Chunks {
    const empty = this.viewModel?.graphic === null;
    const open = this.menuOpen || this.#dataset.failure || empty || this.#shown === 'table';
    return [
      ...this.#inLanguage,
      ...(this.city ? [this.placeWords] : []),
      ...(open || this.notesOpen ? [onDemand] : []),
      ...(this.notesOpen ? this.complements : []),
      ...(prerenders && this.#served && prerendering.takeOver ? this.later() : []),
    ];
  }

  /**
   * All that a reader could come to need.
   *
   * @internal
   */
  later(): Chunks {
    return [onDemand, this.placeWords, ...this.complements];
  }

  /** The room between the paddings, in design pixels. */
  protected get contentWidth(): number {
    return Math.max(200, this.#room);
  }

  get #room(): number {
    return this.#size.width - BORDER - (this.#narrow ? 32 : 48);
  }

  get #narrow(): boolean {
    return this.#size.width < NARROW;
  }

  /** What `city` names; a wrong name is said once and means the whole country. */
  protected get place(): PlaceId | undefined {
    const { city } = this;
    const place = resolvePlace(city);
    if (city && !place) warn('unknown-value', this, 'city', city, cityIds, 'the whole country');
    return place;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#stay = new AbortController());
    if (!this.near) whenNear(this, signal, this.#comeNear);
    followOthers(this, signal, (city) => {
      if (this.followsCity) this.city = city;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stay.abort();
    this.menuOpen = false;
  }

  /** What is drawn now has no script behind it yet. */
  protected get scriptless(): boolean {
    return prerenders && this.#prerender !== undefined;
  }

  /** The picture as a self-contained SVG file: heading, picture, notes and source. */
  async toSvg(): Promise<string> {
    return (await files()).pictureSvg(this);
  }

  /** The table as CSV, with the separators that spreadsheet programs expect in the language. */
  async toCsv(): Promise<string> {
    return (await files()).widgetCsv(this);
  }

  /** The picture as a PNG file at twice its size, or any of the three files as a blob. */
  async toBlob(kind: FileKind = 'png'): Promise<Blob> {
    return (await files()).fileBlob(kind, this);
  }

  /** A first picture below the screen waits for a task of its own, so that no task is long. */
  protected override async scheduleUpdate(): Promise<void> {
    this.#size.measureRoom();
    const chunks = this.#chunks;
    let { missing } = chunks;
    if (missing.length === 0 && !this.hasUpdated && this.#size.below) {
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
    }
    if (missing.length > 0 && !this.hasUpdated && !this.#served) this.#keepRoom();
    // The page may ask for something else while it waits.
    for (; missing.length > 0; { missing } = chunks) {
      await chunks.fetch(missing);
      // What a server wrote is better than what could be drawn without the rest.
      if (prerenders && this.#served && chunks.failed) {
        await new Promise<void>((resolve) => {
          chunks.turned = resolve;
        });
      }
    }
    this.performUpdate();
  }

  /** Draws unseen what is there, for the room it takes: the page must not jump when the rest has come. */
  #keepRoom(): void {
    const likely = this.#waiting ? undefined : this.#likely();
    if (likely) render(this.#renderFrame(likely, 'waiting'), this.renderRoot, this.renderOptions);
  }

  /** A reader opens something: what failed before is tried again. */
  protected ask(): void {
    this.#chunks.ask();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#served = Boolean(this.shadowRoot?.hasChildNodes());
    const root = super.createRenderRoot();
    if (this.#served) this.renderOptions.renderBefore = null;
    return root;
  }

  /** Takes over what a server wrote, in the layout that is seen, or draws anew over it. */
  protected override update(changed: PropertyValues): void {
    if (this.#served) {
      this.#served = false;
      // What stands there already need not wait for anybody: `lazy` would take it away again.
      this.near = true;
      const widths = prerenders && prerendering.takeOver?.(this, this.renderOptions);
      if (prerenders) this.#prerender = undefined;
      if (widths) this.#size.settle(seen(widths, this.#size.measured));
      else this.renderRoot.replaceChildren();
      this.willUpdate(changed);
    }
    this.#dress();
    const keepFocus = onDemand.value?.focusKeeper(this.renderRoot as ShadowRoot);
    super.update(changed);
    keepFocus?.();
  }

  #dress(): void {
    if (!onDemand.value || this.#dressed) return;
    this.#dressed = true;
    const { elementStyles } = this.constructor as typeof InnocitiesElement;
    adoptStyles(this.renderRoot as ShadowRoot, [
      ...elementStyles,
      onDemand.value.onDemandStyles(kit),
    ]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') || !this.hasUpdated) this.#dataset.turn();
    if (!this.#waiting) void this.#dataset.read();
    if (!prerenders || !this.scriptless)
      this.viewModel = this.#waiting ? undefined : this.#tryView();
  }

  protected override updated(): void {
    onDemand.value?.attend(this);
    // Only the view tells that there are no figures, which takes words of their own.
    if (this.#chunks.missing.length > 0) this.requestUpdate();
    const { data, address } = this.#dataset;
    if (this.viewModel && data && data !== this.#announced) {
      this.#announced = data;
      this.dispatchEvent(new InnocitiesLoadEvent(data.id, data === this.bundled ? null : address));
    }
  }

  protected override render(): unknown {
    const prerender = prerenders && this.#prerender;
    if (!prerender) {
      const view = this.viewModel;
      return [this.#renderFrame(view ?? this.#likely(), view ? '' : 'pending')];
    }
    return prerender.widths.map((width, index) => {
      this.#size.settle(width, prerender.measure);
      this.viewModel = this.#tryView();
      const from = index > 0 ? `from-${width}` : '';
      const next = prerender.widths[index + 1];
      return this.#renderFrame(this.viewModel, `served ${from} ${next ? `to-${next}` : ''}`);
    });
  }

  #renderFrame(view: ViewModel | undefined, band = ''): TemplateResult {
    const { data, failure } = this.#dataset;
    const size = this.#narrow ? 'narrow' : '';
    return html`<figure
      class="frame ${size} ${band}"
      part="frame"
      lang=${this.language}
      aria-labelledby="heading"
      aria-busy=${!data && !failure}
    >
      ${view ? this.#renderView(typeset(view), band === 'pending') : this.#renderFace()}
      <slot name="footer"></slot>
      ${band === 'waiting' ? html`<slot></slot>` : nothing}
    </figure>`;
  }

  /** The picture. A widget with more than a scene beside it overrides this. */
  protected renderGraphic(view: ViewModel): unknown {
    return [this.renderScene(view), this.renderKeys(view)];
  }

  /** Listeners stand on the figure: an svg that listens for focus is a Tab stop in Chromium. */
  protected renderScene({ graphic }: ViewModel): TemplateResult {
    if (!graphic) return html``;
    const scriptless = prerenders && this.scriptless;
    return html`<div class="stage">
      <svg
        class="scene"
        part="graphic"
        viewBox="0 0 ${graphic.width} ${graphic.height}"
        role=${scriptless ? 'img' : 'group'}
        aria-labelledby="heading"
        aria-describedby="keys"
      >
        ${sceneTemplate(scriptless ? { ...graphic, targets: [] } : graphic, this.stop)}
      </svg>
    </div>`;
  }

  /** How the keyboard works in the picture, shown below it while the focus is there. */
  protected renderKeys({ graphic }: ViewModel): unknown {
    return graphic?.targets[0] && !(prerenders && this.scriptless)
      ? onDemand.value?.keysTemplate(kit, this.language, this.furtherKeys?.())
      : nothing;
  }

  /** What the keyboard does in the picture of this widget besides what it does in all. */
  protected furtherKeys?(): string;

  /** What the reader chooses before reading, above the picture. */
  protected renderChooser(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What is not drawn waits for the reader to come near. */
  protected cameNear?(): void;

  /** Controls of the widget's own, between the switch and the downloads. */
  protected renderControls(): TemplateResult | typeof nothing {
    return nothing;
  }

  /**
   * The ids of the marks, in their order.
   *
   * @internal
   */
  get marks(): readonly string[] {
    return this.viewModel?.graphic?.targets.map(({ id }) => id) ?? [];
  }

  /**
   * The mark that an arrow key leads to, where marks do not stand in a row.
   *
   * @internal
   */
  neighbour?(from: string, key: string): string | undefined;

  /**
   * Brings a mark into the picture that may lie outside.
   *
   * @internal
   */
  reveal?(id: string): void;

  /**
   * Takes the reader's selection; the same mark again clears it.
   *
   * @internal
   */
  select(id: string | null): void {
    const next = id === this.selected ? null : id;
    this.selected = next ?? undefined;
    this.announceSelection(next);
  }

  /** @internal */
  announceSelection(value: string | null, subject = this.subject): void {
    this.dispatchEvent(new InnocitiesSelectEvent(subject, value));
  }

  /** A legal value for one of the widget's own attributes. */
  protected choice<T extends string>(
    attribute: string,
    value: string | null | undefined,
    legal: readonly [T, ...T[]],
  ): T {
    return oneOf(this, attribute, value, legal);
  }

  get #waiting(): boolean {
    return (
      (!prerenders || !this.scriptless) &&
      this.choice('loading', this.loading, ['eager', 'lazy']) === 'lazy' &&
      !this.near
    );
  }

  get #shown(): 'graphic' | 'table' {
    return this.choice('view', this.view, ['graphic', 'table']);
  }

  /** The level of the heading. */
  protected get level(): number {
    const level = String(this.headingLevel ?? '');
    return Number(this.choice('heading-level', level, ['2', '3', '4', '5', '6']));
  }

  get #context(): ViewContext {
    return {
      language: this.language,
      messages: this.messages,
      format: formatFor(this.language),
      places: this.placeWords?.value,
      width: this.contentWidth,
      measure: this.#size.measure,
      selected: this.selected,
    };
  }

  #viewOf(data: D): ViewModel {
    const view = this.createView(data, this.#context);
    return this.heading ? { ...view, heading: { ...view.heading, title: this.heading } } : view;
  }

  /** A fault in data or code must reach the reader in words, not the page as an exception. */
  #tryView(): ViewModel | undefined {
    const { data, failure } = this.#dataset;
    if (!data) return undefined;
    this.choice('scheme', this.scheme, ['auto', 'light', 'dark']);
    try {
      const view = this.#viewOf(data);
      if (failure?.code === 'internal') this.#dataset.failure = undefined;
      return view;
    } catch (error) {
      // Each drawing finds it again.
      const { message } = error as Error;
      if (failure?.message !== message) this.#dataset.fail('internal', message);
      return undefined;
    }
  }

  /** Without figures of its own, the view is drawn for its heading and the room it takes. */
  #renderView(view: ViewModel, pending: boolean): TemplateResult {
    const { messages, notesOpen } = this;
    const { failure, retry } = this.#dataset;
    const { graphic, notes } = view;
    const more = onDemand.value;
    const tabular = graphic && more && !this.noTable && view.table.rows.length > 0;
    const shown = tabular ? this.#shown : 'graphic';
    return html`
      ${headingTemplate(view.heading, this.level)}
      <div class="room">
        <div>
          ${view.summary.length > 0 ? summaryTemplate(view.summary, this.noSummary) : nothing}
          ${
            failure && !pending
              ? more?.staleTemplate(kit, this.language, messages.errorTitle, failure.code, retry)
              : nothing
          }
          ${this.renderChooser()}
          <div
            class="figure"
            part="figure"
            @click=${this.#act}
            @keydown=${this.#act}
            @focusin=${this.#act}
            @focusout=${this.#act}
          >
            ${graphic ? nothing : this.#renderEmpty(view)}
            ${graphic && shown === 'graphic' ? this.renderGraphic(view) : nothing}
            ${
              graphic && shown === 'table'
                ? html`${reservedTemplate(graphic.width, graphic.height)}
                  ${more?.tableTemplate(kit, view.table, this.#room, this.#size.measure)}`
                : nothing
            }
          </div>
          ${
            graphic
              ? [...view.footnotes, ...((shown === 'graphic' && view.pictureNotes) || [])].map(
                  (note) => html`<p class="footnote" part="footnote">${note}</p>`,
                )
              : nothing
          }
          ${graphic ? this.#renderToolbar(shown, view) : nothing}
          <p class="source" part="source">${view.source}</p>
          ${
            notes.length > 0
              ? disclosureTemplate(messages.notes, notesOpen, () => {
                  this.ask();
                  this.notesOpen = !notesOpen;
                })
              : nothing
          }
          ${notes[0] && more ? more.notesTemplate(kit, notes, notesOpen) : nothing}
        </div>
        ${pending ? this.#renderFace() : nothing}
      </div>
    `;
  }

  #renderToolbar(shown: 'graphic' | 'table', view: ViewModel): TemplateResult | typeof nothing {
    const { messages } = this;
    const controls = this.renderControls();
    const roomy = this.contentWidth >= ONE_ROW;
    if (this.noTable && this.noExport && controls === nothing) return nothing;
    return html`<div class="toolbar" part="toolbar">
      ${
        this.noTable
          ? nothing
          : switchTemplate(messages, messages[this.pictureWord], shown, (view) => {
              this.ask();
              this.view = view;
            })
      }
      ${roomy ? controls : nothing}
      ${
        this.noExport
          ? nothing
          : downloadTemplate(
              messages.download,
              this.menuOpen,
              () => {
                this.ask();
                this.downloadFailed = false;
                this.menuOpen = !this.menuOpen;
              },
              this.menuOpen ? onDemand.value?.menuTemplate(kit, this) : nothing,
            )
      }
      ${roomy || controls === nothing ? nothing : html`<div class="second">${controls}</div>`}
      ${
        this.downloadFailed || this.#chunks.failed
          ? html`<p class="second" role="status">
              ${
                this.downloadFailed
                  ? onDemand.value?.messages[this.language].downloadFailed
                  : messages.errorTitle
              }
            </p>`
          : nothing
      }
      ${
        prerenders && this.scriptless && onDemand.value && !this.noTable
          ? prerendering.table?.(kit, onDemand.value, view, this.#context)
          : nothing
      }
    </div>`;
  }

  #renderEmpty(view: ViewModel): TemplateResult {
    const face = onDemand.value?.emptyTemplate(kit, view.heading.scope ?? '', this);
    return html`${this.#renderReserved()}
    ${face ?? html`<p role="status">${this.messages.noData}</p>`}`;
  }

  /** Loading, or failed with nothing to keep: what the page wrote inside the tag stays readable. */
  #renderFace(): TemplateResult {
    const { messages, language } = this;
    const { failure, retry } = this.#dataset;
    const told =
      failure &&
      onDemand.value?.errorTemplate(
        kit,
        language,
        messages.errorTitle,
        failure.code,
        this.src ? retry : undefined,
      );
    return html`<div class="face">
      <div role="status">
        ${told ?? html`<p>${failure ? messages.errorTitle : messages.loading}</p>`}
      </div>
      <slot></slot>
    </div>`;
  }

  /** The view of the figures that ship with the widget: the likeliest guess at the room needed. */
  #likely(): ViewModel | undefined {
    try {
      return this.#viewOf(this.bundled);
    } catch {
      return undefined;
    }
  }

  #renderReserved(): TemplateResult {
    const likely = this.#likely();
    const { width, height } = likely?.room ?? likely?.graphic ?? { width: 2, height: 1 };
    return reservedTemplate(width, height);
  }

  /**
   * Tells the developer once, and the page each time.
   *
   * @internal
   */
  report(code: ErrorCode, message: string): void {
    if (message !== this.#told)
      console.error(`[innocities] ${code}: <${this.localName}> ${message}`);
    this.#told = message;
    this.dispatchEvent(new InnocitiesErrorEvent(code, message));
  }

  /** What the reader does in the picture. What answers may be on its way still. */
  #act = (event: Event): void => {
    const mark = (event.target as Element).closest<SVGElement>('.target')?.dataset.id;
    const act = (): void => {
      onDemand.value?.act(this, event, mark);
    };
    if (onDemand.value) act();
    else if (mark !== undefined) {
      // The page must not scroll meanwhile.
      if (isForPicture(event as KeyboardEvent)) event.preventDefault();
      void this.#chunks.fetch([onDemand]).then(act);
    }
  };

  #comeNear = (): void => {
    const waiting = this.#waiting;
    this.near = true;
    if (waiting) this.requestUpdate();
    else this.cameNear?.();
  };
}

/** The layout that is on show in the room, of those that a server wrote. */
const seen = (widths: readonly number[], room: number): number =>
  widths.filter((width) => width <= room).at(-1) ?? widths[0] ?? room;
