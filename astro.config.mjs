import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { satteri } from '@astrojs/markdown-satteri';
import { apartPlugin } from './src/build/apart-plugin.ts';
import { bareImportPlugin } from './src/build/bare-import-plugin.ts';
import { guideDataPlugin } from './src/build/guide-data-plugin.ts';
import { inlineConstantsPlugin } from './src/build/inline-constants-plugin.ts';
import { answeringModelPlugin } from './src/build/models/answering-model-plugin.ts';
import { modelsPlugin } from './src/build/models/plugin.ts';
import { inPage } from './src/build/in-page/integration.ts';
import { ownNumbersPlugin } from './src/build/own-numbers-plugin.ts';
import { layerOrderPlugin } from './src/build/layer-order-plugin.ts';
import { knownWarningsPlugin } from './src/build/known-warnings-plugin.ts';
import { numberCheck } from './src/build/numbers/integration.ts';
import { offlineCopy } from './src/build/offline/integration.ts';
import { searchIndex } from './src/build/search/integration.ts';
import { smallJsxPlugin } from './src/build/small-jsx-plugin.ts';
import { unboundPlugin } from './src/build/unbound-plugin.ts';
import { preactOnServer } from './src/build/preact-on-server.ts';

/** The line breaks of the source are only spaces on the page; as spaces they compress better. */
const softBreaksAsSpaces = {
  name: 'soft-breaks-as-spaces',
  text(node, context) {
    if (node.value.includes('\n')) context.replaceNode(node, { type: 'text', value: node.value.replaceAll('\n', ' ') });
  },
};

/** Entries that take nothing from the chunks of others: what they share would be cut into pieces that every calculator then fetches one by one. */
const APART = ['/calculators/lcpr/mount.tsx', '/workload/verdict/mount.tsx', '/workload/dialog/mount.tsx', '/workload/own/switches.ts', '/templates/mount.tsx', '/workload/verdict/start.ts', '/templates/start.ts', '/site/live-example/live-example.ts'];

const { SITE_URL: site, BASE_PATH: base = '/', OUT_DIR: outDir = 'dist', COMPLETE_SITE: complete } = process.env;

export default defineConfig({
  ...(site && { site }),
  base,
  outDir,
  trailingSlash: 'always',
  // Styles are written into each page: a phone waits longer for one more answer than for these bytes.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // 'jsx' would drop the space between two inline elements on lines of their own.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), preactOnServer(), inPage(), numberCheck(), searchIndex(), ...(site ? [sitemap()] : []), offlineCopy()],
  markdown: {
    syntaxHighlight: false,
    // Pinned texts must reach the page exactly as the engine writes them.
    processor: satteri({ mdastPlugins: [softBreaksAsSpaces], features: { smartPunctuation: false } }),
  },
  vite: {
    define: { 'import.meta.env.COMPLETE_SITE': JSON.stringify(Boolean(complete)) },
    plugins: [unboundPlugin(), guideDataPlugin(), modelsPlugin(), answeringModelPlugin(), ownNumbersPlugin(), bareImportPlugin(), layerOrderPlugin(), knownWarningsPlugin(), inlineConstantsPlugin(), ...APART.map(apartPlugin), smallJsxPlugin()],
    build: {
      // Scripts stay files: cached after the first page, out of the HTML of each, and allowed by a policy without 'unsafe-inline'.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // No getter here does anything but get, so `{ ...inputs }` that nobody uses is left out with what it spreads.
        treeshake: { propertyReadSideEffects: false },
        // Astro marks its own modules with a directive that means nothing to the bundler, which would warn about each.
        onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
      },
    },
  },
});
