import { count } from '../format.ts';
import { wholeGpus } from './gpu-count.ts';
import type { InputSpec, Values } from './model.ts';

/** A working day in one time zone: relative traffic of each hour from midnight. An assumption to type over. */
const WORKING_DAY = [2, 1, 1, 1, 1, 2, 4, 8, 14, 18, 20, 19, 16, 18, 20, 19, 17, 14, 11, 9, 8, 6, 4, 3] as const;

const HOUR_NAMES = ['midnight', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

const hourName = (hour: number): string => {
  if (hour === 0) return 'midnight';
  if (hour === 12) return 'noon';
  return `${HOUR_NAMES[hour % 12]} ${hour < 12 ? 'in the morning' : 'in the afternoon or evening'}`;
};

/** The hours of the day, from midnight. */
const HOURS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23] as const;

type HourInput = `hour${(typeof HOURS)[number]}`;

/** One input for each hour: its traffic relative to the others. */
export const hourInputs = Object.fromEntries(
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

/** One hour of the day: what must be made in it, and the GPUs for that. */
export interface TrafficHour {
  /** 0 to 23, from midnight. */
  readonly hour: number;
  readonly tokens: number;
  /** GPUs that the hour’s tokens need: none when there are no tokens. */
  readonly neededGpus: number;
  /** GPUs that run: those needed, and at least the minimum. */
  readonly gpus: number;
}

type HourWeights = Values<typeof hourInputs>;

/** The relative traffic of each hour from midnight. */
export const weights = (i: HourWeights): readonly number[] => HOURS.map((hour) => i[`hour${hour}` as const]);

/** What the hours of a day depend on, beside the weights. */
type DayInputs = HourWeights & {
  readonly tokensPerDay: number;
  readonly tokensPerSecond: number;
  readonly peakLoad: number;
  readonly minimumGpus: number;
};

/**
 * The hours of the day: its tokens in proportion to the weights, which must not all be 0, and the whole GPUs that make each hour’s tokens
 * when none is loaded above `peakLoad`.
 */
export function hoursOf(i: DayInputs): readonly TrafficHour[] {
  const total = weights(i).reduce((sum, weight) => sum + weight, 0);
  return weights(i).map((weight, hour) => {
    const tokens = (i.tokensPerDay * weight) / total;
    const neededGpus = wholeGpus(tokens, i.tokensPerSecond * 3600 * i.peakLoad);
    return { hour, tokens, neededGpus, gpus: Math.max(i.minimumGpus, neededGpus) };
  });
}
