import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaults, type Values } from '../../src/engine/models/model.ts';
import { HOURS_PER_COMBINATION, multiSourceOverhead, type MultiSourceOverhead } from '../../src/engine/models/multi-source-overhead.ts';
import { required } from '../../src/engine/outcome.ts';
import { RULES } from '../../src/engine/rules.ts';
import { anyInputs } from '../support/any-inputs.ts';

type Inputs = Values<typeof multiSourceOverhead.inputs>;
const overhead = (i: Inputs): MultiSourceOverhead => required(multiSourceOverhead.compute(i));
const any = anyInputs(multiSourceOverhead.inputs);
const example = defaults(multiSourceOverhead.inputs);

test('the hours of the defaults are the middle of the essay’s example', () => {
  const { low, high } = RULES['multi-source-hours'].amount;
  expect(overhead(example).overheadHoursPerMonth).toBe((low + high) / 2);
  expect(HOURS_PER_COMBINATION).toBe(2.25);
});

test('the essay’s hours per provider alone never reach the hours of its example', () => {
  const hours = overhead({
    ...example,
    hoursPerProvider: RULES['provider-upkeep-hours'].amount.high,
    hoursPerCombination: 0,
  }).overheadHoursPerMonth;
  expect(hours).toBeLessThan(RULES['multi-source-hours'].amount.low);
});

test('what is left and the overhead add up to the saving', () => {
  fc.assert(
    fc.property(any, (i) => {
      const { netUsdPerMonth, overheadUsdPerMonth } = overhead(i);
      expect(Math.abs(netUsdPerMonth + overheadUsdPerMonth - i.grossSavingUsdPerMonth)).toBeLessThanOrEqual(
        1e-9 * Math.max(1, overheadUsdPerMonth, i.grossSavingUsdPerMonth),
      );
    }),
  );
});

test('a further provider or model is never free of upkeep, and the integration is one provider’s more', () => {
  fc.assert(
    fc.property(any, (i) => {
      fc.pre(i.providers < 100 && i.modelsPerProvider < 1000);
      const now = overhead(i);
      const wider = overhead({ ...i, providers: i.providers + 1 });
      expect(wider.overheadHoursPerMonth).toBeGreaterThanOrEqual(
        now.overheadHoursPerMonth + i.modelsPerProvider * i.hoursPerCombination * (1 - 1e-9),
      );
      expect(wider.evalRunsPerMonth).toBeGreaterThanOrEqual(now.evalRunsPerMonth);
      expect(wider.integrationUsd - now.integrationUsd).toBeCloseTo(i.integrationDays * 8 * i.engineeringUsdPerHour, 0);
      expect(overhead({ ...i, modelsPerProvider: i.modelsPerProvider + 1 }).combinations).toBe(now.combinations + i.providers);
    }),
  );
});

test('the verdict says that it saves exactly while something is left', () => {
  fc.assert(
    fc.property(any, (i) => {
      fc.pre(i.grossSavingUsdPerMonth > 0);
      const { netUsdPerMonth, verdict, monthsToRepay } = overhead(i);
      expect(verdict === 'The overhead eats more than the saving.').toBe(netUsdPerMonth < 0);
      expect(monthsToRepay === undefined).toBe(netUsdPerMonth <= 0);
    }),
  );
});
