import fc from 'fast-check';
import { expect, test } from 'vitest';
import { providerComparison } from '../../src/engine/models/provider-comparison.ts';
import type { TwoOffers } from '../../src/engine/models/two-offers.ts';
import { computed } from '../support/computed.ts';
import { near, plausible } from '../support/plausible.ts';

const inputs = plausible(providerComparison);

const exchanged = (i: TwoOffers): TwoOffers => ({
  ...i,
  currentInputUsdPerMtok: i.otherInputUsdPerMtok,
  currentOutputUsdPerMtok: i.otherOutputUsdPerMtok,
  retryRate: i.otherRetryRate,
  gatePassRate: i.otherGatePassRate,
  engineeringHoursPerMonth: i.otherEngineeringHoursPerMonth,
  otherInputUsdPerMtok: i.currentInputUsdPerMtok,
  otherOutputUsdPerMtok: i.currentOutputUsdPerMtok,
  otherRetryRate: i.retryRate,
  otherGatePassRate: i.gatePassRate,
  otherEngineeringHoursPerMonth: i.engineeringHoursPerMonth,
});

const alike = (i: TwoOffers): TwoOffers => ({
  ...i,
  otherRetryRate: i.retryRate,
  otherGatePassRate: i.gatePassRate,
  otherEngineeringHoursPerMonth: i.engineeringHoursPerMonth,
});

test('exchanging the offers turns every ratio over and every saving round', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const [there, back] = [computed(providerComparison, i), computed(providerComparison, exchanged(i))];
      near(there.rawRatio! * back.rawRatio!, 1);
      near(there.loadedRatio! * back.loadedRatio!, 1);
      near(there.savingUsdPerMonth, -back.savingUsdPerMonth, there.currentMonthlyUsd);
    }),
  );
});

test('with the same retries, gate and hours the loaded ratio lies between the raw ratio and 1', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const { rawRatio, loadedRatio } = computed(providerComparison, alike(i));
      expect(loadedRatio!).toBeGreaterThanOrEqual(Math.min(1, rawRatio!) * (1 - 1e-9));
      expect(loadedRatio!).toBeLessThanOrEqual(Math.max(1, rawRatio!) * (1 + 1e-9));
    }),
  );
});

test('with the same gate both savings are one, and the larger the volume the nearer the loaded ratio to the raw one', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const same = alike(i);
      const small = computed(providerComparison, same);
      near(small.savingAtEqualSuccessesUsdPerMonth, small.savingUsdPerMonth, small.currentMonthlyUsd);
      const large = computed(providerComparison, { ...same, requestsPerMonth: same.requestsPerMonth * 100, repairUsdPerFailure: 0 });
      const bare = computed(providerComparison, { ...same, repairUsdPerFailure: 0 });
      expect(Math.abs(Math.log(large.rawRatio! / large.loadedRatio!))).toBeLessThanOrEqual(Math.abs(Math.log(bare.rawRatio! / bare.loadedRatio!)) + 1e-9);
    }),
  );
});
