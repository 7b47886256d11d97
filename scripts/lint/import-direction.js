// An ESLint rule: imports run one way between the layers of src/. The layers and their limits are in layers.js.
import { dirname, relative, resolve } from 'node:path';
import { layerOf, LAYERS } from './layers.js';

/** @typedef {import('eslint').Rule.RuleContext} RuleContext */

/**
 * Why a file may not import something, or undefined when it may.
 * @param {string} file the importing file, from the project's root
 * @param {string} specifier what it imports, as it is written
 * @returns {string | undefined}
 */
export function importProblem(file, specifier) {
  const from = layerOf(file);
  if (!from) return `${file} is in no layer of scripts/lint/layers.js; give it one`;
  const layer = LAYERS[from];
  if (!specifier.startsWith('.')) {
    if (layer.packages.some((allowed) => allowed.test(specifier))) return undefined;
    return `${from} may not import the package “${specifier}”`;
  }
  const target = relative('', resolve(dirname(file), specifier.replace(/[?#].*$/, '')));
  const to = layerOf(target);
  if (to && layer.layers.includes(to)) return undefined;
  return `${from} may not import ${to ?? 'files outside src/'} (${target}); it may import ${layer.layers.join(', ')}`;
}

/** The text of a specifier: a string, or a template without expressions; others are not known before they run. @param {any} node */
const textOf = (node) => (node?.type === 'TemplateLiteral' && node.expressions.length === 0 ? node.quasis[0].value.cooked : node?.value);

/** @type {import('eslint').Rule.RuleModule} */
export const importDirection = {
  meta: { type: 'problem', schema: [], messages: { direction: '{{problem}}.' } },
  create(context) {
    const file = relative(context.cwd, context.filename).replaceAll('\\', '/');

    /** @param {any} node the specifier */
    const check = (node) => {
      const specifier = textOf(node);
      const problem = typeof specifier === 'string' ? importProblem(file, specifier) : undefined;
      if (problem) context.report({ node, messageId: 'direction', data: { problem } });
    };

    return {
      ImportDeclaration: (/** @type {any} */ node) => check(node.source),
      ExportNamedDeclaration: (/** @type {any} */ node) => node.source && check(node.source),
      ExportAllDeclaration: (/** @type {any} */ node) => check(node.source),
      ImportExpression: (/** @type {any} */ node) => check(node.source),
      TSImportType: (/** @type {any} */ node) => check(node.source ?? node.argument?.literal ?? node.argument),
      // Vite's import of many files at once: import.meta.glob('../content/*/claims.ts').
      'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"]': (/** @type {any} */ node) => {
        const patterns = node.arguments[0]?.type === 'ArrayExpression' ? node.arguments[0].elements : [node.arguments[0]];
        patterns.forEach(check);
      },
    };
  },
};
