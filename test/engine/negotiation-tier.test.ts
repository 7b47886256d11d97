import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaults, type Values } from '../../src/engine/models/model.ts';
import { negotiationTier, type NegotiationTier } from '../../src/engine/models/negotiation-tier.ts';
import { required } from '../../src/engine/outcome.ts';
import { anyInputs } from '../support/any-inputs.ts';

type Inputs = Values<typeof negotiationTier.inputs>;
const negotiate = (i: Inputs): NegotiationTier => required(negotiationTier.compute(i));
const any = anyInputs(negotiationTier.inputs);
const TIERS = ['List price', 'Committed use', 'Prices by contract', 'Capacity by contract'];

test('a larger spend never falls into a lower tier, and all four are reached', () => {
  const rank = (spendUsdPerMonth: number) => TIERS.indexOf(negotiate({ ...defaults(negotiationTier.inputs), spendUsdPerMonth }).tier);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true }), (a, b) => {
      expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)));
    }),
  );
  expect([0, 50_000, 200_000, 900_000].map(rank)).toEqual([0, 1, 2, 3]);
});

test('a commitment loses exactly when less is used than it costs', () => {
  fc.assert(
    fc.property(any, (i) => {
      const { savingUsdPerMonth, breakEvenUseUsdPerMonth } = negotiate(i);
      const margin = 1e-9 * Math.max(1, i.expectedUsdPerMonth, i.committedUsdPerMonth);
      if (i.expectedUsdPerMonth < breakEvenUseUsdPerMonth - margin) expect(savingUsdPerMonth).toBeLessThan(0);
      if (i.expectedUsdPerMonth > breakEvenUseUsdPerMonth + margin) expect(savingUsdPerMonth).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('it saves at most the discount on what is used, and all of it once the commitment is used', () => {
  fc.assert(
    fc.property(any, (i) => {
      const { savingUsdPerMonth } = negotiate(i);
      const margin = 1e-9 * Math.max(1, i.expectedUsdPerMonth, i.committedUsdPerMonth);
      const most = i.expectedUsdPerMonth * i.offeredDiscount;
      expect(savingUsdPerMonth).toBeLessThanOrEqual(most + margin);
      if (i.expectedUsdPerMonth >= i.committedUsdPerMonth) expect(savingUsdPerMonth).toBeGreaterThanOrEqual(most - margin);
    }),
  );
});
