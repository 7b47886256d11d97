import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { GuideData } from '../engine/claim-context.ts';
import type { Claims } from '../engine/claims.ts';
import { ownData } from '../engine/own/own-data.ts';
import { loadGuideData } from './guide-data.ts';
import { answeringPart } from './models/answering-part.ts';

const MODULE = 'virtual:own-numbers';
/** Vite's mark of a module that is no file. */
const RESOLVED = `\0${MODULE}`;
/** Marks the copy of a module that the chapters' own numbers share. */
const MARK = '?own';
/** The claims of the pages of the site, and of each chapter; a folder's name is the scope. */
const CLAIMS = 'src/content/{site,chapters/*}/claims.ts';

/**
 * A Vite plugin that serves the claims of each chapter, and of the site's pages, to the browser, for “your numbers in the prose”: `virtual:own-numbers`
 * lists an import for each. An entry is the chapter's `claims.ts` and the part of the guide's data that its claims read. All chapters share
 * one copy of what they take of the engine, with its models without what only explains results: two files to fetch in the first chapter,
 * one in the next, and only by readers who ask for them.
 */
export function ownNumbersPlugin(root = process.cwd()): Plugin {
  let guideData: GuideData | undefined;
  return {
    name: 'own-numbers',
    enforce: 'pre',
    // The engine's copy in one file: cut by who uses what, it would be a dozen.
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'own-engine', test: /\/src\/engine\/.*\?own$/ }] } } } } }),
    buildStart() {
      guideData = undefined;
    },
    async resolveId(source, importer, options) {
      if (source === MODULE || source.startsWith(`${MODULE}/`)) return source.replace(MODULE, RESOLVED);
      if (!importer?.startsWith(`${RESOLVED}/`) && !importer?.endsWith(MARK)) return undefined;
      const resolved = await this.resolve(source, importer.startsWith(RESOLVED) ? undefined : importer.replace(MARK, ''), { ...options, skipSelf: true });
      return resolved?.id.includes('/src/') && !resolved.id.endsWith(MARK) ? { ...resolved, id: resolved.id + MARK } : resolved;
    },
    async load(id) {
      if (id === RESOLVED) return listModule(root);
      if (!id.startsWith(`${RESOLVED}/`)) return undefined;
      guideData ??= loadGuideData(root);
      return entryModule(root, id.slice(RESOLVED.length + 1), guideData);
    },
    transform: (code, id) => (id.endsWith(MARK) && id.includes('/src/engine/models/') ? { code: answeringPart(code), map: null } : undefined),
  };
}

function claimFiles(root: string): ReadonlyMap<string, string> {
  const files = globSync(CLAIMS, { cwd: root }).map((file) => file.replaceAll('\\', '/')).sort();
  return new Map(files.map((file) => [file.split('/').at(-2)!, file]));
}

const listModule = (root: string): string =>
  `export default {${[...claimFiles(root).keys()].map((scope) => `${JSON.stringify(scope)}: () => import('${MODULE}/${scope}')`).join(',\n')}};`;

async function entryModule(root: string, scope: string, data: GuideData): Promise<string> {
  const file = claimFiles(root).get(scope);
  if (file === undefined) throw new Error(`there are no claims of “${scope}”`);
  const { claims } = (await import(pathToFileURL(join(root, file)).href)) as { claims: Claims };
  return [
    `import { claims } from '/${file}';`,
    `import { recomputed } from '/src/engine/own/recomputed.ts';`,
    `export const recompute = recomputed(claims, ${JSON.stringify(ownData(scope, claims, data))});`,
  ].join('\n');
}
