import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchDiscount } from '../../src/engine/models/batch-discount.ts';
import { lcpr } from '../../src/engine/models/lcpr.ts';
import { computed } from '../support/computed.ts';
import { near, plausible } from '../support/plausible.ts';

const inputs = plausible(batchDiscount);

test('the bill with batches is the bill at mixed prices: the share that waits pays less for each token', () => {
  fc.assert(
    fc.property(inputs, ({ eligibleShare, batchDiscount: discount, setUpHours, ...workload }) => {
      const at = (factor: number) =>
        computed(lcpr, { ...workload, inputUsdPerMtok: workload.inputUsdPerMtok * factor, outputUsdPerMtok: workload.outputUsdPerMtok * factor }).monthlyUsd;
      const result = computed(batchDiscount, { ...workload, eligibleShare, batchDiscount: discount, setUpHours });
      near(result.plainMonthlyUsd, at(1));
      near(result.batchMonthlyUsd, eligibleShare * at(1 - discount) + (1 - eligibleShare) * at(1));
      near(result.plainMonthlyUsd - result.batchMonthlyUsd, result.savingUsdPerMonth, result.plainMonthlyUsd);
    }),
  );
});

test('share and discount count alike: swapping them changes nothing', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      near(computed(batchDiscount, { ...i, eligibleShare: i.batchDiscount, batchDiscount: i.eligibleShare }).savingUsdPerMonth, computed(batchDiscount, i).savingUsdPerMonth);
    }),
  );
});

test('after the payback the saving has paid for the set-up, no sooner', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const { paybackMonths, savingUsdPerMonth, setUpUsd } = computed(batchDiscount, i);
      expect(paybackMonths).toBeDefined();
      near(paybackMonths! * savingUsdPerMonth, setUpUsd);
    }),
  );
});
