import { EVIDENCE, type InputRead } from './evidence.ts';
import { earliestDay } from './pricing/dates.ts';

/** What a reader should doubt first: of the inputs of a number, the one checked longest ago and the least supported one. */
export interface RestsOn {
  /** Undefined when no input has a date, as with the inputs of a workload. */
  readonly oldest: InputRead | undefined;
  readonly weakest: InputRead | undefined;
}

/** The oldest and the weakest of the inputs that a claim read; of equals the first. A month counts from its first day. */
export function restsOn(reads: readonly InputRead[]): RestsOn {
  return {
    oldest: lowest(reads.filter(({ verified }) => verified !== undefined), ({ verified = '' }) => earliestDay(verified)),
    weakest: lowest(reads, ({ evidence }) => -EVIDENCE.indexOf(evidence)),
  };
}

/** The item of the lowest rank, the first of several; undefined of none. */
function lowest<T>(items: readonly T[], rank: (item: T) => string | number): T | undefined {
  return items.reduce<T | undefined>((best, item) => (best === undefined || rank(item) < rank(best) ? item : best), undefined);
}
