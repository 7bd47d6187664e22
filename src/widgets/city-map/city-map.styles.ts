import { css } from 'lit';

export const cityMapStyles = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: 1.5em 2em;
  }
  /* The picture is laid out for the same share of the room: see mapSize. */
  :is(.beside-panel, .beside-both) {
    grid-template-columns: min(35em, 56%) minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    align-items: start;
  }
  /* A panel that grows under a city must not move the list from under the finger. */
  .beside-panel .panel,
  .beside-both .area {
    grid-row: 1 / 3;
  }
  .beside-panel .panel {
    grid-column: 2;
  }
  .area {
    position: relative;
    min-width: 0;
  }
  /* What a measure adds, once it has come: notes and lines about its circles. */
  :host([measure]) .waiting {
    padding-bottom: 7em;
  }
  /* What is known of a city, once it has come, is about this much more than of the country. */
  :host([city]) .waiting .beside-nothing {
    padding-bottom: 24em;
  }
  /* Only two fingers belong to the map: one scrolls the page. */
  .canvas {
    position: relative;
    overflow: hidden;
    isolation: isolate;
    touch-action: pan-x pan-y;
    user-select: none;
  }
  .canvas .scene {
    position: relative;
    z-index: 1;
  }
  .zoomed {
    cursor: grab;
  }
  .zoomed:active {
    cursor: grabbing;
  }
  .zoom {
    position: absolute;
    top: 0;
    right: 0;
    z-index: 2;
    display: grid;
    gap: 4px;
  }
  .zoom button {
    display: grid;
    place-items: center;
    width: 2.29em;
    min-height: 2.29em;
    padding: 0;
    touch-action: manipulation;
  }
  .narrow .zoom button {
    width: 2.86em;
    min-height: 2.86em;
  }
  .zoom [aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_ink2);
    cursor: default;
  }
  .hint {
    margin: 0.5em 0 0;
    color: var(--_ink2);
    font-size: 0.875em;
    line-height: 1.43;
    text-wrap: pretty;
  }
  .hint button {
    display: block;
    margin: 0.5em 0 0;
  }
  .attribution {
    color: var(--_ink2);
    font-size: 0.8125em;
  }
  .panel {
    min-width: 0;
  }
  .panel .title {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: baseline;
    margin: 0;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.4;
  }
  .panel .title span {
    min-width: 0;
  }
  .panel .title button {
    margin-left: auto;
    min-height: 0;
    padding: 0.29em 0.5em;
    font-weight: 400;
    font-size: 0.7em;
  }
  .narrow .title button {
    min-height: 2.86em;
  }
  .key ~ .key {
    margin-top: 1em;
  }
  .panel .label {
    margin: 0.25em 0 0;
    color: var(--_ink2);
    font-size: 0.9375em;
  }
  .panel .total {
    margin: 0 0 0.25em;
    font-size: 1.75em;
    font-weight: 600;
    line-height: 1.29;
  }
  .parts {
    display: grid;
    margin: 0.5em 0 0;
    padding: 0;
    font-size: 0.9375em;
    list-style: none;
  }
  .parts li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
    padding: 0.15em 0;
  }
  .parts svg {
    flex: none;
    width: 0.8em;
    height: 0.8em;
  }
  .parts span:last-child {
    margin-left: auto;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .block {
    margin: 1em 0 0;
    line-height: 1.4;
  }
  .block :is(p, ul) {
    margin: 0;
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  .block .name {
    font-weight: 600;
  }
  .block ul {
    padding: 0 0 0 1.2em;
  }
  .block .from {
    margin-top: 0.15em;
    font-size: 0.8125em;
  }
  .from {
    margin: 0.15em 0 0;
    color: var(--_ink2);
    font-size: 0.8125em;
    text-wrap: pretty;
  }
  .cities .name {
    margin: 0 0 0.4em;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .cities ul {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .cities li {
    max-width: 100%;
  }
  .cities button {
    max-width: 100%;
    min-height: 2em;
    padding: 0.15em 0.6em;
  }
  .narrow .cities button {
    min-height: 2.6em;
  }
  .cities [aria-pressed='true'] {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
    font-weight: 600;
  }
  .cities button span {
    color: var(--_ink2);
    font-weight: 400;
  }
  /* What Leaflet needs of its own style sheet for tiles. */
  .leaflet-pane,
  .leaflet-tile,
  .leaflet-tile-container,
  .leaflet-layer {
    position: absolute;
    top: 0;
    left: 0;
  }
  .leaflet-tile {
    visibility: hidden;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-tile-pane {
    z-index: 0;
  }
  /* It is as long as a sheet, and begins where there is room; Firefox alone would leave its heading behind. */
  @supports not (-moz-appearance: none) {
    @media print {
      .frame {
        break-inside: auto;
      }
    }
  }
  @media print {
    .zoom,
    .layout:not(.beside-nothing) .cities,
    .cities:not(:has(button span)),
    .instruction,
    .hint:has(button),
    .title button {
      display: none;
    }
    /* A grid does not grow with what moves on to the next page. */
    .beside-nothing {
      display: block;
    }
    .beside-nothing > * + * {
      margin-top: 1.5em;
    }
    .cities ul {
      gap: 0.25em 1.5em;
    }
    .cities button {
      min-height: 0 !important;
      padding: 0;
      border: 0;
      box-shadow: none !important;
    }
    .panel > svg {
      break-after: avoid;
    }
    .title,
    .key,
    .name {
      break-after: avoid;
    }
    .block,
    .parts {
      break-inside: avoid;
    }
    .from {
      break-before: avoid;
    }
  }
  @media (forced-colors: active) {
    .zoom [aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
    .cities [aria-pressed='true'] {
      padding: calc(0.15em - 2px) calc(0.6em - 2px);
      border-width: 3px;
    }
  }
`;
