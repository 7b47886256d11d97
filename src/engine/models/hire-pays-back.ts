import { money, percent } from '../format.ts';
import { never, value, type Outcome } from '../outcome.ts';
import { monthsInput, shareInput, usdInput, usdPerMonthInput } from './input-kinds.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { difference } from './thresholds.ts';

const MONTHS_PER_YEAR = 12;

const inputs = {
  salaryUsdPerYear: {
    label: 'Cost of the engineer, USD a year',
    unit: 'USD/year',
    minimum: 0,
    maximum: 1e8,
    default: 200_000,
    hint: 'Loaded: salary, taxes, equipment and a share of management.',
    show: money(0),
  },
  timeShare: shareInput('Time that goes into inference', 1, 'Of this engineer’s time; the rest pays for itself elsewhere.'),
  spendUsdPerMonth: usdPerMonthInput('Inference bill now', 30_000, 'Of all workloads, from the invoices.'),
  movableShare: shareInput('Part of the bill that can move', 1, 'Workloads whose gate an open model passes on your evals.'),
  savingRate: shareInput('Saving on what moves', 0.84, 'From your own comparison, both bills loaded: one less the new bill over the old.'),
  migrationUsd: usdInput(
    'Cost of the migration beyond this engineer',
    0,
    'Zero when the new engineer does the work: the salary already pays for it.',
  ),
  spreadMonths: {
    ...monthsInput('Time over which that cost is spread', 12, 120, 'A year unless your finance partner says otherwise.'),
    minimum: 1,
  },
  monthsBeforeSaving: monthsInput(
    'From the first working day to the saving',
    4,
    12,
    'Learning the systems and moving them; no saving yet.',
  ),
} as const satisfies InputSpecs;

export type HirePaysBackInputs = Values<typeof inputs>;

export interface HirePaysBack {
  readonly verdict: string;
  readonly costUsdPerMonth: number;
  readonly savingUsdPerMonth: number;
  readonly netUsdPerMonth: number;
  readonly breakEvenUsdPerMonth: number;
  readonly breakEvenWithMigrationUsdPerMonth: number;
  /** The saving at which the present bill just pays the engineer; undefined when there is no bill that can move. */
  readonly savingRateNeeded: number | undefined;
  readonly firstYearUsd: number;
}

function verdict(netUsdPerMonth: number, firstYearUsd: number): string {
  if (netUsdPerMonth < 0) return 'The bill is too small to pay for the hire.';
  return firstYearUsd < 0 ? 'The hire pays, but not within the first year.' : 'The hire pays within the first year.';
}

function compute(i: HirePaysBackInputs): Outcome<HirePaysBack> {
  const saved = i.movableShare * i.savingRate;
  if (saved === 0) return never('Nothing is saved on any part of the bill, so no bill is large enough to pay for the hire');
  const costUsdPerMonth = (i.salaryUsdPerYear / MONTHS_PER_YEAR) * i.timeShare;
  const savingUsdPerMonth = i.spendUsdPerMonth * saved;
  const netUsdPerMonth = difference(savingUsdPerMonth, costUsdPerMonth);
  const savedInYearUsd = savingUsdPerMonth * (MONTHS_PER_YEAR - i.monthsBeforeSaving);
  const firstYearUsd = difference(savedInYearUsd, costUsdPerMonth * MONTHS_PER_YEAR + i.migrationUsd);
  const movableUsdPerMonth = i.spendUsdPerMonth * i.movableShare;
  return value({
    verdict: verdict(netUsdPerMonth, firstYearUsd),
    costUsdPerMonth,
    savingUsdPerMonth,
    netUsdPerMonth,
    breakEvenUsdPerMonth: costUsdPerMonth / saved,
    breakEvenWithMigrationUsdPerMonth: (costUsdPerMonth + i.migrationUsd / i.spreadMonths) / saved,
    savingRateNeeded: movableUsdPerMonth > 0 ? costUsdPerMonth / movableUsdPerMonth : undefined,
    firstYearUsd,
  });
}

const steps = (i: HirePaysBackInputs, result: HirePaysBack): readonly Step[] => [
  {
    label: 'Cost of the engineer',
    formula: 'salary / 12 × time',
    values: { salary: i.salaryUsdPerYear, time: i.timeShare },
    result: result.costUsdPerMonth,
    unit: 'USD/month',
  },
  {
    label: 'Bill at which the saving pays that',
    formula: 'cost / (movable × saving)',
    values: { cost: result.costUsdPerMonth, movable: i.movableShare, saving: i.savingRate },
    result: result.breakEvenUsdPerMonth,
    unit: 'USD/month',
  },
  {
    label: 'With the migration spread',
    formula: '(cost + migration / months) / (movable × saving)',
    values: {
      cost: result.costUsdPerMonth,
      migration: i.migrationUsd,
      months: i.spreadMonths,
      movable: i.movableShare,
      saving: i.savingRate,
    },
    result: result.breakEvenWithMigrationUsdPerMonth,
    unit: 'USD/month',
  },
  {
    label: 'First year',
    formula: 'saving × (12 − wait) − cost × 12 − migration',
    values: { saving: result.savingUsdPerMonth, wait: i.monthsBeforeSaving, cost: result.costUsdPerMonth, migration: i.migrationUsd },
    result: result.firstYearUsd,
    unit: 'USD',
  },
];

/** The inference bill above which an engineer who moves it pays for themself. The question is the source essay’s (Part 1). */
export const hirePaysBack: Model<typeof inputs, HirePaysBack> = {
  name: 'hire-pays-back',
  title: 'When does a hire pay back?',
  summary: 'The inference bill at which one engineer’s saving covers one engineer’s cost.',
  inputs,
  outputs: {
    verdict: { label: 'Answer', unit: 'text' },
    costUsdPerMonth: { label: 'Engineer', unit: 'USD/month', show: money(0) },
    savingUsdPerMonth: { label: 'Saving on the present bill', unit: 'USD/month', show: money(0) },
    netUsdPerMonth: { label: 'Left over', unit: 'USD/month', show: money(0) },
    breakEvenUsdPerMonth: { label: 'Bill that pays for the engineer', unit: 'USD/month', show: money(0) },
    breakEvenWithMigrationUsdPerMonth: { label: 'Bill that pays for the migration too', unit: 'USD/month', show: money(0) },
    savingRateNeeded: { label: 'Saving that the present bill would need', unit: 'share', show: percent(0) },
    firstYearUsd: { label: 'First year', unit: 'USD', show: money(0) },
  },
  answer: 'verdict',
  compute,
  steps,
  conventions: [],
  limits: [
    'A hire takes months to find; this starts on the first working day.',
    'The saving must be between loaded bills: the engineer’s own hours must not be in the new bill again.',
    'One person is a single point of failure; what their leaving costs is the attrition model’s question.',
  ],
};
