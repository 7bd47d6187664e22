import { css, unsafeCSS, type CSSResult } from 'lit';
import type { Paint } from '../charts/scene.js';

interface Token {
  /** The public custom property is `--innocities-color-<name>`. */
  readonly light: string;
  readonly dark: string;
  /** In forced colours, a system colour if one fits; marks without one keep their hue. */
  readonly forced?: string;
}

type Tokens = Readonly<Partial<Record<Paint | 'focus', Token>>>;

/**
 * Colours by meaning. Contrast is tested in `test/theme/tokens.test.ts`: text 4.5:1 and marks 3:1 on
 * the surface they stand on; neighbours in the ring differ in lightness, not in hue alone. These are
 * what every widget needs; the others stand apart, since one widget alone brings only its own.
 */
export const frameTokens = {
  surface: { light: '#ffffff', dark: '#15191e', forced: 'Canvas' },
  ink: { light: '#16202b', dark: '#eef2f5', forced: 'CanvasText' },
  ink2: { light: '#4b5966', dark: '#b3bec8', forced: 'CanvasText' },
  ui: { light: '#6b7885', dark: '#8b98a4', forced: 'CanvasText' },
  line: { light: '#d5dce2', dark: '#36404a', forced: 'CanvasText' },
  track: { light: '#f0f3f5', dark: '#20262c', forced: '#8885' },
  focus: { light: '#16202b', dark: '#ffffff', forced: 'Highlight' },
} satisfies Tokens;

export const fundingTokens = {
  'eu-state': { light: '#17477f', dark: '#66a7e6' },
  municipal: { light: '#11766b', dark: '#2d9084' },
  'other-public': { light: '#b8750f', dark: '#ecbb5f' },
  private: { light: '#47123a', dark: '#ffeef6' },
} satisfies Tokens;

export const modelTokens = {
  // Every system colour would be as loud as text in some palette, here and on the borders of the map.
  band: { light: '#e2e8ed', dark: '#2f3942', forced: '#8884' },
} satisfies Tokens;

export const themeTokens = {
  money: { light: '#1f5f7a', dark: '#6bb3d1', forced: 'CanvasText' },
  count: { light: '#64788a', dark: '#8799a8', forced: 'CanvasText' },
} satisfies Tokens;

export const mapTokens = {
  city: { light: '#5c8799', dark: '#5f93aa', forced: 'CanvasText' },
  'city-selected': { light: '#1f5f7a', dark: '#6bb3d1', forced: 'Highlight' },
  land: { light: '#e6ebea', dark: '#2a323a', forced: 'Canvas' },
  border: { light: '#ffffff', dark: '#15191e', forced: '#888b' },
  coast: { light: '#6f8494', dark: '#7f909d', forced: 'CanvasText' },
} satisfies Tokens;

export const tokens: Readonly<Record<Paint | 'focus', Token>> = {
  ...frameTokens,
  ...fundingTokens,
  ...themeTokens,
  ...mapTokens,
  ...modelTokens,
};

const declare = (
  of: Tokens,
  value: (token: Token, property: string) => string | undefined,
): CSSResult =>
  unsafeCSS(
    Object.entries(of)
      .map(([name, token]) => {
        const given = value(token, `--innocities-color-${name}`);
        return given ? `--_${name}:${given};` : '';
      })
      .join(''),
  );

/** Private tokens, set on the host. A browser without `light-dark()` gets the light values. */
export const tokenStyles = (of: Tokens): CSSResult => css`
  :host {
    ${declare(of, ({ light }, property) => `var(${property},${light})`)}
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      ${declare(of, ({ light, dark }, property) => `var(${property},light-dark(${light},${dark}))`)}
    }
  }
  @media (forced-colors: active) {
    :host {
      ${declare(of, ({ forced }) => forced)}
    }
  }
`;

/** Paper is light whatever the screen is. */
export const schemeStyles = css`
  :host([scheme='light']) {
    color-scheme: light;
  }
  :host([scheme='dark']) {
    color-scheme: dark;
  }
  @media print {
    :host {
      color-scheme: light !important;
    }
  }
  @media (forced-colors: active) {
    :host {
      color-scheme: light dark;
    }
  }
`;
