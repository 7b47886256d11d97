import { MONTHS_PER_YEAR } from '../conventions.ts';
import { count, money, multiple, percent } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { RULES } from '../rules.ts';
import { shareInput, usdPerMonthInput } from './input-kinds.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { optionalStep } from './optional-step.ts';
import { ratioOf } from './ratio.ts';

const multipleRule = RULES['observability-budget-multiple'].amount;
const growthRule = RULES['observability-growth'].amount;

const inputs = {
  estimateUsdPerYear: {
    label: 'First-year estimate, USD a year',
    unit: 'USD/year',
    minimum: 0,
    maximum: 1e10,
    default: 30_000,
    hint: 'What you would have budgeted for logs, traces and metrics: hosts, seats and volume at list price.',
    show: money(0),
  },
  budgetMultiple: {
    label: 'Budget as a multiple of the estimate',
    unit: 'ratio',
    minimum: 1,
    maximum: 100,
    default: (multipleRule.low + multipleRule.high) / 2,
    hint: 'The rule gives a range; take its upper end if spans are billed as custom metrics.',
    show: multiple(1, '×'),
  },
  growthPerYear: shareInput('Growth a year', (growthRule.low + growthRule.high) / 2, 'From your last two invoices; the rule gives a range for bills of mid-market companies.', 10),
  years: {
    label: 'Years to plan',
    unit: 'years',
    minimum: 1,
    maximum: 10,
    default: 3,
    hint: 'The term of the contract that you compare it with.',
    show: count(0, 'year'),
    whole: true,
  },
  inferenceUsdPerMonth: usdPerMonthInput('Inference bill', 9090, 'Tokens or GPU rent, repair and engineering: the bill that leaves observability out.'),
} as const satisfies InputSpecs;

export type ObservabilityBudgetInputs = Values<typeof inputs>;

export interface ObservabilityBudget {
  /** The ends of the rule applied to the estimate. */
  readonly lowFirstYearUsd: number;
  readonly highFirstYearUsd: number;
  readonly firstYearUsd: number;
  readonly lastYearUsd: number;
  readonly totalUsd: number;
  /** First year over a year of inference: what the loaded cost leaves out; undefined without an inference bill. */
  readonly shareOfInference: number | undefined;
}

/** The budget of each year: the first, then each larger than the one before by the growth. */
export const budgetByYear = (firstYearUsd: number, growthPerYear: number, years: number): readonly number[] =>
  Array.from({ length: years }, (_, year) => firstYearUsd * (1 + growthPerYear) ** year);

function compute(i: ObservabilityBudgetInputs): Outcome<ObservabilityBudget> {
  const firstYearUsd = i.estimateUsdPerYear * i.budgetMultiple;
  const byYear = budgetByYear(firstYearUsd, i.growthPerYear, i.years);
  return value({
    lowFirstYearUsd: i.estimateUsdPerYear * multipleRule.low,
    highFirstYearUsd: i.estimateUsdPerYear * multipleRule.high,
    firstYearUsd,
    lastYearUsd: byYear.at(-1)!,
    totalUsd: byYear.reduce((sum, usd) => sum + usd, 0),
    shareOfInference: ratioOf(firstYearUsd, i.inferenceUsdPerMonth * MONTHS_PER_YEAR),
  });
}

function steps(i: ObservabilityBudgetInputs, r: ObservabilityBudget): readonly Step[] {
  const [estimate, first, growth] = [i.estimateUsdPerYear, r.firstYearUsd, i.growthPerYear];
  const times = (label: string, by: number, result: number): Step => ({ label, formula: 'estimate × multiple', values: { estimate, multiple: by }, result, unit: 'USD/year' });
  const powers = Array.from({ length: i.years }, (_, year) => `(1 + growth)^${year}`).join(' + ');
  return [
    times('Low end of the rule', multipleRule.low, r.lowFirstYearUsd),
    times('High end of the rule', multipleRule.high, r.highFirstYearUsd),
    times('First year', i.budgetMultiple, first),
    { label: 'Last year', formula: 'first × (1 + growth)^(years − 1)', values: { first, growth, years: i.years }, result: r.lastYearUsd, unit: 'USD/year' },
    { label: 'All years', formula: `first × (${powers})`, values: { first, growth }, result: r.totalUsd, unit: 'USD' },
    ...optionalStep(r.shareOfInference, {
      label: 'First year over a year of inference',
      formula: 'first / (inference × months)',
      values: { first, inference: i.inferenceUsdPerMonth, months: MONTHS_PER_YEAR },
      unit: 'share',
    }),
  ];
}

/** What to set aside for seeing what the models do. From the source essay’s observability tax (Parts 0 and 3). */
export const observabilityBudget: Model<typeof inputs, ObservabilityBudget> = {
  name: 'observability-budget',
  title: 'Observability budget',
  summary: 'What to set aside for logs, traces and metrics, year by year, and how it compares with the inference bill.',
  inputs,
  outputs: {
    lowFirstYearUsd: { label: 'Low end of the rule', unit: 'USD/year', show: money(0) },
    highFirstYearUsd: { label: 'High end of the rule', unit: 'USD/year', show: money(0) },
    firstYearUsd: { label: 'First year', unit: 'USD/year', show: money(0) },
    lastYearUsd: { label: 'Last year', unit: 'USD/year', show: money(0) },
    totalUsd: { label: 'All years', unit: 'USD', show: money(0) },
    shareOfInference: { label: 'First year over a year of inference', unit: 'share', show: percent(1) },
  },
  answer: 'firstYearUsd',
  compute,
  steps,
  conventions: [],
  limits: [
    'The multiple is the source essay’s rule of thumb, and the growth comes from general observability bills, not from those of language models.',
    'Sampling traces and dropping prompt bodies can cut the bill by more than this range is wide.',
    'Self-hosted tools turn it into engineering hours, which belong in the loaded cost.',
  ],
};
