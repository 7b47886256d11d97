import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Claims } from '../engine/claims.ts';
import { ownData } from '../engine/own/own-data.ts';
import { loadGuideData } from './guide-data.ts';
import { answeringPart } from './models/answering-part.ts';

const MODULE = 'virtual:own-numbers';
/** Vite's mark of a module that is no file. */
const RESOLVED = `\0${MODULE}`;
/** Marks the copy of a module that belongs to one chapter: `?own=cost-illusion`. */
const OWN = /\?own=.*$/;
const CHAPTERS = 'src/content/chapters';

/**
 * A Vite plugin that serves the claims of each chapter to the browser, for “your numbers in the prose”: `virtual:own-numbers` lists an
 * import for each chapter. An entry is the chapter's `claims.ts` with copies of its own of all that it imports, its models without what
 * only explains results, and the part of the guide's data that its claims read: one file to fetch, and only by readers who ask for it.
 */
export function ownNumbersPlugin(root = process.cwd()): Plugin {
  return {
    name: 'own-numbers',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source === MODULE || source.startsWith(`${MODULE}/`)) return source.replace(MODULE, RESOLVED);
      const mark = markOf(importer);
      if (mark === undefined) return undefined;
      const resolved = await this.resolve(source, importer?.startsWith(RESOLVED) ? undefined : importer?.replace(OWN, ''), { ...options, skipSelf: true });
      return resolved?.id.includes('/src/') && !OWN.test(resolved.id) ? { ...resolved, id: resolved.id + mark } : resolved;
    },
    async load(id) {
      if (id === RESOLVED) return listModule(root);
      return id.startsWith(`${RESOLVED}/`) ? entryModule(root, id.slice(RESOLVED.length + 1)) : undefined;
    },
    transform: (code, id) => (OWN.test(id) && id.includes('/src/engine/models/') ? { code: answeringPart(code), map: null } : undefined),
  };
}

/** What is imported by an entry, or by what an entry imports, gets the entry's mark. */
function markOf(importer: string | undefined): string | undefined {
  if (importer?.startsWith(`${RESOLVED}/`)) return `?own=${importer.slice(RESOLVED.length + 1)}`;
  return OWN.exec(importer ?? '')?.[0];
}

function listModule(root: string): string {
  const chapters = globSync(`${CHAPTERS}/*/claims.ts`, { cwd: root }).map((file) => file.replaceAll('\\', '/').split('/').at(-2)!).sort();
  return `export default {${chapters.map((name) => `${JSON.stringify(name)}: () => import('${MODULE}/${name}')`).join(',\n')}};`;
}

async function entryModule(root: string, name: string): Promise<string> {
  const file = `/${CHAPTERS}/${name}/claims.ts`;
  const { claims } = (await import(pathToFileURL(join(root, file)).href)) as { claims: Claims };
  return [
    `import { claims } from '${file}';`,
    `import { recomputed } from '/src/engine/own/recomputed.ts';`,
    `export const recompute = recomputed(claims, ${JSON.stringify(ownData(name, claims, loadGuideData(root)))});`,
  ].join('\n');
}
