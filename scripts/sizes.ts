// Holds the built chapters and calculators to budgets.json: what a reader downloads, compressed with brotli as a server would send it.
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import budgets from '../budgets.json' with { type: 'json' };
import { elementsPer6000Words } from './elements.ts';
import { offlineBytes } from './offline-bytes.ts';
import type { Tally } from './test-reports.ts';

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
/** An entry of a list of chunks: `"kv-cache":()=>import("./kv-cache.js")`, with a helper around the import or without. */
const LISTED_IMPORT = /(?:["'`]([^"'`]+)["'`]|([\w$]+))\s*:\s*\(\)\s*=>\s*(?:[\w$]+\(\(\)\s*=>\s*)?import\s*\(\s*["'`]([^"'`]+\.js)["'`]/g;

/** An import whose address ends with the model's name: `import('./1a2b3c4d/' + name + '.js')`. */
const NAMED_IMPORT = /\bimport\(\s*[`"'](\.\/\w+\/)[`"']\s*\+/g;

/** The code of the one form of a page, which waits for the first touch: `sleepingForm(root, () => import('./mount.js'))`. */
const IMPORT_OF_FORM = /,\s*\(\)\s*=>\s*import\(\s*["'`]([^"'`]+)["'`]\s*\)/g;

/** A calculator on a page: how it is viewed, and for the view of models which model. */
interface Calculator {
  readonly view: string;
  readonly model: string;
}

/** A script of a page: a file, or code that is written into the page. */
interface Script {
  readonly code: string;
  /** Where its imports start from. */
  readonly folder: string;
}

const scriptIn = (file: string): Script => ({ code: readFileSync(file, 'utf8'), folder: dirname(file) });

/** The scripts with those that they import, directly or not: the static imports, and of the lists of chunks the entries of the calculators. */
function withImports(start: readonly Script[], calculators: readonly Calculator[]): readonly Script[] {
  const files = new Set<string>();
  const scripts = [...start];
  for (const script of scripts) {
    // The loader lists views, and a view lists models.
    const wanted = new Set(calculators.map(({ view, model }) => (start.includes(script) ? view : model)));
    const listed = [...script.code.matchAll(LISTED_IMPORT)].flatMap(([, quoted, bare, path]) => (wanted.has(quoted ?? bare ?? '') ? [path!] : []));
    const named = matches(script.code, NAMED_IMPORT).flatMap((folder) => calculators.map(({ model }) => `${folder}${model}.js`));
    for (const specifier of [...matches(script.code, STATIC_IMPORT), ...matches(script.code, IMPORT_OF_FORM), ...listed, ...named]) {
      const file = specifier.startsWith('.') ? posix.join(script.folder, specifier) : fileOf(specifier);
      if (!files.has(file)) scripts.push(scriptIn(file));
      files.add(file);
    }
  }
  return scripts;
}

/** Compressed bytes of the scripts of a page, with what they import, and with these of its calculators in use. */
function scriptBytes(html: string, calculators: readonly Calculator[] = []): number {
  const written = matches(html, /<script(?![^>]*\bsrc=)(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g).map((code) => ({ code, folder: DIST }));
  const files = matches(html, /<script[^>]*\bsrc="([^"]+)"/g).map(fileOf).map(scriptIn);
  return sum(withImports([...written, ...files], calculators).map(({ code }) => brotliBytes(code)));
}

const calculatorsOn = (html: string): readonly Calculator[] =>
  [...html.matchAll(/data-calculator="([^"]+)"(?: data-model="([^"]+)")?/g)].map(([, view = '', model = '']) => ({ view, model }));

/** The most bytes of script that a reader of the page has with one calculator in view. */
const withOneCalculator = (html: string): number => Math.max(scriptBytes(html), ...calculatorsOn(html).map((calculator) => scriptBytes(html, [calculator])));

function stylesheetBytes(html: string): number {
  const files = matches(html, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g).map(fileOf);
  return sum(files.map((file) => brotliBytes(readFileSync(file, 'utf8')))) + sum(matches(html, /<style[^>]*>([\s\S]*?)<\/style>/g).map(brotliBytes));
}

/** What a page may miss. */
type Bar = 'calculatorScriptBytes' | 'chapterHtmlOverMdx' | 'elementsPer6000Words';
/** Pages that miss a bar, with how far they got: written down, so that they get no worse and nobody forgets them. */
const overBudget: Readonly<Record<string, Readonly<Partial<Record<Bar, number>>> & { readonly why: string }>> = budgets.overBudget;
const budgetOf = (page: string, bar: Bar): number => overBudget[page]?.[bar] ?? budgets[bar];

function measureChapter(mdxFile: string): readonly Measure[] {
  const slug = basename(dirname(mdxFile));
  const html = readFileSync(join(DIST, slug, 'index.html'), 'utf8');
  // Styles and scripts have budgets of their own.
  const content = html.replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/g, '');
  const ratio = brotliBytes(content) / brotliBytes(readFileSync(mdxFile, 'utf8'));
  return [
    { what: `${slug}: HTML without styles and scripts over MDX`, actual: Math.round(ratio * 1000) / 1000, budget: budgetOf(slug, 'chapterHtmlOverMdx') },
    { what: `${slug}: script for reading, bytes`, actual: scriptBytes(html), budget: budgets.readingScriptBytes },
    { what: `${slug}: script with a calculator in view, bytes`, actual: withOneCalculator(html), budget: budgetOf(slug, 'calculatorScriptBytes') },
    { what: `${slug}: script with all of its calculators, bytes`, actual: scriptBytes(html, calculatorsOn(html)), budget: budgets.allCalculatorsScriptBytes },
    { what: `${slug}: elements for every 6,000 words, calculators not counted`, actual: elementsPer6000Words(html), budget: budgetOf(slug, 'elementsPer6000Words') },
    { what: `${slug}: stylesheets, bytes`, actual: stylesheetBytes(html), budget: budgets.stylesheetBytes },
  ];
}

function measureCalculator(file: string): readonly Measure[] {
  const html = readFileSync(join(DIST, file), 'utf8');
  const what = dirname(file);
  return [
    { what: `${what}: script with the calculator in view, bytes`, actual: withOneCalculator(html), budget: budgetOf(what, 'calculatorScriptBytes') },
    { what: `${what}: stylesheets, bytes`, actual: stylesheetBytes(html), budget: budgets.stylesheetBytes },
  ];
}

function measureTemplate(file: string): readonly Measure[] {
  const html = readFileSync(join(DIST, file), 'utf8');
  const what = dirname(file);
  const [slug = ''] = matches(html, /data-template="([^"]+)"/g);
  return [
    { what: `${what}: script of the form, bytes`, actual: scriptBytes(html, [{ view: slug, model: slug }]), budget: budgets.templateScriptBytes },
    { what: `${what}: stylesheets, bytes`, actual: stylesheetBytes(html), budget: budgets.stylesheetBytes },
  ];
}

if (!existsSync(DIST)) {
  console.error('There is no dist/ to measure: npm run build makes it.');
  process.exit(1);
}
const fonts = globSync('**/*.{woff2,woff,ttf,otf}', { cwd: DIST });
const measures = [
  { what: 'all fonts, bytes', actual: sum(fonts.map((file) => statSync(join(DIST, file)).size)), budget: budgets.fontBytes },
  ...globSync('src/content/chapters/*/index.mdx').flatMap(measureChapter),
  ...globSync('calculators/*/index.html', { cwd: DIST }).flatMap(measureCalculator),
  ...globSync('templates/*/index.html', { cwd: DIST }).flatMap(measureTemplate),
  { what: 'the whole guide, kept for reading without a network, bytes', actual: offlineBytes(DIST), budget: budgets.offlineBytes },
];
for (const [page, { why, ...bars }] of Object.entries(overBudget)) {
  for (const [bar, allowed] of Object.entries(bars)) console.log(`! ${page} may have ${allowed} ${bar}, over the budget of ${budgets[bar as Bar]}: ${why}`);
}
const lines = measures.map(({ what, actual, budget }) => ({ line: `${what}: ${actual} of ${budget}`, held: actual <= budget }));
for (const { line, held } of lines) console.log(`${held ? '✓' : '✗'} ${line}`);
const failures = lines.filter(({ held }) => !held).map(({ line }) => line);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/sizes.json', JSON.stringify({ passed: lines.length - failures.length, failed: failures.length, failures } satisfies Tally));
if (measures.length === 0 || failures.length > 0) process.exitCode = 1;
