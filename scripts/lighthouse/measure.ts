import lighthouse, { type Result } from 'lighthouse';

/** The categories that Lighthouse scores, from 0 to 100. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const METRICS = { layoutShift: 'cumulative-layout-shift', largestPaintMs: 'largest-contentful-paint', blockingMs: 'total-blocking-time' } as const;

export type Measure = (typeof CATEGORIES)[number] | keyof typeof METRICS;

/** What Lighthouse says of a page in one run, with its mobile preset. */
export interface Run {
  readonly measures: Readonly<Record<Measure, number>>;
  /** Lighthouse’s own measure of the machine, the larger the faster: the times of two runs compare when it is about the same. */
  readonly machine: number;
  /** The audits that cost points, in Lighthouse’s words. */
  readonly complaints: readonly string[];
}

/** Lighthouse loses a recording now and then, and asks to be run again. */
const ATTEMPTS = 3;

async function report(address: string, port: number): Promise<Result> {
  let problem: string | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const result = await lighthouse(address, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] });
    if (result && !result.lhr.runtimeError) return result.lhr;
    problem = result?.lhr.runtimeError?.message;
  }
  throw new Error(`Lighthouse has no result for ${address}: ${problem ?? ''}`);
}

async function measureOnce(address: string, port: number): Promise<Run> {
  const { categories, audits, environment } = await report(address, port);
  const scored = CATEGORIES.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)]);
  const timed = Object.entries(METRICS).map(([name, id]) => [name, audits[id]?.numericValue ?? Infinity]);
  const refs = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
  const lost = refs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => `${id}: ${audits[id]?.title ?? ''}`);
  return { measures: Object.fromEntries([...scored, ...timed]) as Record<Measure, number>, machine: environment.benchmarkIndex, complaints: lost };
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** The median of each measure over some runs, and every complaint that any of them had. */
export async function measure(address: string, port: number, runs: number): Promise<Run> {
  const results: Run[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await measureOnce(address, port));
  const names = Object.keys(results[0]!.measures) as Measure[];
  const measures = Object.fromEntries(names.map((name) => [name, median(results.map((result) => result.measures[name]))]));
  const machine = median(results.map((result) => result.machine));
  return { measures: measures as Record<Measure, number>, machine, complaints: [...new Set(results.flatMap(({ complaints }) => complaints))] };
}
