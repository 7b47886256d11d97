import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/loaded-cost/paper', import.meta.url));
/** Enough for the guide at the root and under a path, before and after a change. */
const KEPT = 60;

/** A digest of everything that a file is made from. */
export function digestOf(inputs: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(input).update('\0');
  return hash.digest('hex');
}

/** The file of an earlier run with this name, which has a digest of what it was made from. */
export function fromCache(name: string): Uint8Array | undefined {
  const file = join(FOLDER, name);
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** Keeps a file for the next run, and forgets those that were made longest ago. */
export function keep(name: string, content: Uint8Array): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, name), content);
  const newestFirst = readdirSync(FOLDER).map((file) => join(FOLDER, file)).sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const file of newestFirst.slice(KEPT)) rmSync(file);
}
