import { EVIDENCE, type Evidence, type InputRead } from './evidence.ts';
import { startOf } from './pricing/book.ts';

/** What a reader should doubt first: of the inputs of a number, the one checked longest ago and the least supported one. */
export interface RestsOn {
  /** Undefined when no input has a date, as with the inputs of a workload. */
  readonly oldest: InputRead | undefined;
  readonly weakest: InputRead | undefined;
}

/** The oldest and the weakest of the inputs that a claim read; of equals the first. */
export function restsOn(reads: readonly InputRead[]): RestsOn {
  const dated = reads.filter((read) => read.verified !== undefined);
  const seen = (read: InputRead): string => startOf({ verified: read.verified ?? '' });
  const strength = (evidence: Evidence): number => EVIDENCE.indexOf(evidence);
  return {
    oldest: dated.toSorted((a, b) => seen(a).localeCompare(seen(b)))[0],
    weakest: reads.toSorted((a, b) => strength(b.evidence) - strength(a.evidence))[0],
  };
}
