import type { Language } from '../../i18n/languages.js';

/** The words of the table. */
export interface TableMessages {
  readonly caption: (scope: string) => string;
  readonly columnSource: string;
  readonly columnEuros: string;
  readonly columnShare: string;
  /** Where the shares as shown do not come to a hundred. */
  readonly rounded: string;
}

export const tableMessages: Readonly<Record<Language, TableMessages>> = {
  fi: {
    caption: (scope) => `Suunniteltu rahoitus rahoituslähteittäin, ${scope}.`,
    columnSource: 'Rahoituslähde',
    columnEuros: 'Rahoitus, €',
    columnShare: 'Osuus, %',
    rounded: 'Osuudet on pyöristetty, joten ne eivät ole yhteensä tasan 100 prosenttia.',
  },
  sv: {
    caption: (scope) => `Planerad finansiering per finansieringskälla, ${scope}.`,
    columnSource: 'Finansieringskälla',
    columnEuros: 'Finansiering, €',
    columnShare: 'Andel, %',
    rounded: 'Andelarna är avrundade och ger därför inte exakt 100 procent.',
  },
  en: {
    caption: (scope) => `Planned funding by source, ${scope}.`,
    columnSource: 'Funding source',
    columnEuros: 'Funding, €',
    columnShare: 'Share, %',
    rounded: 'The shares are rounded and so do not come to exactly 100 per cent.',
  },
};
