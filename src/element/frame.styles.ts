import { css } from 'lit';

/**
 * The frame that all widgets share. Lengths are in em of the element's own text size, which is the
 * reader's; the page's rem may be anything. What a page could hand down is reset on the frame, since a
 * rule of the page for every element beats :host. The font, and whether it is seen, stay the page's.
 */
export const frameStyles = css`
  :host {
    display: block;
    min-width: 0;
    max-width: 100%;
    font-size: var(--innocities-font-size, medium);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  .frame {
    all: initial;
    display: block;
    padding: 1.5em;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_ink);
    color-scheme: inherit;
    font-family: inherit;
    font-size: inherit;
    line-height: 1.5;
    direction: ltr;
    overflow-wrap: break-word;
    pointer-events: inherit;
    visibility: inherit;
    break-inside: avoid;
  }
  .narrow {
    padding: 1em;
  }
  .waiting {
    position: relative;
    border-color: transparent;
    background: none;
  }
  /* What the page wrote inside the tag stays readable in the room of what is awaited. */
  .waiting > :last-child {
    display: block;
    position: absolute;
    inset: 0;
    overflow: auto;
  }
  /* What will stand there and what is said meanwhile share the room; the larger of them makes it. */
  .room {
    display: grid;
  }
  .face {
    margin-top: 0.5em;
  }
  .heading {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.273;
    text-wrap: balance;
  }
  .narrow .heading {
    font-size: 1.25em;
  }
  .heading span {
    display: inline-block;
    max-width: 100%;
  }
  .scope {
    color: var(--_ink2);
    font-weight: 400;
  }
  .summary {
    max-width: 66ch;
    margin: 0.5em 0 0;
    text-wrap: pretty;
  }
  strong {
    font-weight: 600;
  }
  .figure {
    display: grid;
    margin-top: 1.5em;
    position: relative;
  }
  /* The table, a message and the picture share one cell, so that the toolbar stays where it is. */
  :is(.figure, .room) > * {
    grid-area: 1 / 1;
    min-width: 0;
  }
  .stage {
    position: relative;
  }
  .waiting > :not(:last-child),
  .pending > .room > :first-child,
  .reserved {
    visibility: hidden;
  }
  svg.scene,
  svg.reserved {
    display: block;
    max-width: 100%;
    height: auto;
    overflow: visible;
  }
  svg.scene {
    width: 100%;
  }
  svg text {
    /* A reader's own spacing: each word has its place in the picture, measured without it. */
    letter-spacing: 0 !important;
    word-spacing: 0 !important;
    paint-order: stroke;
    stroke-width: 5px;
    stroke-linejoin: round;
    font-variant-numeric: proportional-nums;
  }
  svg .marks path {
    vector-effect: non-scaling-stroke;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .target {
    cursor: pointer;
    outline: none;
  }
  .hit {
    fill: transparent;
  }
  .focus {
    fill: none;
    stroke-width: 3;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .target:focus-visible .focus {
    stroke: var(--_focus);
  }
  .footnote {
    max-width: 72ch;
    margin: 1em 0 0;
    color: var(--_ink2);
    font-size: 0.9375em;
    text-wrap: pretty;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-top: 1.5em;
    padding-top: 1em;
    border-top: 1px solid var(--_line);
  }
  .narrow .toolbar {
    column-gap: 0.25em;
  }
  button,
  select,
  input {
    margin: 0;
    font: inherit;
    font-size: 0.875em;
    letter-spacing: inherit;
    color: inherit;
  }
  button,
  select {
    min-height: 2.29em;
    padding: 0.29em 0.86em;
    border: 1px solid var(--_ui);
    border-radius: 4px;
    background: var(--_surface);
    cursor: pointer;
  }
  .narrow :is(button, select) {
    min-height: 2.86em;
  }
  .switch {
    display: flex;
    flex-wrap: wrap;
    min-width: 0;
  }
  .switch button {
    position: relative;
    border-radius: 4px 0 0 4px;
  }
  .switch button + button {
    margin-left: -1px;
    border-radius: 0 4px 4px 0;
  }
  .switch [aria-pressed='true'] {
    background: var(--_track);
    box-shadow: inset 0 -3px var(--_ink);
    font-weight: 600;
  }
  /* A bold twin under each label keeps the switch from changing width. */
  .switch button::after {
    display: block;
    height: 0;
    overflow: hidden;
    font-weight: 600;
    content: attr(data-label);
    visibility: hidden;
  }
  .second {
    flex-basis: 100%;
    margin: 0;
  }
  /* The files stand in a row of their own: over the picture they would half cover its buttons. */
  .download {
    display: contents;
  }
  .download > button {
    margin: 0 -0.6em 0 auto;
  }
  .quiet {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    border-color: transparent;
  }
  .narrow .toolbar button {
    padding-inline: 0.6em;
  }
  .icon {
    width: 1em;
    height: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .source {
    max-width: 82ch;
    margin: 0.75em 0 0;
    color: var(--_ink2);
    font-size: 0.8125em;
    text-wrap: pretty;
  }
  .disclosure {
    min-height: 2em;
    margin-top: 0.25em;
    padding: 0.15em 0;
    border: 0;
    background: none;
  }
  .disclosure > span {
    border-bottom: 1px solid var(--_ui);
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .download > button {
      margin-right: 0;
    }
    .switch [aria-pressed='true'] {
      padding-bottom: 0;
      border-bottom: 4px solid;
    }
    svg {
      forced-color-adjust: none;
    }
  }
  @media print {
    .frame {
      print-color-adjust: exact;
    }
    .heading,
    .summary {
      break-after: avoid;
    }
    .summary,
    .scene {
      break-inside: avoid;
    }
    .footnote,
    .source {
      break-before: avoid;
    }
    .toolbar,
    .disclosure,
    .frame .field {
      display: none;
    }
  }
`;
