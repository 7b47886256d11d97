import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cumulativeUsd, migrationPayback, type MigrationPayback } from '../../src/engine/models/migration-payback.ts';
import { defaults, type Values } from '../../src/engine/models/model.ts';
import { required } from '../../src/engine/outcome.ts';
import { migrationCash } from '../../src/engine/series/migration-cash.ts';

type Inputs = Values<typeof migrationPayback.inputs>;
const payback = (i: Inputs): MigrationPayback => required(migrationPayback.compute(i));
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const months = fc.oneof(fc.constant(0), between(0.1, 24));

/** Migrations of a size that people have; the extremes are the business of the test of every model. */
const any: fc.Arbitrary<Inputs> = fc
  .record({
    newUsdPerMonth: between(0, 50_000),
    saving: between(100, 500_000),
    engineerWeeks: fc.oneof(fc.constant(0), between(0.1, 200)),
    hoursPerWeek: between(1, 60),
    engineeringUsdPerHour: between(1, 300),
    setupUsd: fc.oneof(fc.constant(0), between(1, 100_000)),
    preparationMonths: months,
    shadowMonths: months,
    shadowShare: between(0, 1),
    rampMonths: months,
    overrunShare: fc.oneof(fc.constant(0), between(0, 3)),
  })
  .map(({ saving, ...rest }) => ({ ...rest, currentUsdPerMonth: rest.newUsdPerMonth + saving }));

/** Money against which a difference is judged. */
const scaleOf = (i: Inputs): number => 1 + payback(i).migrationUsd + payback(i).dualRunningUsd + i.setupUsd + payback(i).savingUsdPerMonth;

test('at the payback cash is back at 0 (or never left it), and stays there', () => {
  fc.assert(
    fc.property(any, (i) => {
      const { paybackFromDecisionMonths: time, deepestOutlayUsd } = payback(i);
      const tolerance = 1e-9 * scaleOf(i);
      if (deepestOutlayUsd > tolerance) expect(Math.abs(cumulativeUsd(i, time))).toBeLessThanOrEqual(tolerance);
      for (const later of [0.01, 1, 100]) expect(cumulativeUsd(i, time + later)).toBeGreaterThanOrEqual(-tolerance);
    }),
  );
});

test('just before the payback money is still out', () => {
  fc.assert(
    fc.property(any, (i) => {
      const { paybackFromDecisionMonths: time } = payback(i);
      fc.pre(time > 0.01);
      expect(cumulativeUsd(i, time - 0.005)).toBeLessThan(1e-9 * scaleOf(i));
    }),
  );
});

test('cash agrees with a ledger kept in small steps', () => {
  const i = {
    ...defaults(migrationPayback.inputs),
    setupUsd: 5000,
    overrunShare: 0.5,
    shadowShare: 0.4,
    preparationMonths: 2,
    rampMonths: 3,
  };
  const [prepared, shadowed, moved] = [2 * 1.5, 3 * 1.5, 6 * 1.5];
  const perMonth = 1000;
  let cash = -5000;
  for (let step = 0; step < 12 * perMonth; step++) {
    const month = (step + 0.5) / perMonth;
    const onNew = month < shadowed ? 0 : Math.min(1, (month - shadowed) / (moved - shadowed));
    const work = month < moved ? (8 * 40 * 150 * 1.5) / moved : 0;
    const copied = month >= prepared && month < shadowed ? 0.4 * i.newUsdPerMonth : 0;
    cash += (onNew * (i.currentUsdPerMonth - i.newUsdPerMonth) - work - copied) / perMonth;
  }
  expect(cumulativeUsd(i, 12)).toBeCloseTo(cash, 0);
  expect(payback(i).firstYearUsd).toBe(cumulativeUsd(i, 12));
});

test('the essay’s payback is a lower bound, and is met when nothing takes time or money besides the work', () => {
  fc.assert(
    fc.property(any, (i) => {
      const full = payback(i);
      expect(full.paybackFromDecisionMonths).toBeGreaterThanOrEqual(full.simplePaybackMonths * (1 - 1e-9));
      const bare = payback({ ...i, setupUsd: 0, preparationMonths: 0, shadowMonths: 0, rampMonths: 0 });
      expect(bare.paybackFromDecisionMonths).toBeCloseTo(bare.simplePaybackMonths, 6);
    }),
  );
});

test('an overrun, dual running, a longer preparation or dearer work never pays back sooner', () => {
  fc.assert(
    fc.property(any, between(0, 2), (i, more) => {
      const before = payback(i).paybackFromDecisionMonths * (1 - 1e-9);
      for (const worse of [
        { overrunShare: i.overrunShare + more },
        { shadowShare: Math.min(1, i.shadowShare + more) },
        { setupUsd: i.setupUsd + more * 1000 },
        { engineerWeeks: i.engineerWeeks * (1 + more) },
      ]) {
        expect(payback({ ...i, ...worse }).paybackFromDecisionMonths).toBeGreaterThanOrEqual(before);
      }
    }),
  );
});

/** The lowest cash along the ramp, by narrowing in on it: the curve has one valley. */
function lowestAlongRamp(i: Inputs): number {
  const end = payback(i).monthsToFullSaving;
  let [from, to] = [end - i.rampMonths * (1 + i.overrunShare), end];
  for (let step = 0; step < 200; step++) {
    const [left, right] = [from + (to - from) / 3, to - (to - from) / 3];
    if (cumulativeUsd(i, left) < cumulativeUsd(i, right)) to = right;
    else from = left;
  }
  return cumulativeUsd(i, (from + to) / 2);
}

test('the deepest outlay is the lowest that cash ever gets', () => {
  fc.assert(
    fc.property(any, (i) => {
      const { deepestOutlayUsd, monthsToFullSaving } = payback(i);
      const tolerance = 1e-9 * scaleOf(i);
      expect(Math.abs(deepestOutlayUsd - Math.max(0, -lowestAlongRamp(i)))).toBeLessThanOrEqual(tolerance);
      for (const share of [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1, 2]) {
        expect(cumulativeUsd(i, monthsToFullSaving * share)).toBeGreaterThanOrEqual(-deepestOutlayUsd - tolerance);
      }
    }),
  );
});

test('the series starts on the day of the decision and crosses 0 in the month of the payback', () => {
  const i = defaults(migrationPayback.inputs);
  const cash = migrationCash(i, 12);
  expect(cash).toHaveLength(13);
  expect(cash[0]).toEqual({ month: 0, cumulativeUsd: 0 });
  expect(cash[5]!.cumulativeUsd).toBeLessThan(0);
  expect(cash[6]!.cumulativeUsd).toBeGreaterThan(0);
  expect(cash[12]!.cumulativeUsd).toBe(payback(i).firstYearUsd);
});
