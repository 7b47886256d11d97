import type { WorkloadInput } from '../models/workload.ts';
import { workloadInputs, type Workload } from '../models/workload.ts';
import { required } from '../outcome.ts';
import { fleetSize } from '../models/dedicated-gpu.ts';
import type { Comparison, RankedOffer } from './compare-offers.ts';
import { isOfferInput, OFFER_INPUTS, uncheckedCost, type Overrides } from './overrides.ts';

/**
 * One input that is moved while all others stay: the workload’s, for every offer that has none of its own, or the winner’s alone,
 * as when its gate turns out lower than the others’.
 */
export interface Move {
  readonly scope: 'workload' | 'winner';
  readonly input: WorkloadInput;
  readonly current: number;
  /** Whether the move reaches this offer. */
  readonly reaches: (ranked: RankedOffer) => boolean;
}

/** Every input that can be moved: each of the workload’s that some offer uses, and those that the winner can have to itself. */
export function movesOf({ ranked, winner }: Comparison, workload: Workload, overrides: Overrides): readonly Move[] {
  if (!winner) return [];
  const hasOwn = (offerId: string, input: WorkloadInput): boolean => isOfferInput(input) && overrides[offerId]?.[input] !== undefined;
  const shared = (Object.keys(workloadInputs) as WorkloadInput[]).map(
    (input): Move => ({ scope: 'workload', input, current: workload[input], reaches: ({ offer }) => !hasOwn(offer.id, input) }),
  );
  const own = OFFER_INPUTS.map((input): Move => ({ scope: 'winner', input, current: winner.workload[input], reaches: (one) => one === winner }));
  return [...shared.filter(({ reaches }) => ranked.some(reaches)), ...own];
}

/** A loaded cost as the quotient it is: both are linear in any one input, except where the number of GPUs steps. */
export interface Quotient {
  readonly monthlyUsd: number;
  readonly successes: number;
}

/** The offer’s workload with the input moved there. An offer with more upkeep than the workload keeps the difference. */
const movedOn = ({ workload }: RankedOffer, { input, current }: Move, at: number): Workload => ({ ...workload, [input]: at + (workload[input] - current) });

/** The offer’s cost with the input moved there. Expects a gate above 0. */
export function quotientAt(ranked: RankedOffer, move: Move, at: number): Quotient {
  const { monthlyUsd, successesPerMonth } = move.reaches(ranked) ? required(uncheckedCost(ranked.rates, movedOn(ranked, move, at))) : ranked.cost;
  return { monthlyUsd, successes: successesPerMonth };
}

export const usdPerSuccessAt = (ranked: RankedOffer, move: Move, at: number): number => {
  const { monthlyUsd, successes } = quotientAt(ranked, move, at);
  return monthlyUsd / successes;
};

/**
 * Where the number of GPUs of an offer steps, from the current value towards a limit (not included), nearest first, at most so many.
 * None for offers priced per token and for inputs that no GPU counts.
 */
export function stepsOf(ranked: RankedOffer, move: Move, limit: number, most: number): readonly number[] {
  if (ranked.rates.kind !== 'gpu' || !move.reaches(ranked)) return [];
  const { rates } = ranked;
  const fleetAt = (at: number) => fleetSize({ ...movedOn(ranked, move, at), ...rates });
  const [here, there] = [fleetAt(move.current), fleetAt(limit)];
  const slope = (there.demandTokensPerMonth - here.demandTokensPerMonth) / (limit - move.current);
  if (slope === 0) return [];
  const upwards = limit > move.current;
  const changes = Math.min(most, Math.abs(there.gpuCount - here.gpuCount));
  return Array.from({ length: changes }, (_, index) => {
    // A fleet of k carries k times the capacity of one: more demand needs one more.
    const carried = (upwards ? here.gpuCount + index : here.gpuCount - 1 - index) * here.capacityTokensPerGpuMonth;
    const at = move.current + (carried - here.demandTokensPerMonth) / slope;
    return upwards ? Math.min(limit, Math.max(move.current, at)) : Math.max(limit, Math.min(move.current, at));
  });
}
