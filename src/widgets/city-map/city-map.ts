import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import finland from '../../../data/first-view/finland.json';
import { cityIds, type CityId } from '../../data/ids.js';
import type { Lazy } from '../../data/lazy.js';
import { resolveCity } from '../../data/select.js';
import type { PlannedFunding } from '../../data/types.js';
import { afterPaint } from '../../element/after-paint.js';
import { InnocitiesElement } from '../../element/innocities-element.js';
import type { Kit } from '../../element/kit.js';
import type { ViewContext, ViewModel } from '../../element/view-model.js';
import { warn } from '../../element/warn.js';
import { firstDrawing, type Drawing } from '../../map/drawing.js';
import type { MapNavigator } from '../../map/leaflet.js';
import type { View } from '../../map/view.js';
import { cityMapMessages, measures, type Measure } from './city-map.messages.js';
import { fundingTokens, mapTokens, tokenStyles } from '../../theme/tokens.js';
import { cityMapStyles } from './city-map.styles.js';
import { cityMapView, mapSize, type CityMapViewModel } from './city-map.view.js';
import { facts, more, plannedFunding, texts } from './facts.js';
import type { TileLayer } from './more/templates.js';
import { listTemplate, panelTemplate } from './panel.js';
import { countryView } from './picture.js';
import { typesetPanel } from './typeset.js';

const country = firstDrawing(finland);

/** Comes with Leaflet, for a reader who looks closer. */
let detailed: Drawing | undefined;

/** In the order of the neighbours of a city. */
const ARROWS: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

const kit: Omit<Kit, 'css'> = { html, nothing };

/**
 * Finland with one marker a city region. Selecting one, by pointer, key or list, shows its members,
 * partner, priority areas, funding body, planned funding and projects, each with its source.
 *
 * ```html
 * <innocities-city-map lang="sv"></innocities-city-map>
 * <innocities-city-map measure="funding" city="oulu" regions></innocities-city-map>
 * ```
 *
 * Figures: planned (not paid) euros and projects on 20 June 2024, from tables 3 and 4 of the mid-term
 * evaluation of the ecosystem agreements (Ministry of Economic Affairs and Employment 2025:5);
 * priority areas from the InnoCities information pack of 18 February 2026. `src` takes a dataset like
 * `data/planned-funding.json`. Outline: Natural Earth, in ETRS-TM35FIN.
 *
 * The picture is complete by itself. Leaflet is fetched from the same folder when the map is on the
 * screen and the browser idle, and moves the camera: two fingers, Ctrl or Cmd with the wheel, mouse
 * drag, + − 0. Nothing is asked of any other address unless `tiles` names one and the reader agrees.
 *
 * @tagname innocities-city-map
 * @csspart mark - A marker; also `selected`.
 * @csspart panel - What is known of the selected city region, or of the country.
 * @csspart list - The buttons of all city regions.
 * @csspart zoom - The zoom buttons.
 */
export class InnocitiesCityMap extends InnocitiesElement<PlannedFunding> {
  static override styles = [
    ...InnocitiesElement.styles,
    tokenStyles({ ...fundingTokens, ...mapTokens }),
    cityMapStyles,
  ];

  /** What the markers show: `agreements`, `funding`, `projects` or `funding-per-inhabitant`. */
  @property() measure?: Measure | null;

  /** Shows the names of the regions. */
  @property({ type: Boolean }) regions = false;

  /**
   * The address of a tile layer in the JHS 180 matrix of ETRS-TM35FIN, with `{z}`, `{x}` and `{y}`.
   * Nothing is fetched from it before the reader presses the button.
   */
  @property() tiles?: string | null;

  /** Whom the tiles come from; shown with them. */
  @property({ attribute: 'tiles-attribution' }) tilesAttribution?: string | null;

  @state() private camera: View | undefined;
  @state() private navigable = true;
  @state() private tileLayer: TileLayer = 'none';

  protected override readonly words = cityMapMessages;
  protected override readonly placeWords = undefined;
  override readonly bundled = plannedFunding;
  protected override readonly subject = 'city';
  protected override readonly pictureWord = 'map';

  #navigator: MapNavigator | undefined;
  #loading: Promise<MapNavigator | undefined> | undefined;
  /** How often the map was put away; a load that began before is not for this one. */
  #turn = 0;

  protected override get texts(): readonly Lazy<unknown>[] {
    return [texts];
  }

  protected override get complements(): readonly Lazy<unknown>[] {
    return [more];
  }

  /** @internal */
  override needs(): readonly (Lazy<unknown> | undefined)[] {
    const first = this.#measure === 'agreements' && !this.#cityId && !this.regions && !this.tiles;
    return [...super.needs(), first && this.view !== 'table' ? undefined : more];
  }

  get #measure(): Measure {
    return this.choice('measure', this.measure, measures);
  }

  get #cityId(): CityId | undefined {
    return resolveCity(this.place);
  }

  protected override createView(funding: PlannedFunding, context: ViewContext): ViewModel {
    return cityMapView(
      {
        facts,
        funding,
        basemap: (this.camera && detailed) ?? country,
        measure: this.#measure,
        city: this.#cityId,
        showRegions: this.regions,
        view: this.camera,
        overTiles: this.tileLayer === 'shown',
      },
      context,
      more.value,
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dropNavigator();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Another address, or none, asks for another consent.
    if (changed.has('tiles')) this.#hideTiles();
    this.selected = this.#cityId;
    super.willUpdate(changed);
  }

  protected override updated(): void {
    super.updated();
    if (this.canvas) this.cameNear();
    else this.#dropNavigator();
    this.#navigator?.fit();
  }

  protected override cameNear(): void {
    const wanted = this.near && this.canvas && this.navigable && !savesData();
    if (wanted && !this.#loading) this.#whenIdle();
  }

  /** @internal */
  override select(id: string | null): void {
    this.ask();
    // A city that could not be fetched is not on show yet: pressing it again asks again.
    const next = id === this.#cityId && more.value ? null : id;
    this.city = next;
    this.announceSelection(next);
  }

  /** @internal */
  override neighbour(from: string, key: string): string | undefined {
    return cityIds[facts.cities[from as CityId].to[ARROWS.indexOf(key)] ?? -1];
  }

  /** @internal */
  override reveal(id: string): void {
    this.#navigator?.reveal(facts.cities[id as CityId].at);
  }

  protected override furtherKeys(): string {
    return this.navigable ? cityMapMessages[this.language].zoomKeys : '';
  }

  protected override renderGraphic(view: ViewModel): TemplateResult {
    const { list, legend, instruction, beside, ...rest } = view as CityMapViewModel;
    const panel = typesetPanel(rest.panel);
    const words = cityMapMessages[this.language];
    const onCity = this.#cityId ? more.value : undefined;
    const level = Math.min(6, this.level + 1);
    const about = panelTemplate(
      panel,
      level,
      onCity?.clearTemplate(kit, this.language, this.#clear, this.scriptless) ?? nothing,
      onCity?.blocksTemplate(kit, panel.blocks, Math.min(6, level + 1)) ?? nothing,
    );
    const cities = listTemplate(
      list,
      words,
      (id) => {
        this.select(id);
      },
      this.scriptless,
    );
    return html`<div class="layout beside-${beside}">
      <div class="area">
        <div class="stage">
          <div class="canvas ${this.camera ? 'zoomed' : ''}" @keydown=${this.#onZoomKey}>
            ${this.renderScene(view)} ${this.navigable ? this.#renderZoom() : nothing}
          </div>
          ${this.renderKeys(view)}
        </div>
        <p class="hint">
          <span id="legend">${legend}</span> <span class="instruction">${instruction}</span>
        </p>
        ${this.#renderTiles()}
      </div>
      ${cities} ${about}
    </div>`;
  }

  #renderZoom(): TemplateResult {
    const words = cityMapMessages[this.language];
    const button = (label: string, shape: string, run: () => void, off: boolean) =>
      html`<button
        type="button"
        aria-label=${label}
        title=${label}
        aria-disabled=${off}
        @click=${run}
      >
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${shape} /></svg>
      </button>`;
    return html`<div class="zoom" part="zoom" role="group" aria-label=${words.zoomKeys}>
      ${button(words.zoomIn, 'M8 3v10M3 8h10', () => void this.#zoom(1), false)}
      ${button(words.zoomOut, 'M3 8h10', () => void this.#zoom(-1), !this.camera)}
      ${button(
        words.reset,
        'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
        () => void this.#zoom(0),
        !this.camera,
      )}
    </div>`;
  }

  #renderTiles(): unknown {
    const { tiles } = this;
    if (!tiles || !this.navigable || this.scriptless) return nothing;
    const show = () => void this.#showTiles();
    return more.value?.tilesTemplate(kit, this, this.tileLayer, show);
  }

  private get canvas(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.canvas');
  }

  /** While the first picture is on its way to the screen, a browser calls itself idle and is not. */
  #whenIdle(): void {
    const start = (): void => {
      if (this.isConnected) void this.#navigate();
    };
    afterPaint(() => {
      if ('requestIdleCallback' in window) window.requestIdleCallback(start, { timeout: 4000 });
      else setTimeout(start, 1000);
    });
  }

  /** Where Leaflet cannot load or run, the map stays as it is and the zoom buttons go. */
  #navigate(): Promise<MapNavigator | undefined> {
    const turn = this.#turn;
    return (this.#loading ??= (async () => {
      try {
        const [{ createNavigator }, basemap] = await Promise.all([
          import('../../map/leaflet.js'),
          import('../../map/detailed.js'),
        ]);
        detailed = basemap.detailed;
        const { canvas } = this;
        // Taken out, and perhaps put back, while Leaflet was on its way: another turn has begun.
        if (!canvas || turn !== this.#turn) return undefined;
        this.#navigator = createNavigator(canvas, {
          bounds: country.bounds,
          size: () => {
            const size = mapSize(this.contentWidth, country);
            return { ...size, home: countryView(country, size.width, size.height) };
          },
          onMove: (view) => {
            this.camera = view;
          },
        });
        return this.#navigator;
      } catch (error) {
        warn('no-zoom', error);
        this.navigable = false;
        return undefined;
      }
    })());
  }

  #dropNavigator(): void {
    try {
      this.#navigator?.remove();
    } catch {
      // Leaflet trips over fields that old scripts add to Object.prototype; the picture does not.
    }
    this.#navigator = undefined;
    this.#loading = undefined;
    this.#turn += 1;
    this.camera = undefined;
    this.tileLayer = 'none';
  }

  /** What the reader is at, or has chosen, stays in the picture. */
  async #zoom(steps: number, at = this.#cityId): Promise<void> {
    const navigator = await this.#navigate();
    if (steps === 0) navigator?.reset();
    else navigator?.zoom(steps, at && facts.cities[at].at);
  }

  async #showTiles(): Promise<void> {
    const navigator = await this.#navigate();
    if (!navigator || !this.tiles) return;
    const address = this.tiles;
    navigator.showTiles(address, (shown) => {
      this.tileLayer = shown ? 'shown' : 'failed';
      if (!shown) this.report('network', `no tile came from ${address}`);
    });
  }

  #hideTiles(): void {
    this.#navigator?.hideTiles();
    this.tileLayer = 'none';
  }

  #clear = (): void => {
    this.select(null);
  };

  #onZoomKey = (event: KeyboardEvent): void => {
    const steps = { '+': 1, '=': 1, '-': -1, '−': -1, '0': 0 }[event.key];
    if (steps === undefined || event.ctrlKey || event.metaKey || event.altKey || !this.navigable)
      return;
    event.preventDefault();
    void this.#zoom(steps, (event.target as HTMLElement).dataset.id as CityId | undefined);
  };
}

/** A reader who saves data gets Leaflet when a zoom button is pressed. */
const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
