/**
 * ETRS-TM35FIN (EPSG:3067), the plane in which Finland is drawn: transverse Mercator on GRS80,
 * central meridian 27° E, scale 0.9996, false easting 500 km. Krüger's series to the third order
 * is good to millimetres within Finland, so no projection library is needed.
 */

/** A place as [longitude, latitude] in degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** A place as [easting, northing] in metres. */
export type EastNorth = readonly [east: number, north: number];

const RAD = Math.PI / 180;
const LON0 = 27 * RAD;
const FALSE_EASTING = 500_000;
const N = 0.0016792203946287445; // third flattening of GRS80
const E = 0.08181919104281579; // eccentricity of GRS80
const RADIUS = 0.9996 * 6_367_449.145771046; // scale times the rectifying radius

const FORWARD = [
  N / 2 - (2 * N ** 2) / 3 + (5 * N ** 3) / 16,
  (13 * N ** 2) / 48 - (3 * N ** 3) / 5,
  (61 * N ** 3) / 240,
];
const INVERSE = [
  N / 2 - (2 * N ** 2) / 3 + (37 * N ** 3) / 96,
  N ** 2 / 48 + N ** 3 / 15,
  (17 * N ** 3) / 480,
];

/** Adds the series to (xi, eta); the inverse subtracts it. */
function series(terms: readonly number[], sign: number, xi: number, eta: number): EastNorth {
  let x = xi;
  let y = eta;
  terms.forEach((term, i) => {
    const m = 2 * (i + 1);
    x += sign * term * Math.sin(m * xi) * Math.cosh(m * eta);
    y += sign * term * Math.cos(m * xi) * Math.sinh(m * eta);
  });
  return [x, y];
}

/** Longitude and latitude in degrees to easting and northing in metres. */
export function project([lon, lat]: LonLat): EastNorth {
  const s = Math.sin(lat * RAD);
  // tangent of the conformal latitude
  const t = Math.sinh(Math.atanh(s) - E * Math.atanh(E * s));
  const l = lon * RAD - LON0;
  const [xi, eta] = series(
    FORWARD,
    1,
    Math.atan2(t, Math.cos(l)),
    Math.asinh(Math.sin(l) / Math.hypot(t, Math.cos(l))),
  );
  return [FALSE_EASTING + RADIUS * eta, RADIUS * xi];
}

/** Easting and northing in metres to longitude and latitude in degrees. */
export function unproject([east, north]: EastNorth): LonLat {
  const [xi, eta] = series(INVERSE, -1, north / RADIUS, (east - FALSE_EASTING) / RADIUS);
  const t = Math.sin(xi) / Math.hypot(Math.sinh(eta), Math.cos(xi));
  const q = Math.asinh(t);
  // The conformal latitude becomes geodetic by iteration; each round gains about two digits.
  let s = Math.tanh(q);
  for (let i = 0; i < 6; i++) s = Math.tanh(q + E * Math.atanh(E * s));
  return [(LON0 + Math.atan2(Math.sinh(eta), Math.cos(xi))) / RAD, Math.asin(s) / RAD];
}
