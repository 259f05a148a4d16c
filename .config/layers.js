import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MORE_IMPORTS } from '../app.config.js';

/**
 * Who may import values from whom, by folder of `src`; types are free. What is not named here may import
 * nothing of ours, so a new folder has to be added: a fork's own with `MORE_IMPORTS` in `app.config.js`. A feature, a folder of `src/app`, may not import another.
 * @type {Record<string, string[]>}
 */
const MAY_IMPORT = {
  'frame/host': ['problem'],
  'frame/lifecycle': ['frame/host', 'problem'],
  'frame/stores': ['frame/lifecycle', 'frame/host'],
  'sign-in': [],
  data: ['problem'],
  shell: ['frame/stores', 'data', 'sign-in', 'settings'],
  app: ['frame/stores', 'data', 'shell', 'settings'],
};

/** These join everything, and may import anything of `src`. */
const ROOTS = ['main', 'mount', 'App', 'config'];

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where a file belongs: a layer, a file of `src` itself, or undefined outside of `src`. @param {string} file */
function placeOf(file) {
  const [top = '', ...inside] = relative(root, file).split(sep);
  if (inside.length === 0) return { layer: top === 'app.config.js' ? 'settings' : undefined };
  if (top !== 'src') return { layer: undefined };
  const [first = '', second = '', third] = inside;
  if (inside.length === 1) return { layer: first.replace(/\.\w+$/, '') };
  if (first === 'frame') return { layer: `frame/${second}` };
  return { layer: first, feature: first === 'app' && third ? second : undefined };
}

/** @param {string} layer */
function mayImport(layer) {
  return [...(MAY_IMPORT[layer] ?? []), ...(MORE_IMPORTS[layer] ?? [])];
}

/** @param {string} from @param {string} to */
function isAllowed(from, to) {
  const own = placeOf(from);
  const other = placeOf(to);
  if (own.layer === undefined || ROOTS.includes(own.layer)) return other.layer !== undefined;
  if (other.layer === undefined) return false;
  if (own.layer !== other.layer) return mayImport(own.layer).includes(other.layer);
  return !own.feature || !other.feature || own.feature === other.feature;
}

/** @type {import('eslint').Rule.RuleModule} */
const imports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      layer:
        '{{from}} may not import {{to}}: see the table in .config/layers.js, and MORE_IMPORTS in app.config.js. Types are free.',
    },
  },
  create(context) {
    /** @param {any} node */
    function check(node) {
      const path = node.source?.value;
      if (typeof path !== 'string' || !path.startsWith('.')) return;
      if ([node.importKind, node.exportKind].includes('type')) return;
      const specifiers = node.specifiers ?? [];
      const areTypes = specifiers.map((/** @type {any} */ each) => each.importKind === 'type');
      if (areTypes.length > 0 && areTypes.every(Boolean)) return;
      const target = resolve(dirname(context.filename), path);
      if (isAllowed(context.filename, target)) return;
      const [from, to] = [context.filename, target].map((file) => relative(root, file));
      context.report({ node, messageId: 'layer', data: { from, to } });
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

/** @type {import('eslint').ESLint.Plugin} */
export const layers = { rules: { imports } };
