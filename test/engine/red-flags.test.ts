import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaults, type Values } from '../../src/engine/models/model.ts';
import { redFlags, type RedFlags } from '../../src/engine/models/red-flags.ts';
import { required } from '../../src/engine/outcome.ts';
import { anyInputs } from '../support/any-inputs.ts';

type Inputs = Values<typeof redFlags.inputs>;
const review = (i: Inputs): RedFlags => required(redFlags.compute(i));
const any = anyInputs(redFlags.inputs);
const quiet = defaults(redFlags.inputs);

test('a period equal to the last one calls for nothing, whatever its numbers', () => {
  fc.assert(
    fc.property(any, (i) => {
      const same = {
        ...quiet,
        predictedTokenUsdPerMonth: i.predictedTokenUsdPerMonth,
        invoiceUsdPerMonth: i.predictedTokenUsdPerMonth,
        retryRateBefore: i.retryRateNow,
        retryRateNow: i.retryRateNow,
        cacheHitBefore: i.cacheHitNow,
        cacheHitNow: i.cacheHitNow,
        gateBefore: i.gateNow,
        gateNow: i.gateNow,
        largestGrowth: i.largestGrowth,
        otherGrowth: i.largestGrowth,
      };
      expect(review(same)).toMatchObject({ triggerCount: 0, triggers: [], verdict: 'Nothing calls for a review.' });
    }),
  );
});

test('improvements never call for a review', () => {
  fc.assert(
    fc.property(any, (i) => {
      const better = {
        ...quiet,
        retryRateBefore: Math.max(i.retryRateBefore, i.retryRateNow),
        retryRateNow: Math.min(i.retryRateBefore, i.retryRateNow),
        cacheHitBefore: Math.min(i.cacheHitBefore, i.cacheHitNow),
        cacheHitNow: Math.max(i.cacheHitBefore, i.cacheHitNow),
        gateBefore: Math.min(i.gateBefore, i.gateNow),
        gateNow: Math.max(i.gateBefore, i.gateNow),
      };
      expect(review(better).triggerCount).toBe(0);
    }),
  );
});

test('triggers add up: each is decided by itself', () => {
  fc.assert(
    fc.property(any, (i) => {
      const groups = [
        ['predictedTokenUsdPerMonth', 'invoiceUsdPerMonth'],
        ['retryRateBefore', 'retryRateNow'],
        ['cacheHitBefore', 'cacheHitNow'],
        ['gateBefore', 'gateNow'],
        ['latencyBreachHours'],
        ['fallbackShare'],
        ['modelVersionChanged'],
        ['pricesChanged'],
        ['largestGrowth', 'otherGrowth'],
      ] as const;
      const alone = groups.flatMap(
        (group) => review({ ...quiet, ...Object.fromEntries(group.map((input) => [input, i[input]])) }).triggers,
      );
      expect(review(i).triggers).toEqual(alone);
      expect(review(i).triggerCount).toBe(alone.length);
    }),
  );
});

test('the size of the bill does not matter, only its distance from the prediction', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 1.5, noNaN: true }), fc.double({ min: 1, max: 1e6, noNaN: true }), (relative, scale) => {
      fc.pre(Math.abs(Math.abs(relative - 1) - 0.1) > 1e-6);
      const fires = review({ ...quiet, predictedTokenUsdPerMonth: scale, invoiceUsdPerMonth: scale * relative }).triggerCount === 1;
      expect(fires).toBe(Math.abs(relative - 1) > 0.1);
    }),
  );
});
