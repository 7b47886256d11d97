import { isCertainlyAfter } from './dates.ts';
import { PLAUSIBLE } from './plausible.ts';
import { RATES, type RateKey } from './rates.ts';

/** What contradicts itself in an authored file: where, what was found, what was expected, and how the lines could read. */
export interface Finding {
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** The parts of an authored row that the checks read. Anything may be missing or wrong: other checks report that. */
export interface RowParts {
  readonly according_to?: unknown;
  readonly from?: unknown;
  readonly verified?: unknown;
  readonly rates?: unknown;
  readonly exceptions?: unknown;
}

type Rates = Partial<Record<string, number>>;

interface Relation {
  /** The rate that is out of place, and that an exception would name. */
  readonly subject: RateKey;
  readonly not: 'above' | 'below';
  readonly other: RateKey;
}

const RELATIONS: readonly Relation[] = [
  { subject: 'cached_input_usd_per_mtok', not: 'above', other: 'input_usd_per_mtok' },
  { subject: 'output_usd_per_mtok', not: 'below', other: 'input_usd_per_mtok' },
  { subject: 'cache_write_5m_usd_per_mtok', not: 'below', other: 'input_usd_per_mtok' },
  { subject: 'cache_write_1h_usd_per_mtok', not: 'below', other: 'cache_write_5m_usd_per_mtok' },
  { subject: 'batch_input_usd_per_mtok', not: 'above', other: 'input_usd_per_mtok' },
  { subject: 'batch_output_usd_per_mtok', not: 'above', other: 'output_usd_per_mtok' },
  { subject: 'priority_input_usd_per_mtok', not: 'below', other: 'input_usd_per_mtok' },
  { subject: 'priority_output_usd_per_mtok', not: 'below', other: 'output_usd_per_mtok' },
  { subject: 'long_context_input_usd_per_mtok', not: 'below', other: 'input_usd_per_mtok' },
  { subject: 'long_context_output_usd_per_mtok', not: 'below', other: 'output_usd_per_mtok' },
  { subject: 'long_context_cached_input_usd_per_mtok', not: 'below', other: 'cached_input_usd_per_mtok' },
  { subject: 'high_usd_per_gpu_hour', not: 'below', other: 'low_usd_per_gpu_hour' },
];

/** A vendor rounds an instance price divided by its GPUs to the tenth of a cent. */
const GPU_SHARE_TOLERANCE_USD = 0.001;

/** Everything in a row of prices that cannot be true together with the rest of it. */
export function rowFindings(row: RowParts): readonly Finding[] {
  const rates = numbersOf(row.rates);
  const excepted = isRecord(row.exceptions) ? row.exceptions : {};
  const offScale = implausible(rates);
  const broken = [...offScale, ...misordered(without(rates, offScale.map(({ path }) => String(path[1]))))];
  return [
    ...broken.filter(({ path }) => !(String(path[1]) in excepted)),
    ...needlessExceptions(Object.keys(excepted), broken),
    ...incomplete(rates),
    ...gpuShare(rates),
    ...startsBeforeSeen(row),
  ];
}

/** A rate that is off the scale would also seem out of order with every other: one message is enough. */
const without = (rates: Rates, keys: readonly string[]): Rates =>
  Object.fromEntries(Object.entries(rates).filter(([key]) => !keys.includes(key)));

function implausible(rates: Rates): readonly Finding[] {
  return Object.entries(PLAUSIBLE).flatMap(([key, [low, high]]) => {
    const rate = rates[key];
    if (rate === undefined || rate < 0 || (rate >= low && rate <= high)) return [];
    const meant = [rate / 1e3, rate * 1e3, rate / 1e6, rate * 1e6].map(shortest).find((other) => other >= low && other <= high);
    return [
      {
        path: ['rates', key],
        found: `${key} is ${rate}, which is ${rate < low ? 'too low' : 'too high'} to be ${RATES[key as RateKey].unit}`,
        expected: rate === 0 ? `${low} to ${high}, and no line at all for a price that is not known` : `${low} to ${high}, or a written exception`,
        fix: meant === undefined ? exceptionFor(key) : `${key}: ${meant}`,
      },
    ];
  });
}

function misordered(rates: Rates): readonly Finding[] {
  return RELATIONS.flatMap(({ subject, not, other }) => {
    const [rate, bound] = [rates[subject], rates[other]];
    if (rate === undefined || bound === undefined || (not === 'above' ? rate <= bound : rate >= bound)) return [];
    return [
      {
        path: ['rates', subject],
        found: `${subject} is ${rate}, ${not} ${other}, which is ${bound}`,
        expected: `at ${not === 'above' ? 'most' : 'least'} ${bound}, or a written exception`,
        fix: exceptionFor(subject),
      },
    ];
  });
}

const exceptionFor = (key: string): string => `exceptions:\n  ${key}: why the source really says so`;

function needlessExceptions(excepted: readonly string[], broken: readonly Finding[]): readonly Finding[] {
  return excepted
    .filter((key) => !broken.some(({ path }) => path[1] === key))
    .map((key) => ({
      path: ['exceptions', key],
      found: `the exception for ${key} excuses nothing`,
      expected: 'no exception: left in place, it would hide the next mistake',
      fix: `# remove the line of ${key}`,
    }));
}

/** Keys that mean nothing without another one. */
const NEEDS: readonly (readonly [RateKey, RateKey])[] = [
  ['low_usd_per_gpu_hour', 'high_usd_per_gpu_hour'],
  ['high_usd_per_gpu_hour', 'low_usd_per_gpu_hour'],
  ['instance_usd_per_hour', 'instance_gpus'],
  ['instance_gpus', 'instance_usd_per_hour'],
  ['long_context_over_tokens', 'long_context_input_usd_per_mtok'],
  ['long_context_input_usd_per_mtok', 'long_context_over_tokens'],
  ['long_context_output_usd_per_mtok', 'long_context_over_tokens'],
  ['long_context_cached_input_usd_per_mtok', 'long_context_over_tokens'],
];

function incomplete(rates: Rates): readonly Finding[] {
  return NEEDS.filter(([key, needed]) => rates[key] !== undefined && rates[needed] === undefined).map(([key, needed]) => ({
    path: ['rates', key],
    found: `${key} stands without ${needed}`,
    expected: 'both or neither',
    fix: `${needed}: the figure from the same source`,
  }));
}

function gpuShare({ usd_per_gpu_hour: perGpu, instance_usd_per_hour: perInstance, instance_gpus: gpus }: Rates): readonly Finding[] {
  if (perGpu === undefined || perInstance === undefined || !gpus) return [];
  const share = shortest(perInstance / gpus);
  if (Math.abs(perGpu - share) <= GPU_SHARE_TOLERANCE_USD) return [];
  return [
    {
      path: ['rates', 'usd_per_gpu_hour'],
      found: `usd_per_gpu_hour is ${perGpu}, but ${perInstance} an hour for ${gpus} GPUs is ${share}`,
      expected: String(share),
      fix: `usd_per_gpu_hour: ${share}`,
    },
  ];
}

function startsBeforeSeen({ from, verified }: RowParts): readonly Finding[] {
  if (typeof from !== 'string' || typeof verified !== 'string' || !isCertainlyAfter(from, verified)) return [];
  return [
    {
      path: ['from'],
      found: `the price starts on ${from}, after it was last seen on ${verified}`,
      expected: `${verified} or earlier`,
      fix: `from: ${verified}`,
    },
  ];
}

/** Arithmetic on decimals leaves dust in the last digits; a snippet should not show it. */
const shortest = (amount: number): number => Number(amount.toPrecision(12));

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function numbersOf(rates: unknown): Rates {
  if (!isRecord(rates)) return {};
  return Object.fromEntries(Object.entries(rates).filter((entry): entry is [string, number] => Number.isFinite(entry[1])));
}
