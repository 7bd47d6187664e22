import type { CityWords } from './messages.js';

type Known = CityWords & { readonly value: number };

/** A city with a figure; 0 is one. */
export const known = (city: CityWords | undefined): city is Known =>
  city !== undefined && city.value !== null;
