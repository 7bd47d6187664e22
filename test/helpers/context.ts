import './everything.js';
import type { MeasureText } from '../../src/charts/scene.js';
import type { ViewContext } from '../../src/element/view-model.js';
import { formatFor } from '../../src/i18n/format.js';
import type { Language } from '../../src/i18n/languages.js';
import { messagesFor } from '../../src/i18n/messages.js';
import * as places from '../../src/i18n/places.js';

/** Every character as wide as every other, so that pictures do not depend on the fonts of a machine. */
export const evenMeasure: MeasureText = (text, size, weight = 400) =>
  text.length * size * (weight === 600 ? 0.58 : 0.55);

export function contextFor(language: Language, more: Partial<ViewContext> = {}): ViewContext {
  return {
    language,
    messages: messagesFor(language),
    format: formatFor(language),
    places,
    width: 750,
    measure: evenMeasure,
    selected: undefined,
    ...more,
  };
}

/** No-break spaces as plain ones, for texts that are compared as a person reads them. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
