import fc from 'fast-check';
import { expect, test } from 'vitest';
import { migrationComplexity, TIER_WEEKS, tierOf, TIERS, type MigrationComplexity } from '../../src/engine/models/migration-complexity.ts';
import type { Values } from '../../src/engine/models/model.ts';
import { required } from '../../src/engine/outcome.ts';
import { RULES } from '../../src/engine/rules.ts';
import { anyInputs } from '../support/any-inputs.ts';

type Inputs = Values<typeof migrationComplexity.inputs>;
const assess = (i: Inputs): MigrationComplexity => required(migrationComplexity.compute(i));
const any = anyInputs(migrationComplexity.inputs);

test('the bands of the tiers cover every total of six scores, without gap or overlap', () => {
  const bands = [RULES['simple-score'].amount, RULES['standard-score'].amount, RULES['complex-score'].amount];
  for (let score = 6; score <= 18; score++) {
    const inBand = bands.map(({ low, high }) => low <= score && score <= high);
    expect(inBand.filter(Boolean)).toHaveLength(1);
    expect(tierOf(score)).toBe(TIERS[inBand.indexOf(true)]);
  }
});

test('both totals lie between six ones and six threes', () => {
  fc.assert(
    fc.property(any, (i) => {
      const { score, essayScore, weeksLow, weeksHigh } = assess(i);
      for (const total of [score, essayScore]) expect(total).toSatisfy((t: number) => Number.isInteger(t) && t >= 6 && t <= 18);
      expect(TIER_WEEKS[tierOf(score)]).toEqual({ low: weeksLow, high: weeksHigh });
    }),
  );
});

test('reversing both scales moves the total by an even number, and a medium suite with a medium team by none', () => {
  fc.assert(
    fc.property(any, (i) => {
      const { score, essayScore } = assess(i);
      expect(Math.abs(score - essayScore) % 2).toBe(0);
      const medium = assess({ ...i, evalCases: 100, inferenceEngineers: 2 });
      expect(medium.score).toBe(medium.essayScore);
    }),
  );
});

test('evals and engineers never make the corrected score worse; the essay’s never better', () => {
  fc.assert(
    fc.property(any, fc.nat(1000), fc.nat(10), (i, cases, engineers) => {
      const better = {
        ...i,
        evalCases: Math.min(1e6, i.evalCases + cases),
        inferenceEngineers: Math.min(1000, i.inferenceEngineers + engineers),
      };
      expect(assess(better).score).toBeLessThanOrEqual(assess(i).score);
      expect(assess(better).essayScore).toBeGreaterThanOrEqual(assess(i).essayScore);
    }),
  );
});

test('more models, harder prompts, a tighter limit or deeper integration never make it easier', () => {
  fc.assert(
    fc.property(any, any, (i, j) => {
      const harder = {
        ...i,
        models: Math.max(i.models, j.models),
        prompts: Math.max(i.prompts, j.prompts),
        latencyLimitMs: Math.min(i.latencyLimitMs, j.latencyLimitMs),
        integration: Math.max(i.integration, j.integration),
      };
      expect(assess(harder).score).toBeGreaterThanOrEqual(assess(i).score);
      expect(assess(harder).gaps).toEqual(expect.arrayContaining([...assess(i).gaps]));
    }),
  );
});
