import type { FundingSource } from '../data/select.js';
import type { Language } from './languages.js';

/** The four sources of funding as labels. */
export const fundingSourceNames: Readonly<
  Record<Language, Readonly<Record<FundingSource, string>>>
> = {
  fi: {
    'eu-state': 'EU ja valtio',
    municipal: 'Kunnat',
    'other-public': 'Muu julkinen',
    private: 'Yksityinen',
  },
  sv: {
    'eu-state': 'EU och staten',
    municipal: 'Kommuner',
    'other-public': 'Övrig offentlig',
    private: 'Privat',
  },
  en: {
    'eu-state': 'EU and state',
    municipal: 'Municipalities',
    'other-public': 'Other public',
    private: 'Private',
  },
};
