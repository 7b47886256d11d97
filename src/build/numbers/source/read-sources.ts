import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roleOf, type Source } from './source.ts';

const PATTERNS = ['src/content/**/*.mdx', 'src/content/corrections.yaml', 'src/pages/**/*.astro'];

/** Every file in which a claim may be pinned, in the order of their names. */
export function readSources(root: string): readonly Source[] {
  const files = globSync(PATTERNS, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  return files.sort().flatMap((file) => {
    const role = roleOf(file);
    return role ? [{ file, text: readFileSync(join(root, file), 'utf8'), ...role }] : [];
  });
}
