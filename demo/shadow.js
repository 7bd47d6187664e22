/** A component of the page, with the widgets in its own shadow root, and itself once more inside. */
const TAGS = ['innocities-city-map', 'innocities-funding-donut', 'innocities-theme-projects'];

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host {
    display: block;
    margin-top: 1.5rem;
    padding-block: 1rem;
    border-block: 2px dashed #b8750f;
  }
  * {
    letter-spacing: 0.2em;
    text-transform: uppercase;
  }
  svg {
    max-width: 20px;
  }
`);

class KoskelaCard extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(...TAGS.map((tag) => document.createElement(tag)));
    if (this.lang === 'en') return;
    const inner = document.createElement('koskela-card');
    inner.lang = 'en';
    root.append(inner);
  }
}

customElements.define('koskela-card', KoskelaCard);
