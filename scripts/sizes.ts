// Holds the built chapters to budgets.json: what a reader downloads, compressed with brotli as a server would send it.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import budgets from '../budgets.json' with { type: 'json' };

const DIST = 'dist';

interface Measure {
  readonly what: string;
  readonly actual: number;
  readonly budget: number;
}

const brotliBytes = (content: string): number =>
  content === '' ? 0 : brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const matches = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** The file of dist/ that an address of the site names. */
function fileOf(address: string): string {
  const base = process.env['BASE_PATH'] ?? '/';
  return address.startsWith(base) ? join(DIST, address.slice(base.length)) : join(DIST, address);
}

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g;
const DYNAMIC_IMPORT = /\bimport\s*\(\s*["'`]([^"'`]+\.js)["'`]/g;

/** Files that these files import, directly or not: the static imports, or with `dynamic` those too. */
function moduleGraph(start: readonly string[], dynamic: boolean): ReadonlySet<string> {
  const seen = new Set(start);
  for (const file of seen) {
    const code = readFileSync(file, 'utf8');
    const imported = [...matches(code, STATIC_IMPORT), ...(dynamic ? matches(code, DYNAMIC_IMPORT) : [])];
    for (const specifier of imported) seen.add(specifier.startsWith('.') ? posix.join(dirname(file), specifier) : fileOf(specifier));
  }
  return seen;
}

/** Compressed bytes of the scripts of a page: inline ones, and files with what they import. */
function scriptBytes(html: string, dynamic: boolean): number {
  const inline = matches(html, /<script(?![^>]*\bsrc=)(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g);
  const imports = inline.flatMap((code) => [...matches(code, STATIC_IMPORT), ...(dynamic ? matches(code, DYNAMIC_IMPORT) : [])]);
  const files = moduleGraph([...matches(html, /<script[^>]*\bsrc="([^"]+)"/g), ...imports].map(fileOf), dynamic);
  return sum(inline.map(brotliBytes)) + sum([...files].map((file) => brotliBytes(readFileSync(file, 'utf8'))));
}

function stylesheetBytes(html: string): number {
  const files = matches(html, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g).map(fileOf);
  return sum(files.map((file) => brotliBytes(readFileSync(file, 'utf8')))) + sum(matches(html, /<style[^>]*>([\s\S]*?)<\/style>/g).map(brotliBytes));
}

function measureChapter(mdxFile: string): readonly Measure[] {
  const slug = basename(dirname(mdxFile));
  const html = readFileSync(join(DIST, slug, 'index.html'), 'utf8');
  const ratio = brotliBytes(html) / brotliBytes(readFileSync(mdxFile, 'utf8'));
  return [
    { what: `${slug}: HTML over MDX`, actual: Math.round(ratio * 1000) / 1000, budget: budgets.chapterHtmlOverMdx },
    { what: `${slug}: script for reading, bytes`, actual: scriptBytes(html, false), budget: budgets.readingScriptBytes },
    { what: `${slug}: script with the calculators in view, bytes`, actual: scriptBytes(html, true), budget: budgets.calculatorScriptBytes },
    { what: `${slug}: stylesheets, bytes`, actual: stylesheetBytes(html), budget: budgets.stylesheetBytes },
  ];
}

if (!existsSync(DIST)) {
  console.error('There is no dist/ to measure: npm run build makes it.');
  process.exit(1);
}
const measures = globSync('src/content/chapters/*/index.mdx').flatMap(measureChapter);
for (const { what, actual, budget } of measures) {
  console.log(`${actual <= budget ? '✓' : '✗'} ${what}: ${actual} of ${budget}`);
}
if (measures.length === 0 || measures.some(({ actual, budget }) => actual > budget)) process.exitCode = 1;
