import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PricedOffer } from '../../../src/engine/calculator-data.ts';
import { compareOffers } from '../../../src/engine/decide/compare-offers.ts';
import { closestFlips, flipPoints, type FlipPoint } from '../../../src/engine/decide/flip-points.ts';
import { movesOf, usdPerSuccessAt } from '../../../src/engine/decide/moves.ts';
import { withUpkeep, type Overrides } from '../../../src/engine/decide/overrides.ts';
import { evaluate } from '../../../src/engine/models/model.ts';
import { gateParity } from '../../../src/engine/models/gate-parity.ts';
import { workloadInputs, type Workload, type WorkloadInput } from '../../../src/engine/models/workload.ts';
import { required } from '../../../src/engine/outcome.ts';
import { anyOffers, anyOverrides, anyWorkload, gpu, saas, tokens } from './any-offers.ts';

const flipsOf = (offers: readonly PricedOffer[], workload: Workload, overrides: Overrides = {}) => flipPoints(compareOffers(offers, workload, overrides), workload, overrides);
const flipOf = (points: readonly FlipPoint[], input: WorkloadInput, scope: FlipPoint['scope'] = 'workload') => points.find((point) => point.input === input && point.scope === scope)!;

describe('two offers priced per token', () => {
  const [closed, open] = [tokens('openai/gpt-5.5', 5, 30), tokens('together/deepseek-v3.1', 0.6, 1.7)];

  test('the winner’s gate falls to the parity gate of the model that has it in closed form', () => {
    const { below, above, nearest } = flipOf(flipsOf([closed, open], saas), 'gatePassRate', 'winner');
    const parity = required(evaluate(gateParity, { ...inputsOfBoth, otherGatePassRate: 0.95 })).parityGate;
    expect(below!.at).toBeCloseTo(parity, 12);
    expect(below!.winner).toBe(closed);
    expect(below!.change).toBeCloseTo(parity - 0.95, 12);
    expect(above).toBeUndefined();
    expect(nearest).toBe(below);
  });

  test('an input that both share changes nothing: no value in its range does', () => {
    const points = flipsOf([closed, open], saas);
    for (const input of Object.keys(workloadInputs) as WorkloadInput[]) expect(flipOf(points, input)).toMatchObject({ below: undefined, above: undefined, nearest: undefined });
  });

  test('prices that trade input for output cross at one length: 2 + 4 = 4 + 2 with 800 tokens of each', () => {
    const points = flipsOf([tokens('a/a', 2, 4), tokens('b/b', 4, 2)], { ...saas, outputTokens: 700 });
    expect(flipOf(points, 'outputTokens').above!.at).toBeCloseTo(800, 9);
    expect(flipOf(points, 'inputTokens').below!.at).toBeCloseTo(700, 9);
  });

  test('more upkeep pays from a volume on: 10 hours at 100 USD against 0.001 USD a request are a million requests', () => {
    const points = flipsOf([tokens('a/dear', 0, 3), tokens('b/cheap', 0, 2)], { ...saas, outputTokens: 1000, retryRate: 0 }, { 'b/cheap': { engineeringHoursPerMonth: 18 } });
    // At exactly a million both cost the same and the first by id wins.
    expect(flipOf(points, 'requestsPerMonth').above).toMatchObject({ at: 1_000_001, winner: { id: 'b/cheap' }, change: 500_001 });
    expect(flipOf(points, 'engineeringUsdPerHour').below!.at).toBeCloseTo(50, 9);
    expect(flipOf(points, 'engineeringHoursPerMonth').below).toBeUndefined();
  });

  test('the closest comes first', () => {
    const points = flipsOf([tokens('a/a', 2, 4), tokens('b/b', 4, 2)], { ...saas, outputTokens: 700 });
    const closest = closestFlips(points);
    const distances = closest.map(({ nearest, current }) => Math.abs(nearest.change / current));
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(distances.length).toBeGreaterThan(2);
  });

  const inputsOfBoth = {
    ...saas,
    currentInputUsdPerMtok: 5,
    currentOutputUsdPerMtok: 30,
    otherInputUsdPerMtok: 0.6,
    otherOutputUsdPerMtok: 1.7,
    otherRetryRate: saas.retryRate,
    otherGatePassRate: saas.gatePassRate,
    otherEngineeringHoursPerMonth: saas.engineeringHoursPerMonth,
  };
});

describe('whole GPUs', () => {
  const workload = { ...saas, retryRate: 0 };

  test('the token bill passes the rent on a step, and the next GPU gives the lead back', () => {
    // 2,872.80 USD of rent against 800 × 0.60 + 400 × 1.70 = 1,160 USD for a million requests: 2,476,551.7 requests.
    const offers = [gpu('lambda/h100-sxm', 3.99), tokens('together/deepseek-v3.1', 0.6, 1.7)];
    expect(flipOf(flipsOf(offers, workload), 'requestsPerMonth').above).toMatchObject({ at: 2_476_552, winner: { id: 'lambda/h100-sxm' } });
    // One GPU carries 3,888,000 requests; a second one makes the rent 5,745.60 USD, more than the tokens.
    const busy = flipOf(flipsOf(offers, { ...workload, requestsPerMonth: 3_800_000 }), 'requestsPerMonth');
    expect(busy.above).toMatchObject({ at: 3_888_001, winner: { id: 'together/deepseek-v3.1' } });
    expect(busy.below).toMatchObject({ at: 2_476_551 });
    const output = flipOf(flipsOf(offers, { ...workload, requestsPerMonth: 3_800_000 }), 'outputTokens');
    expect(output.above!.at).toBeCloseTo(1_555_200_000 / 3_800_000, 6);
  });

  test('is found beyond the steps that are solved one by one', () => {
    // A fleet that starts dearer and carries more hours: it overtakes at thousands of GPUs.
    const offers = [gpu('a/slow', 4), gpu('b/fast', 3.9)];
    const points = flipsOf(offers, { ...workload, requestsPerMonth: 1000 }, { 'b/fast': { engineeringHoursPerMonth: 1_500 } });
    // 0.10 USD × 720 h a GPU against 1,492 × 100 USD: beyond 2,072.2 GPUs.
    const { at, winner } = flipOf(points, 'requestsPerMonth').above!;
    expect(winner.id).toBe('b/fast');
    expect(Math.abs(at - 2072 * 3_888_000)).toBeLessThanOrEqual(1);
  });
});

test('every move starts from the comparison: at the current value each offer costs what it costs there, extra upkeep included', () => {
  fc.assert(
    fc.property(anyOffers, anyWorkload, anyOverrides, (offers, workload, overrides) => {
      const more = withUpkeep(overrides, { 'a/a': 41.5, 'd/d': 41.5 });
      const comparison = compareOffers(offers, workload, more);
      for (const move of movesOf(comparison, workload, more)) {
        for (const ranked of comparison.ranked) expect(usdPerSuccessAt(ranked, move, move.current)).toBeCloseTo(ranked.cost.usdPerSuccess, 9);
      }
    }),
  );
});

/** The winner at a value, of all ranked offers; a cost within rounding of the lowest counts as winning too. */
function isCheapest(offers: readonly PricedOffer[], workload: Workload, overrides: Overrides, point: FlipPoint, at: number, id: string): boolean {
  const comparison = compareOffers(offers, workload, overrides);
  const move = movesOf(comparison, workload, overrides).find(({ scope, input }) => scope === point.scope && input === point.input)!;
  const costs = comparison.ranked.map((ranked) => ({ id: ranked.offer.id, usd: usdPerSuccessAt(ranked, move, at) }));
  const lowest = Math.min(...costs.map(({ usd }) => usd));
  return costs.find((cost) => cost.id === id)!.usd <= lowest * (1 + 1e-9);
}

/** Some values from one end to the other, both left out. */
const between = (from: number, to: number, howMany: number, whole: boolean): readonly number[] =>
  Array.from({ length: howMany }, (_, index) => {
    const part = (index + 1) / (howMany + 1);
    const at = from > 0 && to > 0 ? from * (to / from) ** part : from + (to - from) * part;
    return whole ? Math.round(at) : at;
  });

test('the winner holds on the whole way to a flip point, and not beyond it; where there is none it holds to the end', () => {
  fc.assert(
    fc.property(anyOffers, anyWorkload, anyOverrides, (offers, workload, overrides) => {
      const { winner } = compareOffers(offers, workload, overrides);
      for (const point of flipsOf(offers, workload, overrides)) {
        const { minimum, maximum, whole = false } = workloadInputs[point.input] as { minimum: number; maximum: number; whole?: boolean };
        for (const [flip, limit] of [[point.below, minimum], [point.above, maximum]] as const) {
          const context = `${point.scope} ${point.input} from ${point.current} to ${flip?.at ?? limit}`;
          const wins = (at: number, id: string) => isCheapest(offers, workload, overrides, point, at, id);
          const inside = between(point.current, flip?.at ?? limit, 25, whole).filter((at) => at !== 0 && at !== flip?.at);
          expect(inside.filter((at) => !wins(at, winner!.offer.id)), context).toEqual([]);
          if (!flip) continue;
          // A little beyond: on the steps of GPU counts another offer may lead for a very short way.
          const beyond = whole ? flip.at : flip.at + Math.sign(limit - point.current) * (flip.at === 0 ? limit * 1e-9 : flip.at * 1e-10);
          expect(wins(beyond, flip.winner.id), `${context}: ${flip.winner.id} beyond`).toBe(true);
        }
      }
    }),
    { numRuns: 200, endOnFailure: true },
  );
}, 60_000);
