import { MONTHS_PER_YEAR } from '../conventions.ts';
import { count, money, multiple, percent } from '../format.ts';
import { infeasible, value, type Outcome } from '../outcome.ts';
import { RULES } from '../rules.ts';
import { monthsInput, usdPerHourInput, usdPerMonthInput } from './input-kinds.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { optionalStep } from './optional-step.ts';
import { ratioOf } from './ratio.ts';
import { workloadInputs } from './workload.ts';

const middle = ({ low, high }: { readonly low: number; readonly high: number }): number => (low + high) / 2;

const people = (label: string, minimum: number, byDefault: number, hint: string) =>
  ({ label, unit: 'people', minimum, maximum: 1000, default: byDefault, hint, show: count(0, 'person'), whole: true }) as const;

const inputs = {
  otherUsdPerMonth: usdPerMonthInput('Tokens, rent and repair', 8290, 'The monthly bill without engineering.'),
  engineeringHoursPerMonth: { ...workloadInputs.engineeringHoursPerMonth, default: 40 },
  engineeringUsdPerHour: usdPerHourInput(100),
  teamSize: { ...people('People who keep the stack running', 1, 2, 'Those who could repair it tonight.'), show: count(0) },
  leavers: { ...people('People who leave', 0, 1, 'One, unless you know more.'), show: count(0) },
  rampMonths: monthsInput('Months until a replacement is up to speed', middle(RULES['attrition-months'].amount), 60, 'From the last person you hired: first day to first change made alone.'),
  hoursMultiple: {
    label: 'Hours that a leaver’s work takes meanwhile, as a multiple',
    unit: 'ratio',
    minimum: 1,
    maximum: 20,
    default: RULES['attrition-hours-multiple'].amount,
    hint: 'Twice means that every hour of that work takes two while the replacement learns.',
    show: multiple(1, '×'),
  },
  tenureMonths: { ...monthsInput('Time a person stays', middle(RULES['engineer-tenure'].amount), 600, 'Mean tenure in your team.'), minimum: 1 },
} as const satisfies InputSpecs;

export type AttritionInputs = Values<typeof inputs>;

export interface Attrition {
  readonly usualMonthlyUsd: number;
  /** Engineering added each month until the replacements are up to speed. */
  readonly extraUsdPerMonth: number;
  readonly rampMonthlyUsd: number;
  /** Rise of the bill, and of the loaded cost per request with it: the successes stay. Undefined when nothing is paid at all. */
  readonly rise: number | undefined;
  /** Added over the whole ramp. */
  readonly extraUsd: number;
  /** Mean over the years: departures a year times what one adds. */
  readonly expectedUsdPerYear: number;
}

function compute(i: AttritionInputs): Outcome<Attrition> {
  if (i.leavers > i.teamSize) return infeasible('More people leave than keep the stack running');
  const engineeringUsd = i.engineeringHoursPerMonth * i.engineeringUsdPerHour;
  const usualMonthlyUsd = i.otherUsdPerMonth + engineeringUsd;
  const addedPerMonth = engineeringUsd * (i.hoursMultiple - 1);
  const extraUsdPerMonth = (addedPerMonth * i.leavers) / i.teamSize;
  return value({
    usualMonthlyUsd,
    extraUsdPerMonth,
    rampMonthlyUsd: usualMonthlyUsd + extraUsdPerMonth,
    rise: ratioOf(extraUsdPerMonth, usualMonthlyUsd),
    extraUsd: extraUsdPerMonth * i.rampMonths,
    expectedUsdPerYear: (addedPerMonth * i.rampMonths * MONTHS_PER_YEAR) / i.tenureMonths,
  });
}

function steps(i: AttritionInputs, r: Attrition): readonly Step[] {
  const work = { hours: i.engineeringHoursPerMonth, rate: i.engineeringUsdPerHour };
  const [usual, extra] = [r.usualMonthlyUsd, r.extraUsdPerMonth];
  return [
    { label: 'Monthly cost as usual', formula: 'other + hours × rate', values: { other: i.otherUsdPerMonth, ...work }, result: usual, unit: 'USD/month' },
    {
      label: 'Added a month',
      formula: 'hours × rate × (multiple − 1) × leavers / team',
      values: { ...work, multiple: i.hoursMultiple, leavers: i.leavers, team: i.teamSize },
      result: extra,
      unit: 'USD/month',
    },
    { label: 'Monthly cost meanwhile', formula: 'usual + extra', values: { usual, extra }, result: r.rampMonthlyUsd, unit: 'USD/month' },
    ...optionalStep(r.rise, { label: 'Rise of the loaded cost', formula: 'extra / usual', values: { extra, usual }, unit: 'share' }),
    { label: 'Added in all', formula: 'extra × months', values: { extra, months: i.rampMonths }, result: r.extraUsd, unit: 'USD' },
    {
      label: 'Expected a year',
      formula: 'hours × rate × (multiple − 1) × months × yearMonths / tenure',
      values: { ...work, multiple: i.hoursMultiple, months: i.rampMonths, yearMonths: MONTHS_PER_YEAR, tenure: i.tenureMonths },
      result: r.expectedUsdPerYear,
      unit: 'USD/year',
    },
  ];
}

/** What a departure adds while the replacement learns the stack. From the source essay’s definition of engineering cost (Part 0). */
export const attrition: Model<typeof inputs, Attrition> = {
  name: 'attrition',
  title: 'When somebody leaves',
  summary: 'How far the loaded cost rises while a replacement learns the stack, and what turnover costs in a year.',
  inputs,
  outputs: {
    usualMonthlyUsd: { label: 'Monthly cost as usual', unit: 'USD/month', show: money(0) },
    extraUsdPerMonth: { label: 'Added a month', unit: 'USD/month', show: money(0) },
    rampMonthlyUsd: { label: 'Monthly cost meanwhile', unit: 'USD/month', show: money(0) },
    rise: { label: 'Rise of the loaded cost', unit: 'share', show: percent(1) },
    extraUsd: { label: 'Added in all', unit: 'USD', show: money(0) },
    expectedUsdPerYear: { label: 'Expected a year', unit: 'USD/year', show: money(0) },
  },
  answer: 'extraUsdPerMonth',
  compute,
  steps,
  conventions: [],
  limits: [
    'It counts hours only: no recruiting, no outage that the leaver would have prevented, no retries from prompts that nobody tunes.',
    'It takes the leaver’s share of the work as one over the team; the person who leaves may carry most of it.',
    'The multiple is the source essay’s experience, not a measurement of yours.',
  ],
};
