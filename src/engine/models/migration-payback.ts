import { MONTHS_PER_YEAR } from '../conventions.ts';
import { count, money } from '../format.ts';
import { never, value, type Outcome } from '../outcome.ts';
import { monthsInput, shareInput, usdInput, usdPerHourInput, usdPerMonthInput, weeksInput } from './input-kinds.ts';
import { migrationPaybackSteps } from './migration-payback-steps.ts';
import type { InputSpecs, Model, Values } from './model.ts';
import { difference } from './thresholds.ts';

const inputs = {
  currentUsdPerMonth: usdPerMonthInput('Bill before', 18_128, 'Loaded: tokens with retries, repair and engineering.'),
  newUsdPerMonth: usdPerMonthInput('Bill after', 2546, 'Loaded, at the gate and retry rate that you measured on the new model.'),
  engineerWeeks: weeksInput(
    'Work of the migration, engineer-weeks: all people together',
    8,
    10_000,
    'From the plan; the complexity score gives a first guess.',
  ),
  hoursPerWeek: {
    label: 'Hours in an engineer’s week',
    unit: 'hours',
    minimum: 0,
    maximum: 168,
    default: 40,
    hint: 'Hours that are paid for.',
    show: count(0, 'hour'),
  },
  engineeringUsdPerHour: usdPerHourInput(150),
  setupUsd: usdInput('Other set-up costs', 0, 'Contracts, load tests, setting up the new stack: what is paid once, at the start.'),
  preparationMonths: monthsInput('Preparation', 1, 120, 'Evals, model choice, prompts: work is paid for and nothing is saved.'),
  shadowMonths: monthsInput('Dual running', 1, 120, 'Both providers answer the same traffic.'),
  shadowShare: shareInput('Traffic copied to the new provider while both run', 1, 'All of it unless you sample.'),
  rampMonths: monthsInput('Ramp', 1, 120, 'From the first to the last share of traffic moved.'),
  overrunShare: shareInput('Overrun', 0, 'How much longer and dearer than planned: it stretches every phase and the work.', 5),
} as const satisfies InputSpecs;

export type MigrationPaybackInputs = Values<typeof inputs>;

export interface MigrationPayback {
  readonly savingUsdPerMonth: number;
  readonly migrationUsd: number;
  readonly dualRunningUsd: number;
  /** The source essay’s payback: migration cost over saving, as if both began at once. */
  readonly simplePaybackMonths: number;
  readonly monthsToFullSaving: number;
  /** All that was saved less all that was paid, when the ramp ends. */
  readonly balanceAtFullSavingUsd: number;
  readonly paybackAfterMigrationMonths: number;
  readonly paybackFromDecisionMonths: number;
  readonly deepestOutlayUsd: number;
  readonly firstYearUsd: number;
  /** The bill before from which the source essay’s measure comes to a year: its threshold in dollars, for this work and this saving. */
  readonly repaidInYearUsdPerMonth: number;
}

/** The calendar and the flows of a migration, overrun included. Times are months from the decision. */
interface Flows {
  readonly preparationEnd: number;
  readonly shadowMonths: number;
  readonly shadowEnd: number;
  readonly rampEnd: number;
  readonly rampMonths: number;
  readonly saving: number;
  readonly migrationUsd: number;
  /** Paid on the first day: set-up, and the work too when the migration takes no time. */
  readonly atOnceUsd: number;
  readonly workUsdPerMonth: number;
  readonly shadowUsdPerMonth: number;
}

function flows(i: MigrationPaybackInputs): Flows {
  const stretch = 1 + i.overrunShare;
  const preparationEnd = i.preparationMonths * stretch;
  const shadowMonths = i.shadowMonths * stretch;
  const shadowEnd = preparationEnd + shadowMonths;
  const rampMonths = i.rampMonths * stretch;
  const rampEnd = shadowEnd + rampMonths;
  const migrationUsd = i.engineerWeeks * i.hoursPerWeek * i.engineeringUsdPerHour * stretch;
  return {
    preparationEnd,
    shadowMonths,
    shadowEnd,
    rampEnd,
    rampMonths,
    saving: difference(i.currentUsdPerMonth, i.newUsdPerMonth),
    migrationUsd,
    atOnceUsd: i.setupUsd + (rampEnd > 0 ? 0 : migrationUsd),
    workUsdPerMonth: rampEnd > 0 ? migrationUsd / rampEnd : 0,
    shadowUsdPerMonth: i.newUsdPerMonth * i.shadowShare,
  };
}

/** All that was saved less all that was paid by a time: work is spread evenly until the ramp ends, and traffic moves evenly along the ramp. */
function cumulative(f: Flows, month: number): number {
  const shadowed = Math.max(0, Math.min(month, f.shadowEnd) - f.preparationEnd);
  const ramped = Math.max(0, Math.min(month, f.rampEnd) - f.shadowEnd);
  const savedInRamp = f.rampMonths > 0 ? (f.saving * ramped * ramped) / (2 * f.rampMonths) : 0;
  const savedAfter = f.saving * Math.max(0, month - f.rampEnd);
  return savedInRamp + savedAfter - f.atOnceUsd - f.workUsdPerMonth * Math.min(month, f.rampEnd) - f.shadowUsdPerMonth * shadowed;
}

/** Cumulative cash, USD, this many months after the decision; 0 or more months. */
export const cumulativeUsd = (i: MigrationPaybackInputs, month: number): number => cumulative(flows(i), month);

/** From this many months after the decision on, cumulative cash is never below 0 again. Expects a saving above 0. */
function paybackFromDecision(f: Flows, balanceAtFullSavingUsd: number): number {
  if (balanceAtFullSavingUsd < 0) return f.rampEnd - balanceAtFullSavingUsd / f.saving;
  const debtUsd = -cumulative(f, f.shadowEnd);
  if (debtUsd === 0 && f.workUsdPerMonth === 0) return 0;
  // Along the ramp cash is −debt − work × t + saving / ramp × t² / 2; the later root is when it returns to 0.
  const slope = f.saving / f.rampMonths;
  return f.shadowEnd + (f.workUsdPerMonth + Math.sqrt(f.workUsdPerMonth ** 2 + 2 * slope * debtUsd)) / slope;
}

/** The lowest point of cumulative cash: where along the ramp a month’s saving overtakes a month’s work. */
function deepest(f: Flows): number {
  const turn = f.shadowEnd + Math.min(f.rampMonths, (f.workUsdPerMonth * f.rampMonths) / f.saving);
  return Math.max(0, -cumulative(f, turn));
}

/** Why there is no payback. */
export const NO_SAVING = 'The bill after the migration is not lower than before, so nothing pays the migration back';

function compute(i: MigrationPaybackInputs): Outcome<MigrationPayback> {
  const f = flows(i);
  if (f.saving <= 0) return never(NO_SAVING);
  const dualRunningUsd = f.shadowUsdPerMonth * f.shadowMonths;
  const balanceAtFullSavingUsd = (f.saving * f.rampMonths) / 2 - f.migrationUsd - i.setupUsd - dualRunningUsd;
  const fromDecision = paybackFromDecision(f, balanceAtFullSavingUsd);
  return value({
    savingUsdPerMonth: f.saving,
    migrationUsd: f.migrationUsd,
    dualRunningUsd,
    simplePaybackMonths: f.migrationUsd / f.saving,
    monthsToFullSaving: f.rampEnd,
    balanceAtFullSavingUsd,
    paybackAfterMigrationMonths: balanceAtFullSavingUsd < 0 ? -balanceAtFullSavingUsd / f.saving : 0,
    paybackFromDecisionMonths: fromDecision,
    deepestOutlayUsd: deepest(f),
    firstYearUsd: cumulative(f, MONTHS_PER_YEAR),
    repaidInYearUsdPerMonth: ((f.migrationUsd + i.setupUsd) * i.currentUsdPerMonth) / (MONTHS_PER_YEAR * f.saving),
  });
}

/**
 * Payback of a migration as cash flow. The source essay (Part 1) divides the cost of the work by the monthly saving, which
 * leaves out dual running, the months before the saving starts, and what an overrun does to both.
 */
export const migrationPayback: Model<typeof inputs, MigrationPayback> = {
  name: 'migration-payback',
  title: 'When is the migration paid back?',
  summary: 'Cash out and in, month by month, from the decision until the migration has repaid itself.',
  inputs,
  outputs: {
    savingUsdPerMonth: { label: 'Saving once all traffic has moved', unit: 'USD/month', show: money(0) },
    migrationUsd: { label: 'Work of the migration', unit: 'USD', show: money(0) },
    dualRunningUsd: { label: 'Dual running', unit: 'USD', show: money(0) },
    simplePaybackMonths: { label: 'Work over saving, the source essay’s payback', unit: 'months', show: count(1, 'month') },
    monthsToFullSaving: { label: 'All traffic moved after', unit: 'months', show: count(1, 'month') },
    balanceAtFullSavingUsd: { label: 'Balance at that time', unit: 'USD', show: money(0) },
    paybackAfterMigrationMonths: { label: 'Payback, counted from then', unit: 'months', show: count(1, 'month') },
    paybackFromDecisionMonths: { label: 'Payback, counted from the decision', unit: 'months', show: count(1, 'month') },
    deepestOutlayUsd: { label: 'Most money out at any time', unit: 'USD', show: money(0) },
    firstYearUsd: { label: 'Balance a year after the decision', unit: 'USD', show: money(0) },
    repaidInYearUsdPerMonth: { label: 'Bill that repays the work within a year of its end, saving the same share', unit: 'USD/month', show: money(0) },
  },
  answer: 'paybackFromDecisionMonths',
  compute,
  steps: migrationPaybackSteps,
  conventions: ['original-requests', 'month-720'],
  limits: [
    'Traffic moves evenly along the ramp and costs its share of each bill; fixed costs that both stacks pay until the end make the ramp dearer.',
    'The saving is the same every month: growth, price changes and a workload that ends are not in it.',
    'Money now and money later count the same; there is no discount rate.',
  ],
};
