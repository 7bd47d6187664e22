/** The 16 city regions with literal values, so that the map's tests need no data files. */
import { project, type EastNorth } from '../../src/map/projection.js';

/** About the country's bounds in ETRS-TM35FIN. */
export const BOUNDS = { minX: 83_000, minY: 6_632_000, maxX: 733_000, maxY: 7_777_000 };

export interface City {
  readonly id: string;
  readonly at: EastNorth;
  readonly fi: string;
  readonly sv: string;
  /** Planned funding in euros, 20.6.2024. */
  readonly value: number;
}

const ROWS: readonly (readonly [string, number, number, string, string, number])[] = [
  ['paakaupunkiseutu', 24.94, 60.17, 'Pääkaupunkiseutu', 'Huvudstadsregionen', 12935914],
  ['oulu', 25.47, 65.01, 'Oulu', 'Uleåborg', 5388531],
  ['tampere', 23.76, 61.5, 'Tampere', 'Tammerfors', 4856213],
  ['vaasa', 21.62, 63.1, 'Vaasa', 'Vasa', 4479697],
  ['turku', 22.27, 60.45, 'Turku', 'Åbo', 4308062],
  ['jyvaskyla', 25.75, 62.24, 'Jyväskylä', 'Jyväskylä', 3989950],
  ['joensuu', 29.76, 62.6, 'Joensuu', 'Joensuu', 2846653],
  ['lahti', 25.66, 60.98, 'Lahti', 'Lahtis', 2588951],
  ['lappeenranta', 28.19, 61.06, 'Lappeenranta', 'Villmanstrand', 2241276],
  ['pori', 21.8, 61.48, 'Pori', 'Björneborg', 2213468],
  ['kokkola', 23.13, 63.84, 'Kokkola', 'Karleby', 1628096],
  ['seinajoki', 22.84, 62.79, 'Seinäjoki', 'Seinäjoki', 1542194],
  ['kajaani', 27.73, 64.23, 'Kajaani', 'Kajana', 1209640],
  ['kuopio', 27.68, 62.89, 'Kuopio', 'Kuopio', 1166048],
  ['rovaniemi', 25.73, 66.5, 'Rovaniemi', 'Rovaniemi', 687773],
  ['mikkeli', 27.27, 61.69, 'Mikkeli', 'S:t Michel', 542884],
];

export const CITIES: readonly City[] = ROWS.map(([id, lon, lat, fi, sv, value]) => ({
  id,
  at: project([lon, lat]),
  fi,
  sv,
  value,
}));
