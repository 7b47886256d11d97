import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaults } from '../../src/engine/models/model.ts';
import { documentBackfill } from '../../src/engine/models/document-backfill.ts';
import { retryInflation } from '../../src/engine/models/retry-inflation.ts';
import { computed } from '../support/computed.ts';
import { atLeast, near, plausible } from '../support/plausible.ts';

const inputs = plausible(retryInflation);

test('the readings are in order: extra attempts, then a chance with a limit, then without', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const r = computed(retryInflation, i);
      atLeast(r.limitedMultiplier, r.perRequestMultiplier);
      atLeast(r.unlimitedMultiplier, r.limitedMultiplier);
      near(1 - r.perRequestUsd / r.unlimitedUsd, r.shortfall, 1);
    }),
  );
});

test('a chance with a limit is the mean of playing it through', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.integer({ min: 1, max: 20 }), (chance, allowed) => {
      // Exactly n attempts: n − 1 failures and a success; the limit reached: all failed but the last, whatever it gives.
      let mean = (allowed + 1) * chance ** allowed;
      for (let attempts = 1; attempts <= allowed; attempts++) mean += attempts * chance ** (attempts - 1) * (1 - chance);
      near(computed(retryInflation, { ...defaults(retryInflation.inputs), measured: chance, retriesAllowed: allowed }).limitedMultiplier, mean);
    }),
  );
});

test('a share of all calls means the same here as in the backfill', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.99, noNaN: true }), (share) => {
      const backfill = computed(documentBackfill, { ...defaults(documentBackfill.inputs), retryShare: share });
      const reading = computed(retryInflation, { ...defaults(retryInflation.inputs), measured: share });
      near(reading.unlimitedMultiplier, backfill.callsPerDocument);
      near(1 + reading.retriesPerRequest, reading.unlimitedMultiplier);
      // And turning it back: retries over all calls is the share again.
      expect(reading.retriesPerRequest / (1 + reading.retriesPerRequest)).toBeCloseTo(share, 12);
    }),
  );
});
