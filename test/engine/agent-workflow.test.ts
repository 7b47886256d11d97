import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agentWorkflow } from '../../src/engine/models/agent-workflow.ts';
import { lcpr } from '../../src/engine/models/lcpr.ts';
import { defaults } from '../../src/engine/models/model.ts';
import { computed } from '../support/computed.ts';
import { atLeast, near, plausible } from '../support/plausible.ts';

/** Workflows short and sound enough to finish now and then. */
const inputs = plausible(agentWorkflow).map((i) => ({
  ...i,
  stepsPerWorkflow: 1 + (i.stepsPerWorkflow % 8),
  callsPerStep: 1 + (i.callsPerStep % 3),
  callPassRate: 0.5 + i.callPassRate / 2,
}));

test('a workflow of one call costs what the loaded cost of a request says', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const one = computed(agentWorkflow, { ...i, stepsPerWorkflow: 1, callsPerStep: 1, retriesAfterFailure: 0 });
      const request = computed(lcpr, {
        ...defaults(lcpr.inputs),
        requestsPerMonth: i.workflowsPerMonth,
        inputTokens: i.inputTokens,
        outputTokens: i.outputTokens,
        retryRate: i.retryRate,
        gatePassRate: i.callPassRate,
        repairUsdPerFailure: 0,
        engineeringHoursPerMonth: i.engineeringHoursPerMonth,
        engineeringUsdPerHour: i.engineeringUsdPerHour,
        inputUsdPerMtok: i.inputUsdPerMtok,
        outputUsdPerMtok: i.outputUsdPerMtok,
      });
      near(one.usdPerFinished, request.usdPerSuccess);
      near(one.sumOfCallsUsd, one.usdPerFinished);
    }),
  );
});

test('what is spent on finished workflows is the whole bill', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const r = computed(agentWorkflow, i);
      near(r.usdPerFinished * i.workflowsPerMonth * r.workflowPassRate, r.monthlyUsd);
      near(r.usdPerFinished, r.sumOfCallsUsd * (1 + r.shortfallOfSum));
    }),
  );
});

test('stopping at a failed step never costs more, and the sum of the calls is never more than the truth', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const r = computed(agentWorkflow, i);
      atLeast(r.usdPerFinished, r.usdPerFinishedStopping);
      atLeast(r.usdPerFinished, r.sumOfCallsUsd);
    }),
  );
});

test('a longer chain and a worse call never finish more often; a second try never finishes less often', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const finish = (change: Partial<typeof i>) => computed(agentWorkflow, { ...i, ...change }).workflowPassRate;
      expect(finish({ stepsPerWorkflow: i.stepsPerWorkflow + 1 })).toBeLessThanOrEqual(finish({}));
      expect(finish({ callPassRate: i.callPassRate * 0.9 })).toBeLessThanOrEqual(finish({}));
      expect(finish({ retriesAfterFailure: Math.min(10, i.retriesAfterFailure + 1) })).toBeGreaterThanOrEqual(finish({}) - 1e-15);
    }),
  );
});

test('the chances are those of playing every outcome of two steps of two calls through', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.3, max: 0.99, noNaN: true }), (pass) => {
      let [finished, stepsRun] = [0, 0];
      for (let outcome = 0; outcome < 16; outcome++) {
        const calls = [0, 1, 2, 3].map((call) => ((outcome >> call) & 1) === 1);
        const chance = calls.reduce((product, passed) => product * (passed ? pass : 1 - pass), 1);
        const firstStep = calls[0]! && calls[1]!;
        stepsRun += chance * (firstStep ? 2 : 1);
        if (calls.every(Boolean)) finished += chance;
      }
      const bare = { retryRate: 0, engineeringHoursPerMonth: 0, stepsPerWorkflow: 2, callsPerStep: 2, callPassRate: pass };
      const r = computed(agentWorkflow, { ...defaults(agentWorkflow.inputs), ...bare });
      near(r.workflowPassRate, finished);
      near(r.usdPerFinishedStopping, (0.023 * 2 * stepsRun) / finished);
    }),
  );
});
