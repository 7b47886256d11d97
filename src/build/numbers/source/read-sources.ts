import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { roleOf, type Source } from './source.ts';

const CORRECTIONS = 'src/content/corrections/*.yaml';
const HEADLINES = 'src/content/headlines.yaml';
const PATTERNS = ['src/content/**/*.mdx', CORRECTIONS, HEADLINES, 'src/pages/**/*.astro'];

/** Every file in which a claim may be pinned, in the order of their names. */
export function readSources(root: string): readonly Source[] {
  const files = globSync(PATTERNS, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  return files.sort().flatMap((file) => {
    const role = roleOf(file);
    return role ? [{ file, text: readFileSync(join(root, file), 'utf8'), ...role }] : [];
  });
}

/** What the number check needs to know of a correction. */
export interface Correction {
  readonly id: string;
  readonly printed: string;
}

/** The corrections of all files; none when there are no files. */
export function readCorrections(root: string): readonly Correction[] {
  return globSync(CORRECTIONS, { cwd: root }).flatMap((file) => {
    const { corrections = [] } = parse(readFileSync(join(root, file), 'utf8')) as { readonly corrections?: readonly Correction[] };
    return corrections;
  });
}

/** What the images of shared links say, by page, pins included; none when there is no such file. */
export function readHeadlines(root: string): ReadonlyMap<string, string> {
  const file = join(root, HEADLINES);
  const lines = existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Readonly<Record<string, { readonly says: string }>>) : {};
  return new Map(Object.entries(lines).map(([page, { says }]) => [page, says]));
}
