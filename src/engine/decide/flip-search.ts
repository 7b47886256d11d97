import type { RankedOffer } from './compare-offers.ts';
import { distanceToCrossing, END, EQUAL, type Lines } from './line-crossing.ts';
import { quotientAt, stepsOf, usdPerSuccessAt, type Move } from './moves.ts';

/** A value from which on another offer is the cheapest. */
export interface Crossing {
  readonly at: number;
  readonly rival: RankedOffer;
}

/** What one search looks through: the winner against its rivals, along one input, from its current value to a limit. */
export interface Search {
  readonly winner: RankedOffer;
  readonly rivals: readonly RankedOffer[];
  readonly move: Move;
  readonly limit: number;
  readonly whole: boolean;
}

/** Steps of GPU counts that are solved one by one; beyond them one GPU more or less is well under a hundredth of the rent. */
const MOST_STEPS = 200;
/** Places beyond those steps at which the winner is asked for. */
const SAMPLES = 64;
/**
 * The first value on the way to the limit at which the winner is no longer the cheapest; undefined when it is all the way. Between the
 * steps of GPU counts each cost is a quotient of two linear functions, so two offers cross at a root of a quadratic: that is exact.
 * Beyond the first two hundred steps the way is sampled and the change found by halving: there a rival that wins on less than
 * the distance between two samples can be missed.
 */
export function firstCrossing(search: Search): Crossing | undefined {
  const { winner, rivals, move, limit, whole } = search;
  const upwards = limit > move.current;
  const all = [winner, ...rivals].flatMap((offer) => stepsOf(offer, move, limit, MOST_STEPS));
  const steps = [...new Set(all)].sort((a, b) => (upwards ? a - b : b - a)).slice(0, MOST_STEPS);
  const isCut = all.length >= MOST_STEPS;
  const ends = isCut ? steps : [...steps, limit];
  let near = move.current;
  for (const far of ends) {
    const at = crossingBetween(search, near, far);
    if (at !== undefined) return { at, rival: cheapestAt(rivals, move, whole ? at : justBeyond(at, far)) };
    near = far;
  }
  return isCut ? sampledCrossing(search, near) : undefined;
}

/** Where the winner stops being the cheapest on a piece without steps inside. */
function crossingBetween({ winner, rivals, move, whole }: Search, near: number, far: number): number | undefined {
  if (near === far) return undefined;
  const cost = linesOf(winner, move, near, far);
  const isWinnerReached = move.reaches(winner);
  let first: number | undefined;
  for (const rival of rivals) {
    if (!isWinnerReached && !move.reaches(rival)) continue;
    const distance = distanceToCrossing(cost, linesOf(rival, move, near, far), Math.abs(far - near));
    if (distance === undefined) continue;
    const at = far > near ? near + distance : near - distance;
    const settled = whole ? wholeCrossing(winner, rival, move, at, far) : at;
    if (settled !== undefined && (first === undefined || Math.abs(settled - near) < Math.abs(first - near))) first = settled;
  }
  return first;
}

/** Past a crossing, where several rivals may overtake at once, as when the winner needs one GPU more. Expects at least one rival. */
const cheapestAt = (rivals: readonly RankedOffer[], move: Move, at: number): RankedOffer =>
  rivals.reduce((best, rival) => (usdPerSuccessAt(rival, move, at) < usdPerSuccessAt(best, move, at) ? rival : best));

/** Far enough from a crossing to be past it for certain, and no farther than half of what is left of the piece. */
function justBeyond(at: number, far: number): number {
  const way = Math.min(Math.abs(far - at) / 2, Math.abs(at === 0 ? far : at) * END);
  return far > at ? at + way : at - way;
}

/** Cost and successes as lines over the distance from the near end. Two points fix them: the model is asked, not repeated. */
function linesOf(offer: RankedOffer, move: Move, near: number, far: number): Lines {
  // The first point lies close to the near end, so that little is lost when a short distance is read off a long piece.
  const [t1, t2] = [(far - near) * 1e-3, (far - near) * 0.5];
  const [first, second] = [quotientAt(offer, move, near + t1), quotientAt(offer, move, near + t2)];
  const line = (a: number, b: number) => {
    const slope = (b - a) / Math.abs(t2 - t1);
    return { at0: a - slope * Math.abs(t1), slope };
  };
  return { monthly: line(first.monthlyUsd, second.monthlyUsd), successes: line(first.successes, second.successes) };
}

/** The first whole number past a crossing at which the rival really is cheaper; undefined when the piece holds none. */
function wholeCrossing(winner: RankedOffer, rival: RankedOffer, move: Move, at: number, far: number): number | undefined {
  const upwards = far > move.current;
  const nearest = upwards ? Math.ceil(at) : Math.floor(at);
  return [nearest, upwards ? nearest + 1 : nearest - 1].find((candidate) => {
    const isInside = upwards ? candidate <= far && candidate > move.current : candidate >= far && candidate < move.current;
    return isInside && isCheaper(rival, winner, move, candidate);
  });
}

const isCheaper = (rival: RankedOffer, winner: RankedOffer, move: Move, at: number): boolean =>
  usdPerSuccessAt(rival, move, at) < usdPerSuccessAt(winner, move, at) * (1 - EQUAL);

/** Asks for the winner at places from here to the limit, and halves the distance between the last that it wins and the first that it loses. */
function sampledCrossing({ winner, rivals, move, limit, whole }: Search, from: number): Crossing | undefined {
  const cheaperAt = (at: number): RankedOffer | undefined => {
    const rival = cheapestAt(rivals, move, at);
    return isCheaper(rival, winner, move, at) ? rival : undefined;
  };
  let near = from;
  for (let sample = 1; sample <= SAMPLES; sample += 1) {
    const part = sample / SAMPLES;
    const place = limit > from ? from * (limit / from) ** part : from + (limit - from) * part;
    const far = whole ? Math.round(place) : place;
    if (sample === SAMPLES && far === 0) return undefined;
    const rival = cheaperAt(far);
    if (rival) return halved(near, far, rival, cheaperAt, whole);
    near = far;
  }
  return undefined;
}

function halved(near: number, far: number, rival: RankedOffer, cheaperAt: (at: number) => RankedOffer | undefined, whole: boolean): Crossing {
  let [won, lost] = [near, { at: far, rival }];
  for (let halving = 0; halving < 60; halving += 1) {
    const half = (won + lost.at) / 2;
    const middle = whole ? Math.round(half) : half;
    if (middle === won || middle === lost.at) break;
    const cheaper = cheaperAt(middle);
    if (cheaper) lost = { at: middle, rival: cheaper };
    else won = middle;
  }
  return lost;
}
