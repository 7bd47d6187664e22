import { css, unsafeCSS, type CSSResult } from 'lit';

const em = (width: number): string => `${width / 16}em`;

/** The frame for the room there is. A browser without container queries shows the narrowest. */
const bands = (widths: readonly number[]): string =>
  widths
    .map(
      (width) =>
        `.frame.from-${width}{display:none}` +
        `@container(min-width:${em(width)}){` +
        `.frame.from-${width}{display:block}.frame.to-${width}{display:none}}`,
    )
    .join('');

/** Where there is one layout only, the room need not be known before it is drawn. */
const room = (widths: readonly number[]): string =>
  widths.length > 1 ? ':host{container-type:inline-size}' : '';

/** What a page rendered on a server needs besides: only there, so it costs other pages nothing. */
export const prerenderStyles = (widths: readonly number[]): CSSResult => css`
  .toolbar {
    position: relative;
  }
  /*
   * Until the script has taken over there is nothing to press; the room is kept. Half a table or a list
   * moves when its other half arrives: what follows the figure says that it is whole.
   */
  .served
    :is(
      .toolbar > :not(details),
      .disclosure,
      .instruction,
      .zoom,
      .title button,
      .figure:not(:has(+ *)) :is(table, .cities)
    ) {
    visibility: hidden;
  }
  .served .cities button {
    border-color: transparent;
    cursor: default;
    forced-color-adjust: none;
  }
  ${unsafeCSS(room(widths) + bands(widths))}
  .static {
    position: absolute;
    inset: 1em 0 auto;
  }
  .static[open] {
    position: static;
    flex: 1 0 100%;
    min-width: 0;
    max-width: 100%;
  }
  .toolbar:has(.static[open]) ~ .notes {
    display: block;
  }
  .static summary {
    padding: 0.5em 0;
    font-size: 0.875em;
    font-weight: 600;
    cursor: pointer;
  }
  @media print {
    .static {
      display: none;
    }
  }
`;
