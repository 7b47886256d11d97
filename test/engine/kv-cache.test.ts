import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kvCache } from '../../src/engine/models/kv-cache.ts';
import { evaluate } from '../../src/engine/models/model.ts';
import { anyInputs } from '../support/any-inputs.ts';
import { agree, computed } from '../support/computed.ts';

const feasible = anyInputs(kvCache.inputs).filter((inputs) => evaluate(kvCache, inputs).kind === 'value');

test('the most sequences fit beside the weights, and one more does not', () => {
  fc.assert(
    fc.property(feasible, (inputs) => {
      const { maxSequences, gbPerSequence, cacheBudgetGb } = computed(kvCache, inputs);
      expect(maxSequences * gbPerSequence).toBeLessThanOrEqual(cacheBudgetGb * (1 + 1e-12));
      expect((maxSequences + 1) * gbPerSequence).toBeGreaterThan(cacheBudgetGb * (1 - 1e-12));
    }),
  );
});

test('weights, cache budget and headroom are all the memory there is', () => {
  fc.assert(
    fc.property(feasible, (inputs) => {
      const { weightsGb, cacheBudgetGb } = computed(kvCache, inputs);
      const memory = inputs.gpuCount * inputs.gpuMemoryGb;
      expect(agree(weightsGb + cacheBudgetGb + memory * inputs.headroomShare, memory)).toBe(true);
    }),
  );
});

test('the cache grows in proportion to each of its factors, and query heads only change the comparison', () => {
  fc.assert(
    fc.property(feasible, fc.constantFrom('layers', 'headSize', 'contextTokens', 'batchSize'), (inputs, name) => {
      const roomy = {
        ...inputs,
        gpuCount: 10_000,
        gpuMemoryGb: 10_000,
        headroomShare: 0,
        [name]: Math.max(1, Math.floor(inputs[name] / 2)),
      };
      const twice = { ...roomy, [name]: roomy[name] * 2 };
      expect(agree(computed(kvCache, twice).cacheGb, 2 * computed(kvCache, roomy).cacheGb)).toBe(true);
      const shared = computed(kvCache, { ...roomy, queryHeads: roomy.kvHeads });
      expect(agree(shared.queryHeadCacheGb, shared.cacheGb)).toBe(true);
      expect(shared.cacheGb).toBe(computed(kvCache, roomy).cacheGb);
    }),
  );
});
