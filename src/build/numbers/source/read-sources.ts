import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roleOf, type Source } from './source.ts';

const CORRECTIONS = 'src/content/corrections.yaml';
const PATTERNS = ['src/content/**/*.mdx', CORRECTIONS, 'src/pages/**/*.astro'];

/** Every file in which a claim may be pinned, in the order of their names. */
export function readSources(root: string): readonly Source[] {
  const files = globSync(PATTERNS, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  return files.sort().flatMap((file) => {
    const role = roleOf(file);
    return role ? [{ file, text: readFileSync(join(root, file), 'utf8'), ...role }] : [];
  });
}

/** The text of the corrections; empty when there are none. */
export function readCorrections(root: string): string {
  const file = join(root, CORRECTIONS);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
