import { version } from './define.js';

/** Lets the module be read where there is no DOM, such as on a server. */
const Base =
  (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ??
  (class {} as unknown as typeof HTMLElement);

/**
 * Widgets in a group share the city that the reader selects in one of them.
 *
 * ```html
 * <innocities-group>
 *   <innocities-city-map></innocities-city-map>
 *   <innocities-funding-donut></innocities-funding-donut>
 * </innocities-group>
 * ```
 *
 * The element itself draws nothing and asks for nothing: widgets look for it among their ancestors.
 *
 * @tagname innocities-group
 */
export class InnocitiesGroup extends Base {
  static readonly version = version;
}

declare global {
  interface HTMLElementTagNameMap {
    'innocities-group': InnocitiesGroup;
  }
}
