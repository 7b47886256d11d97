import type { RangedInput } from './ranges.ts';
import type { SimulatedOffer, Simulation } from './simulate.ts';

/** How much of the doubt between two offers comes from one input. */
export interface Explained {
  readonly input: RangedInput;
  /** Share of the variance of the difference between the two costs that would go if this input were known, 0 to 1. */
  readonly share: number;
}

/** Ranks are sorted into so many groups of equal probability. */
const GROUPS = 32;

/**
 * For each input that has a range, the share of the variance of (cost on a − cost on b) that it explains alone, the largest first:
 * the variance of the mean difference within groups of draws that have nearly the same value of it, over the whole variance (the
 * first-order sensitivity index), less what chance alone would show. Empty when the difference is the same in every draw.
 */
export function explainedDifference({ draws, inputs, ranks }: Simulation, a: SimulatedOffer, b: SimulatedOffer): readonly Explained[] {
  const differences = a.usdPerSuccess.map((cost, draw) => cost - b.usdPerSuccess[draw]!);
  const mean = differences.reduce((sum, difference) => sum + difference, 0) / draws;
  const total = differences.reduce((sum, difference) => sum + (difference - mean) ** 2, 0);
  const largest = a.usdPerSuccess.reduce((most, cost) => Math.max(most, cost), 0);
  // The difference varies by no more than rounding.
  if (total <= draws * (1e-12 * largest) ** 2) return [];
  return inputs
    .map((input, index) => ({ input, share: input.low === input.high ? 0 : betweenGroups(ranks[index]!, differences, mean) / total }))
    .map(({ input, share }) => ({ input, share: withoutChance(share, draws) }))
    .filter(({ share }) => share > 0)
    .sort((x, y) => y.share - x.share);
}

/** Squared distance of the groups’ means from the mean of all, each counted as often as it has draws. */
function betweenGroups(ranks: Float64Array, differences: Float64Array, mean: number): number {
  const [sums, counts] = [new Float64Array(GROUPS), new Float64Array(GROUPS)];
  for (let draw = 0; draw < ranks.length; draw += 1) {
    const group = Math.floor(ranks[draw]! * GROUPS);
    sums[group]! += differences[draw]! - mean;
    counts[group]! += 1;
  }
  return sums.reduce((between, sum, group) => between + (counts[group]! > 0 ? sum ** 2 / counts[group]! : 0), 0);
}

/** Random groups would explain (groups − 1) / (draws − 1) as well: what is left once that is taken off, as in the adjusted coefficient of determination. */
const withoutChance = (share: number, draws: number): number => (draws > GROUPS ? Math.max(0, 1 - ((1 - share) * (draws - 1)) / (draws - GROUPS)) : 0);
