/** How lines of the map are written into a file; src/map/lines.ts reads them. */

/** Base64, as in source maps: five bits a character, the sign in the lowest bit. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function encodeNumber(value) {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let out = '';
  do {
    const digit = rest & 31;
    rest >>= 5;
    out += ALPHABET[rest ? digit | 32 : digit];
  } while (rest);
  return out;
}

/** Lines of points on the grid. */
export function encodeLines(lines, origin) {
  let last = origin;
  return lines
    .map((line) => {
      let before = [0, 0];
      return line
        .map((p, i) => {
          const step = [p[0] - last[0], p[1] - last[1]];
          const text = step.map((d, k) => encodeNumber(d - (before[k] >> 1))).join('');
          before = i ? step : [0, 0];
          last = p;
          return text;
        })
        .join('');
    })
    .join(' ');
}
