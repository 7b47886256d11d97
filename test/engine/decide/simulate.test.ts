import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONFIDENCES, type Confidence } from '../../../src/engine/confidence.ts';
import { compareOffers } from '../../../src/engine/decide/compare-offers.ts';
import { generator } from '../../../src/engine/decide/generator.ts';
import { chanceThatBeats, intervalOf, simulatedOffer } from '../../../src/engine/decide/intervals.ts';
import { explainedDifference } from '../../../src/engine/decide/measure-next.ts';
import { RANGE_SHARES } from '../../../src/engine/decide/range-inputs.ts';
import { rangedInputs } from '../../../src/engine/decide/ranges.ts';
import { simulate, valueAt, type SimulationSetUp } from '../../../src/engine/decide/simulate.ts';
import { inputProblem } from '../../../src/engine/models/model.ts';
import { workloadInputs, type Workload } from '../../../src/engine/models/workload.ts';
import { readerWorkload } from '../../../src/engine/state/reader-workload.ts';
import { anyOffers, anyWorkload, gpu, OFFERS, saas, tokens } from './any-offers.ts';

const trusted = (workload: Workload, confidence: Confidence) => readerWorkload(workload, '2026-05', confidence).inputs;
const run = (setUp: Partial<SimulationSetUp> = {}) => simulate({ inputs: trusted(saas, 'assumed'), offers: {}, priced: OFFERS, draws: 2000, ...setUp });
const pair = (simulation: ReturnType<typeof run>) => [simulation.offers[0]!, simulation.offers[1]!] as const;

describe('the generator', () => {
  test('gives these numbers on every machine', () => {
    const next = generator(1, 'gatePassRate');
    // Worked out by another implementation, in integers without limit.
    expect([next(), next(), next()].map((number) => number * 2 ** 32 - 0.5)).toEqual([1_545_422_032, 1_351_879_156, 687_136_288]);
  });

  test('is even: each tenth of the numbers gets its tenth, and neighbors do not go together', () => {
    const numbers = Float64Array.from({ length: 100_000 }, generator(3, 'x'));
    const tenths = new Float64Array(10);
    for (const number of numbers) tenths[Math.floor(number * 10)]! += 1;
    // Six standard deviations of a binomial count of ten thousand.
    for (const tenth of tenths) expect(Math.abs(tenth - 10_000)).toBeLessThan(6 * 95);
    const product = numbers.slice(1).reduce((sum, number, index) => sum + (number - 0.5) * (numbers[index]! - 0.5), 0) / numbers.length;
    expect(Math.abs(product)).toBeLessThan(6 / 12 / Math.sqrt(100_000));
    expect(numbers.every((number) => number > 0 && number < 1)).toBe(true);
  });
});

describe('ranges', () => {
  test('less trust, wider range; always within what the model accepts, and around the value', () => {
    fc.assert(
      fc.property(anyWorkload, (workload) => {
        const byConfidence = CONFIDENCES.map((confidence) => rangedInputs({ inputs: trusted(workload, confidence), offers: {} }));
        byConfidence.forEach((ranged, index) => {
          ranged.forEach(({ input, value, low, high }, position) => {
            expect(low <= value && value <= high).toBe(true);
            expect([inputProblem(workloadInputs[input], low), inputProblem(workloadInputs[input], high)]).toEqual([undefined, undefined]);
            const wider = byConfidence[index - 1]?.[position];
            if (wider) expect(wider.low <= low && wider.high >= high).toBe(true);
          });
        });
      }),
    );
  });

  test('an assumed gate of 95% is off by half of the failures, other inputs by half of themselves', () => {
    const ranged = rangedInputs({ inputs: trusted(saas, 'assumed'), offers: { 'b/b': { retryRate: { value: 0.1, confidence: 'measured' } }, 'a/a': { gatePassRate: { value: 0.4, confidence: 'assumed' } } } });
    const of = (id: string) => ranged.find((one) => one.id === id)!;
    expect([of('gatePassRate').low, of('gatePassRate').high]).toEqual([0.95 - 0.5 * (1 - 0.95), 0.95 + 0.5 * (1 - 0.95)]);
    expect([of('requestsPerMonth').low, of('requestsPerMonth').high]).toEqual([250_000, 750_000]);
    expect([of('b/b retryRate').low, of('b/b retryRate').high]).toEqual([0.1 - 0.1 * 0.05, 0.1 + 0.1 * 0.05]);
    expect([of('a/a gatePassRate').low, of('a/a gatePassRate').high]).toEqual([0.2, 0.6000000000000001]);
  });

  test('the table can be replaced', () => {
    const [requests] = rangedInputs({ inputs: trusted(saas, 'measured'), offers: {} }, { ...RANGE_SHARES, measured: 0.1 });
    expect([requests!.low, requests!.high]).toEqual([450_000, 550_000]);
  });

  test('a draw is a triangle: its ends at 0 and 1, its peak where the value is, and its area to match', () => {
    const triangle = { input: 'inputTokens' as const, value: 4, low: 0, high: 10 };
    expect([0, 0.4, 1].map((rank) => valueAt(triangle, rank))).toEqual([0, 4, 10]);
    // Below 2 lies a triangle of half the side and so a quarter of the area of the left part, which has 0.4 of it.
    expect(valueAt(triangle, 0.1)).toBeCloseTo(2, 12);
    expect(valueAt({ ...triangle, low: 4 }, 0)).toBe(4);
    expect(valueAt({ ...triangle, low: 4, high: 4 }, 0.3)).toBe(4);
  });
});

describe('a simulation', () => {
  test('is the same for the same seed, another for another, whatever the order of the offers', () => {
    expect(run({ priced: OFFERS.toReversed() })).toEqual(run());
    expect(run({ seed: 2 }).offers[0]!.usdPerSuccess).not.toEqual(run().offers[0]!.usdPerSuccess);
  });

  test('an offer’s own input changes no other offer’s draws', () => {
    const own = run({ offers: { 'openai/gpt-5.5': { gatePassRate: { value: 0.9, confidence: 'assumed' } } } });
    const of = (simulation: ReturnType<typeof run>, id: string) => simulatedOffer(simulation, id)!.usdPerSuccess;
    expect(of(own, 'together/deepseek-v3.1')).toEqual(of(run(), 'together/deepseek-v3.1'));
    expect(of(own, 'openai/gpt-5.5')).not.toEqual(of(run(), 'openai/gpt-5.5'));
  });

  test('without ranges every draw is the result itself', () => {
    const simulation = run({ shares: { assumed: 0, estimated: 0, measured: 0, reconciled: 0 } });
    for (const { offer, cost } of compareOffers(OFFERS, saas).ranked) {
      const { usdPerSuccess, monthlyUsd } = simulatedOffer(simulation, offer.id)!;
      expect(intervalOf(usdPerSuccess)).toEqual({ low: cost.usdPerSuccess, median: cost.usdPerSuccess, high: cost.usdPerSuccess });
      expect(intervalOf(monthlyUsd).high).toBe(cost.monthlyUsd);
    }
    expect(explainedDifference(simulation, ...pair(simulation))).toEqual([]);
    expect(simulation.offers[0]!.chanceOfBeingCheapest).toBe(1);
  });

  test('costs are finite, intervals are in order and hold the result, and chances add up', () => {
    fc.assert(
      fc.property(anyOffers, anyWorkload, fc.constantFrom(...CONFIDENCES), (priced, workload, confidence) => {
        const simulation = simulate({ inputs: trusted(workload, confidence), offers: {}, priced, draws: 500 });
        const { ranked } = compareOffers(priced, workload);
        simulation.offers.forEach((one, index) => {
          expect(one.offer.id).toBe(ranked[index]!.offer.id);
          expect(one.usdPerSuccess.every((cost) => Number.isFinite(cost) && cost > 0)).toBe(true);
          const [all, most] = [intervalOf(one.usdPerSuccess, 1), intervalOf(one.usdPerSuccess)];
          const point = ranked[index]!.cost.usdPerSuccess;
          expect(all.low <= most.low && most.low <= most.median && most.median <= most.high && most.high <= all.high).toBe(true);
          expect([Math.min(...one.usdPerSuccess), Math.max(...one.usdPerSuccess)]).toEqual([all.low, all.high]);
          expect(all.low <= point * (1 + 1e-12) && point * (1 - 1e-12) <= all.high).toBe(true);
        });
        expect(simulation.offers.reduce((sum, { chanceOfBeingCheapest }) => sum + chanceOfBeingCheapest, 0)).toBeCloseTo(1, 9);
        const [a, b] = pair(simulation);
        expect(chanceThatBeats(a, b) + chanceThatBeats(b, a)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('quickselect finds what sorting finds', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1, maxLength: 200 }), (numbers) => {
        const sorted = Float64Array.from(numbers).sort();
        const at = (rank: number) => sorted[Math.round(rank * (sorted.length - 1))]! + 0;
        const { low, median, high } = intervalOf(Float64Array.from(numbers));
        expect([low + 0, median + 0, high + 0]).toEqual([at((1 - 0.9) / 2), at(0.5), at((1 + 0.9) / 2)]);
      }),
    );
  });

  test('more trust narrows the interval', () => {
    const width = (confidence: Confidence) => {
      const { low, high } = intervalOf(run({ inputs: trusted(saas, confidence) }).offers[0]!.usdPerSuccess);
      return high - low;
    };
    const widths = CONFIDENCES.map(width);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(widths.at(-1)).toBeGreaterThan(0);
  });

  test('offers that share every input and differ in price only: the cheaper one wins every draw', () => {
    const simulation = run({ priced: [tokens('a/dear', 2, 3), tokens('b/cheap', 1, 2)] });
    expect(chanceThatBeats(simulation.offers[0]!, simulation.offers[1]!)).toBe(1);
    expect(simulation.offers[0]!.offer.id).toBe('b/cheap');
  });

  test('equal offers share the draws', () => {
    const simulation = run({ priced: [tokens('a/a', 1, 2), tokens('b/b', 1, 2)] });
    expect(simulation.offers.map(({ chanceOfBeingCheapest }) => chanceOfBeingCheapest)).toEqual([0.5, 0.5]);
    expect(chanceThatBeats(...pair(simulation))).toBe(0.5);
  });

  test('nothing to simulate is nothing, not a crash', () => {
    expect(run({ priced: [] }).offers).toEqual([]);
    expect(run({ inputs: trusted({ ...saas, gatePassRate: 0 }, 'assumed') }).offers).toEqual([]);
  });
});

describe('what to measure next', () => {
  const upkeep = { 'b/b': { engineeringHoursPerMonth: { value: 40, confidence: 'assumed' as const } } };

  test('is the only input with a range, when there is only one', () => {
    const simulation = run({ inputs: trusted(saas, 'reconciled'), shares: { ...RANGE_SHARES, reconciled: 0 }, priced: [tokens('a/a', 1, 5), tokens('b/b', 0.5, 1)], offers: upkeep, draws: 20_000 });
    const explained = explainedDifference(simulation, ...pair(simulation));
    expect(explained.map(({ input }) => input.id)).toEqual(['b/b engineeringHoursPerMonth']);
    // All of it, but for what the groups cannot tell apart.
    expect(explained[0]!.share).toBeGreaterThan(0.98);
  });

  test('is volume where a GPU is weighed against tokens, and shares never exceed the whole', () => {
    const simulation = run({ inputs: trusted({ ...saas, requestsPerMonth: 2_400_000 }, 'assumed'), priced: [gpu('lambda/h100-sxm', 3.99), tokens('together/deepseek-v3.1', 0.6, 1.7)], draws: 20_000 });
    const explained = explainedDifference(simulation, ...pair(simulation));
    expect(explained[0]!.input.id).toBe('requestsPerMonth');
    expect(explained.reduce((sum, { share }) => sum + share, 0)).toBeLessThan(1.02);
    // The rate and hours of engineering are the same on both, so they hardly matter.
    expect(explained.find(({ input }) => input.id === 'engineeringUsdPerHour')?.share ?? 0).toBeLessThan(0.01);
  });

  test('measuring it narrows the difference more than measuring any other', () => {
    const inputs = trusted({ ...saas, requestsPerMonth: 2_400_000 }, 'assumed');
    const priced = [gpu('lambda/h100-sxm', 3.99), tokens('together/deepseek-v3.1', 0.6, 1.7)];
    const spread = (measured?: string) => {
      const known = Object.fromEntries(Object.entries(inputs).map(([name, given]) => [name, name === measured ? { ...given, confidence: 'reconciled' as const } : given])) as typeof inputs;
      const [a, b] = pair(run({ inputs: known, priced, draws: 20_000 }));
      const { low, high } = intervalOf(a.usdPerSuccess.map((cost, draw) => cost - b.usdPerSuccess[draw]!));
      return high - low;
    };
    const [narrowed] = Object.keys(inputs).map((name) => ({ name, width: spread(name) })).sort((a, b) => a.width - b.width);
    const simulation = run({ inputs, priced, draws: 20_000 });
    expect(explainedDifference(simulation, ...pair(simulation))[0]!.input.id).toBe(narrowed!.name);
  });
});
