import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Values } from '../../src/engine/models/model.ts';
import { stageFinder, type StageFinder } from '../../src/engine/models/stage-finder.ts';
import { STAGES } from '../../src/engine/models/stages.ts';
import { required } from '../../src/engine/outcome.ts';
import { anyInputs } from '../support/any-inputs.ts';

type Inputs = Values<typeof stageFinder.inputs>;
const find = (i: Inputs): StageFinder => required(stageFinder.compute(i));
const any = anyInputs(stageFinder.inputs);

test('a stage is left for its neighbor only, in the direction of its signals', () => {
  fc.assert(
    fc.property(any, (i) => {
      const { stage, exitSignals, revertSignals, stageName } = find(i);
      const direction = Number(exitSignals.length > 0) - Number(revertSignals.length > 0);
      expect(stage).toBe(i.currentStage + direction);
      expect(stageName).toBe(STAGES[stage]!.name);
    }),
  );
});

test('the first stage cannot be reverted and the last cannot be left', () => {
  fc.assert(
    fc.property(any, (i) => {
      expect(find({ ...i, currentStage: 0 }).revertSignals).toEqual([]);
      expect(find({ ...i, currentStage: 3 }).exitSignals).toEqual([]);
    }),
  );
});

test('only the signals of the present stage are read', () => {
  const readIn: Readonly<Record<number, readonly (keyof Inputs)[]>> = {
    0: ['spendUsdPerMonth', 'outageCostRevenue', 'residencyAsked'],
    1: ['largestWorkload', 'dedicatedBreakEven', 'steadyTraffic', 'needsFineTuning', 'latencyMissed', 'overheadShare'],
    2: ['spendUsdPerMonth', 'strategicControl', 'utilizationLastMonth', 'utilizationMonthBefore', 'requiredUtilization'],
    3: ['operationsShare'],
  };
  fc.assert(
    fc.property(any, any, (i, other) => {
      const read = Object.fromEntries(readIn[i.currentStage]!.map((input) => [input, i[input]]));
      const { stageBySpend: _spend, ...decision } = find({ ...other, ...read, currentStage: i.currentStage });
      expect(find(i)).toMatchObject(decision);
    }),
  );
});

test('a larger bill never lowers the stage by spend', () => {
  fc.assert(
    fc.property(any, any, (i, j) => {
      const [low, high] = [Math.min(i.spendUsdPerMonth, j.spendUsdPerMonth), Math.max(i.spendUsdPerMonth, j.spendUsdPerMonth)];
      expect(find({ ...i, spendUsdPerMonth: high }).stageBySpend).toBeGreaterThanOrEqual(
        find({ ...i, spendUsdPerMonth: low }).stageBySpend,
      );
    }),
  );
});
