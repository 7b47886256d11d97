import { MONTHS_PER_YEAR } from '../conventions.ts';
import type { MigrationPayback, MigrationPaybackInputs } from './migration-payback.ts';
import type { Step } from './model.ts';

/** The last step, by whether the ramp ends before or after the money is back. */
function paybackStep(i: MigrationPaybackInputs, result: MigrationPayback): readonly Step[] {
  if (result.balanceAtFullSavingUsd >= 0) return [];
  return [
    {
      label: 'Payback after the migration',
      formula: '(0 − balance) / saving',
      values: { balance: result.balanceAtFullSavingUsd, saving: result.savingUsdPerMonth },
      result: result.paybackAfterMigrationMonths,
      unit: 'months',
    },
    {
      label: 'Payback from the decision',
      formula: '(preparation + shadow + ramp) × (1 + overrun) + after',
      values: {
        preparation: i.preparationMonths,
        shadow: i.shadowMonths,
        ramp: i.rampMonths,
        overrun: i.overrunShare,
        after: result.paybackAfterMigrationMonths,
      },
      result: result.paybackFromDecisionMonths,
      unit: 'months',
    },
  ];
}

/** The derivation of a payback. When the money is back before the ramp ends, the steps stop at the balance. */
export const migrationPaybackSteps = (i: MigrationPaybackInputs, result: MigrationPayback): readonly Step[] => [
  {
    label: 'Monthly saving',
    formula: 'before − after',
    values: { before: i.currentUsdPerMonth, after: i.newUsdPerMonth },
    result: result.savingUsdPerMonth,
    unit: 'USD/month',
  },
  {
    label: 'Work of the migration',
    formula: 'weeks × hours × rate × (1 + overrun)',
    values: { weeks: i.engineerWeeks, hours: i.hoursPerWeek, rate: i.engineeringUsdPerHour, overrun: i.overrunShare },
    result: result.migrationUsd,
    unit: 'USD',
  },
  {
    label: 'Work over saving',
    formula: 'work / saving',
    values: { work: result.migrationUsd, saving: result.savingUsdPerMonth },
    result: result.simplePaybackMonths,
    unit: 'months',
  },
  {
    label: 'Bill that repays the work within a year of its end',
    formula: '(work + setup) × before / (year × saving)',
    values: { work: result.migrationUsd, setup: i.setupUsd, before: i.currentUsdPerMonth, year: MONTHS_PER_YEAR, saving: result.savingUsdPerMonth },
    result: result.repaidInYearUsdPerMonth,
    unit: 'USD/month',
  },
  {
    label: 'Dual running',
    formula: 'after × copied × (months × (1 + overrun))',
    values: { after: i.newUsdPerMonth, copied: i.shadowShare, months: i.shadowMonths, overrun: i.overrunShare },
    result: result.dualRunningUsd,
    unit: 'USD',
  },
  {
    label: 'Balance when all traffic has moved',
    formula: 'saving × (ramp × (1 + overrun)) / 2 − work − setup − dual',
    values: {
      saving: result.savingUsdPerMonth,
      ramp: i.rampMonths,
      overrun: i.overrunShare,
      work: result.migrationUsd,
      setup: i.setupUsd,
      dual: result.dualRunningUsd,
    },
    result: result.balanceAtFullSavingUsd,
    unit: 'USD',
  },
  ...paybackStep(i, result),
];
