import { DAYS_PER_MONTH, HOURS_PER_DAY, TOKENS_PER_MTOK } from '../conventions.ts';
import { count, money, multiple, percent } from '../format.ts';
import { invalid, value, type Outcome } from '../outcome.ts';
import { gpuInputs } from './gpu-inputs.ts';
import type { InputSpec, InputSpecs, Model, Step, Values } from './model.ts';
import { trafficDay, type TrafficHour } from './traffic-day.ts';

/** A working day in one time zone: relative traffic of each hour from midnight. An assumption to type over. */
const WORKING_DAY = [2, 1, 1, 1, 1, 2, 4, 8, 14, 18, 20, 19, 16, 18, 20, 19, 17, 14, 11, 9, 8, 6, 4, 3] as const;

const HOUR_NAMES = ['midnight', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

const hourName = (hour: number): string => {
  if (hour === 0) return 'midnight';
  if (hour === 12) return 'noon';
  return `${HOUR_NAMES[hour % 12]} ${hour < 12 ? 'in the morning' : 'in the afternoon or evening'}`;
};

const HOURS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23] as const;

type HourInput = `hour${(typeof HOURS)[number]}`;

const hourInputs = Object.fromEntries(
  HOURS.map((hour) => [
    `hour${hour}`,
    {
      label: `Traffic in the hour from ${hourName(hour)}`,
      unit: '1',
      minimum: 0,
      maximum: 1e6,
      default: WORKING_DAY[hour],
      hint: 'Requests or tokens of that hour, in any unit: only the proportions count.',
      show: count(0),
    } satisfies InputSpec,
  ]),
) as Readonly<Record<HourInput, InputSpec>>;

const inputs = {
  tokensPerDay: {
    label: 'Output tokens a day, retries included',
    unit: 'tokens/day',
    minimum: 1,
    maximum: 1e15,
    default: 137_000_000,
    hint: 'From the usage field of the API response, summed over a usual day.',
    show: count(0, 'token'),
    whole: true,
  },
  usdPerGpuHour: gpuInputs.usdPerGpuHour,
  tokensPerSecond: gpuInputs.tokensPerSecond,
  peakLoad: {
    label: 'Load that a GPU may reach in its busiest hour, percent',
    unit: 'share',
    minimum: 0.01,
    maximum: 1,
    default: 0.8,
    hint: 'Headroom for minutes that are busier than their hour; above it answers slow down.',
    show: percent(0),
  },
  minimumGpus: {
    label: 'GPUs kept running in every hour',
    unit: 'GPU',
    minimum: 0,
    maximum: 10_000,
    default: 1,
    hint: 'Minimum replicas times the GPUs of each; zero scales to nothing and starts cold.',
    show: count(0, 'GPU'),
    whole: true,
  },
  ...hourInputs,
} satisfies InputSpecs;

export type TrafficShapeInputs = Values<typeof inputs>;

export interface TrafficShape {
  readonly peakTokensPerHour: number;
  readonly peakToMean: number;
  readonly fixedGpus: number;
  readonly fixedUtilization: number;
  readonly fixedUsdPerMonth: number;
  readonly fixedUsdPerMtok: number;
  readonly scaledGpuHoursPerDay: number;
  readonly scaledUtilization: number;
  readonly scaledUsdPerMonth: number;
  readonly scaledUsdPerMtok: number;
  readonly savingUsdPerMonth: number;
  /** Rent of GPUs that run only because of the minimum. */
  readonly minimumUsdPerMonth: number;
  /** The usable share of full load that this shape leaves a fleet sized for its peak, before rounding up to whole GPUs. */
  readonly usableShare: number;
}

/** The relative traffic of each hour from midnight. */
export const weights = (i: TrafficShapeInputs): readonly number[] => HOURS.map((hour) => i[`hour${hour}` as const]);

/** The hours of the day with their tokens and GPUs; the weights must not all be 0. */
export const hoursOf = (i: TrafficShapeInputs): readonly TrafficHour[] =>
  trafficDay(weights(i), i.tokensPerDay, i.tokensPerSecond * 3600 * i.peakLoad, i.minimumGpus);

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

function compute(i: TrafficShapeInputs): Outcome<TrafficShape> {
  if (sum(weights(i)) === 0) return invalid('At least one hour must have traffic; all of them are zero');
  const hours = hoursOf(i);
  const peakTokensPerHour = Math.max(...hours.map((hour) => hour.tokens));
  const fixedGpus = Math.max(1, ...hours.map((hour) => hour.gpus));
  const scaledGpuHoursPerDay = sum(hours.map((hour) => hour.gpus));
  const idleGpuHoursPerDay = sum(hours.map((hour) => hour.gpus - hour.neededGpus));
  const usdPerMonth = (gpuHoursPerDay: number): number => gpuHoursPerDay * i.usdPerGpuHour * DAYS_PER_MONTH;
  const busy = (gpuHoursPerDay: number): number => i.tokensPerDay / (gpuHoursPerDay * i.tokensPerSecond * 3600);
  const usdPerMtok = (gpuHoursPerDay: number): number => (gpuHoursPerDay * i.usdPerGpuHour * TOKENS_PER_MTOK) / i.tokensPerDay;
  const fixed = fixedGpus * HOURS_PER_DAY;
  const meanTokensPerHour = i.tokensPerDay / HOURS_PER_DAY;
  return value({
    peakTokensPerHour,
    peakToMean: peakTokensPerHour / meanTokensPerHour,
    fixedGpus,
    fixedUtilization: busy(fixed),
    fixedUsdPerMonth: usdPerMonth(fixed),
    fixedUsdPerMtok: usdPerMtok(fixed),
    scaledGpuHoursPerDay,
    scaledUtilization: busy(scaledGpuHoursPerDay),
    scaledUsdPerMonth: usdPerMonth(scaledGpuHoursPerDay),
    scaledUsdPerMtok: usdPerMtok(scaledGpuHoursPerDay),
    savingUsdPerMonth: usdPerMonth(fixed - scaledGpuHoursPerDay),
    minimumUsdPerMonth: usdPerMonth(idleGpuHoursPerDay),
    usableShare: (i.peakLoad * meanTokensPerHour) / peakTokensPerHour,
  });
}

/** Names for the terms of a sum over the day: `hour0 + hour1 + …`. */
const overTheDay = (name: string, amounts: readonly number[]) => ({
  formula: amounts.map((_, hour) => `${name}${hour}`).join(' + '),
  values: Object.fromEntries(amounts.map((amount, hour) => [`${name}${hour}`, amount])),
});

function steps(i: TrafficShapeInputs, result: TrafficShape): readonly Step[] {
  const gpusByHour = hoursOf(i).map((hour) => hour.gpus);
  const { tokensPerDay: tokens, tokensPerSecond: speed, usdPerGpuHour: price } = i;
  const [day, days] = [HOURS_PER_DAY, DAYS_PER_MONTH];
  const { peakTokensPerHour: peak, scaledGpuHoursPerDay: gpuHours, fixedGpus: gpus } = result;
  return [
    {
      label: 'Busiest hour',
      formula: `tokens × peakHour / (${overTheDay('hour', weights(i)).formula})`,
      values: { tokens, peakHour: Math.max(...weights(i)), ...overTheDay('hour', weights(i)).values },
      result: peak,
      unit: 'tokens',
    },
    { label: 'Busiest hour over the mean', formula: 'peak / (tokens / day)', values: { peak, tokens, day }, result: result.peakToMean, unit: 'ratio' },
    {
      label: 'GPUs for the busiest hour',
      formula: 'max(1, minimum, ceil(peak / (speed × 3600 × load)))',
      values: { minimum: i.minimumGpus, peak, speed, load: i.peakLoad },
      result: gpus,
      unit: 'GPU',
    },
    { label: 'Utilization of that fleet', formula: 'tokens / (gpus × day × speed × 3600)', values: { tokens, gpus, day, speed }, result: result.fixedUtilization, unit: 'share' },
    { label: 'Rent of that fleet', formula: 'gpus × day × price × days', values: { gpus, day, price, days }, result: result.fixedUsdPerMonth, unit: 'USD/month' },
    { label: 'GPU-hours when the fleet follows the traffic', ...overTheDay('gpus', gpusByHour), result: gpuHours, unit: 'GPU-hours/day' },
    { label: 'Utilization then', formula: 'tokens / (gpuHours × speed × 3600)', values: { tokens, gpuHours, speed }, result: result.scaledUtilization, unit: 'share' },
    { label: 'Rent then', formula: 'gpuHours × price × days', values: { gpuHours, price, days }, result: result.scaledUsdPerMonth, unit: 'USD/month' },
    {
      label: 'Saved by following the traffic',
      formula: '(gpus × day − gpuHours) × price × days',
      values: { gpus, day, gpuHours, price, days },
      result: result.savingUsdPerMonth,
      unit: 'USD/month',
    },
    { label: 'Usable share of full load', formula: 'load × (tokens / day) / peak', values: { load: i.peakLoad, tokens, day, peak }, result: result.usableShare, unit: 'share' },
  ];
}

/** What the shape of a day does to a fleet: sized for the peak, or following the traffic down to a minimum. */
export const trafficShape: Model<typeof inputs, TrafficShape> = {
  name: 'traffic-shape',
  title: 'The shape of a day',
  summary: 'How busy GPUs can be under your daily traffic, and what following it or keeping a minimum costs.',
  inputs,
  outputs: {
    peakTokensPerHour: { label: 'Tokens in the busiest hour', unit: 'tokens', show: count(0, 'token') },
    peakToMean: { label: 'Busiest hour over the mean', unit: 'ratio', show: multiple(1, '×') },
    fixedGpus: { label: 'GPUs for the busiest hour', unit: 'GPU', show: count(0, 'GPU') },
    fixedUtilization: { label: 'Utilization of that fleet', unit: 'share', show: percent(1) },
    fixedUsdPerMonth: { label: 'Rent of that fleet', unit: 'USD/month', show: money(0) },
    fixedUsdPerMtok: { label: 'Rent of that fleet per million tokens', unit: 'USD/Mtok', show: money(2) },
    scaledGpuHoursPerDay: { label: 'GPU-hours a day when the fleet follows the traffic', unit: 'GPU-hours/day', show: count(0, 'GPU-hour a day') },
    scaledUtilization: { label: 'Utilization then', unit: 'share', show: percent(1) },
    scaledUsdPerMonth: { label: 'Rent then', unit: 'USD/month', show: money(0) },
    scaledUsdPerMtok: { label: 'Rent then per million tokens', unit: 'USD/Mtok', show: money(2) },
    savingUsdPerMonth: { label: 'Saved by following the traffic', unit: 'USD/month', show: money(0) },
    minimumUsdPerMonth: { label: 'Rent of GPUs that only the minimum keeps', unit: 'USD/month', show: money(0) },
    usableShare: { label: 'Usable share of full load under this shape', unit: 'share', show: percent(0) },
  },
  compute,
  steps,
  conventions: ['month-720', 'whole-gpus', 'output-bound'],
  limits: [
    'Every day is taken as the same; weekends, launches and growth are not in it.',
    'Following the traffic supposes that a GPU can be had and given back by the hour, and starts before it is needed: loading a large model takes minutes.',
    'An hour hides the busiest minute inside it; the load allowed in the busiest hour must leave room for that.',
  ],
};
