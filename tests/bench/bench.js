import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { needBrowser } from '../../scripts/browser.js';
import { Browsers } from './browsers.js';
import { bytesOf } from './bytes.js';
import { exponent, figure, shuffled } from './figures.js';
import { payloads } from './payloads.js';
import { printReport } from './report.js';
import { startSites } from './sites.js';

/*
 * How fast the app is beside the floor: a page of a few lines that does the same job without a framework.
 * Both are measured in the same run, in turns and in random order, so that what the machine does meanwhile
 * happens to both. Compare ratios, never milliseconds.
 *
 *   npm run bench -- --runs 30 --json now.json --against before.json --only switch
 */

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '30' },
    json: { type: 'string' },
    against: { type: 'string' },
    only: { type: 'string' },
  },
});
const runs = Number(options.runs);
const path = needBrowser();

const customers = (await payloads()).slice(0, 2);
const sites = await startSites(customers);
const browsers = new Browsers(path, sites, customers);
const [anna, chloe] = /** @type {[typeof customers[0], typeof customers[0]]} */ (customers);

const CONTEXT_SIZES = [10, 100, 1_000, 20_000];
const ORDER_COUNTS = [10, 100, 1_000, 10_000];

/** @typedef {'app' | 'floor'} Side */
/** @typedef {Record<string, number>} Notes */

/** What is measured, by the name in the table. @type {Record<string, () => Promise<object>>} */
const MEASURES = {
  'first visit': () => visits({ fresh: true }),
  'first visit, slow 4G': async () => {
    sites.link.isSlow = true;
    try {
      return await visits({ fresh: true });
    } finally {
      sites.link.isSlow = false;
    }
  },
  'conversation switch': () => visits({ fresh: false }),
  'living iframe': () => living({}),
  'first visit, CPU 4 times slower': () => visits({ fresh: true, slowdown: 4 }),
  'conversation switch, CPU 4 times slower': () => visits({ fresh: false, slowdown: 4 }),
  'living iframe, CPU 4 times slower': () => living({ slowdown: 4 }),
  messages: growthOfMessages,
  orders: growthOfOrders,
  heap,
};

/** @type {Record<string, unknown>} */
const results = { bytes: await bytesOf(sites.built) };
for (const [name, measure] of Object.entries(MEASURES)) {
  if (options.only && !name.includes(options.only)) continue;
  process.stderr.write(`${name} …\n`);
  results[name] = await measure();
}
await browsers.close();
sites.close();

const before = options.against ? JSON.parse(readFileSync(options.against, 'utf8')) : undefined;
if (options.json) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
printReport(results, before);

/** @param {{ fresh: boolean, slowdown?: number }} how */
async function visits({ fresh, slowdown = 1 }) {
  const notes = await inTurns(runs, (side) => browsers.visit(side, { fresh, slowdown }));
  return compared(notes, ['context', 'customer', 'orders']);
}

/** @param {{ slowdown?: number }} how */
async function living({ slowdown = 1 }) {
  const pages = await browsers.livingPages(slowdown);
  const next = takingTurns();
  const notes = await inTurns(runs, async (side) =>
    sinceReceived(await pages[side].push(next(side).context())),
  );
  await pages.close();
  return compared(notes, ['context', 'orders']);
}

async function growthOfMessages() {
  const pages = await browsers.livingPages(1, 'context');
  const next = takingTurns();
  const rows = [];
  for (const size of CONTEXT_SIZES) {
    const parse = await pages.app.parseAlone(anna.context(size));
    const notes = await inTurns(Math.ceil(runs / 3) * 2, async (side) =>
      sinceReceived(await pages[side].push(next(side).context(size))),
    );
    rows.push({ size, parse, ...compared(notes, ['context', 'longestTask', 'nodes']) });
  }
  await pages.close();
  return { rows, exponent: exponentOf(rows, 'context') };
}

/** For each side, the customer that it does not show yet. */
function takingTurns() {
  /** @type {Record<Side, number>} */
  const turns = { app: 0, floor: 0 };
  return (/** @type {Side} */ side) => {
    turns[side] += 1;
    return turns[side] % 2 ? chloe : anna;
  };
}

async function growthOfOrders() {
  const rows = [];
  for (const size of ORDER_COUNTS) {
    sites.world.orders = size;
    const notes = await inTurns(Math.ceil(runs / 3), (side) =>
      browsers.visit(side, { fresh: false, slowdown: 1 }),
    );
    rows.push({ size, ...compared(notes, ['orders', 'longestTask', 'nodes']) });
  }
  sites.world.orders = 10;
  return { rows, exponent: exponentOf(rows, 'orders') };
}

/** The heap after garbage collection, in a frame that lives on. */
async function heap() {
  const pages = await browsers.livingPages(1, 'context');
  /** @type {Record<string, number>} */
  const sizes = {};
  const next = takingTurns();
  for (let count = 1; count <= 1_000; count += 1) {
    await pages.app.push(next('app').context());
    if (count === 100 || count === 1_000) sizes[`after ${count}`] = await pages.app.heap();
  }
  await pages.close();
  return sizes;
}

/**
 * @param {number} times
 * @param {(side: Side) => Promise<Notes>} run
 */
async function inTurns(times, run) {
  /** @type {Record<Side, Notes[]>} */
  const notes = { app: [], floor: [] };
  for (const side of /** @type {const} */ (['app', 'floor'])) await run(side);
  for (let turn = 0; turn < times; turn += 1) {
    for (const side of shuffled(/** @type {const} */ (['app', 'floor']))) {
      notes[side].push(await run(side));
    }
  }
  return notes;
}

/** @param {Record<Side, Notes[]>} notes @param {readonly string[]} names */
function compared(notes, names) {
  return Object.fromEntries(
    names.map((name) => {
      const [app, floor] = [notes.app, notes.floor].map((all) =>
        figure(all.map((each) => each[name] ?? NaN)),
      );
      return [name, { app, floor }];
    }),
  );
}

/** @param {Notes} notes @returns {Notes} */
function sinceReceived({ received = 0, longestTask = 0, nodes = 0, ...times }) {
  const since = Object.entries(times).map(([name, at]) => [name, at - received]);
  return { ...Object.fromEntries(since), longestTask, nodes };
}

/** @param {readonly any[]} rows @param {string} name */
function exponentOf(rows, name) {
  return exponent(rows.map((row) => [row.size, row[name].app.median]));
}
