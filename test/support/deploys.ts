import { appendFileSync, cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorker } from '../../src/build/offline/write-worker.ts';
import { DIST } from './site.ts';

/** A script that a page of the built site fetches when somebody uses it, as `_astro/name.digest.js`. */
export const chunkOf = (name: string): string => globSync(`_astro/${name}.*.js`, { cwd: DIST })[0]!.replaceAll('\\', '/');

/** The built site as another deploy: its pages and their numbers say which, and a script of the first has gone. */
export async function writeDeploy(folder: string, name: string, gone: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(DIST, folder, { recursive: true });
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), html.replace('<body>', `<body data-deploy="${name}">`).replaceAll('class="entry"', `class="entry" data-deploy="${name}"`));
  }
  rmSync(join(folder, gone));
  await writeWorker(folder);
  return folder;
}

/** A deploy that was interrupted: its worker is there, and one of its pages is not yet the one that the worker lists. */
export async function writeBrokenDeploy(folder: string, late: string): Promise<string> {
  await writeDeploy(folder, 'broken', chunkOf('switches'));
  appendFileSync(join(folder, late), '<!-- of another deploy -->');
  return folder;
}
