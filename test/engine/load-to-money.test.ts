import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kvBytesPerToken, kvCache } from '../../src/engine/models/kv-cache.ts';
import { littlesLaw } from '../../src/engine/models/littles-law.ts';
import { loadToMoney } from '../../src/engine/models/load-to-money.ts';
import { defaults, evaluate } from '../../src/engine/models/model.ts';
import { anyInputs } from '../support/any-inputs.ts';
import { agree, computed } from '../support/computed.ts';

const feasible = anyInputs(loadToMoney.inputs).filter((inputs) => evaluate(loadToMoney, inputs).kind === 'value');

test('the batch never exceeds what memory and the runtime allow, and no GPU is asked for more than it can do', () => {
  fc.assert(
    fc.property(feasible, (inputs) => {
      const result = computed(loadToMoney, inputs);
      expect(result.batchAtPeak).toBeGreaterThan(0);
      expect(result.batchAtPeak).toBeLessThanOrEqual(result.batchCeiling);
      expect(result.utilization * inputs.peakToMean).toBeLessThanOrEqual(1 + 1e-9);
      if (result.gpuCount > 1)
        expect((result.peakAttemptsPerSecond * result.gpuSecondsPerAttempt) / (result.gpuCount - 1)).toBeGreaterThan(1);
    }),
  );
});

test('the batch it settles at makes exactly the tokens that arrive, in the time that reading leaves', () => {
  fc.assert(
    fc.property(feasible, (inputs) => {
      const { batchAtPeak, batchCeiling, peakAttemptsPerSecond, gpuCount, prefillBusy } = computed(loadToMoney, inputs);
      fc.pre(batchAtPeak < batchCeiling * (1 - 1e-6) && prefillBusy < 0.999);
      const tokensPerSecond = (batchAtPeak * 1000) / (inputs.stepMs + inputs.stepMsPerRequest * batchAtPeak);
      const arriving = (peakAttemptsPerSecond / gpuCount) * inputs.outputTokens;
      expect(Math.abs(tokensPerSecond * (1 - prefillBusy) - arriving)).toBeLessThanOrEqual(1e-6 * arriving);
    }),
  );
});

test('requests in flight over the time that they are decoded are the arrivals: Little’s law by its own model', () => {
  const result = computed(loadToMoney, defaults(loadToMoney.inputs));
  const decodeSeconds = result.secondsPerAnswerAtPeak - 800 / 15_000;
  const inFlight = computed(littlesLaw, {
    requestsPerSecond: 41.2,
    latencySeconds: decodeSeconds,
    outputTokens: 400,
    sequencesPerGpu: result.batchCeiling,
  });
  expect(agree(inFlight.concurrentRequests, result.concurrentAtPeak)).toBe(true);
  expect(inFlight.gpuCount).toBeLessThanOrEqual(result.gpuCount);
});

test('the default cache is that of the KV cache model without headroom', () => {
  const cache = { ...defaults(kvCache.inputs), headroomShare: 0, contextTokens: 1200 };
  const chain = defaults(loadToMoney.inputs);
  expect(kvBytesPerToken(cache)).toBe(chain.kvBytesPerToken);
  expect(computed(kvCache, cache)).toMatchObject({
    cacheBudgetGb: chain.cacheGbPerGpu,
    maxSequences: computed(loadToMoney, chain).sequencesInCache,
  });
});

test('more peak, slower steps or dearer hours never make a success cheaper; the parts are the bill', () => {
  fc.assert(
    fc.property(
      feasible,
      fc.constantFrom('peakToMean', 'stepMs', 'usdPerGpuHour', 'engineeringUsdPerHour', 'repairUsdPerFailure'),
      (inputs, name) => {
        const more = {
          ...inputs,
          [name]: Math.min(loadToMoney.inputs[name as 'stepMs'].maximum, inputs[name as 'stepMs'] * 1.5),
        };
        const [before, after] = [computed(loadToMoney, inputs), computed(loadToMoney, more)];
        expect(after.usdPerSuccess).toBeGreaterThanOrEqual(before.usdPerSuccess * (1 - 1e-12));
        expect(agree(before.gpuUsdPerMonth + before.repairUsdPerMonth + before.engineeringUsdPerMonth, before.monthlyUsd)).toBe(
          true,
        );
      },
    ),
  );
});
