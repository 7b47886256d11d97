import { count, money, percent } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { RULES } from '../rules.ts';
import { usdPerHourInput, usdPerMonthInput } from './input-kinds.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { difference, exceeds } from './thresholds.ts';

const HOURS_PER_DAY = 8;
/** The source essay’s example: two models on each of two providers. */
const EXAMPLE_PROVIDERS = 2;
const EXAMPLE_COMBINATIONS = 4;

const middle = (band: { low: number; high: number }): number => (band.low + band.high) / 2;

const upkeepHours = middle(RULES['provider-upkeep-hours'].amount);

/**
 * Hours that each combination of provider and model takes. The source essay gives hours per provider and, far above them, the
 * hours of an example; what the providers do not explain is laid on the combinations, whose prompts and evals must be kept up.
 */
export const HOURS_PER_COMBINATION = (middle(RULES['multi-source-hours'].amount) - EXAMPLE_PROVIDERS * upkeepHours) / EXAMPLE_COMBINATIONS;

const inputs = {
  providers: {
    label: 'Providers',
    unit: '1',
    minimum: 2,
    maximum: 100,
    default: 2,
    hint: 'Those that carry traffic, a fallback included.',
    show: count(0, 'provider'),
    whole: true,
  },
  modelsPerProvider: {
    label: 'Models on each provider',
    unit: '1',
    minimum: 1,
    maximum: 1000,
    default: 2,
    hint: 'Weights that several providers serve count on each of them.',
    show: count(0, 'model'),
    whole: true,
  },
  hoursPerProvider: {
    label: 'Upkeep of one provider, hours a month',
    unit: 'hours/month',
    minimum: 0,
    maximum: 1000,
    default: upkeepHours,
    hint: 'API changes, deprecations, price updates.',
    show: count(2, 'hour'),
  },
  hoursPerCombination: {
    label: 'Upkeep of one model on one provider, hours a month',
    unit: 'hours/month',
    minimum: 0,
    maximum: 1000,
    default: HOURS_PER_COMBINATION,
    hint: 'Prompt variants and eval runs: from your own time sheets.',
    show: count(2, 'hour'),
  },
  integrationDays: {
    label: 'Integrating one provider, engineering days',
    unit: 'days',
    minimum: 0,
    maximum: 1000,
    default: middle(RULES['provider-integration-days'].amount),
    hint: 'Once, from the key to production traffic.',
    show: count(0, 'day'),
  },
  promptChangesPerMonth: {
    label: 'Prompt changes a month',
    unit: '1',
    minimum: 0,
    maximum: 1e5,
    default: 4,
    hint: 'Each is tested on every combination.',
    show: count(0, 'change'),
  },
  usdPerEvalRun: {
    label: 'Cost of one eval run, USD',
    unit: 'USD',
    minimum: 0,
    maximum: 1e6,
    default: 0,
    hint: 'Tokens of the suite on one combination, and of its grader.',
    show: money(2),
  },
  engineeringUsdPerHour: usdPerHourInput(100),
  grossSavingUsdPerMonth: usdPerMonthInput('Saving before this overhead', 5000, 'What the cheaper providers save on the token bill.'),
} as const satisfies InputSpecs;

export type MultiSourceInputs = Values<typeof inputs>;

export interface MultiSourceOverhead {
  readonly combinations: number;
  readonly evalRunsPerMonth: number;
  readonly overheadHoursPerMonth: number;
  readonly overheadUsdPerMonth: number;
  readonly netUsdPerMonth: number;
  /** Overhead over saving; undefined when nothing is saved. */
  readonly overheadShare: number | undefined;
  readonly integrationUsd: number;
  /** Integration of all providers but the first over the net saving; undefined when nothing is left to repay it. */
  readonly monthsToRepay: number | undefined;
  readonly verdict: string;
}

function verdict(netUsdPerMonth: number, overheadShare: number | undefined): string {
  if (overheadShare === undefined)
    return 'Nothing is saved: the overhead is the price of availability, to be compared with what an outage costs.';
  if (netUsdPerMonth < 0) return 'The overhead eats more than the saving.';
  return exceeds(overheadShare, RULES['revert-overhead-share'].amount)
    ? 'It still saves, but the overhead is above the share at which the playbook goes back to a single provider.'
    : 'The saving carries the overhead.';
}

function compute(i: MultiSourceInputs): Outcome<MultiSourceOverhead> {
  const combinations = i.providers * i.modelsPerProvider;
  const evalRunsPerMonth = combinations * i.promptChangesPerMonth;
  const overheadHoursPerMonth = i.providers * i.hoursPerProvider + combinations * i.hoursPerCombination;
  const overheadUsdPerMonth = overheadHoursPerMonth * i.engineeringUsdPerHour + evalRunsPerMonth * i.usdPerEvalRun;
  const netUsdPerMonth = difference(i.grossSavingUsdPerMonth, overheadUsdPerMonth);
  const overheadShare = i.grossSavingUsdPerMonth > 0 ? overheadUsdPerMonth / i.grossSavingUsdPerMonth : undefined;
  const integrationUsd = (i.providers - 1) * i.integrationDays * HOURS_PER_DAY * i.engineeringUsdPerHour;
  return value({
    combinations,
    evalRunsPerMonth,
    overheadHoursPerMonth,
    overheadUsdPerMonth,
    netUsdPerMonth,
    overheadShare,
    integrationUsd,
    monthsToRepay: netUsdPerMonth > 0 ? integrationUsd / netUsdPerMonth : undefined,
    verdict: verdict(netUsdPerMonth, overheadShare),
  });
}

function steps(i: MultiSourceInputs, result: MultiSourceOverhead): readonly Step[] {
  return [
    {
      label: 'Combinations of provider and model',
      formula: 'providers × models',
      values: { providers: i.providers, models: i.modelsPerProvider },
      result: result.combinations,
      unit: '1',
    },
    {
      label: 'Hours of overhead',
      formula: 'providers × perProvider + combinations × perCombination',
      values: {
        providers: i.providers,
        perProvider: i.hoursPerProvider,
        combinations: result.combinations,
        perCombination: i.hoursPerCombination,
      },
      result: result.overheadHoursPerMonth,
      unit: 'hours/month',
    },
    {
      label: 'Overhead',
      formula: 'hours × rate + runs × perRun',
      values: {
        hours: result.overheadHoursPerMonth,
        rate: i.engineeringUsdPerHour,
        runs: result.evalRunsPerMonth,
        perRun: i.usdPerEvalRun,
      },
      result: result.overheadUsdPerMonth,
      unit: 'USD/month',
    },
    {
      label: 'Net benefit',
      formula: 'saving − overhead',
      values: { saving: i.grossSavingUsdPerMonth, overhead: result.overheadUsdPerMonth },
      result: result.netUsdPerMonth,
      unit: 'USD/month',
    },
    {
      label: 'Integration',
      formula: '(providers − 1) × days × 8 × rate',
      values: { providers: i.providers, days: i.integrationDays, rate: i.engineeringUsdPerHour },
      result: result.integrationUsd,
      unit: 'USD',
    },
  ];
}

/** What several providers cost in upkeep, against what they save. Hours are the source essay’s (Part 2), split as above. */
export const multiSourceOverhead: Model<typeof inputs, MultiSourceOverhead> = {
  name: 'multi-source-overhead',
  title: 'What do several providers cost in upkeep?',
  summary: 'Hours, eval runs and money that each further provider and model takes, against the saving.',
  inputs,
  outputs: {
    combinations: { label: 'Combinations to watch and test', unit: '1', show: count(0, 'combination') },
    evalRunsPerMonth: { label: 'Eval runs a month', unit: '1', show: count(0, 'run') },
    overheadHoursPerMonth: { label: 'Hours of overhead', unit: 'hours/month', show: count(1, 'hour') },
    overheadUsdPerMonth: { label: 'Overhead', unit: 'USD/month', show: money(0) },
    netUsdPerMonth: { label: 'Net benefit', unit: 'USD/month', show: money(0) },
    overheadShare: { label: 'Overhead over saving', unit: 'share', show: percent(0) },
    integrationUsd: { label: 'Integration, once', unit: 'USD', show: money(0) },
    monthsToRepay: { label: 'Months to repay the integration', unit: 'months', show: count(1, 'month') },
    verdict: { label: 'Answer', unit: 'text' },
  },
  answer: 'verdict',
  compute,
  steps,
  conventions: [],
  limits: [
    'The hours are one author’s experience, and his hours per provider do not add up to the hours of his own example; the rest is laid on the combinations.',
    'Observability that bills for each metric grows with the combinations and is not in the overhead.',
    'The worth of staying up during an outage is not in the saving.',
  ],
};
