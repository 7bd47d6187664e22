import type { CSSResult, CSSResultOrNative } from 'lit';

const made = new Map<string, CSSStyleSheet>();

/** One style sheet for all roots that adopt the same rules. */
function sheetOf({ cssText }: CSSResult): CSSStyleSheet {
  let sheet = made.get(cssText);
  if (!sheet) {
    made.set(cssText, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(cssText);
  }
  return sheet;
}

export const unsafeCSS = (text: unknown): CSSResult =>
  ({ cssText: String(text) }) as Partial<CSSResult> as CSSResult;

/** Numbers and other rules may stand in rules; a text would be unsafe. */
export const css = (strings: TemplateStringsArray, ...values: (CSSResult | number)[]): CSSResult =>
  unsafeCSS(
    strings.reduce((text, string, i) => {
      const value = values[i - 1] ?? '';
      return text + String(typeof value === 'object' ? value.cssText : value) + string;
    }),
  );

export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  root.adoptedStyleSheets = (styles as readonly CSSResult[]).map(sheetOf);
}
