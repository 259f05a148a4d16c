import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, parseAst } from 'vite';
import { testEnvironment } from './build-for-test.js';
import { needPackages } from './need-packages.js';
import { OLDEST_BROWSERS } from './oldest-browsers.js';

/*
 * Holds the build, JavaScript and CSS, against MDN's data on what each browser knows, which it fetches: nothing in it
 * may be newer than the oldest browsers. Syntax is the bundler's care, which is given the same browsers. A name that
 * several things bear counts as known when one of them is, and one that the build defines itself is not looked up.
 */

/** Used only where it is there. */
const ASKED_FOR_FIRST = new Set(['Error.captureStackTrace']);
/** Without it a scrollbar is seen where the tabs have no room, and that is all. */
const DECORATION = new Set(['scrollbar-width']);
/** Methods of things that a library makes at run time. */
const OF_LIBRARIES = new Set(['.when()', '.in()']);

/** @typedef {{ readonly __compat?: { readonly support: Readonly<Record<string, any>> } } & { readonly [name: string]: any }} Feature */

const packages = needPackages('tests/compat');
/** @type {{ api: Feature, javascript: Feature, css: Feature }} */
const known = JSON.parse(
  readFileSync(join(packages, 'node_modules/@mdn/browser-compat-data/data.json'), 'utf8'),
);

/** What is called on objects, by its name. */
const METHODS = byName([known.javascript['builtins'], known.api], 2);
/** What is called in values. */
const FUNCTIONS = byName([known.css['types'], known.css['properties']], 6);

const folder = fileURLToPath(new URL('../node_modules/.cache/compat', import.meta.url));
Object.assign(process.env, testEnvironment);
await build({ logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });

/** @type {Map<string, string>} */
const problems = new Map();
let looked = 0;
/** @type {unknown[]} */
const scripts = [];
/** Names of methods that the build itself defines. @type {Set<string>} */
const ownNames = new Set();
for (const name of readdirSync(join(folder, 'assets'))) {
  const text = readFileSync(join(folder, 'assets', name), 'utf8');
  if (name.endsWith('.js')) scripts.push(parseAst(text));
  if (name.endsWith('.css')) lookAtStyle(text);
}
for (const script of scripts) walk(script, noteOwnName);
for (const script of scripts) walk(script, lookAtScript);
for (const [what, since] of problems) console.error(`${what} is not known to ${since}.`);
console.log(
  `${looked} uses looked up, ${problems.size} newer than ${Object.entries(OLDEST_BROWSERS).flat().join(' ')}`,
);
// A build that is not looked at would pass, too.
if (problems.size > 0 || looked < 500) process.exitCode = 1;

/** @param {any} node @param {(node: any) => void} look */
function walk(node, look) {
  if (Array.isArray(node)) for (const each of node) walk(each, look);
  else if (typeof node?.type === 'string') {
    look(node);
    for (const value of Object.values(node)) if (typeof value === 'object') walk(value, look);
  }
}

/** @param {any} node */
function noteOwnName(node) {
  if (node.type === 'Property' || node.type === 'MethodDefinition') ownNames.add(node.key.name);
  if (node.type === 'PropertyDefinition') ownNames.add(node.key.name);
  if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression')
    ownNames.add(node.left.property.name);
}

/** `new X`, `X.y`, and `….y()` of whatever has a `y`. @param {any} node */
function lookAtScript(node) {
  if (node.type === 'NewExpression' && node.callee.type === 'Identifier')
    judge(`new ${node.callee.name}`, [globalOf(node.callee.name)]);
  if (node.type === 'MemberExpression' && !node.computed && node.object.type === 'Identifier') {
    const { name } = node.property;
    const owner = globalOf(node.object.name);
    const member = owner?.[name] ?? owner?.[`${name}_static`];
    if (member) judge(`${node.object.name}.${name}`, [member]);
  }
  if (
    node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    !node.callee.computed &&
    !ownNames.has(node.callee.property.name)
  )
    judge(`.${node.callee.property.name}()`, METHODS.get(node.callee.property.name) ?? []);
}

/** @param {string} name @returns {Feature | undefined} */
function globalOf(name) {
  const of = (/** @type {Feature} */ group) =>
    Object.hasOwn(group, name) ? group[name] : undefined;
  return of(known.javascript['builtins']) ?? of(known.api);
}

/**
 * All features down to a depth, by their names.
 * @param {readonly Feature[]} groups @param {number} depth @param {Map<string, Feature[]>} [found]
 */
function byName(groups, depth, found = new Map()) {
  for (const group of groups)
    for (const [name, feature] of Object.entries(group)) {
      if (name === '__compat' || typeof feature !== 'object') continue;
      const plain = name.replace(/_static$/, '');
      if (feature.__compat) found.set(plain, [...(found.get(plain) ?? []), feature]);
      if (depth > 1) byName([feature], depth - 1, found);
    }
  return found;
}

/** Properties, at-rules, functions and pseudo-classes. @param {string} text */
function lookAtStyle(text) {
  const { css } = known;
  for (const [, name = ''] of text.matchAll(/[{;]\s*([a-z][a-z-]+)\s*:/g))
    judge(name, [css['properties'][name]]);
  for (const [, name = ''] of text.matchAll(/@([a-z-]+)/g))
    judge(`@${name}`, [css['at-rules'][name]]);
  for (const [, name = ''] of text.matchAll(/:([a-z][a-z-]+)(?=[\s(.:,{>+~[)])/g))
    judge(`:${name}`, [css['selectors'][name]]);
  for (const [, name = ''] of text.matchAll(/[\s:,(]([a-z][a-z-]+)\(/g))
    judge(`${name}()`, FUNCTIONS.get(name) ?? []);
}

/** Notes what is known too late by one of the browsers. @param {string} what @param {readonly (Feature | undefined)[]} features */
function judge(what, features) {
  const judged = features.filter((feature) => feature?.__compat);
  if (judged.length === 0) return;
  looked += 1;
  if ([ASKED_FOR_FIRST, DECORATION, OF_LIBRARIES].some((names) => names.has(what))) return;
  const late = Object.entries(OLDEST_BROWSERS).filter(([browser, version]) =>
    judged.every((feature) => !isKnown(feature?.__compat?.support[browser], version)),
  );
  if (late.length > 0) problems.set(what, late.flat().join(' '));
}

/** @param {any} support @param {string} version */
function isKnown(support, version) {
  const statements = Array.isArray(support) ? support : [support];
  return statements.some(
    (each) =>
      each &&
      typeof each.version_added === 'string' &&
      !each.flags &&
      !(Number(each.version_removed) <= Number(version)) &&
      Number.parseFloat(each.version_added.replace('≤', '')) <= Number(version),
  );
}
