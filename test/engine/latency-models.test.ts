import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainedCalls } from '../../src/engine/models/chained-calls.ts';
import { latencyDecomposition } from '../../src/engine/models/latency-decomposition.ts';
import { littlesLaw } from '../../src/engine/models/littles-law.ts';
import { evaluate } from '../../src/engine/models/model.ts';
import { prefillOrDecode } from '../../src/engine/models/prefill-or-decode.ts';
import { anyInputs } from '../support/any-inputs.ts';
import { agree, computed } from '../support/computed.ts';

const timed = anyInputs(latencyDecomposition.inputs).filter((inputs) => evaluate(latencyDecomposition, inputs).kind === 'value');

test('latency: the model and the rest are the total, and no speed of the model goes below the rest', () => {
  fc.assert(
    fc.property(timed, (inputs) => {
      const { totalMs, modelMs, floorMs, newTotalMs, speedup, mostSpeedup, modelShare } = computed(latencyDecomposition, inputs);
      expect(agree(modelMs + floorMs, totalMs)).toBe(true);
      expect(agree(inputs.networkMs + inputs.queueMs + inputs.prefillMs + inputs.decodeMs + inputs.afterMs, totalMs)).toBe(true);
      expect(newTotalMs).toBeGreaterThanOrEqual(floorMs);
      if (mostSpeedup !== undefined) expect(speedup).toBeLessThanOrEqual(mostSpeedup * (1 + 1e-12));
      // Amdahl’s law in its usual form, from shares instead of times.
      expect(agree(speedup, 1 / (1 - modelShare + modelShare / inputs.modelSpeedup))).toBe(true);
    }),
  );
});

test('latency: a thousandfold model comes within a thousandth of the most that can be gained', () => {
  fc.assert(
    fc.property(timed, (inputs) => {
      const { modelMs, floorMs, newTotalMs } = computed(latencyDecomposition, { ...inputs, modelSpeedup: 1000 });
      expect(agree(newTotalMs - floorMs, modelMs / 1000, 1e-9 * newTotalMs)).toBe(true);
    }),
  );
});

const chain = anyInputs(chainedCalls.inputs);

test('chain: failure with and without retries is that of running the calls one after another', () => {
  fc.assert(
    fc.property(chain, (inputs) => {
      const result = computed(chainedCalls, inputs);
      let alive = 1;
      for (let call = 0; call < inputs.calls; call++) alive *= 1 - result.failurePerCall;
      expect(result.failureWithRetries).toBeCloseTo(1 - alive, 9);
      expect(result.failureWithRetries).toBeLessThanOrEqual(result.failureWithoutRetries);
      expect(result.failureWithoutRetries).toBeGreaterThanOrEqual(inputs.failureRate * (1 - 1e-12));
    }),
  );
});

test('chain: attempts lie between one and all allowed, and retries never shorten the time', () => {
  fc.assert(
    fc.property(chain, (inputs) => {
      const result = computed(chainedCalls, inputs);
      expect(result.attemptsPerCall).toBeGreaterThanOrEqual(1);
      expect(result.attemptsPerCall).toBeLessThanOrEqual(inputs.retries + 1);
      expect(result.totalSecondsWithRetries).toBeGreaterThanOrEqual(result.totalSeconds);
      expect(result.callsWithinBudget * inputs.secondsPerCall).toBeLessThanOrEqual(inputs.secondsBudget * (1 + 1e-12));
    }),
  );
});

test('chain: calls that fail as often as is allowed just meet the target', () => {
  fc.assert(
    fc.property(chain, (inputs) => {
      const { allowedFailurePerCall } = computed(chainedCalls, inputs);
      expect((1 - allowedFailurePerCall) ** inputs.calls).toBeCloseTo(inputs.successTarget, 9);
    }),
  );
});

test('Little: twice the arrivals or twice the time are twice in flight', () => {
  fc.assert(
    fc.property(anyInputs(littlesLaw.inputs), (inputs) => {
      const half = { ...inputs, requestsPerSecond: inputs.requestsPerSecond > 1e-6 ? inputs.requestsPerSecond / 2 : 0 };
      const [all, some] = [
        computed(littlesLaw, { ...half, requestsPerSecond: half.requestsPerSecond * 2 }),
        computed(littlesLaw, half),
      ];
      expect(agree(all.concurrentRequests, 2 * some.concurrentRequests)).toBe(true);
      expect(all.gpuCount).toBeLessThanOrEqual(2 * some.gpuCount);
      // The tokens of all are those that each request sees, times the requests.
      expect(agree(all.tokensPerSecondPerRequest * all.concurrentRequests, all.tokensPerSecond)).toBe(true);
    }),
  );
});

const written = anyInputs(prefillOrDecode.inputs).filter((inputs) => inputs.outputTokens > 0 && inputs.inputTokens > 0);

test('prefill: charging an input token at its equivalent gives the same speed as adding the two times', () => {
  fc.assert(
    fc.property(written, (inputs) => {
      const { prefillEquivalent, outputTokensPerSecond } = computed(prefillOrDecode, inputs);
      const charged = inputs.decodeTokensPerSecond / (1 + (prefillEquivalent * inputs.inputTokens) / inputs.outputTokens);
      expect(agree(charged, outputTokensPerSecond)).toBe(true);
    }),
  );
});

test('prefill: at the even input length each phase takes half of the time', () => {
  fc.assert(
    fc.property(written, (inputs) => {
      const { evenInputTokens } = computed(prefillOrDecode, inputs);
      fc.pre(evenInputTokens >= 1e-6 && evenInputTokens <= 1e7);
      expect(computed(prefillOrDecode, { ...inputs, inputTokens: evenInputTokens }).prefillShare).toBeCloseTo(0.5, 9);
    }),
  );
});
