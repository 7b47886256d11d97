// Measures built pages with Lighthouse against budgets.json: npm run lighthouse -- /prices/ --runs 5. Without addresses it takes every page, which is long.
import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import budgets from '../../budgets.json' with { type: 'json' };
import { chromiumWithPort } from '../chromium-with-port.ts';
import { ONE_HEADING, serveCompressed } from './compressed-site.ts';
import { CATEGORIES, measure, type Run } from './measure.ts';

const DIST = 'dist';
const SUMMARY = 'test-results/lighthouse.json';
const bars = budgets.lighthouse;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '5' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(`--runs takes a whole number from 1 up, not “${values.runs}”.`);
  process.exit(1);
}
if (!existsSync(DIST)) {
  console.error(`There is no ${DIST}/ to measure: npm run build makes it.`);
  process.exit(1);
}

const everyPage = (): readonly string[] =>
  globSync('**/*.html', { cwd: DIST }).map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`).sort();

/** The bars that a page misses, each with what was measured. */
function missed({ measures }: Run, oneHeading: Run): readonly string[] {
  const above = measures.largestPaintMs - oneHeading.measures.largestPaintMs;
  return [
    ...CATEGORIES.filter((id) => measures[id] < bars.score).map((id) => `${id} ${measures[id]} of ${bars.score}`),
    ...(measures.layoutShift > bars.layoutShift ? [`layout shift ${measures.layoutShift}`] : []),
    ...(above > bars.largestPaintAboveOneHeadingMs ? [`largest paint ${above.toFixed(0)} ms above that of one heading`] : []),
    ...(measures.blockingMs > bars.blockingMs ? [`blocked for ${measures.blockingMs.toFixed(0)} ms`] : []),
  ];
}

function row(page: string, { measures }: Run, oneHeading: Run): string {
  const scores = CATEGORIES.map((id) => String(measures[id]).padStart(5)).join('');
  const above = measures.largestPaintMs - oneHeading.measures.largestPaintMs;
  const times = [measures.layoutShift.toFixed(3), above.toFixed(0), measures.blockingMs.toFixed(0)].map((text) => text.padStart(8)).join('');
  return `${scores}${times}  ${page}`;
}

/** In a browser of its own: one that has shown two dozen pages is slower with the next. */
async function measureFresh(address: string): Promise<Run> {
  const { browser, port } = await chromiumWithPort();
  try {
    return await measure(address, port, runs);
  } finally {
    await browser.close();
  }
}

const site = await serveCompressed(DIST);
const summary: Record<string, Run & { readonly missed: readonly string[] }> = {};
try {
  const oneHeading = await measureFresh(site.address + ONE_HEADING);
  console.log(`Median of ${runs}, mobile preset. A page with one heading has its largest paint at ${oneHeading.measures.largestPaintMs.toFixed(0)} ms; the times of the others are above it. Lighthouse’s index of this machine is ${oneHeading.machine.toFixed(0)}.`);
  console.log(' perf  acc best  seo   shift   +LCP  blocked');
  for (const page of positionals.length > 0 ? positionals : everyPage()) {
    const result = await measureFresh(site.address + page);
    const missing = missed(result, oneHeading);
    summary[page] = { ...result, missed: missing };
    console.log(row(page, result, oneHeading));
    for (const sentence of missing) console.log(`  ✗ ${sentence}`);
    if (missing.length > 0) for (const complaint of result.complaints) console.log(`      ${complaint}`);
  }
} finally {
  site.close();
}
mkdirSync('test-results', { recursive: true });
writeFileSync(SUMMARY, JSON.stringify(summary, null, 2));
const failing = Object.values(summary).filter(({ missed: bad }) => bad.length > 0).length;
console.log(`${Object.keys(summary).length - failing} pages hold every bar, ${failing} do not. ${SUMMARY} has the numbers.`);
process.exitCode = failing > 0 ? 1 : 0;
