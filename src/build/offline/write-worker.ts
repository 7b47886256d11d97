import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { digestOf } from '../../offline/digest.ts';
import { digestsOf, offeredFiles } from './list.ts';

const ENTRY = fileURLToPath(new URL('../../offline/worker.ts', import.meta.url));

/** Writes the service worker of a built site: the list of its files, then the code that keeps and serves them. Returns how many files it lists. */
export async function writeWorker(folder: string): Promise<number> {
  const digests = await digestsOf(offeredFiles(folder));
  const version = { name: await digestOf(new TextEncoder().encode(JSON.stringify(digests))), digests };
  writeFileSync(join(folder, 'sw.js'), `self.version=${JSON.stringify(version)};\n${await workerCode()}`);
  return Object.keys(digests).length;
}

/** One script without imports: browsers that take modules as service workers are fewer than those that take service workers. */
async function workerCode(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { write: false, rolldownOptions: { input: ENTRY, output: { format: 'iife' } } },
  });
  if (!('output' in built)) throw new Error('the service worker was not built as one script');
  return built.output[0].code;
}
