/** Processor time and memory of the number check on a generated guide: `node test/bench/numbers.ts`. */
import { worldOf, checkPages } from '../../src/build/numbers/check-pages.ts';
import { ledgerOf } from '../../src/build/numbers/ledger.ts';
import { readPage } from '../../src/build/numbers/page/read-page.ts';
import type { Source } from '../../src/build/numbers/source/source.ts';
import { loadGuideData } from '../../src/build/guide-data.ts';
import { claim, type Claims } from '../../src/engine/claims.ts';
import { money } from '../../src/engine/format.ts';
import { loadedTerms } from '../../src/engine/loaded-terms.ts';

const CLAIMS_PER_PAGE = 100;
const SIZES = [1_000, 3_000, 10_000];
const RUNS = 3;

const OFFERS = ['openai/gpt-5.5', 'together/deepseek-v3.1', 'fireworks/llama-70b', 'deepinfra/gpt-oss-120b'];
const FILLER = 'Prices move in either direction, GPT-5.5 on an H100 included, and a bill counts retries, repair and people besides tokens. ';

/** The claims of one page, each computed from a workload and the prices of an offer. */
const claimsOfPage = (): Claims =>
  Object.fromEntries(
    Array.from({ length: CLAIMS_PER_PAGE }, (_, index) => {
      const offer = OFFERS[index % OFFERS.length] ?? '';
      return [`cost-${index}`, claim(loadedTerms('saas', offer, offer).of(index % 2 === 0 ? 'monthlyUsd' : 'usdPerSuccess'), money(index % 2 === 0 ? 0 : 4))];
    }),
  );

/** Of the whole process, so that other work on the machine does not count. */
const cpuMilliseconds = (): number => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000;

const data = loadGuideData('.');

function run(claims: number): { evaluate: number; read: number; check: number; findings: number; megabytes: number } {
  const modules = Array.from({ length: claims / CLAIMS_PER_PAGE }, (_, page) => ({
    file: `src/content/chapters/page-${page}/claims.ts`,
    scope: `page-${page}`,
    claims: claimsOfPage(),
    text: '',
  }));
  const start = cpuMilliseconds();
  const ledger = ledgerOf(modules, data);
  const evaluated = cpuMilliseconds();
  const quotes = [...ledger.claims.values()].map(({ id, texts }) => ({ id, text: texts[0] ?? '' }));
  const pages = modules.map(({ scope }, at) => ({ scope, list: quotes.slice(at * CLAIMS_PER_PAGE, (at + 1) * CLAIMS_PER_PAGE) })).map(({ scope, list }) => ({
    path: `${scope}/index.html`,
    html: list.map(({ id, text }) => `<p>${FILLER}It is <a href="/numbers/${id.replace('.', '/#')}" data-claim="${id}">${text}</a>. ${FILLER}</p>`).join('\n'),
    source: {
      file: `src/content/chapters/${scope}/index.mdx`,
      scope,
      page: `${scope}/index.html`,
      text: list.map(({ id, text }) => `${FILLER}It is <Claim id="${id}">${text}</Claim>. ${FILLER}`).join('\n\n'),
    } satisfies Source,
  }));
  const begin = cpuMilliseconds();
  const readings = pages.map(({ path, html }) => readPage(path, html));
  const read = cpuMilliseconds();
  const world = worldOf({ ledger, data, sources: pages.map(({ source }) => source), corrections: [], headlines: new Map() });
  const { findings } = checkPages(readings, world);
  return {
    evaluate: evaluated - start,
    read: read - begin,
    check: cpuMilliseconds() - read,
    findings: findings.length,
    megabytes: process.memoryUsage().heapUsed / 1e6,
  };
}

for (const size of SIZES) {
  const best = Array.from({ length: RUNS }, () => run(size)).reduce((a, b) => (total(a) < total(b) ? a : b));
  const parts = `evaluate ${ms(best.evaluate)}, read pages ${ms(best.read)}, check ${ms(best.check)}`;
  console.log(`${size} claims on ${size / CLAIMS_PER_PAGE} pages: ${ms(total(best))} (${parts}), heap ${Math.round(best.megabytes)} MB, findings ${best.findings}`);
}

function total({ evaluate, read, check }: { evaluate: number; read: number; check: number }): number {
  return evaluate + read + check;
}

function ms(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`;
}
