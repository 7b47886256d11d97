import type { PricedOffer } from '../calculator-data.ts';
import type { InputSpec } from '../models/model.ts';
import { ratioOf } from '../models/ratio.ts';
import { workloadInputs, type Workload, type WorkloadInput } from '../models/workload.ts';
import type { Comparison } from './compare-offers.ts';
import { firstCrossing } from './flip-search.ts';
import { movesOf, type Move } from './moves.ts';
import type { Overrides } from './overrides.ts';

/** A value of an input at which another offer takes over. */
export interface Flip {
  /**
   * The first whole number where another offer wins, for an input that counts whole things. For any other, the value beyond
   * which it does: there both cost the same, or a GPU more is rented.
   */
  readonly at: number;
  /** The offer that wins beyond it. */
  readonly winner: PricedOffer;
  /** How far away it is: that value less the current one, in the unit of the input. */
  readonly change: number;
  /** That value over the current one; undefined when that is 0. */
  readonly ratio: number | undefined;
}

/** What moving one input does to who wins, all others held. */
export interface FlipPoint {
  /** The workload’s input, for all offers that have none of their own; or the winner’s alone. */
  readonly scope: Move['scope'];
  readonly input: WorkloadInput;
  readonly current: number;
  readonly below: Flip | undefined;
  readonly above: Flip | undefined;
  /** The nearer of the two; undefined when no value in the input’s range changes the winner. */
  readonly nearest: Flip | undefined;
}

/** For each input, where the winner changes. Empty when no offer has a cost. Expects the comparison of this workload. */
export function flipPoints(comparison: Comparison, workload: Workload, overrides: Overrides = {}): readonly FlipPoint[] {
  return movesOf(comparison, workload, overrides).map((move) => {
    const spec: InputSpec = workloadInputs[move.input];
    const [below, above] = [spec.minimum, spec.maximum].map((limit) => flipTowards(comparison, move, spec, limit));
    return { scope: move.scope, input: move.input, current: move.current, below, above, nearest: nearer(below, above) };
  });
}

function flipTowards({ ranked }: Comparison, move: Move, spec: InputSpec, limit: number): Flip | undefined {
  const [winner, ...rivals] = ranked;
  if (!winner || rivals.length === 0 || limit === move.current) return undefined;
  const found = firstCrossing({ winner, rivals, move, limit, whole: spec.whole ?? false });
  return found && { at: found.at, winner: found.rival.offer, change: found.at - move.current, ratio: ratioOf(found.at, move.current) };
}

const nearer = (below: Flip | undefined, above: Flip | undefined): Flip | undefined =>
  below && above ? (Math.abs(below.change) <= Math.abs(above.change) ? below : above) : (below ?? above);

/** The inputs that change the winner, the one that has to move least, in relation to itself, first. */
export const closestFlips = (points: readonly FlipPoint[]): readonly (FlipPoint & { readonly nearest: Flip })[] =>
  points.filter((point): point is FlipPoint & { readonly nearest: Flip } => point.nearest !== undefined).sort((a, b) => reach(a) - reach(b));

/** An input of 0 can only grow from nothing, which is as far as it gets. */
const reach = ({ nearest, current }: FlipPoint & { readonly nearest: Flip }): number =>
  current === 0 ? Number.MAX_VALUE : Math.abs(nearest.change / current);
