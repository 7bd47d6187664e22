/**
 * Leaflet 1.9.4 asks at import whether the browser draws SVG in HTML, by an assignment to
 * `innerHTML`: on a page with `require-trusted-types-for 'script'` the import throws there. Every
 * browser that runs this library draws SVG, so the build puts the element there without parsing.
 *
 * The same transform serves Rollup, Vite (Storybook) and the test server, so that tests and stories
 * see the code that ships.
 */
const ASKED = "div.innerHTML = '<svg/>';";
const ANSWERED = "div.appendChild(svgCreate('svg'));";

export function answerLeaflet(code) {
  if (!code.includes(ASKED)) {
    throw new Error('scripts/lib/leaflet.mjs: this Leaflet has no such line');
  }
  return code.replace(ASKED, ANSWERED);
}

const isLeaflet = (id) => id.split('?')[0].endsWith('/leaflet/dist/leaflet-src.esm.js');

/** For Rollup and Vite. */
export function leafletPlugin() {
  return {
    name: 'leaflet-trusted-types',
    transform(code, id) {
      return isLeaflet(id.replaceAll('\\', '/')) ? { code: answerLeaflet(code), map: null } : null;
    },
  };
}

/** For the server of web-test-runner. */
export function leafletServerPlugin() {
  return {
    name: 'leaflet-trusted-types',
    transform(context) {
      return isLeaflet(context.path) ? answerLeaflet(context.body) : undefined;
    },
  };
}
