import type { GuideData } from '../../engine/claim-context.ts';
import type { EvaluatedClaim } from '../../engine/claims.ts';
import { RATES } from '../../engine/pricing/rates.ts';
import { resolver } from './bindings/resolve.ts';
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
import type { Finding } from './finding.ts';
import type { Correction } from './source/read-sources.ts';
import type { Ledger } from './ledger.ts';
import { nameMasker } from './names.ts';
import type { PageReading } from './page/reading.ts';
import type { Report } from './report.ts';
import { wordingOfModels } from '../models/at-defaults.ts';
import { countNumerals } from './numerals.ts';
import { locator } from './source/locate.ts';
import type { Source } from './source/source.ts';
import { locatePage, type Page, type PageCheck, type World } from './world.ts';

const PAGE_CHECKS: readonly PageCheck[] = [
  stale, unknown, problem, unbound, unboundAttribute, placement, plain, time, bind, outside, equation, sum,
];

/** The check itself, on pages already read: pure. */
export function checkPages(readings: readonly PageReading[], world: World): Report {
  const pages = readings.map((reading) => locatePage(reading, world.locate));
  const findings = pages.flatMap((page) => findingsOn(page, world));
  return { findings: [...findings, ...unused(pages, world), ...source(world)], count: countAll(readings, world.maskNames) };
}

/** What is wrong on one page, apart from what only all pages together show. */
export const checkPage = (reading: PageReading, world: World): readonly Finding[] => findingsOn(locatePage(reading, world.locate), world);

const findingsOn = (page: Page, world: World): readonly Finding[] => PAGE_CHECKS.flatMap((check) => check(page, world));

/** What pages are compared with. */
export interface Parts {
  readonly ledger: Ledger;
  readonly data: GuideData;
  readonly sources: readonly Source[];
  readonly corrections: readonly Correction[];
  readonly headlines: ReadonlyMap<string, string>;
}

export function worldOf({ ledger, data, sources, corrections, headlines }: Parts, before: (id: string) => EvaluatedClaim | undefined = () => undefined): World {
  const maskNames = nameMasker(namesIn(data));
  return { ledger, data, maskNames, locate: locator(sources, maskNames), resolve: resolver({ ledger, data, corrections, headlines }), before };
}

/** Names with numerals that authors list, and those that the guide's own data gives: offers, rates, and the wording of the models. */
function namesIn({ pricing }: GuideData): readonly string[] {
  const rates = Object.values(RATES).map(({ label }) => label);
  return [...pricing.names, ...pricing.offers.map(({ id }) => id), ...rates, ...wordingOfModels()].filter((name) => countNumerals(name) > 0);
}
