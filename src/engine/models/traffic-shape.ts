import { DAYS_PER_MONTH, HOURS_PER_DAY, TOKENS_PER_MTOK } from '../conventions.ts';
import { count, money, multiple, percent } from '../format.ts';
import { invalid, value, type Outcome } from '../outcome.ts';
import { gpuInputs } from './gpu-inputs.ts';
import type { InputSpecs, Model, Values } from './model.ts';
import { hourInputs, hoursOf, weights } from './traffic-day.ts';
import { trafficShapeSteps } from './traffic-shape-steps.ts';

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
    scaledGpuHoursPerDay: {
      label: 'GPU-hours a day when the fleet follows the traffic',
      unit: 'GPU-hours/day',
      show: count(0, 'GPU-hour a day'),
    },
    scaledUtilization: { label: 'Utilization then', unit: 'share', show: percent(1) },
    scaledUsdPerMonth: { label: 'Rent then', unit: 'USD/month', show: money(0) },
    scaledUsdPerMtok: { label: 'Rent then per million tokens', unit: 'USD/Mtok', show: money(2) },
    savingUsdPerMonth: { label: 'Saved by following the traffic', unit: 'USD/month', show: money(0) },
    minimumUsdPerMonth: { label: 'Rent of GPUs that only the minimum keeps', unit: 'USD/month', show: money(0) },
    usableShare: { label: 'Usable share of full load under this shape', unit: 'share', show: percent(0) },
  },
  answer: 'fixedUtilization',
  compute,
  steps: trafficShapeSteps,
  conventions: ['month-720', 'whole-gpus', 'output-bound'],
  limits: [
    'Every day is taken as the same; weekends, launches and growth are not in it.',
    'Following the traffic supposes that a GPU can be had and given back by the hour, and starts before it is needed: loading a large model takes minutes.',
    'An hour hides the busiest minute inside it; the load allowed in the busiest hour must leave room for that.',
  ],
};
