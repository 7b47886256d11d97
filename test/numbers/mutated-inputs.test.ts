import { beforeAll, describe, expect, test } from 'vitest';
import { checkPages } from '../../src/build/numbers/check-pages.ts';
import { ledgerOf, type Ledger } from '../../src/build/numbers/ledger.ts';
import type { PageReading } from '../../src/build/numbers/page/reading.ts';
import { pinsOf } from '../../src/build/numbers/source/pins.ts';
import { placeOf } from '../../src/build/numbers/source/source.ts';
import type { EvaluatedClaim } from '../../src/engine/claims.ts';
import type { GuideData } from '../../src/engine/claim-context.ts';
import type { Amount } from '../../src/engine/evidence.ts';
import { priceBook, rowsInForce } from '../../src/engine/pricing/book.ts';
import type { Offer, PriceRow } from '../../src/engine/pricing/types.ts';
import { RULES } from '../../src/engine/rules.ts';
import { quotingPages, realGuide, worldWith, type RealGuide } from './real-guide.ts';

/** One number that claims can read, with a way to change it in a copy of the data. */
interface Input {
  /** Kind and id, as a claim's trace names it. Two names where a row is read with its source and without. */
  readonly names: readonly string[];
  /** Runs with the input times a factor. */
  with<T>(data: GuideData, factor: number, run: (data: GuideData) => T): T;
}

/** From a nudge to a jump: a count of whole GPUs stays the same until its demand has changed a lot. */
const FIRST_FACTOR = 1.05;
const OTHER_FACTORS = [0.5, 2, 0.01, 500];

let guide: RealGuide;
beforeAll(async () => {
  guide = await realGuide();
});

describe('changing one input at a time', () => {
  test('moves exactly the claims whose trace holds it, and reports each that is quoted', () => {
    const pages = quotingPages(guide.sources);
    const score = { inputs: 0, moved: 0, reported: 0 };
    const inputs = allInputs(guide.data);
    const [tooWide, untraced]: [string[], string[]] = [[], []];
    for (const input of inputs) {
      const [name = ''] = input.names;
      const traced = claimsThatRead(guide.ledger, input.names);
      let moved: readonly string[] = [];
      score.reported += input.with(guide.data, FIRST_FACTOR, (data) => {
        const ledger = ledgerOf(guide.modules, data);
        moved = [...guide.ledger.claims.keys()].filter((id) => differ(guide.ledger.claims.get(id), ledger.claims.get(id)));
        untraced.push(...moved.filter((id) => !traced.has(id)).map((id) => `${id} is moved by ${name}`));
        return expectReports(pages, data, ledger, name);
      });
      tooWide.push(...[...traced].filter((id) => !moved.includes(id) && !canMove(id, input, inputs)).map((id) => `${id} reads ${name}`));
      score.inputs += 1;
      score.moved += traced.size;
    }
    expect(untraced, 'claims moved by an input that is not in their trace').toEqual([]);
    expect(tooWide, 'inputs in a claim’s trace that cannot move it').toEqual([]);
    console.log(`inputs changed: ${score.inputs}; claims moved, all by their trace: ${score.moved}; stale texts after 5%, all reported: ${score.reported}; score 100%`);
    expect(score.moved).toBeGreaterThan(100);
  }, 600_000);
});

/**
 * True when some change of the input moves the claim. An input can be in a formula and cancel out: with no hours of engineering the cost
 * per success does not depend on the requests. So it is also tried with each other input of the claim changed.
 */
function canMove(id: string, input: Input, others: readonly Input[]): boolean {
  const now = guide.ledger.claims.get(id);
  const movesFrom = (data: GuideData, claim: EvaluatedClaim | undefined): boolean =>
    [FIRST_FACTOR, ...OTHER_FACTORS].some((factor) => input.with(data, factor, (changed) => differ(claim, guide.ledger.evaluateOn(id, changed))));
  const read = others.filter((other) => other !== input && claimReads(now, other.names));
  return movesFrom(guide.data, now) || read.some((other) => other.with(guide.data, 2, (data) => movesFrom(data, guide.ledger.evaluateOn(id, data))));
}

const differ = (was: EvaluatedClaim | undefined, now: EvaluatedClaim | undefined): boolean =>
  JSON.stringify([was?.amount, was?.problem]) !== JSON.stringify([now?.amount, now?.problem]);

/** Every pin whose text is no longer one of its claim's is reported at its line and column, and nothing else is stale. */
function expectReports(pages: readonly PageReading[], data: GuideData, ledger: Ledger, name: string): number {
  const { findings } = checkPages(pages, worldWith({ ...guide, data, ledger }));
  const reported = findings.filter(({ check }) => ['N101', 'N104', 'N105', 'N501'].includes(check));
  const wrong = guide.sources.flatMap((source) => pinsOf(source).filter(({ id, text }) => ledger.claims.get(id)?.texts.includes(text) === false));
  const expected = wrong.map((pin) => ({ id: pin.id, place: placeOf(pin.source, pin.start) }));
  expect(sorted(reported.map(({ subject, place }) => ({ id: subject, place }))), `reported after a change of ${name}`).toEqual(sorted(expected));
  return expected.length;
}

const sorted = (list: readonly unknown[]): readonly string[] => list.map((item) => JSON.stringify(item)).sort();

const claimsThatRead = (ledger: Ledger, names: readonly string[]): ReadonlySet<string> =>
  new Set([...ledger.claims.values()].filter((claim) => claimReads(claim, names)).map(({ id }) => id));

const claimReads = (claim: EvaluatedClaim | undefined, names: readonly string[]): boolean =>
  claim?.reads.some((read) => names.includes(`${read.kind} ${read.id}`)) ?? false;

/** Every rate of every row, every input of every workload, every cited figure, every rule. */
function allInputs(data: GuideData): readonly Input[] {
  return [...rateInputs(data), ...workloadInputs(data), ...factInputs(data), ...ruleInputs()];
}

function rateInputs(data: GuideData): readonly Input[] {
  return data.pricing.offers.flatMap((offer, at) =>
    offer.rows.flatMap((row, rowAt) =>
      Object.keys(row.rates).map((key) => ({
        names: namesOfRate(data, offer, row, key),
        with: (data, factor, run) => run(mutated(data, (copy) => scaleKey(copy.pricing.offers[at]?.rows[rowAt]?.rates, key, factor))),
      })),
    ),
  );
}

/** A claim reads the row that the edition uses by offer and key, and any row in force by its source. An earlier row is not read. */
function namesOfRate({ pricing }: GuideData, offer: Offer, row: PriceRow, key: string): readonly string[] {
  const book = priceBook(pricing);
  const used = book.row(offer.id);
  return [
    ...(used.kind === 'value' && used.value === row ? [`price ${offer.id} ${key}`] : []),
    ...(rowsInForce(offer, book.edition.asOf).includes(row) ? [`price ${offer.id} ${row.accordingTo} ${key}`] : [`an earlier row of ${offer.id}`]),
  ];
}

function workloadInputs(data: GuideData): readonly Input[] {
  return data.workloads.flatMap((workload, at) =>
    Object.keys(workload.inputs).map((key) => ({
      names: [`workload ${workload.name} ${key}`],
      with: (data, factor, run) => run(mutated(data, (copy) => scaleKey(copy.workloads[at]?.inputs, key, factor))),
    })),
  );
}

function factInputs(data: GuideData): readonly Input[] {
  return data.pricing.facts.map((fact, at) => ({
    names: [`fact ${fact.id}`],
    with: (data, factor, run) => run(mutated(data, (copy) => scaleAmount(copy.pricing.facts[at], factor))),
  }));
}

/** Rules are code: they are changed where they are, and put back. */
function ruleInputs(): readonly Input[] {
  return Object.entries(RULES).map(([id, rule]) => ({
    names: [`rule ${id}`],
    with: (data, factor, run) => {
      const { amount } = rule;
      try {
        scaleAmount(rule, factor);
        return run(data);
      } finally {
        Object.assign(rule, { amount });
      }
    },
  }));
}

function mutated(data: GuideData, change: (copy: GuideData) => void): GuideData {
  const copy = structuredClone(data);
  change(copy);
  return copy;
}

function scaleKey(holder: object | undefined, key: string, factor: number): void {
  const numbers = holder as Record<string, number> | undefined;
  if (numbers?.[key] !== undefined) numbers[key] = changed(numbers[key], factor);
}

function scaleAmount(holder: { amount: Amount } | { readonly amount: Amount } | undefined, factor: number): void {
  if (!holder) return;
  const { amount } = holder;
  const scaled = typeof amount === 'number' ? changed(amount, factor) : { low: changed(amount.low, factor), high: changed(amount.high, factor) };
  Object.assign(holder, { amount: scaled });
}

/** A factor does not change 0. */
const changed = (amount: number, factor: number): number => (amount === 0 ? factor - 1 : amount * factor);
