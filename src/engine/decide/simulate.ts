import type { PricedOffer } from '../calculator-data.ts';
import { dedicatedGpuCost } from '../models/dedicated-gpu.ts';
import { lcprCost } from '../models/lcpr.ts';
import type { LoadedCost } from '../models/loaded-cost.ts';
import { workloadInputs, type Workload, type WorkloadInput } from '../models/workload.ts';
import type { Outcome } from '../outcome.ts';
import { overridesOf, WORKLOAD_INPUTS, workloadOf } from '../state/reader-workload.ts';
import { compareOffers, type RankedOffer } from './compare-offers.ts';
import { generator } from './generator.ts';
import { withUpkeep } from './overrides.ts';
import type { RangeShares } from './range-inputs.ts';
import { rangedInputs, type RangedInput, type TrustedInputs } from './ranges.ts';

export const DRAWS = 20_000;
export const SEED = 1;

/** The costs of one offer in every draw. */
export interface SimulatedOffer {
  readonly offer: PricedOffer;
  readonly usdPerSuccess: Float64Array;
  readonly monthlyUsd: Float64Array;
  /** Share of draws in which its success is the cheapest; equal costs share the draw. */
  readonly chanceOfBeingCheapest: number;
}

/** Many draws of what the inputs may be. Plain data: a worker can send it. */
export interface Simulation {
  readonly draws: number;
  /** Offers with a cost at the inputs entered, the cheapest there first. */
  readonly offers: readonly SimulatedOffer[];
  readonly inputs: readonly RangedInput[];
  /** For each input, where in its range each draw lies, as a rank from 0 to 1. */
  readonly ranks: readonly Float64Array[];
}

/** What a simulation is made of. */
export interface SimulationSetUp extends TrustedInputs {
  readonly priced: readonly PricedOffer[];
  /** By offer id, hours of upkeep beyond the workload’s, for offers without hours of their own. */
  readonly extraHours?: Readonly<Record<string, number>>;
  readonly draws?: number;
  readonly seed?: number;
  readonly shares?: RangeShares;
}

/**
 * Draws every input from its range, each on its own, and prices every offer on each draw. A draw comes from a triangle: the value
 * entered is the likeliest, and the ends of the range are the least likely. What the offers share is drawn once for all of them, so
 * it moves them together. Prices are taken as certain.
 */
export function simulate({ inputs, offers, priced, extraHours = {}, draws = DRAWS, seed = SEED, shares }: SimulationSetUp): Simulation {
  const ranged = rangedInputs({ inputs, offers }, shares);
  const { ranked } = compareOffers(priced, workloadOf({ inputs }), withUpkeep(overridesOf({ offers }), extraHours));
  const ranks = ranged.map(({ id }) => new Float64Array(draws).map(generator(seed, id)));
  const drawn = ranged.map((input, index) => ranks[index]!.map((rank) => valueAt(input, rank)));
  const columns = ranked.map((one) => columnsOf(one, ranged, drawn, draws));
  const chances = chancesOfBeingCheapest(columns.map(({ usdPerSuccess }) => usdPerSuccess), draws);
  return { draws, inputs: ranged, ranks, offers: ranked.map(({ offer }, index) => ({ offer, ...columns[index]!, chanceOfBeingCheapest: chances[index]! })) };
}

/** The value below which that share of a triangle lies, whose peak is the value entered. Whole things are rounded. */
export function valueAt({ input, value, low, high }: Pick<RangedInput, 'input' | 'value' | 'low' | 'high'>, rank: number): number {
  const [width, below] = [high - low, value - low];
  if (width === 0) return value;
  const drawn = rank * width < below ? low + Math.sqrt(rank * width * below) : high - Math.sqrt((1 - rank) * width * (high - value));
  return 'whole' in workloadInputs[input] ? Math.round(drawn) : drawn;
}

type Columns = Readonly<Record<WorkloadInput, Float64Array>>;

/** One offer’s costs. The same object takes every draw: twenty thousand copies of it would cost more than the arithmetic. */
function columnsOf({ offer, rates, workload }: RankedOffer, ranged: readonly RangedInput[], drawn: readonly Float64Array[], draws: number) {
  const [usdPerSuccess, monthlyUsd] = [new Float64Array(draws), new Float64Array(draws)];
  const columns = Object.fromEntries(
    WORKLOAD_INPUTS.map((input) => {
      const index = indexOf(ranged, input, offer.id);
      // More upkeep than the workload’s comes on top of every draw.
      const extra = workload[input] - ranged[index]!.value;
      return [input, extra === 0 ? drawn[index]! : drawn[index]!.map((given) => given + extra)];
    }),
  ) as Columns;
  const costOf = rates.kind === 'tokens' ? costsWith({ ...workload, ...rates }, lcprCost) : costsWith({ ...workload, ...rates }, dedicatedGpuCost);
  for (let draw = 0; draw < draws; draw += 1) {
    const cost = costOf(columns, draw);
    // Only a gate of 0 has no cost, and such an offer is not among those that are drawn for.
    if (cost.kind !== 'value') continue;
    usdPerSuccess[draw] = cost.value.usdPerSuccess;
    monthlyUsd[draw] = cost.value.monthlyUsd;
  }
  return { usdPerSuccess, monthlyUsd };
}

/** A cost at each draw. The inputs are named one by one because a loop over their names takes three times as long. */
const costsWith =
  <I extends Workload>(inputs: I, cost: (inputs: I) => Outcome<LoadedCost>) =>
  (columns: Columns, draw: number): Outcome<LoadedCost> => {
    const scratch: { -readonly [K in WorkloadInput]: number } = inputs;
    scratch.requestsPerMonth = columns.requestsPerMonth[draw]!;
    scratch.inputTokens = columns.inputTokens[draw]!;
    scratch.outputTokens = columns.outputTokens[draw]!;
    scratch.retryRate = columns.retryRate[draw]!;
    scratch.gatePassRate = columns.gatePassRate[draw]!;
    scratch.repairUsdPerFailure = columns.repairUsdPerFailure[draw]!;
    scratch.engineeringHoursPerMonth = columns.engineeringHoursPerMonth[draw]!;
    scratch.engineeringUsdPerHour = columns.engineeringUsdPerHour[draw]!;
    return cost(inputs);
  };

/** The offer’s own input, or else the workload’s. */
function indexOf(ranged: readonly RangedInput[], input: WorkloadInput, offerId: string): number {
  const own = ranged.findIndex((one) => one.input === input && one.offerId === offerId);
  return own >= 0 ? own : ranged.findIndex((one) => one.input === input && one.offerId === undefined);
}

function chancesOfBeingCheapest(costs: readonly Float64Array[], draws: number): readonly number[] {
  const wins = new Float64Array(costs.length);
  for (let draw = 0; draw < draws; draw += 1) {
    let lowest = Infinity;
    let holders = 0;
    for (const column of costs) {
      const cost = column[draw]!;
      if (cost < lowest) [lowest, holders] = [cost, 1];
      else if (cost === lowest) holders += 1;
    }
    for (let index = 0; index < costs.length; index += 1) if (costs[index]![draw] === lowest) wins[index]! += 1 / holders;
  }
  return Array.from(wins, (won) => won / draws);
}
