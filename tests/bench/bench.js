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
 * How fast the app is beside the floor, a page of a few lines that does the same job without a framework, and
 * beside an ordinary app. All are measured in the same run, in turns and in random order, so that what the machine does
 * meanwhile happens to each. Compare ratios, never milliseconds.
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

/** What a network takes for each request, in milliseconds. */
const ROUND_TRIPS = [0, 40, 150];
/** What the data API takes in those rows. */
const NETWORK_API_DELAY = 30;

/** @typedef {import('./sites.js').Page} Side */
const SIDES = /** @type {const} */ (['app', 'ordinary', 'floor']);
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
  ...Object.fromEntries(ROUND_TRIPS.map((ms) => [`network, ${ms} ms`, () => switchesOver(ms)])),
  messages: growthOfMessages,
  orders: growthOfOrders,
  heap,
};

/** @type {Record<string, unknown>} */
const results = { bytes: await bytesOf(sites.built, sites.ordinary) };
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
  const notes = await inTurns(runs, SIDES, (side) => browsers.visit(side, { fresh, slowdown }));
  return compared(notes, ['context', 'customer', 'orders']);
}

/**
 * Conversation switches at a distance, with a token sent and another customer each time: the app, the ordinary app and
 * the floor the usual way (the page is asked for each time, the data API has an origin of its own), and the app the
 * recommended way, without and with the orders sent along.
 * @param {number} roundTrip
 */
async function switchesOver(roundTrip) {
  const sides = /** @type {const} */ ([
    'sent',
    'sentOrdinary',
    'sentFloor',
    'recommended',
    'sentAlong',
  ]);
  const { link, world, counts } = sites;
  Object.assign(world, { delay: NETWORK_API_DELAY });
  link.roundTrip = roundTrip;
  const notes = await inTurns(runs, sides, async (side) => {
    world.visit += 1;
    world.sendsAlong = side === 'sentAlong';
    Object.assign(counts, { app: 0, api: 0, preflights: 0 });
    const page = side === 'sentAlong' ? 'recommended' : side;
    const noted = await browsers.visit(page, { fresh: false, slowdown: 1, visit: world.visit });
    return { ...noted, ...counts };
  });
  link.roundTrip = 0;
  Object.assign(world, { delay: 50, visit: 0, sendsAlong: false });
  /** @type {Record<string, typeof sides[number]>} */
  const ways = { 'usual way': 'sent', 'recommended way': 'recommended', 'sent along': 'sentAlong' };
  return {
    ways: Object.fromEntries(
      Object.entries(ways).map(([way, side]) => [
        way,
        compared(notes, ['context', 'customer', 'orders', 'app', 'api', 'preflights'], {
          app: side,
          ordinary: 'sentOrdinary',
          floor: 'sentFloor',
        }),
      ]),
    ),
  };
}

/** @param {{ slowdown?: number }} how */
async function living({ slowdown = 1 }) {
  const pages = await browsers.livingPages(slowdown);
  const next = takingTurns();
  const notes = await inTurns(runs, SIDES, async (side) =>
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
    const notes = await inTurns(Math.ceil(runs / 3) * 2, SIDES, async (side) =>
      sinceReceived(await pages[side].push(next(side).context(size))),
    );
    rows.push({ size, parse, ...compared(notes, ['context', 'longestTask', 'nodes']) });
  }
  await pages.close();
  return { rows, exponent: exponentOf(rows, 'context') };
}

/** For each side, the customer that it does not show yet. */
function takingTurns() {
  /** @type {Partial<Record<Side, number>>} */
  const turns = {};
  return (/** @type {Side} */ side) => {
    const turn = (turns[side] = (turns[side] ?? 0) + 1);
    return turn % 2 ? chloe : anna;
  };
}

async function growthOfOrders() {
  const rows = [];
  for (const size of ORDER_COUNTS) {
    sites.world.orders = size;
    const notes = await inTurns(Math.ceil(runs / 3), SIDES, (side) =>
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
 * @template {string} Name
 * @param {number} times
 * @param {readonly Name[]} sides
 * @param {(side: Name) => Promise<Notes>} run
 * @returns {Promise<Record<Name, Notes[]>>}
 */
async function inTurns(times, sides, run) {
  /** @type {any} */
  const empty = Object.fromEntries(sides.map((side) => [side, []]));
  /** @type {Record<Name, Notes[]>} */
  const notes = empty;
  for (const side of sides) await run(side);
  for (let turn = 0; turn < times; turn += 1) {
    for (const side of shuffled(sides)) notes[side].push(await run(side));
  }
  return notes;
}

/**
 * @template {string} Name
 * @param {Record<Name, Notes[]>} notes @param {readonly string[]} names
 * @param {Record<'app' | 'ordinary' | 'floor', Name>} [sides] which of them is in which column
 */
function compared(
  notes,
  names,
  sides = /** @type {any} */ ({ app: 'app', ordinary: 'ordinary', floor: 'floor' }),
) {
  return Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(
        Object.entries(sides)
          .filter(([, side]) => side in notes)
          .map(([column, side]) => [
            column,
            figure(notes[/** @type {Name} */ (side)].map((each) => each[name] ?? NaN)),
          ]),
      ),
    ]),
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
