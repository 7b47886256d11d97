import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hirePaysBack, type HirePaysBack } from '../../src/engine/models/hire-pays-back.ts';
import type { Values } from '../../src/engine/models/model.ts';
import { required } from '../../src/engine/outcome.ts';

type Inputs = Values<typeof hirePaysBack.inputs>;
const hire = (i: Inputs): HirePaysBack => required(hirePaysBack.compute(i));
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const any: fc.Arbitrary<Inputs> = fc.record({
  salaryUsdPerYear: between(10_000, 1e6),
  timeShare: between(0.05, 1),
  spendUsdPerMonth: between(100, 1e7),
  movableShare: between(0.01, 1),
  savingRate: between(0.01, 1),
  migrationUsd: between(0, 1e6),
  spreadMonths: between(1, 60),
  monthsBeforeSaving: between(0, 12),
});

test('at the bill that pays for the engineer nothing is left over, above it something is', () => {
  fc.assert(
    fc.property(any, (i) => {
      const { breakEvenUsdPerMonth, costUsdPerMonth } = hire(i);
      expect(Math.abs(hire({ ...i, spendUsdPerMonth: breakEvenUsdPerMonth }).netUsdPerMonth)).toBeLessThanOrEqual(1e-9 * costUsdPerMonth);
      expect(hire({ ...i, spendUsdPerMonth: breakEvenUsdPerMonth * 1.01 }).netUsdPerMonth).toBeGreaterThan(0);
      expect(hire({ ...i, spendUsdPerMonth: breakEvenUsdPerMonth * 0.99 }).verdict).toBe('The bill is too small to pay for the hire.');
    }),
  );
});

test('at the saving that the present bill needs, the present bill is the break-even', () => {
  fc.assert(
    fc.property(any, (i) => {
      const needed = hire(i).savingRateNeeded!;
      expect(hire({ ...i, savingRate: needed }).breakEvenUsdPerMonth / i.spendUsdPerMonth).toBeCloseTo(1, 9);
    }),
  );
});

test('the first year is twelve months of what is left, less the wait and the migration', () => {
  fc.assert(
    fc.property(any, (i) => {
      const { firstYearUsd, netUsdPerMonth, savingUsdPerMonth } = hire(i);
      const otherWay = netUsdPerMonth * 12 - savingUsdPerMonth * i.monthsBeforeSaving - i.migrationUsd;
      expect(Math.abs(firstYearUsd - otherWay)).toBeLessThanOrEqual(1e-9 * (savingUsdPerMonth * 12 + i.salaryUsdPerYear + i.migrationUsd));
    }),
  );
});

test('a dearer migration or a dearer engineer raises the bill that is needed, in proportion', () => {
  fc.assert(
    fc.property(any, (i) => {
      const { breakEvenUsdPerMonth, breakEvenWithMigrationUsdPerMonth } = hire(i);
      expect(breakEvenWithMigrationUsdPerMonth).toBeGreaterThanOrEqual(breakEvenUsdPerMonth);
      expect(hire({ ...i, salaryUsdPerYear: 2 * i.salaryUsdPerYear }).breakEvenUsdPerMonth / breakEvenUsdPerMonth).toBeCloseTo(2, 9);
    }),
  );
});
