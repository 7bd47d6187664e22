/**
 * Runs in every page before anything else, the same for all, and finds the first frame in which all
 * three pictures stand: their marks are in the document (or on their canvases), and have a size.
 */
(() => {
  const {
    document,
    innerHeight,
    location,
    performance,
    PerformanceObserver,
    requestAnimationFrame,
  } = globalThis;
  /** What a picture has at least: shapes of an SVG, or canvases with something on them. */
  const WANTED = {
    map: { shapes: 13, canvases: 1 },
    donut: { shapes: 4, canvases: 1 },
    bars: { shapes: 6, canvases: 2 },
  };
  const SMALL = 32;

  const scratch = document.createElement('canvas');
  scratch.width = scratch.height = SMALL;
  const pen = scratch.getContext('2d', { willReadFrequently: true });
  const drawn = new WeakSet();

  const hasSize = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0;
  };

  function isDrawn(canvas) {
    if (drawn.has(canvas)) return true;
    if (canvas.width === 0 || canvas.height === 0 || !hasSize(canvas)) return false;
    pen.clearRect(0, 0, SMALL, SMALL);
    pen.drawImage(canvas, 0, 0, SMALL, SMALL);
    const { data } = pen.getImageData(0, 0, SMALL, SMALL);
    const found = data.some((value, index) => index % 4 === 3 && value > 0);
    if (found) drawn.add(canvas);
    return found;
  }

  function stands(element, { shapes, canvases }) {
    const root = element.shadowRoot ?? element;
    for (const svg of root.querySelectorAll('svg')) {
      const found = svg.querySelectorAll('path, rect, circle, ellipse');
      if (found.length >= shapes && hasSize(svg) && hasSize(found[shapes - 1])) return true;
    }
    const all = [...root.querySelectorAll('canvas')];
    return all.length >= canvases && all.every(isDrawn);
  }

  const painted = {};
  const tasks = [];
  const shifts = [];
  const entries = (type, run) => {
    new PerformanceObserver((list) => list.getEntries().forEach(run)).observe({
      type,
      buffered: true,
    });
  };
  entries('longtask', ({ startTime, duration }) => tasks.push({ startTime, duration }));
  entries('layout-shift', ({ startTime, value }) => shifts.push({ startTime, value }));

  /**
   * Element Timing says when a frame is on the screen, but of text and images only: so a dot of text
   * goes into the very frame in which a picture is first found to stand.
   */
  entries('element', ({ identifier, renderTime }) => {
    painted[identifier] = renderTime;
    if (Object.keys(WANTED).every((name) => name in painted)) globalThis.console.log('painted');
  });
  function mark(name) {
    const dot = document.createElement('span');
    dot.textContent = '.';
    dot.setAttribute('elementtiming', name);
    dot.style = `position: fixed; top: 0; left: ${20 * Object.keys(WANTED).indexOf(name)}px`;
    document.body.append(dot);
  }

  const found = new Set();
  let stood = Infinity;
  function look() {
    // While the document is being read, half a picture could pass for a whole one.
    if (document.readyState !== 'loading') {
      for (const element of document.querySelectorAll('[data-picture]')) {
        const name = element.dataset.picture;
        if (found.has(name) || !stands(element, WANTED[name])) continue;
        found.add(name);
        mark(name);
      }
    }
    if (found.size < Object.keys(WANTED).length) requestAnimationFrame(look);
    else stood = performance.now();
  }
  requestAnimationFrame(look);

  globalThis.benchResult = () => {
    const timings = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ].filter(({ name }) => name.startsWith(location.origin));
    return {
      stood,
      painted: Math.max(...Object.values(painted)),
      pictures: painted,
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
      requests: timings.map(({ name, startTime, responseEnd, encodedBodySize }) => ({
        path: name.slice(location.origin.length),
        startTime,
        responseEnd,
        bytes: encodedBodySize,
      })),
      tasks,
      shifts,
      onScreen: [...document.querySelectorAll('[data-picture]')].every((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    };
  };
})();
