import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dedicatedBreakEven } from '../../src/engine/models/dedicated-break-even.ts';
import { dedicatedGpu } from '../../src/engine/models/dedicated-gpu.ts';
import { lcpr } from '../../src/engine/models/lcpr.ts';
import { defaults } from '../../src/engine/models/model.ts';
import { anyInputs } from '../support/any-inputs.ts';
import { agree, computed } from '../support/computed.ts';

const model = dedicatedBreakEven;
const priced = anyInputs(model.inputs).filter((i) => i.outputUsdPerMtok > 0.001);

test('at the whole-bill break-even utilization the two monthly bills are equal', () => {
  fc.assert(
    fc.property(priced, (inputs) => {
      const { wholeUtilization } = computed(model, inputs);
      fc.pre(wholeUtilization >= 0.001 && wholeUtilization <= 1);
      const there = computed(model, { ...inputs, utilization: wholeUtilization });
      expect(agree(there.dedicatedUsdPerMonth, there.serverlessUsdPerMonth)).toBe(true);
      expect(agree(there.loadedUsdPerMtok, there.blendedUsdPerMtok)).toBe(true);
    }),
  );
});

test('the break-even volume does not depend on the utilization, and the cost of a token falls with it', () => {
  fc.assert(
    fc.property(priced, fc.double({ min: 0.001, max: 1, noNaN: true }), (inputs, other) => {
      const [one, two] = [computed(model, inputs), computed(model, { ...inputs, utilization: other })];
      expect(two.wholeTokensPerDay).toBe(one.wholeTokensPerDay);
      expect(two.outputTokensPerDay).toBe(one.outputTokensPerDay);
      if (other > inputs.utilization) expect(two.rentUsdPerMtok).toBeLessThanOrEqual(one.rentUsdPerMtok);
    }),
  );
});

test('counting the input never raises the break-even; engineering never lowers it', () => {
  fc.assert(
    fc.property(priced, (inputs) => {
      const result = computed(model, inputs);
      expect(result.blendedTokensPerDay).toBeLessThanOrEqual(result.outputTokensPerDay! * (1 + 1e-12));
      expect(result.wholeTokensPerDay).toBeGreaterThanOrEqual(result.blendedTokensPerDay * (1 - 1e-12));
    }),
  );
});

test('without engineering the required utilization is the same for any number of GPUs', () => {
  fc.assert(
    fc.property(priced, fc.integer({ min: 1, max: 10_000 }), (inputs, gpuCount) => {
      const alone = { ...inputs, mode: 0 };
      expect(agree(computed(model, { ...alone, gpuCount }).blendedUtilization, computed(model, alone).blendedUtilization)).toBe(
        true,
      );
    }),
  );
});

test('at the blended break-even the loaded-cost models agree that both offers cost the same', () => {
  // 33,020,689.66 tokens a day of 400 are 2,476,551.7 requests a month; one request more and less bracket the equality.
  const { blendedTokensPerDay } = computed(model, { ...defaults(model.inputs), mode: 0 });
  const monthly = (requestsPerMonth: number) => {
    const workload = { ...defaults(dedicatedGpu.inputs), requestsPerMonth, retryRate: 0, capacityDerate: 1 };
    const { usdPerGpuHour, tokensPerSecond, capacityDerate, ...rest } = workload;
    const token = computed(lcpr, { ...rest, inputUsdPerMtok: 0.6, outputUsdPerMtok: 1.7 }).monthlyUsd;
    return token - computed(dedicatedGpu, { ...rest, usdPerGpuHour, tokensPerSecond, capacityDerate }).monthlyUsd;
  };
  const requests = (blendedTokensPerDay * 30) / 400;
  expect(monthly(Math.floor(requests))).toBeLessThan(0);
  expect(monthly(Math.ceil(requests))).toBeGreaterThan(0);
});
