import type { CSSResult } from 'lit';
import type { Kit } from './kit.js';

/** Of the parts in `on-demand.ts`; they come with them. */
export const onDemandStyles = ({ css }: Pick<Kit, 'css'>): CSSResult => css`
  /* As wide as the picture: what it lies over for a while is not cut in the middle of a word. */
  .keys {
    position: absolute;
    inset: auto 0 0;
    margin: 0;
    padding: 0.2em 0.75em;
    transform: translateY(calc(100% + 3px));
    border: 1px solid var(--_ui);
    border-radius: 4px;
    background: var(--_surface);
    font-size: 0.875em;
    line-height: 1.35;
    text-align: center;
    text-wrap: balance;
    pointer-events: none;
    visibility: hidden;
    z-index: 2;
  }
  .told .keys {
    visibility: visible;
  }
  /* What is left of a note beside the keys could say the opposite. Esc gives it back. Over a hint they lie alone. */
  .told:not(:has(.hint)) ~ .footnote {
    opacity: 0;
  }
  .scroll {
    overflow: auto hidden;
  }
  table {
    width: 100%;
    border: 0;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.47;
  }
  table.small {
    font-size: 0.8125em;
  }
  caption {
    padding: 0 0 0.75em;
    color: var(--_ink2);
    text-align: left;
    caption-side: top;
  }
  th,
  td {
    padding: 0.6em 0 0.6em 1em;
    border: 0;
    border-bottom: 1px solid var(--_line);
    font-weight: 400;
    text-align: left;
    vertical-align: baseline;
  }
  .narrow :is(th, td) {
    padding-left: 0.75em;
  }
  th:first-child {
    padding-left: 0;
  }
  tr.selected :is(th, td) {
    border-block: 2px solid var(--_ink);
    font-weight: 600;
  }
  .numeric {
    text-align: right;
    font-variant-numeric: tabular-nums;
  }
  td.numeric {
    white-space: nowrap;
  }
  td .mark {
    position: absolute;
  }
  thead th {
    border-bottom: 1px solid var(--_ui);
    color: var(--_ink2);
    font-weight: 600;
    vertical-align: bottom;
  }
  tfoot :is(th, td) {
    border-top: 1px solid var(--_ui);
    border-bottom: 0;
    font-weight: 600;
  }
  .list,
  .list :is(caption, thead, tbody, tfoot, tr, th) {
    display: block;
  }
  .list thead {
    position: absolute;
    clip-path: inset(50%);
  }
  .list tr {
    padding: 0.5em 0;
    border-bottom: 1px solid var(--_line);
  }
  .list tr :is(th, td) {
    padding: 0.2em 0;
    border: 0;
  }
  .list tr.selected {
    border-block: 2px solid var(--_ink);
  }
  .list th {
    font-weight: 600;
  }
  .list td {
    display: flex;
    gap: 0.75em;
    overflow-wrap: anywhere;
  }
  .list td:not(.numeric) {
    text-wrap: balance;
  }
  .list .mark {
    position: static;
  }
  /* Digits stand under digits, and the sign behind them; it makes up for the gap before it. */
  .list:not(.tight):has(.mark) .numeric {
    padding-right: 0.5em;
  }
  .list:not(.tight) .mark {
    margin: 0 -0.5em 0 -0.75em;
  }
  .tight td,
  .tight td::before {
    display: block;
  }
  .list .numeric::before {
    flex: auto;
  }
  .list td:empty {
    display: none;
  }
  .list td:not(.numeric)::before {
    flex: 0 0 40%;
  }
  .list td::before {
    color: var(--_ink2);
    font-weight: 400;
    text-align: left;
    overflow-wrap: break-word;
    white-space: normal;
    content: attr(data-label);
    content: attr(data-label) / '';
  }
  .menu {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: flex-end;
  }
  .narrow .menu button {
    flex: 1 0 100%;
    justify-content: space-between;
  }
  .menu button {
    display: flex;
    gap: 0.75em;
    align-items: center;
  }
  .menu span + span {
    color: var(--_ink2);
  }
  .notes {
    max-width: 72ch;
    margin: 0.25em 0 0;
    padding: 0 0 0 1.25em;
    font-size: 0.875em;
    line-height: 1.5;
  }
  .notes[hidden] {
    display: none;
  }
  .notes li + li {
    margin-top: 0.35em;
  }
  :is(button, select):hover {
    background: var(--_track);
  }
  .switch button:focus-visible {
    z-index: 1;
  }
  [aria-expanded='true'] > .chevron {
    transform: rotate(180deg);
  }
  .disclosure:hover {
    background: none;
  }
  .message {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    align-content: center;
    padding: 1.5em;
    border: 1px dashed var(--_ui);
    background: var(--_surface);
  }
  .narrow .message {
    padding: 1em;
  }
  .message > div {
    flex: 1 1 10em;
    min-width: 0;
  }
  .message .icon {
    flex: none;
    width: 1.75em;
    height: 1.75em;
  }
  .message p {
    margin: 0 0 0.75em;
    max-width: 60ch;
  }
  .message .title {
    margin-bottom: 0.25em;
    font-weight: 600;
  }
  .message > div > :last-child {
    margin-bottom: 0;
  }
  .banner {
    margin: 1em 0 0;
    padding: 0.75em 1em;
    border: 1px dashed var(--_ui);
    font-size: 0.9375em;
  }
  .banner button {
    display: block;
    margin-top: 0.75em;
  }
  @media print {
    /* A total under each page would be read as that of the page. */
    tfoot {
      display: table-row-group;
    }
    .keys,
    svg.reserved,
    :is(.message, .banner) button {
      display: none;
    }
    .notes {
      margin-top: 1em;
    }
    .notes[hidden] {
      display: block;
    }
    .target .focus {
      stroke: none !important;
    }
    /*
     * Paper cannot be scrolled: the letters of a table with many columns shrink with its room, so that
     * names stay whole. Only the longest texts, in the last column, may break anywhere.
     */
    .scroll {
      overflow: visible;
      container-type: inline-size;
    }
    table:not(.list):has(th:nth-child(5)) :is(th, td) {
      font-size: clamp(0.5em, 2.2cqi, 1em);
    }
    .scroll :is(th, td) {
      hyphens: auto;
    }
    td:last-child:not(.numeric) {
      overflow-wrap: anywhere;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
