import type { SimulatedOffer, Simulation } from './simulate.ts';

/** Between which values a share of the draws lies, as much outside below as above, and the middle one. */
export interface Interval {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The share of draws that an interval holds unless told otherwise. */
export const INTERVAL_SHARE = 0.9;

/** The interval of a column of draws, such as an offer’s cost of a success. Expects at least one draw. */
export function intervalOf(column: Float64Array, share = INTERVAL_SHARE): Interval {
  const draws = column.slice();
  const last = draws.length - 1;
  const [low, median, high] = [(1 - share) / 2, 0.5, (1 + share) / 2].map((rank) => Math.round(rank * last)) as [number, number, number];
  // Each selection leaves the larger draws behind its place, so the next one looks only there.
  return { low: select(draws, low, 0), median: select(draws, median, low), high: select(draws, high, median) };
}

/** The draw that would stand at that place if all from `first` on were sorted: Hoare’s quickselect, several times as fast as sorting. */
function select(draws: Float64Array, place: number, first: number): number {
  let [left, right] = [first, draws.length - 1];
  while (left < right) {
    const pivot = draws[place]!;
    let [i, j] = [left, right];
    while (i <= j) {
      while (draws[i]! < pivot) i += 1;
      while (draws[j]! > pivot) j -= 1;
      if (i > j) break;
      const smaller = draws[j]!;
      draws[j] = draws[i]!;
      draws[i] = smaller;
      i += 1;
      j -= 1;
    }
    if (j < place) left = i;
    if (i > place) right = j;
  }
  return draws[place]!;
}

/** Share of draws in which a success costs less on the first offer than on the second; equal costs count half. */
export function chanceThatBeats(a: SimulatedOffer, b: SimulatedOffer): number {
  let wins = 0;
  for (let draw = 0; draw < a.usdPerSuccess.length; draw += 1) {
    const [mine, theirs] = [a.usdPerSuccess[draw]!, b.usdPerSuccess[draw]!];
    if (mine < theirs) wins += 1;
    else if (mine === theirs) wins += 0.5;
  }
  return wins / a.usdPerSuccess.length;
}

/** An offer of a simulation. */
export const simulatedOffer = ({ offers }: Simulation, offerId: string): SimulatedOffer | undefined => offers.find(({ offer }) => offer.id === offerId);
