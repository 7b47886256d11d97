import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lcpr } from '../../src/engine/models/lcpr.ts';
import type { Values } from '../../src/engine/models/model.ts';
import { spendToVolume, type SpendToVolume } from '../../src/engine/models/spend-to-volume.ts';
import { required } from '../../src/engine/outcome.ts';

type Inputs = Values<typeof spendToVolume.inputs>;
const volume = (i: Inputs): SpendToVolume => required(spendToVolume.compute(i));
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const any: fc.Arbitrary<Inputs> = fc.record({
  spendUsdPerMonth: between(10_000, 1e7),
  inputTokens: between(1, 1e5),
  outputTokens: between(1, 1e5),
  retryRate: between(0, 1),
  gatePassRate: between(0.01, 1),
  repairUsdPerFailure: between(0, 1),
  engineeringHoursPerMonth: between(0, 50),
  engineeringUsdPerHour: between(0, 200),
  inputUsdPerMtok: between(0.01, 100),
  outputUsdPerMtok: between(0.01, 100),
});

test('it undoes the loaded cost: that many requests cost the spend', () => {
  fc.assert(
    fc.property(any, (i) => {
      const { spendUsdPerMonth, ...workload } = i;
      const { requestsOnLoadedBill, requestsOnInvoice } = volume(i);
      expect(required(lcpr.compute({ ...workload, requestsPerMonth: requestsOnLoadedBill })).monthlyUsd / spendUsdPerMonth).toBeCloseTo(
        1,
        9,
      );
      expect(required(lcpr.compute({ ...workload, requestsPerMonth: requestsOnInvoice })).tokenUsdPerMonth / spendUsdPerMonth).toBeCloseTo(
        1,
        9,
      );
    }),
  );
});

test('a loaded bill never holds more requests than an invoice of the same size', () => {
  fc.assert(
    fc.property(any, (i) => {
      expect(volume(i).requestsOnLoadedBill).toBeLessThanOrEqual(volume(i).requestsOnInvoice);
    }),
  );
});

test('output tokens of a day are those of its attempts', () => {
  fc.assert(
    fc.property(any, (i) => {
      const { requestsPerDay, outputTokensPerDay } = volume(i);
      expect(outputTokensPerDay / (requestsPerDay * (1 + i.retryRate) * i.outputTokens)).toBeCloseTo(1, 9);
    }),
  );
});
