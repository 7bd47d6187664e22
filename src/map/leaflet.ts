/**
 * The only file that touches Leaflet, and only when the reader can use it. Leaflet moves the camera:
 * gestures, zoom, bounds, and tiles where the embedder gave an address. It draws nothing else; the
 * picture stays our own, so nothing jumps when Leaflet arrives and nothing is lost where it cannot.
 */
import * as L from 'leaflet/dist/leaflet-src.esm.js';
import type { EastNorth } from './projection.js';
import { centredView, scaleToZoom, toMetres, zoomToScale, type Bounds, type View } from './view.js';

export interface NavigatorOptions {
  readonly bounds: Bounds;
  /** In design pixels, as it is now; `home` is the view of the whole country, the widest there is. */
  readonly size: () => { readonly width: number; readonly height: number; readonly home: View };
  readonly onMove: (view: View | undefined) => void;
}

export interface MapNavigator {
  /** A place that is in the picture stays in it. */
  zoom(steps: number, about?: EastNorth): void;
  reset(): void;
  /** Brings a place into the picture, unless the whole country is in it anyway. */
  reveal(place: EastNorth): void;
  /** A new size is a new whole country; the reader's zoom starts over. */
  fit(): void;
  /** Tells once whether any came: true with the first, false when none did. */
  showTiles(address: string, onShown: (shown: boolean) => void): void;
  hideTiles(): void;
  remove(): void;
}

/** How far the reader can zoom in from the whole country: 2 ** 3 = 8 times. */
const DEPTH = 3;

/** Metres of ETRS-TM35FIN as the plane, on the levels of the JHS 180 tile matrix. */
function planeOf(): L.CRS {
  return L.extend({}, L.CRS.Simple, {
    projection: {
      project: ({ lng, lat }: L.LatLng) => L.point(lng, lat),
      unproject: ({ x, y }: L.Point) => L.latLng(y, x),
      bounds: L.bounds([-548_576, 6_291_456], [1_548_576, 8_388_608]),
    },
    transformation: new L.Transformation(1, 548_576, -1, 8_388_608),
    scale: (zoom: number) => zoomToScale(zoom),
    zoom: (scale: number) => scaleToZoom(scale),
    infinite: false,
  });
}

export function createNavigator(
  container: HTMLElement,
  { bounds, size, onMove }: NavigatorOptions,
): MapNavigator {
  /** With the CSS pixels of a design pixel. */
  const measured = () => {
    const now = size();
    return { ...now, pixels: container.clientWidth / now.width || 1 };
  };
  let { home, width, height, pixels } = measured();
  const map = L.map(container, {
    crs: planeOf(),
    zoomSnap: 0,
    zoomControl: false,
    attributionControl: false,
    keyboard: false,
    dragging: false,
    doubleClickZoom: false,
    boxZoom: false,
    scrollWheelZoom: true,
    touchZoom: true,
    zoomAnimation: false,
    fadeAnimation: false,
    markerZoomAnimation: false,
    bounceAtZoomLimits: false,
    trackResize: false,
  });
  // Given at the start, Leaflet would glide back into them, and go on gliding in a view set meanwhile.
  const edge = L.latLngBounds([bounds.minY, bounds.minX], [bounds.maxY, bounds.maxX]).pad(0.15);
  map.options.maxBounds = edge;
  map.on('moveend', () => map.panInsideBounds(edge, { animate: false }));
  const homeZoom = (): number => scaleToZoom(home.k, pixels);
  const middle = (view: View): L.LatLngExpression => {
    const [east, north] = toMetres(view, [width / 2, height / 2]);
    return [north, east];
  };
  const goHome = (): void => {
    map.setMinZoom(homeZoom());
    map.setMaxZoom(homeZoom() + DEPTH);
    map.setView(middle(home), homeZoom(), { animate: false });
  };
  const atHome = (): boolean => map.getZoom() < homeZoom() + 0.01;
  const onMap = (): void => {
    if (atHome()) {
      onMove(undefined);
      return;
    }
    const { lat, lng } = map.getCenter();
    onMove(centredView([lng, lat], zoomToScale(map.getZoom(), pixels), width, height));
  };
  const show = (place: L.LatLngExpression): void => {
    map.panInside(place, { padding: [60, 60], animate: false });
  };
  goHome();
  map.on('move zoom', onMap);
  const stopDragging = dragByMouse(container, (dx, dy) => {
    if (!atHome()) map.panBy([-dx, -dy], { animate: false });
  });
  container.addEventListener('wheel', onlyWithKey, { capture: true, passive: true });
  container.addEventListener('mousedown', hideFromLeaflet, { capture: true });
  let tiles: L.TileLayer | undefined;
  return {
    zoom(steps, about) {
      const zoom = map.getZoom() + steps;
      const fixed = about && L.latLng(about[1], about[0]);
      if (zoom < homeZoom() + 0.01) goHome();
      else if (fixed && map.getBounds().contains(fixed)) {
        map.setZoomAround(fixed, zoom, { animate: false });
        show(fixed);
      } else map.setZoom(zoom, { animate: false });
    },
    reset: goHome,
    reveal([east, north]) {
      if (!atHome()) show([north, east]);
    },
    fit() {
      const next = measured();
      if (next.width === width && next.height === height && next.pixels === pixels) return;
      ({ home, width, height, pixels } = next);
      map.invalidateSize({ animate: false, pan: false });
      goHome();
    },
    showTiles(address, onShown) {
      tiles?.remove();
      const layer = L.tileLayer(address, {
        minZoom: 0,
        maxZoom: 20,
        maxNativeZoom: 15,
        bounds: edge,
      });
      tiles = layer;
      let came = false;
      layer.once('tileload', () => {
        came = true;
        onShown(true);
      });
      // Fires when every tile came or failed; only after it can the layer go.
      layer.once('load', () => {
        setTimeout(() => {
          if (came || tiles !== layer) return;
          layer.remove();
          onShown(false);
        });
      });
      layer.addTo(map);
    },
    hideTiles() {
      tiles?.remove();
      tiles = undefined;
    },
    remove() {
      stopDragging();
      container.removeEventListener('wheel', onlyWithKey, { capture: true });
      container.removeEventListener('mousedown', hideFromLeaflet, { capture: true });
      map.remove();
    },
  };
}

/** A plain wheel scrolls the page; with Ctrl or Cmd it zooms the map. */
function onlyWithKey(event: WheelEvent): void {
  if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
}

/** Leaflet would take the focus outline away and listen on the window; dragging is ours anyway. */
function hideFromLeaflet(event: MouseEvent): void {
  event.stopPropagation();
}

/**
 * Leaflet's own dragging puts classes on the body and styles on the document of the host page, and
 * takes the finger that should scroll the page. This one does neither.
 */
function dragByMouse(container: HTMLElement, move: (dx: number, dy: number) => void): () => void {
  let last: { x: number; y: number } | undefined;
  let pressed: { x: number; y: number } | undefined;
  const down = ({ pointerType, button, clientX: x, clientY: y }: PointerEvent): void => {
    pressed = { x, y };
    if (pointerType === 'mouse' && button === 0) last = { x, y };
  };
  const drag = ({ clientX: x, clientY: y }: PointerEvent): void => {
    if (!last) return;
    move(x - last.x, y - last.y);
    last = { x, y };
  };
  const up = (): void => {
    last = undefined;
  };
  /** The end of a drag is not a click. */
  const click = (event: MouseEvent): void => {
    const { x, y } = pressed ?? { x: event.clientX, y: event.clientY };
    pressed = undefined;
    if (event.detail > 0 && Math.hypot(event.clientX - x, event.clientY - y) > 4)
      event.stopPropagation();
  };
  container.addEventListener('pointerdown', down);
  container.addEventListener('click', click, { capture: true });
  window.addEventListener('pointermove', drag);
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', up);
  return () => {
    container.removeEventListener('pointerdown', down);
    container.removeEventListener('click', click, { capture: true });
    window.removeEventListener('pointermove', drag);
    window.removeEventListener('pointerup', up);
    window.removeEventListener('pointercancel', up);
  };
}
