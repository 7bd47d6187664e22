import type { Side } from '../../map/placement.js';

/**
 * Sides that keep a name off its neighbours and, on the coast, over the sea. They are wishes: the
 * measured text decides.
 */
export const PREFERRED_SIDES: Readonly<Record<string, readonly Side[]>> = {
  paakaupunkiseutu: ['below', 'right', 'below-right'],
  kokkola: ['left', 'above-left'],
  vaasa: ['left', 'above-left', 'below-left'],
  pori: ['left', 'above-left', 'below-left'],
  turku: ['left', 'below-left', 'above-left'],
  tampere: ['above', 'above-left', 'left'],
  lahti: ['left', 'below-left', 'above-left'],
  kuopio: ['left', 'above-left', 'above'],
  lappeenranta: ['below', 'below-right', 'right'],
};
