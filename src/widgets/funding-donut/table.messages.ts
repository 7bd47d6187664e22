import type { Language } from '../../i18n/languages.js';

/** The words of the table. */
export interface TableMessages {
  readonly caption: (scope: string) => string;
  readonly columnSource: string;
  readonly columnEuros: string;
  readonly columnShare: string;
}

export const tableMessages: Readonly<Record<Language, TableMessages>> = {
  fi: {
    caption: (scope) => `Suunniteltu rahoitus rahoituslähteittäin, ${scope}.`,
    columnSource: 'Rahoituslähde',
    columnEuros: 'Rahoitus, €',
    columnShare: 'Osuus, %',
  },
  sv: {
    caption: (scope) => `Planerad finansiering enligt finansieringskälla, ${scope}.`,
    columnSource: 'Källa',
    columnEuros: 'Finansiering, €',
    columnShare: 'Andel, %',
  },
  en: {
    caption: (scope) => `Planned funding by source, ${scope}.`,
    columnSource: 'Source',
    columnEuros: 'Funding, €',
    columnShare: 'Share, %',
  },
};
