import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOURS_PER_MONTH, SECONDS_PER_MONTH } from '../../src/engine/conventions.ts';
import { dedicatedGpu, type DedicatedGpuCost } from '../../src/engine/models/dedicated-gpu.ts';
import { gpuCount } from '../../src/engine/models/gpu-count.ts';
import { lcpr } from '../../src/engine/models/lcpr.ts';
import type { LoadedCost } from '../../src/engine/models/loaded-cost.ts';
import { defaults, evaluate } from '../../src/engine/models/model.ts';
import { required } from '../../src/engine/outcome.ts';

const workload = {
  requestsPerMonth: fc.integer({ min: 1, max: 1e9 }),
  inputTokens: fc.double({ min: 1, max: 1e5, noNaN: true }),
  outputTokens: fc.double({ min: 1, max: 1e5, noNaN: true }),
  retryRate: fc.double({ min: 0, max: 0.9, noNaN: true }),
  gatePassRate: fc.double({ min: 0.01, max: 1, noNaN: true }),
  repairUsdPerFailure: fc.double({ min: 0, max: 10, noNaN: true }),
  engineeringHoursPerMonth: fc.double({ min: 0, max: 1000, noNaN: true }),
  engineeringUsdPerHour: fc.double({ min: 0, max: 500, noNaN: true }),
};
const rates = { inputUsdPerMtok: fc.double({ min: 0.01, max: 100, noNaN: true }), outputUsdPerMtok: fc.double({ min: 0.01, max: 200, noNaN: true }) };
const gpu = {
  usdPerGpuHour: fc.double({ min: 0.1, max: 50, noNaN: true }),
  tokensPerSecond: fc.double({ min: 10, max: 20_000, noNaN: true }),
  capacityDerate: fc.double({ min: 0.05, max: 1, noNaN: true }),
};
const onTokens = fc.record({ ...workload, ...rates });
const onGpus = fc.record({ ...workload, ...gpu });

const token = (inputs: Record<string, number>): LoadedCost => required(evaluate(lcpr, { ...defaults(lcpr.inputs), ...flushed(inputs) }));
const rented = (inputs: Record<string, number>): DedicatedGpuCost =>
  required(evaluate(dedicatedGpu, { ...defaults(dedicatedGpu.inputs), ...flushed(inputs) }));
/** Magnitudes that the models refuse as too small become 0. */
const flushed = (inputs: Record<string, number>) =>
  Object.fromEntries(Object.entries(inputs).map(([name, amount]) => [name, Math.abs(amount) < 1e-9 ? 0 : amount]));
const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-12));

describe('on tokens', () => {
  test.each(['inputTokens', 'outputTokens', 'retryRate', 'repairUsdPerFailure', 'engineeringHoursPerMonth', 'engineeringUsdPerHour', 'inputUsdPerMtok', 'outputUsdPerMtok'])(
    'more %s never costs less',
    (input) => {
      fc.assert(
        fc.property(onTokens, fc.double({ min: 1, max: 10, noNaN: true }), (inputs, factor) => {
          const more = { ...inputs, [input]: inputs[input as keyof typeof inputs] * factor };
          expect(token(more).usdPerSuccess).toBeGreaterThanOrEqual(token(inputs).usdPerSuccess * (1 - 1e-12));
        }),
      );
    },
  );

  test('a higher gate never costs more a success', () => {
    fc.assert(
      fc.property(onTokens, fc.double({ min: 0, max: 1, noNaN: true }), (inputs, towards) => {
        const better = { ...inputs, gatePassRate: inputs.gatePassRate + (1 - inputs.gatePassRate) * towards };
        expect(token(better).usdPerSuccess).toBeLessThanOrEqual(token(inputs).usdPerSuccess * (1 + 1e-12));
      }),
    );
  });

  test('parts sum to the whole, and LCPR times successes is the bill', () => {
    fc.assert(
      fc.property(onTokens, (inputs) => {
        const cost = token(inputs);
        near(cost.tokenUsdPerMonth + cost.repairUsdPerMonth + cost.engineeringUsdPerMonth, cost.monthlyUsd);
        near(cost.usdPerSuccess * cost.successesPerMonth, cost.monthlyUsd);
        expect(cost.gpuUsdPerMonth).toBe(0);
      }),
    );
  });

  test('without fixed hours LCPR does not depend on volume', () => {
    fc.assert(
      fc.property(onTokens, fc.integer({ min: 2, max: 1000 }), (inputs, factor) => {
        const base = { ...inputs, engineeringHoursPerMonth: 0 };
        near(token({ ...base, requestsPerMonth: base.requestsPerMonth * factor }).usdPerSuccess, token(base).usdPerSuccess);
      }),
    );
  });

  test('doubling prices, repair and the hourly rate doubles every cost and leaves the overhead ratio', () => {
    fc.assert(
      fc.property(onTokens, (inputs) => {
        // First, because an amount that is too small to be accepted must not become one that is.
        const once = flushed(inputs);
        const prices = ['inputUsdPerMtok', 'outputUsdPerMtok', 'repairUsdPerFailure', 'engineeringUsdPerHour'];
        const doubled = Object.fromEntries(Object.entries(once).map(([name, amount]) => [name, prices.includes(name) ? 2 * amount : amount]));
        near(token(doubled).monthlyUsd, 2 * token(once).monthlyUsd);
        near(token(doubled).overheadRatio ?? 0, token(once).overheadRatio ?? 0);
      }),
    );
  });
});

describe('on rented GPUs', () => {
  test('the GPUs rented carry the demand, and one fewer would not', () => {
    fc.assert(
      fc.property(onGpus, (inputs) => {
        const cost = rented(inputs);
        expect(cost.gpuCount * cost.capacityTokensPerGpuMonth).toBeGreaterThanOrEqual(cost.demandTokensPerMonth * (1 - 1e-9));
        if (cost.gpuCount > 1) expect((cost.gpuCount - 1) * cost.capacityTokensPerGpuMonth).toBeLessThan(cost.demandTokensPerMonth);
      }),
    );
  });

  test('utilization never exceeds the usable share, and is what the tokens made imply', () => {
    fc.assert(
      fc.property(onGpus, (inputs) => {
        const cost = rented(inputs);
        expect(cost.utilization).toBeLessThanOrEqual(inputs.capacityDerate * (1 + 1e-9));
        near(cost.utilization * cost.gpuCount * inputs.tokensPerSecond * SECONDS_PER_MONTH, cost.demandTokensPerMonth);
      }),
    );
  });

  test('rent is a step function of volume: it changes by whole GPUs', () => {
    fc.assert(
      fc.property(onGpus, fc.double({ min: 1, max: 20, noNaN: true }), (inputs, factor) => {
        const [few, many] = [rented(inputs), rented({ ...inputs, requestsPerMonth: Math.round(inputs.requestsPerMonth * factor) })];
        const steps = (many.gpuUsdPerMonth - few.gpuUsdPerMonth) / (inputs.usdPerGpuHour * HOURS_PER_MONTH);
        expect(steps).toBeGreaterThanOrEqual(-1e-6);
        near(steps, many.gpuCount - few.gpuCount);
      }),
    );
  });

  test('input tokens cost nothing on a GPU, by convention', () => {
    fc.assert(
      fc.property(onGpus, (inputs) => {
        near(rented({ ...inputs, inputTokens: inputs.inputTokens * 10 }).monthlyUsd, rented(inputs).monthlyUsd);
      }),
    );
  });

  test.each([
    [0, 100, 1],
    [100, 100, 1],
    [100.0001, 100, 2],
    [299.99, 100, 3],
    [0.3, 0.1, 3],
  ])('a demand of %d at a capacity of %d takes %d', (demand, capacity, gpus) => expect(gpuCount(demand, capacity)).toBe(gpus));
});
