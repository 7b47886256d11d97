// The layers of src/ and templates/ and what each may import: the one statement of the direction of imports (ARCHITECTURE.md explains it).

/** @typedef {'schema' | 'engine' | 'styles' | 'components' | 'collections' | 'content' | 'layouts' | 'pages' | 'build' | 'templates' | 'offline'} Layer */

/** @type {readonly (readonly [RegExp, Layer])[]} */
const HOMES = [
  [/^src\/engine\/(.*[/-])?schema\.ts$/, 'schema'],
  [/^src\/engine\//, 'engine'],
  [/^src\/styles\//, 'styles'],
  [/^src\/components\//, 'components'],
  [/^src\/content\.config\.ts$/, 'collections'],
  [/^src\/content\//, 'content'],
  [/^src\/layouts\//, 'layouts'],
  [/^src\/(pages\/|[^/]*\.d\.ts$)/, 'pages'],
  [/^src\/build\//, 'build'],
  [/^templates\//, 'templates'],
  [/^src\/offline\//, 'offline'],
];

/**
 * The layer of a file, by its path from the project's root.
 * @param {string} file
 * @returns {Layer | undefined}
 */
export const layerOf = (file) => HOMES.find(([home]) => home.test(file))?.[1];

const ASTRO = [/^astro:/, /^astro(\/|$)/];
/** Data that the build hands to the site as modules (src/build/*-plugin.ts). */
const BUILD_DATA = [/^virtual:/];
/** Where it runs in the build only: what a page's endpoint or a collection imports is not in its HTML. */
const SCHEMAS = [/^zod$/];

/**
 * `schema` is apart from `engine` so that the parser of price files cannot reach a reader's browser.
 * @type {Record<Layer, { readonly layers: readonly Layer[], readonly packages: readonly RegExp[] }>}
 */
export const LAYERS = {
  engine: { layers: ['engine'], packages: [] },
  schema: { layers: ['engine', 'schema'], packages: [/^zod$/] },
  styles: { layers: ['styles'], packages: [] },
  components: { layers: ['engine', 'components', 'styles', 'templates'], packages: [/^preact(\/|$)/, ...ASTRO, ...BUILD_DATA] },
  // Read by Astro during the build only, so a parser is harmless here.
  collections: { layers: ['engine', 'content'], packages: [/^yaml$/, ...SCHEMAS, ...ASTRO] },
  content: { layers: ['engine', 'content'], packages: [...SCHEMAS, ...ASTRO, ...BUILD_DATA] },
  layouts: { layers: ['engine', 'content', 'components', 'styles', 'layouts'], packages: [...ASTRO, ...BUILD_DATA] },
  pages: { layers: ['engine', 'content', 'components', 'styles', 'layouts', 'templates', 'pages'], packages: [...SCHEMAS, ...ASTRO, ...BUILD_DATA] },
  // What a template holds and computes, for the page and for the files alike, so that it runs in the browser and in the build.
  templates: { layers: ['engine', 'templates'], packages: [] },
  // The service worker knows addresses and versions, and nothing of what is in the files.
  offline: { layers: ['offline'], packages: [] },
  build: { layers: ['engine', 'schema', 'templates', 'offline', 'build'], packages: [/./] },
};
