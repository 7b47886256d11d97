import fc from 'fast-check';
import { expect, test } from 'vitest';
import { invoiceReconciliation } from '../../src/engine/models/invoice-reconciliation.ts';
import { lcpr } from '../../src/engine/models/lcpr.ts';
import { meteringError } from '../../src/engine/models/metering-error.ts';
import { defaults } from '../../src/engine/models/model.ts';
import { computed } from '../support/computed.ts';
import { near, plausible } from '../support/plausible.ts';

const inputs = plausible(invoiceReconciliation);

test('count and rates explain the whole difference', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const r = computed(invoiceReconciliation, i);
      near(r.fromCountUsd + r.fromRatesUsd, r.varianceUsd, i.invoicedUsd + i.predictedUsd);
    }),
  );
});

test('a bill at the predicted price of each billed token leaves nothing to the rates', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const invoicedUsd = (i.predictedUsd / i.gatewayTokens) * i.billedTokens;
      if (invoicedUsd > 1e10) return;
      const r = computed(invoiceReconciliation, { ...i, invoicedUsd });
      near(r.fromRatesUsd, 0, invoicedUsd + i.predictedUsd);
      near(r.invoiceVariance!, r.tokenVariance!, 1 + i.billedTokens / i.gatewayTokens);
    }),
  );
});

test('a perfect prediction of tokens passes on any workload, while the whole loaded cost would not', () => {
  fc.assert(
    fc.property(plausible(lcpr), (workload) => {
      const bill = computed(lcpr, workload);
      if (bill.tokenUsdPerMonth < 0.01) return;
      const tokens = bill.attemptsPerMonth * (workload.inputTokens + workload.outputTokens);
      const r = computed(invoiceReconciliation, {
        gatewayTokens: tokens,
        billedTokens: tokens,
        predictedUsd: bill.tokenUsdPerMonth,
        invoicedUsd: bill.tokenUsdPerMonth,
        notInvoicedUsd: bill.repairUsdPerMonth + bill.engineeringUsdPerMonth,
      });
      expect(r.verdict).toEqual(['The token counts agree well enough.', 'The invoice agrees with the predicted token cost well enough.']);
      expect(r.wholeCostVariance!).toBeLessThan(0);
    }),
  );
});

test('twice the error or twice the spend is twice the money unaccounted for', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.5, noNaN: true }), fc.double({ min: 1, max: 1e7, noNaN: true }), (errorShare, spendUsdPerMonth) => {
      const base = { ...defaults(meteringError.inputs), errorShare, spendUsdPerMonth };
      const { errorUsdPerYear } = computed(meteringError, base);
      near(computed(meteringError, { ...base, errorShare: 2 * errorShare }).errorUsdPerYear, 2 * errorUsdPerYear);
      near(computed(meteringError, { ...base, spendUsdPerMonth: 2 * spendUsdPerMonth }).errorUsdPerYear, 2 * errorUsdPerYear);
      near(computed(meteringError, { ...base, monthsUnnoticed: 12 }).unnoticedUsd, errorUsdPerYear);
    }),
  );
});
