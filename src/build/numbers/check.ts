import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GuideData } from '../../engine/claim-context.ts';
import type { EvaluatedClaim } from '../../engine/claims.ts';
import { RATES } from '../../engine/pricing/rates.ts';
import { resolver } from './bindings/resolve.ts';
import { claimsAt } from './baseline.ts';
import { bind } from './checks/bind.ts';
import { equation } from './checks/equation.ts';
import { outside } from './checks/outside.ts';
import { placement } from './checks/placement.ts';
import { plain } from './checks/plain.ts';
import { problem } from './checks/problem.ts';
import { source } from './checks/source.ts';
import { stale } from './checks/stale.ts';
import { sum } from './checks/sum.ts';
import { time } from './checks/time.ts';
import { unbound } from './checks/unbound.ts';
import { unboundAttribute } from './checks/unbound-attribute.ts';
import { unknown } from './checks/unknown.ts';
import { unused } from './checks/unused.ts';
import { countAll } from './count.ts';
import { importClaims, ledgerOf, type Ledger } from './ledger.ts';
import { nameMasker } from './names.ts';
import type { PageReading } from './page/reading.ts';
import { readPage } from './page/read-page.ts';
import type { Report } from './report.ts';
import { locator } from './source/locate.ts';
import { readSources } from './source/read-sources.ts';
import type { Source } from './source/source.ts';
import { locatePage, type PageCheck, type World } from './world.ts';

const PAGE_CHECKS: readonly PageCheck[] = [
  stale, unknown, problem, unbound, unboundAttribute, placement, plain, time, bind, outside, equation, sum,
];

export interface CheckOptions {
  readonly root: string;
  /** The folder of built pages. */
  readonly distFolder: string;
  readonly guideData: GuideData;
  /** The commit that the data is compared with, to say which input changed. */
  readonly since?: string;
}

/** Reads the built pages and all that they are made from, and checks them. @throws when there are no built pages. */
export async function checkNumbers({ root, distFolder, guideData, since = 'HEAD' }: CheckOptions): Promise<Report> {
  const ledger = ledgerOf(await importClaims(root), guideData);
  const pages = readPages(distFolder);
  const world = worldOf({ ledger, data: guideData, sources: readSources(root), corrections: readIfThere(join(root, CORRECTIONS)) }, claimsAt(root, since, ledger));
  return checkPages(pages, world);
}

/** The check itself, on pages already read: pure. */
export function checkPages(readings: readonly PageReading[], world: World): Report {
  const pages = readings.map((reading) => locatePage(reading, world.locate));
  const findings = pages.flatMap((page) => PAGE_CHECKS.flatMap((check) => check(page, world)));
  return { findings: [...findings, ...unused(pages, world), ...source(world)], count: countAll(readings, world.maskNames) };
}

/** What pages are compared with. */
export interface Parts {
  readonly ledger: Ledger;
  readonly data: GuideData;
  readonly sources: readonly Source[];
  /** The text of the corrections; empty when there are none. */
  readonly corrections: string;
}

export function worldOf({ ledger, data, sources, corrections }: Parts, before: (id: string) => EvaluatedClaim | undefined = () => undefined): World {
  const maskNames = nameMasker(namesIn(data));
  return { ledger, data, maskNames, locate: locator(sources, maskNames), resolve: resolver({ ledger, data, corrections }), before };
}

/** Names with digits that authors list, and those that the guide's own data gives: offers and rates. */
function namesIn({ pricing }: GuideData): readonly string[] {
  const rates = Object.values(RATES).map(({ label }) => label);
  return [...pricing.names, ...pricing.offers.map(({ id }) => id), ...rates].filter((name) => /\d/.test(name));
}

export const CORRECTIONS = 'src/content/corrections.yaml';

/** Every built page. @throws when there is none. */
export function readPages(distFolder: string): readonly PageReading[] {
  const paths = globSync('**/*.html', { cwd: distFolder }).map((path) => path.replaceAll('\\', '/')).sort();
  if (paths.length === 0) throw new Error(`there are no built pages in ${distFolder}: run npm run build`);
  return paths.map((path) => readPage(path, readFileSync(join(distFolder, path), 'utf8')));
}

export const readIfThere = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
