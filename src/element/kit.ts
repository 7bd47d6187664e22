import type { css, html, nothing } from 'lit';

/** What a chunk is given of the page's one copy of Lit; imported, it would be a copy of its own. */
export interface Kit {
  readonly css: typeof css;
  readonly html: typeof html;
  readonly nothing: typeof nothing;
}
