import { DAYS_PER_MONTH, HOURS_PER_DAY } from '../conventions.ts';
import type { Step } from './model.ts';
import { hoursOf, weights } from './traffic-day.ts';
import type { TrafficShape, TrafficShapeInputs } from './traffic-shape.ts';

/** Names for the terms of a sum over the day: `hour0 + hour1 + …`. */
const overTheDay = (name: string, amounts: readonly number[]) => ({
  formula: amounts.map((_, hour) => `${name}${hour}`).join(' + '),
  values: Object.fromEntries(amounts.map((amount, hour) => [`${name}${hour}`, amount])),
});

const [day, days] = [HOURS_PER_DAY, DAYS_PER_MONTH];

function shapeSteps(i: TrafficShapeInputs, result: TrafficShape): readonly Step[] {
  const hours = overTheDay('hour', weights(i));
  const { tokensPerDay: tokens, peakLoad: load } = i;
  const peak = result.peakTokensPerHour;
  return [
    {
      label: 'Busiest hour',
      formula: `tokens × busiest / (${hours.formula})`,
      values: { tokens, busiest: Math.max(...weights(i)), ...hours.values },
      result: peak,
      unit: 'tokens',
    },
    {
      label: 'Busiest hour over the mean',
      formula: 'peak / (tokens / day)',
      values: { peak, tokens, day },
      result: result.peakToMean,
      unit: 'ratio',
    },
    {
      label: 'Usable share of full load',
      formula: 'load × (tokens / day) / peak',
      values: { load, tokens, day, peak },
      result: result.usableShare,
      unit: 'share',
    },
  ];
}

function fixedSteps(i: TrafficShapeInputs, result: TrafficShape): readonly Step[] {
  const { tokensPerDay: tokens, tokensPerSecond: speed, usdPerGpuHour: price, minimumGpus: minimum, peakLoad: load } = i;
  const { fixedGpus: gpus, peakTokensPerHour: peak } = result;
  return [
    {
      label: 'GPUs for the busiest hour',
      formula: 'max(1, minimum, ceil(peak / (speed × 3600 × load)))',
      values: { minimum, peak, speed, load },
      result: gpus,
      unit: 'GPU',
    },
    {
      label: 'Utilization of that fleet',
      formula: 'tokens / (gpus × day × speed × 3600)',
      values: { tokens, gpus, day, speed },
      result: result.fixedUtilization,
      unit: 'share',
    },
    {
      label: 'Rent of that fleet',
      formula: 'gpus × day × price × days',
      values: { gpus, day, price, days },
      result: result.fixedUsdPerMonth,
      unit: 'USD/month',
    },
  ];
}

function followingSteps(i: TrafficShapeInputs, result: TrafficShape): readonly Step[] {
  const { tokensPerDay: tokens, tokensPerSecond: speed, usdPerGpuHour: price } = i;
  const { fixedGpus: gpus, scaledGpuHoursPerDay: gpuHours } = result;
  const running = overTheDay(
    'gpus',
    hoursOf(i).map((hour) => hour.gpus),
  );
  return [
    { label: 'GPU-hours when the fleet follows the traffic', ...running, result: gpuHours, unit: 'GPU-hours/day' },
    {
      label: 'Utilization then',
      formula: 'tokens / (gpuHours × speed × 3600)',
      values: { tokens, gpuHours, speed },
      result: result.scaledUtilization,
      unit: 'share',
    },
    {
      label: 'Rent then',
      formula: 'gpuHours × price × days',
      values: { gpuHours, price, days },
      result: result.scaledUsdPerMonth,
      unit: 'USD/month',
    },
    {
      label: 'Saved by following the traffic',
      formula: '(gpus × day − gpuHours) × price × days',
      values: { gpus, day, gpuHours, price, days },
      result: result.savingUsdPerMonth,
      unit: 'USD/month',
    },
  ];
}

/** The derivation: the shape of the day, the fleet for its peak, the fleet that follows it. */
export const trafficShapeSteps = (i: TrafficShapeInputs, result: TrafficShape): readonly Step[] => [
  ...shapeSteps(i, result),
  ...fixedSteps(i, result),
  ...followingSteps(i, result),
];
