import { LEAD_PROJECTS, type PlaceId } from '../../data/select.js';
import { capital } from '../../i18n/grammar.js';
import type { Language } from '../../i18n/languages.js';
import { citiesByName, placeLabel } from '../../i18n/places.js';
import type { html, TemplateResult } from 'lit';

/** What can be chosen: the country, the city regions by name, the lead projects. */
export function cityOptions(
  { html: tag }: { readonly html: typeof html },
  language: Language,
  chosen: PlaceId | undefined,
  country: string,
  leadProjects: string,
): readonly TemplateResult[] {
  const option = (id: string, name: string): TemplateResult =>
    tag`<option value=${id} ?selected=${id === (chosen ?? '')}>${name}</option>`;
  return [
    option('', capital(country)),
    ...citiesByName(language).map((id) => option(id, placeLabel(id, language))),
    option(LEAD_PROJECTS, capital(leadProjects)),
  ];
}
