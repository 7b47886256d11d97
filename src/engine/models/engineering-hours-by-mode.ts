import { count, money } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { RULES } from '../rules.ts';
import { usdPerHourInput } from './input-kinds.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { choice } from './questions.ts';

interface Band {
  readonly low: number;
  readonly high: number;
}

/** Engineering hours of a way to run open weights, as the source essay gives them (Part 1). */
export interface ModeHours {
  readonly name: string;
  /** One-off; on serverless for each workload, otherwise in all. */
  readonly setup: Band;
  readonly setupPerWorkload: boolean;
  readonly monthly: Band;
  readonly goesInto: string;
  /** Whom the essay names for the figures; none of them is a document that can be opened. */
  readonly saidToComeFrom: string;
}

export const ENGINEERING_HOURS = {
  serverless: {
    name: 'Serverless open weights',
    setup: RULES['serverless-setup-hours'].amount,
    setupPerWorkload: true,
    monthly: RULES['serverless-monthly-hours'].amount,
    goesInto: 'Monitoring and prompt updates.',
    saidToComeFrom: 'onboarding documents of providers',
  },
  managed: {
    name: 'Managed dedicated endpoint',
    setup: RULES['managed-setup-hours'].amount,
    setupPerWorkload: false,
    monthly: RULES['managed-monthly-hours'].amount,
    goesInto: 'Capacity reviews and model updates; at the start, the service level and load tests.',
    saidToComeFrom: 'case studies of customers',
  },
  selfManaged: {
    name: 'Self-managed GPUs',
    setup: RULES['self-managed-setup-hours'].amount,
    setupPerWorkload: false,
    monthly: RULES['self-managed-monthly-hours'].amount,
    goesInto: 'Memory failures, scaling, kernel updates and being on call; at the start, setting up and tuning the runtime.',
    saidToComeFrom: 'communities of GPU renters',
  },
} as const satisfies Record<string, ModeHours>;

const MODES: readonly ModeHours[] = Object.values(ENGINEERING_HOURS);

const inputs = {
  mode: choice(
    'Way to run open weights',
    'Self-managed means that your people run the model server.',
    MODES.map((mode) => mode.name),
    1,
    1,
  ),
  workloads: {
    label: 'Workloads',
    unit: '1',
    minimum: 1,
    maximum: 1000,
    default: 1,
    hint: 'On serverless each workload is set up by itself.',
    show: count(0, 'workload'),
    whole: true,
  },
  engineeringUsdPerHour: usdPerHourInput(100),
} as const satisfies InputSpecs;

export type EngineeringHoursInputs = Values<typeof inputs>;

export interface EngineeringHours {
  readonly setupHoursLow: number;
  readonly setupHoursHigh: number;
  readonly hoursPerMonthLow: number;
  readonly hoursPerMonthHigh: number;
  readonly setupUsdLow: number;
  readonly setupUsdHigh: number;
  readonly usdPerMonthLow: number;
  readonly usdPerMonthHigh: number;
  readonly goesInto: string;
}

/** The first mode is 1. The choice list has made sure that it exists. */
const modeOf = (i: EngineeringHoursInputs): ModeHours => MODES[i.mode - 1] ?? ENGINEERING_HOURS.serverless;
const setups = (i: EngineeringHoursInputs): number => (modeOf(i).setupPerWorkload ? i.workloads : 1);

function compute(i: EngineeringHoursInputs): Outcome<EngineeringHours> {
  const { setup, monthly, goesInto } = modeOf(i);
  const rate = i.engineeringUsdPerHour;
  return value({
    setupHoursLow: setup.low * setups(i),
    setupHoursHigh: setup.high * setups(i),
    hoursPerMonthLow: monthly.low,
    hoursPerMonthHigh: monthly.high,
    setupUsdLow: setup.low * setups(i) * rate,
    setupUsdHigh: setup.high * setups(i) * rate,
    usdPerMonthLow: monthly.low * rate,
    usdPerMonthHigh: monthly.high * rate,
    goesInto,
  });
}

function steps(i: EngineeringHoursInputs, result: EngineeringHours): readonly Step[] {
  const { setup, monthly } = modeOf(i);
  const once = (label: string, hours: number, usd: number): Step => ({
    label,
    formula: 'hours × setups × rate',
    values: { hours, setups: setups(i), rate: i.engineeringUsdPerHour },
    result: usd,
    unit: 'USD',
  });
  const everyMonth = (label: string, hours: number, usd: number): Step => ({
    label,
    formula: 'hours × rate',
    values: { hours, rate: i.engineeringUsdPerHour },
    result: usd,
    unit: 'USD/month',
  });
  return [
    once('Set-up, at least', setup.low, result.setupUsdLow),
    once('Set-up, at most', setup.high, result.setupUsdHigh),
    everyMonth('Every month, at least', monthly.low, result.usdPerMonthLow),
    everyMonth('Every month, at most', monthly.high, result.usdPerMonthHigh),
  ];
}

/** What people cost in each way to run open weights: the bands of the source essay (Part 1) at the reader’s rate. */
export const engineeringHoursByMode: Model<typeof inputs, EngineeringHours> = {
  name: 'engineering-hours-by-mode',
  title: 'Engineering hours by deployment',
  summary: 'What setting up and keeping up a deployment costs in people.',
  inputs,
  outputs: {
    setupHoursLow: { label: 'Set-up hours, at least', unit: 'hours', show: count(0, 'hour') },
    setupHoursHigh: { label: 'Set-up hours, at most', unit: 'hours', show: count(0, 'hour') },
    hoursPerMonthLow: { label: 'Hours a month, at least', unit: 'hours/month', show: count(0, 'hour') },
    hoursPerMonthHigh: { label: 'Hours a month, at most', unit: 'hours/month', show: count(0, 'hour') },
    setupUsdLow: { label: 'Set-up, at least', unit: 'USD', show: money(0) },
    setupUsdHigh: { label: 'Set-up, at most', unit: 'USD', show: money(0) },
    usdPerMonthLow: { label: 'Every month, at least', unit: 'USD/month', show: money(0) },
    usdPerMonthHigh: { label: 'Every month, at most', unit: 'USD/month', show: money(0) },
    goesInto: { label: 'What the hours go into', unit: 'text' },
  },
  answer: 'usdPerMonthHigh',
  compute,
  steps,
  conventions: [],
  limits: [
    'The bands are experience that the source essay reports without a document to check; track your own hours.',
    'The monthly hours are for a first deployment: several models on the same servers need more.',
    'Migrating prompts and evals is extra; these hours begin when the workload is ready to run.',
  ],
};
