import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitmentDiscount } from '../../src/engine/models/commitment-discount.ts';
import { dedicatedBreakEven } from '../../src/engine/models/dedicated-break-even.ts';
import { egress } from '../../src/engine/models/egress.ts';
import { gpuPrice } from '../../src/engine/models/gpu-price.ts';
import { managedOrSelfManaged } from '../../src/engine/models/managed-or-self-managed.ts';
import { defaults, evaluate } from '../../src/engine/models/model.ts';
import { slaDowntime } from '../../src/engine/models/sla-downtime.ts';
import { tokenRates } from '../../src/engine/models/token-rates.ts';
import { usdPerMtokAt, utilization } from '../../src/engine/models/utilization.ts';
import { anyInputs } from '../support/any-inputs.ts';
import { agree, computed } from '../support/computed.ts';

test('token rates: a rate entered in another period comes out the same', () => {
  fc.assert(
    fc.property(anyInputs(tokenRates.inputs), (inputs) => {
      const result = computed(tokenRates, inputs);
      fc.pre(result.tokensPerMinute > 1e-3 && result.tokensPerDay < 1e15);
      const again = computed(tokenRates, { ...inputs, tokensInPeriod: result.tokensPerDay, periodSeconds: 86_400 });
      for (const output of ['tokensPerSecond', 'tokensPerMonth', 'requestsPerDay', 'usdPerMonth'] as const) {
        expect(agree(again[output], result[output])).toBe(true);
      }
    }),
  );
});

test('commitment: the saving is the difference of the two bills, and it is positive exactly when the verdict says that it pays', () => {
  fc.assert(
    fc.property(anyInputs(commitmentDiscount.inputs), (inputs) => {
      const { savingUsd, onDemandUsd, commitmentUsd, use, breakEvenUse, verdict } = computed(commitmentDiscount, inputs);
      expect(agree(savingUsd, onDemandUsd - commitmentUsd, 1e-9 * commitmentUsd)).toBe(true);
      expect(use).toBeLessThanOrEqual(1);
      fc.pre(Math.abs(use - breakEvenUse) > 1e-9 && inputs.usdPerGpuHour > 0);
      expect(savingUsd > 0).toBe(verdict.includes('for the discount to pay'));
    }),
  );
});

test('commitment: at its break-even months the bills are equal, and past the term nothing changes', () => {
  fc.assert(
    fc.property(anyInputs(commitmentDiscount.inputs), (inputs) => {
      const { breakEvenMonths } = computed(commitmentDiscount, inputs);
      if (breakEvenMonths !== undefined) {
        const there = computed(commitmentDiscount, { ...inputs, monthsNeeded: breakEvenMonths });
        expect(agree(there.onDemandUsd, there.commitmentUsd)).toBe(true);
      }
      const atTerm = computed(commitmentDiscount, { ...inputs, monthsNeeded: inputs.termMonths });
      expect(computed(commitmentDiscount, { ...inputs, monthsNeeded: 60 })).toEqual(atTerm);
    }),
  );
});

test('managed: at the crossing, a whole number of GPUs either side flips who is cheaper', () => {
  fc.assert(
    fc.property(anyInputs(managedOrSelfManaged.inputs), (inputs) => {
      const { crossingGpus } = computed(managedOrSelfManaged, inputs);
      fc.pre(
        crossingGpus !== undefined &&
          crossingGpus > 1.001 &&
          crossingGpus < 9999 &&
          Math.abs(crossingGpus - Math.round(crossingGpus)) > 1e-3 &&
          // Prices nearer than that differ by less than their products are rounded.
          Math.abs(inputs.managedUsdPerGpuHour - inputs.ownUsdPerGpuHour) > 1e-9 * inputs.ownUsdPerGpuHour,
      );
      const at = (gpuCount: number): number => computed(managedOrSelfManaged, { ...inputs, gpuCount }).managedSavesUsdPerMonth;
      expect(Math.sign(at(Math.floor(crossingGpus)))).toBe(-Math.sign(at(Math.ceil(crossingGpus))));
    }),
  );
});

test('managed: at the break-even hours both bills are equal', () => {
  fc.assert(
    fc.property(anyInputs(managedOrSelfManaged.inputs), (inputs) => {
      const { breakEvenOwnHours } = computed(managedOrSelfManaged, inputs);
      fc.pre(breakEvenOwnHours !== undefined && breakEvenOwnHours <= 1e5 && breakEvenOwnHours > 1e-6);
      const there = computed(managedOrSelfManaged, { ...inputs, ownHours: breakEvenOwnHours });
      expect(agree(there.managedUsdPerMonth, there.ownUsdPerMonth)).toBe(true);
    }),
  );
});

const rented = anyInputs(utilization.inputs).filter((inputs) => evaluate(utilization, inputs).kind === 'value');

test('utilization: rent over tokens is the effective price at the actual utilization', () => {
  fc.assert(
    fc.property(rented, (inputs) => {
      const result = computed(utilization, inputs);
      expect(agree(result.usdPerMtok, usdPerMtokAt(inputs.usdPerGpuHour, inputs.tokensPerSecond, result.utilization))).toBe(true);
      if (!result.breakEvenUtilization) return;
      expect(
        agree(
          usdPerMtokAt(inputs.usdPerGpuHour, inputs.tokensPerSecond, result.breakEvenUtilization),
          inputs.serverlessUsdPerMtok,
        ),
      ).toBe(true);
    }),
  );
});

test('utilization: it needs the same share as the break-even model does for the blended price', () => {
  const { blendedUtilization, blendedUsdPerMtok } = computed(dedicatedBreakEven, defaults(dedicatedBreakEven.inputs));
  const { breakEvenUtilization } = computed(utilization, {
    ...defaults(utilization.inputs),
    serverlessUsdPerMtok: blendedUsdPerMtok,
  });
  expect(agree(breakEvenUtilization!, blendedUtilization)).toBe(true);
});

test('GPU price: the parts are the totals, and reserving saves its discount of the rent alone', () => {
  fc.assert(
    fc.property(anyInputs(gpuPrice.inputs), (inputs) => {
      const result = computed(gpuPrice, inputs);
      expect(
        agree(result.onDemandUsdPerMonth + result.storageUsdPerMonth + result.egressUsdPerMonth, result.totalOnDemandUsdPerMonth),
      ).toBe(true);
      const saved = result.totalOnDemandUsdPerMonth - result.totalReservedUsdPerMonth;
      expect(agree(saved, result.onDemandUsdPerMonth * inputs.reservedDiscount, 1e-9 * result.totalOnDemandUsdPerMonth)).toBe(
        true,
      );
      if (result.savingAgainstReference !== undefined) {
        expect(
          agree(
            inputs.referenceUsdPerGpuHour * (1 - result.savingAgainstReference),
            inputs.usdPerGpuHour,
            1e-9 * inputs.referenceUsdPerGpuHour,
          ),
        ).toBe(true);
      }
    }),
  );
});

test('egress: at the bytes of the suspected share, egress is that share of the bill', () => {
  fc.assert(
    fc.property(anyInputs(egress.inputs), (inputs) => {
      const { suspectedBytesPerToken } = computed(egress, inputs);
      fc.pre(suspectedBytesPerToken !== undefined && suspectedBytesPerToken >= 0.1 && suspectedBytesPerToken <= 1e6);
      const there = computed(egress, { ...inputs, bytesPerToken: suspectedBytesPerToken });
      expect(agree(there.usdPerMonth, inputs.suspectedShare * inputs.otherUsdPerMonth)).toBe(true);
      expect(agree(there.usdPerMonth, (there.usdPerMtok * inputs.tokensPerMonth) / 1e6)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('downtime: a fallback never adds to it, and one that always works leaves only the time when both are down', () => {
  fc.assert(
    fc.property(anyInputs(slaDowntime.inputs), (inputs) => {
      const [alone, covered] = [
        computed(slaDowntime, { ...inputs, hasFallback: 0 }),
        computed(slaDowntime, { ...inputs, hasFallback: 1 }),
      ];
      expect(covered.seenMinutesPerMonth).toBeLessThanOrEqual(alone.seenMinutesPerMonth);
      expect(covered.lostUsdPerMonth).toBeLessThanOrEqual(alone.lostUsdPerMonth);
      const sure = computed(slaDowntime, { ...inputs, hasFallback: 1, failoverWorks: 1 });
      const bothDown = (1 - inputs.uptime) * (1 - inputs.fallbackUptime) * 43_200;
      expect(agree(sure.seenMinutesPerMonth, bothDown, 1e-9)).toBe(true);
    }),
  );
});
