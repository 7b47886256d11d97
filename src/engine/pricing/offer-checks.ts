import { startOf } from './book.ts';
import { earliestDay, isDay, isMonth } from './dates.ts';
import { RATES, type RateKey } from './rates.ts';
import { isRecord, type Finding, type RowParts } from './row-checks.ts';

/** The parts of an authored offer that the checks read. Anything may be missing or wrong: other checks report that. */
interface OfferParts {
  readonly kind?: unknown;
  readonly rows?: unknown;
}

const GPU_KEYS: readonly string[] = [
  'usd_per_gpu_hour',
  'low_usd_per_gpu_hour',
  'high_usd_per_gpu_hour',
  'instance_usd_per_hour',
  'instance_gpus',
] satisfies RateKey[];

/** Whether the rows of an offer can stand together: rates of its kind, enough of them to price it, no overlap in time. */
export function offerFindings(offer: OfferParts): readonly Finding[] {
  const rows = Array.isArray(offer.rows) ? offer.rows.filter(isRecord) : [];
  return [...rows.flatMap((row, index) => kindFindings(offer.kind, row, index)), ...overlaps(rows)];
}

function kindFindings(kind: unknown, row: RowParts, index: number): readonly Finding[] {
  if (!isRecord(row.rates) || (kind !== 'tokens' && kind !== 'gpu')) return [];
  const keys = Object.keys(row.rates);
  const foreign = keys.filter((key) => key in RATES && GPU_KEYS.includes(key) !== (kind === 'gpu'));
  return [
    ...foreign.map((key) => ({
      path: ['rows', index, 'rates', key],
      found: `${key} is a rate of ${kind === 'gpu' ? 'tokens' : 'a GPU'}, and the offer is of kind ${kind}`,
      expected: `rates of kind ${kind} only`,
      fix: `# remove ${key}, or set kind: ${kind === 'gpu' ? 'tokens' : 'gpu'}`,
    })),
    ...(foreign.length > 0 ? [] : unpricedFindings(kind, keys, index)),
  ];
}

/** A row must be able to price something: tokens both ways, or an hour. */
function unpricedFindings(kind: 'tokens' | 'gpu', keys: readonly string[], index: number): readonly Finding[] {
  const path = ['rows', index, 'rates'];
  if (kind === 'gpu') {
    const priced = ['usd_per_gpu_hour', 'low_usd_per_gpu_hour', 'instance_usd_per_hour'].some((key) => keys.includes(key));
    const expected = 'usd_per_gpu_hour, a low and a high end of it, or instance_usd_per_hour';
    return priced ? [] : [{ path, found: 'the row has no price of an hour', expected, fix: 'usd_per_gpu_hour: 3.99' }];
  }
  return (['input_usd_per_mtok', 'output_usd_per_mtok'] as const)
    .filter((key) => !keys.includes(key))
    .map((key) => ({ path: [...path, key], found: `${key} is missing`, expected: 'a price for input and for output', fix: `${key}: 5` }));
}

/** Two rows of one source overlap when one was still seen in force after the other had started. */
function overlaps(rows: readonly RowParts[]): readonly Finding[] {
  return rows.flatMap((row, index) =>
    rows.slice(0, index).flatMap((earlier, earlierIndex) => {
      if (row.according_to !== earlier.according_to) return [];
      const [first, second] = [spanOf(earlier), spanOf(row)];
      if (!first || !second || first.end < second.start || second.end < first.start) return [];
      return [
        {
          path: ['rows', index],
          found: `rows ${earlierIndex + 1} and ${index + 1} follow ${String(row.according_to)} and overlap: ${first.start} to ${first.end} and ${second.start} to ${second.end}`,
          expected: 'one price of a source on any day',
          fix: 'from: the day this price took effect, later than the last day the other was seen',
        },
      ];
    }),
  );
}

/** From the day a price started to the last day it was certainly seen. */
function spanOf({ from, verified }: RowParts): { readonly start: string; readonly end: string } | undefined {
  const isDate = (date: unknown): date is string => typeof date === 'string' && (isDay(date) || isMonth(date));
  if (!isDate(verified) || !(from === undefined || isDate(from))) return undefined;
  const start = startOf({ verified, ...(from && { from }) });
  const seen = earliestDay(verified);
  return { start, end: seen > start ? seen : start };
}
