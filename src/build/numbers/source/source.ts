import type { Place } from '../finding.ts';

/** A file in which authors pin texts: a chapter, the corrections, a page of the site. */
export interface Source {
  /** Relative to the project. */
  readonly file: string;
  readonly text: string;
  /** The folder in which short claim ids are meant. */
  readonly scope: string;
  /** The built page that it becomes, relative to the folder of built pages. */
  readonly page: string | undefined;
}

const lineStartsOf = new WeakMap<Source, readonly number[]>();

/** The place of a position in a source. Lines and columns start at 1. */
export function placeOf(source: Source, position: number): Place {
  const starts = lineStartsOf.get(source) ?? [0, ...Array.from(source.text.matchAll(/\n/g), ({ index }) => index + 1)];
  lineStartsOf.set(source, starts);
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return { file: source.file, line: low + 1, column: position - (starts[low] ?? 0) + 1 };
}

/** The scope and page of a file, from where it is. */
export function roleOf(file: string): Pick<Source, 'scope' | 'page'> | undefined {
  const [, chapter] = /^src\/content\/chapters\/([^/]+)\/[^/]+\.mdx$/.exec(file) ?? [];
  if (chapter) return { scope: chapter, page: `${chapter}/index.html` };
  const [, folder] = /^src\/content\/(?:.+\/)?([^/]+)\/[^/]+\.mdx$/.exec(file) ?? [];
  if (folder) return { scope: folder, page: undefined };
  if (/^src\/content\/corrections\/[^/]+\.yaml$/.test(file)) return { scope: '', page: 'corrections/index.html' };
  if (file === 'src/content/headlines.yaml') return { scope: '', page: undefined };
  const [, page] = /^src\/pages\/(.+)\.astro$/.exec(file) ?? [];
  if (page) return { scope: 'site', page: page === 'index' ? 'index.html' : `${page}/index.html` };
  return undefined;
}
