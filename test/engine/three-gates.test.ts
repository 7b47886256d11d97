import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Values } from '../../src/engine/models/model.ts';
import { threeGates, type ThreeGates } from '../../src/engine/models/three-gates.ts';
import { required } from '../../src/engine/outcome.ts';
import { anyInputs } from '../support/any-inputs.ts';

type Inputs = Values<typeof threeGates.inputs>;
const decide = (i: Inputs): ThreeGates => required(threeGates.compute(i));
const moves = (i: Inputs): boolean => decide(i).verdict.startsWith('Move');
const any = anyInputs(threeGates.inputs);

test('any gate is enough, and none is not', () => {
  fc.assert(
    fc.property(any, (i) => {
      const { passed, notPassed, gatesPassed, startOn, beforeMoving } = decide(i);
      expect(passed.length + notPassed.length).toBe(3);
      expect(gatesPassed).toBe(passed.length);
      expect(moves(i)).toBe(passed.length > 0);
      expect(startOn !== undefined).toBe(moves(i));
      if (!moves(i)) expect(beforeMoving).toEqual([]);
    }),
  );
});

test.each(['fineTunedMatches', 'modelChanges', 'handlingForced'] as const)('%s moves a workload whatever the rest says', (flag) => {
  fc.assert(
    fc.property(any, (i) => {
      expect(moves({ ...i, [flag]: 1 })).toBe(true);
    }),
  );
});

test('the volume gate passes exactly when the saving of the months that count adds up to the migration', () => {
  fc.assert(
    fc.property(any, (i) => {
      const months = Math.min(i.acceptablePaybackMonths, i.monthsOfUse);
      const saving = i.closedUsdPerMonth - i.openUsdPerMonth;
      // Nearer to the boundary than this, rounding decides.
      fc.pre(saving <= 0 || Math.abs(i.migrationUsd / saving - months) > 1e-6 * Math.max(1, months));
      const passes = decide(i).passed.some((sentence) => sentence.startsWith('Volume'));
      expect(passes).toBe(saving > 0 && saving * months > i.migrationUsd);
    }),
  );
});

test('a cheaper migration, a longer patience or a larger saving never turns a move into a stay', () => {
  fc.assert(
    fc.property(any, fc.double({ min: 0, max: 1, noNaN: true }), (i, share) => {
      if (!moves(i)) return;
      expect(moves({ ...i, migrationUsd: i.migrationUsd * share })).toBe(true);
      expect(moves({ ...i, acceptablePaybackMonths: i.acceptablePaybackMonths + share })).toBe(true);
      expect(moves({ ...i, openUsdPerMonth: i.openUsdPerMonth * share })).toBe(true);
    }),
  );
});
