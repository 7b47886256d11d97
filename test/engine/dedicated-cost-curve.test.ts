import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dedicatedBreakEven } from '../../src/engine/models/dedicated-break-even.ts';
import { defaults } from '../../src/engine/models/model.ts';
import { dedicatedCostCurve } from '../../src/engine/series/dedicated-cost-curve.ts';
import { anyInputs } from '../support/any-inputs.ts';
import { agree, computed } from '../support/computed.ts';

const base = { ...defaults(dedicatedBreakEven.inputs), gpuCount: 3, mode: 0 };
const few = anyInputs(dedicatedBreakEven.inputs).map((inputs) => ({ ...inputs, gpuCount: Math.min(inputs.gpuCount, 50) }));

test('three GPUs at 40% carry 51.84 million tokens a day each; beyond 155.52 million they cannot', () => {
  const curve = dedicatedCostCurve(base, 200e6);
  expect(curve.dedicated).toHaveLength(3);
  for (const { gpus, toTokensPerDay } of curve.dedicated) expect(toTokensPerDay).toBeCloseTo(gpus * 51.84e6, 3);
  expect(curve.infeasibleFromTokensPerDay).toBeCloseTo(155.52e6, 3);
  expect(dedicatedCostCurve(base, 155e6).infeasibleFromTokensPerDay).toBeUndefined();
});

test('the first GPU pays from the break-even volume of the model', () => {
  const [first] = dedicatedCostCurve(base, 200e6).dedicated;
  expect(agree(first!.paysFromTokensPerDay!, computed(dedicatedBreakEven, { ...base, gpuCount: 1 }).blendedTokensPerDay)).toBe(
    true,
  );
});

test('against the output price alone the first GPU is full before it pays', () => {
  const [first] = dedicatedCostCurve({ ...base, inputTokens: 0 }, 200e6).dedicated;
  expect(first!.paysFromTokensPerDay).toBeUndefined();
});

test('steps join without gaps, cost more each, and stay inside the chart', () => {
  fc.assert(
    fc.property(few, fc.double({ min: 1, max: 1e12, noNaN: true }), (inputs, maximum) => {
      const { dedicated, serverless, infeasibleFromTokensPerDay } = dedicatedCostCurve(inputs, maximum);
      dedicated.forEach((step, index) => {
        expect(agree(step.fromTokensPerDay, dedicated[index - 1]?.toTokensPerDay ?? 0)).toBe(true);
        expect(step.toTokensPerDay).toBeGreaterThan(step.fromTokensPerDay);
        expect(step.usdPerMonth).toBeGreaterThanOrEqual(dedicated[index - 1]?.usdPerMonth ?? 0);
      });
      expect(agree(dedicated.at(-1)!.toTokensPerDay, infeasibleFromTokensPerDay ?? maximum)).toBe(true);
      expect(serverless[1].tokensPerDay).toBe(maximum);
    }),
  );
});

test('where a step pays, serverless costs at least as much; just before, less', () => {
  fc.assert(
    fc.property(few, fc.double({ min: 1, max: 1e12, noNaN: true }), (inputs, maximum) => {
      const { dedicated, serverless } = dedicatedCostCurve(inputs, maximum);
      const line = (tokensPerDay: number): number => (serverless[1].usdPerMonth * tokensPerDay) / maximum;
      for (const step of dedicated) {
        const { paysFromTokensPerDay: pays, usdPerMonth } = step;
        if (pays === undefined) expect(line(step.toTokensPerDay)).toBeLessThanOrEqual(usdPerMonth * (1 + 1e-9));
        else expect(line(pays)).toBeGreaterThanOrEqual(usdPerMonth * (1 - 1e-9));
        if (pays !== undefined && pays > step.fromTokensPerDay) expect(agree(line(pays), usdPerMonth)).toBe(true);
      }
    }),
  );
});
