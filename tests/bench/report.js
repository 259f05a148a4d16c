/** @typedef {{ app: Figure, ordinary?: Figure, floor: Figure }} Compared */
/** @typedef {{ median: number, low: number, high: number, runs: number }} Figure */

/** @param {Record<string, any>} results @param {Record<string, any>} [before] */
export function printReport(results, before) {
  console.log(table(rowsOf(results, before), before !== undefined));
}

/** @param {Record<string, any>} results @param {Record<string, any>} [before] @returns {string[][]} */
function rowsOf(results, before) {
  return Object.entries(results).flatMap(([name, result]) => {
    const earlier = before?.[name];
    if (name === 'bytes') return bytesRows(result, earlier);
    if (name === 'heap')
      return Object.entries(result).map(([when, size]) => [
        `heap, ${when} contexts`,
        mega(size),
        '',
        '',
        '',
        '',
        earlier ? mega(earlier[when]) : '',
      ]);
    if (result.ways) return networkRows(name, result, earlier);
    if (result.rows) return growthRows(name, result, earlier);
    return Object.entries(result).map(([what, compared]) =>
      comparedRow(`${name} → ${what}`, compared, earlier?.[what]),
    );
  });
}

/** @param {Record<string, any>} bytes @param {Record<string, any>} [earlier] */
function bytesRows(bytes, earlier) {
  /** @param {any} weight */
  const said = (weight) =>
    weight === undefined
      ? ''
      : typeof weight === 'number'
        ? String(weight)
        : `${kilo(weight.gzip)} gzip, ${kilo(weight.brotli)} brotli`;
  return Object.entries(bytes).map(([what, weight]) => [
    what,
    said(weight),
    '',
    '',
    '',
    '',
    said(earlier?.[what]),
  ]);
}

/** @param {string} name @param {any} result @param {any} [earlier] */
function growthRows(name, { rows, exponent }, earlier) {
  const made = rows.flatMap((/** @type {any} */ row, /** @type {number} */ index) => {
    const last = earlier?.rows[index];
    const { size, parse, ...others } = row;
    const alone =
      parse === undefined || row.longestTask.app.median === 0
        ? []
        : [
            [
              `${size} ${name}: longest task over JSON.parse alone`,
              ms(row.longestTask.app),
              '',
              `${parse.toFixed(1)} ms`,
              '',
              over(row.longestTask.app.median, parse),
              last ? over(last.longestTask.app.median, last.parse) : '',
            ],
          ];
    return [
      // A task that is not long is not reported.
      ...Object.entries(others)
        .filter(([, { app }]) => app.median > 0)
        .map(([what, compared]) =>
          comparedRow(`${size} ${name} → ${what}`, compared, last?.[what], what === 'nodes'),
        ),
      ...alone,
    ];
  });
  return [
    ...made,
    [
      `${name}: time grows with the exponent`,
      exponent.toFixed(2),
      '',
      '',
      '',
      '',
      earlier?.exponent.toFixed(2) ?? '',
    ],
  ];
}

/**
 * What is counted in these rows: requests for the page and its files, for the data API, and for its leave.
 * @type {Record<string, string>}
 */
const COUNTED = {
  app: 'requests to the app’s server',
  api: 'requests to the data API',
  preflights: 'preflights',
};

/** @param {string} name @param {any} result @param {any} [earlier] */
function networkRows(name, { ways }, earlier) {
  return Object.entries(ways).flatMap(([way, result]) =>
    Object.entries(/** @type {Record<string, Compared>} */ (result)).map(([what, compared]) =>
      comparedRow(
        `${name}, ${way} → ${COUNTED[what] ?? what}`,
        compared,
        earlier?.ways[way]?.[what],
        what in COUNTED,
      ),
    ),
  );
}

/** @param {string} name @param {any} compared @param {Compared} [earlier] @param {boolean} [isCount] */
function comparedRow(name, { app, ordinary, floor }, earlier, isCount = false) {
  const said = isCount ? (/** @type {Figure} */ { median }) => String(median) : ms;
  return [
    name,
    said(app),
    ordinary ? said(ordinary) : '',
    said(floor),
    ordinary ? over(ordinary.median, floor.median) : '',
    over(app.median, floor.median),
    before(earlier),
  ];
}

/** @param {number} app @param {number} floor */
function over(app, floor) {
  return floor === 0 ? '' : (app / floor).toFixed(2);
}

/** @param {Compared | undefined} earlier */
function before(earlier) {
  return earlier ? over(earlier.app.median, earlier.floor.median) : '';
}

/** @param {Figure} figure */
function ms({ median, low, high }) {
  return `${median.toFixed(1)} ms (${low.toFixed(1)}–${high.toFixed(1)})`;
}

/** @param {number} bytes */
function kilo(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** @param {any} bytes */
function mega(bytes) {
  return `${(Number(bytes) / 1e6).toFixed(2)} MB`;
}

/** @param {readonly string[][]} rows @param {boolean} compares */
function table(rows, compares) {
  const head = ['', 'app', 'ordinary app', 'floor', 'ordinary / floor', 'app / floor', 'before'];
  const columns = compares ? 7 : 6;
  const all = [head, ...rows].map((row) => row.slice(0, columns));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
