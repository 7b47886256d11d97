import type { Plugin } from 'vite';

const ORDER = '@layer reset,tokens,base,layout,prose,components,utilities;';
const STYLE_SHEET = /\.css$|[?&]type=style\b/;

/**
 * A Vite plugin that begins each style sheet with the order of the cascade layers, so that the order in which the sheets
 * arrive decides nothing. The minifier keeps one statement for each file that is served.
 */
export const layerOrderPlugin = (): Plugin => ({
  name: 'layer-order',
  enforce: 'pre',
  transform: {
    filter: { id: STYLE_SHEET },
    handler: (code, id) => (/[?&](?:raw|url)\b/.test(id) ? undefined : { code: ORDER + code, map: null }),
  },
});
