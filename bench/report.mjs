/** From visits to medians, from medians to a table and the aims. */

/** Times as a multiple of another page's, at most. */
const AIMS = {
  static: { unthrottled: 1.5, throttled: 2 },
  prerendered: 1.1,
  peers: 0.5,
};

/** Ours with each other page; what was rendered beforehand with what is written by hand. */
const comparisons = ([ours, ...others]) => [
  ...others.filter((page) => page !== 'prerendered').map((page) => [ours, page]),
  ['prerendered', 'static'],
];

function aimOf(page, other, condition) {
  if (page === 'prerendered') return AIMS.prerendered;
  return other === 'static' ? AIMS.static[condition] : AIMS.peers;
}

function quantile(sorted, q) {
  const place = (sorted.length - 1) * q;
  const low = sorted[Math.floor(place)];
  return low + (sorted[Math.ceil(place)] - low) * (place - Math.floor(place));
}

const spread = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    min: sorted[0],
    max: sorted.at(-1),
  };
};

const MEASURES = {
  bytes: ({ bytes }) => bytes,
  bytesInAll: ({ bytesInAll }) => bytesInAll,
  requests: ({ requests }) => requests,
  requestsInAll: ({ requestsInAll }) => requestsInAll,
  firstPaint: ({ firstPaint }) => firstPaint,
  painted: ({ painted }) => painted,
  longTasks: ({ longTasks }) => longTasks.count,
  longTasksOver: ({ longTasks }) => longTasks.over,
  longTasksInAll: ({ longTasksInAll }) => longTasksInAll.count,
  longTasksInAllOver: ({ longTasksInAll }) => longTasksInAll.over,
  layoutShift: ({ layoutShift }) => layoutShift,
};

/** Medians and quartiles by condition and page, and the ratios of ours with the aims. */
export function summarise(visits, { pages, conditions }) {
  return Object.entries(conditions).map(([condition, limits]) => {
    const of = (page) => visits.filter((v) => v.condition === condition && v.page === page);
    const results = Object.fromEntries(
      pages.map((page) => [
        page,
        Object.fromEntries(
          Object.entries(MEASURES).map(([name, read]) => [name, spread(of(page).map(read))]),
        ),
      ]),
    );
    const ratios = comparisons(pages).map(([page, other]) => {
      const value = results[page].painted.median / results[other].painted.median;
      const aim = aimOf(page, other, condition);
      // Round by round as well: neighbours in time share the weather of the machine.
      const rounds = spread(
        of(page).map(
          ({ round, painted }) => painted / of(other).find((v) => v.round === round).painted,
        ),
      );
      const bytes = results[page].bytes.median / results[other].bytes.median;
      const met = other === 'static' ? value <= aim : value < aim;
      return { page, other, value, rounds, bytes, aim, met };
    });
    return { condition, limits, pages: results, ratios };
  });
}

const kB = (bytes) => (bytes / 1000).toFixed(1);
const ms = (value) => value.toFixed(0);

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
        .join('  '),
    )
    .join('\n');
}

const named = ({ cpu, network }) =>
  [
    cpu > 1 ? `CPU ${cpu} times slower` : '',
    network ? `${network.down / 1e6} Mbps down, ${network.latency} ms a request` : '',
  ]
    .filter(Boolean)
    .join(', ');

function conditionReport({ condition, limits, pages, ratios }) {
  const rows = Object.entries(pages).map(([page, of]) => [
    page,
    kB(of.bytes.median),
    kB(of.bytesInAll.median),
    `${of.requests.median} / ${of.requestsInAll.median}`,
    ms(of.firstPaint.median),
    ms(of.painted.median),
    `${ms(of.painted.low)}–${ms(of.painted.high)}`,
    `${of.longTasks.median} (${ms(of.longTasksOver.median)})`,
    `${of.longTasksInAll.median} (${ms(of.longTasksInAllOver.median)})`,
    of.layoutShift.median.toFixed(3),
  ]);
  const heads = [
    '',
    'kB',
    'kB in all',
    'requests',
    'first paint',
    'painted',
    'quartiles',
    'long tasks',
    'in all',
    'shift',
  ];
  const aims = ratios.map(({ page, other, value, rounds, bytes, aim, met }) => [
    `${page} / ${other}`,
    value.toFixed(2),
    `${rounds.low.toFixed(2)}–${rounds.high.toFixed(2)}`,
    `${other === 'static' ? '<=' : '<'} ${aim}`,
    met ? 'met' : 'NOT MET',
    bytes.toFixed(2),
  ]);
  const details = named(limits);
  return [
    `${condition}${details && ` (${details})`}`,
    table([heads, ...rows]),
    '',
    table([['time until painted', 'ratio', 'by round', 'aim', '', 'bytes'], ...aims]),
  ].join('\n');
}

export function report(summary, { machine, runs }) {
  const { chromium, node, cores, load } = machine;
  const busy = Math.max(load.before / cores, load.after / cores) > 0.5;
  return [
    ...summary.map(conditionReport),
    [
      `Medians of ${runs} cold visits; times in ms, long tasks as count (ms over 50).`,
      `Chromium ${chromium}, Node ${node}, ${cores} cores, load ${load.before.toFixed(1)} before and ${load.after.toFixed(1)} after.`,
      ...(busy ? ['The machine was busy: times of this run are not to be quoted.'] : []),
    ].join('\n'),
  ].join('\n\n');
}
