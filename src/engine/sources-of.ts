import { claimContext, readKey, type GuideData } from './claim-context.ts';
import type { InputRead } from './evidence.ts';
import { withRulesFrom } from './rules.ts';
import type { Term } from './terms.ts';

/**
 * Of the inputs that were read, those that the amount rests on. A model takes all its inputs at once, also for an output that uses few:
 * an input counts only when a little more of it changes something on the way to the amount, if not the amount itself (the count of
 * GPUs rests on their speed, though one percent of it rarely moves a whole number). A term without a trail rests on all that it reads.
 */
export function sourcesOf(term: Term, reads: readonly InputRead[], data: GuideData): readonly InputRead[] {
  if (!term.trail || reads.length < 2) return reads;
  const now = trailOf(term, data);
  return reads.filter((read) => trailOf(term, data, readKey(read)) !== now);
}

/** The trail as text; an input whose change makes the calculation refuse or fail is one that it rests on. */
function trailOf(term: Term, data: GuideData, nudged?: string): string {
  const c = claimContext(data, nudged);
  try {
    return withRulesFrom((rule) => c.wholeRule(rule), () => JSON.stringify([term.amount(c), term.trail?.(c)]));
  } catch (error) {
    return String(error);
  }
}
