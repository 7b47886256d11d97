import fc from 'fast-check';
import { expect, test } from 'vitest';
import { migrationTimeline, type MigrationTimeline } from '../../src/engine/models/migration-timeline.ts';
import type { Values } from '../../src/engine/models/model.ts';
import { required } from '../../src/engine/outcome.ts';
import { anyInputs } from '../support/any-inputs.ts';

type Inputs = Values<typeof migrationTimeline.inputs>;
const plan = (i: Inputs): MigrationTimeline => required(migrationTimeline.compute(i));
const any = anyInputs(migrationTimeline.inputs);

test('phases follow each other, and the full saving never comes before the first', () => {
  fc.assert(
    fc.property(any, (i) => {
      const p = plan(i);
      const ends = [0, p.evalsEndWeek, p.preparationEndWeek, p.shadowEndWeek, p.cutoverEndWeek, p.optimizationEndWeek];
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
      expect(p.monthsToFullSaving).toBeGreaterThanOrEqual(p.monthsToFirstSaving);
      expect(p.quartersToFullSaving).toBeGreaterThanOrEqual(p.quartersToFirstSaving);
      expect(p.plan.length).toBe(p.evalsEndWeek > 0 ? 5 : 4);
    }),
  );
});

test('the phases add up to the weeks that were entered, stretched by the overrun', () => {
  const bands = [
    [4, 6],
    [8, 12],
    [12, 20],
  ] as const;
  fc.assert(
    fc.property(any, (i) => {
      const [low, high] = bands[i.tier - 1]!;
      const planned = i.evalLeadWeeks + low * (1 - i.positionInBand) + high * i.positionInBand + i.optimizationWeeks;
      expect(plan(i).optimizationEndWeek).toBeCloseTo(planned * (1 + i.overrunShare), 9);
      expect(plan(i).monthsToFullSaving).toBeCloseTo((plan(i).optimizationEndWeek * 7) / 30, 9);
    }),
  );
});

test('a later start in the quarter moves the saving by at most a quarter, never forward', () => {
  fc.assert(
    fc.property(any, (i) => {
      const [first, last] = [plan({ ...i, monthOfQuarter: 0 }), plan({ ...i, monthOfQuarter: 2 })];
      expect([0, 1]).toContain(last.quartersToFullSaving - first.quartersToFullSaving);
    }),
  );
});
