import type { PricedOffer } from '../calculator-data.ts';
import { loadedCostOutputs } from '../models/loaded-cost.ts';
import { showOutput } from '../models/model.ts';
import { format, percent } from '../format.ts';
import { planOf, type ReaderWorkload } from '../state/reader-workload.ts';
import { offerName } from './compare-offers.ts';
import { gpuUpkeep } from './dedicated-stage.ts';
import { flipSentence } from './flip-words.ts';
import { intervalOf } from './intervals.ts';
import { chances, memo, restsOn, toMeasure } from './memo.ts';
import { rangeSharesOf } from './range-inputs.ts';
import { simulate, type SimulatedOffer } from './simulate.ts';
import { verdict } from './verdict.ts';
import { aMonth, verdictWords } from './verdict-words.ts';

/** The spread of one offer’s cost over the draws. */
export interface SpreadLine {
  readonly id: string;
  readonly name: string;
  readonly usdPerSuccess: string;
  readonly monthlyUsd: string;
  readonly chanceOfBeingCheapest: string;
}

/** What a decision rests on and what would overturn it, as texts. It takes far longer to work out than the decision. */
export interface DoubtReport {
  /** What would change the answer, the closest first. */
  readonly changes: readonly string[];
  /** Every input, with where another offer becomes the cheapest or that none does. */
  readonly flips: readonly string[];
  readonly chances: readonly string[];
  readonly spreads: readonly SpreadLine[];
  readonly restsOn: readonly string[];
  readonly toMeasure: readonly string[];
  /** The decision memo, Markdown. */
  readonly memo: string;
}

export interface DoubtSetUp {
  readonly reader: ReaderWorkload;
  readonly offers: readonly PricedOffer[];
  readonly edition: string;
  readonly seed?: number;
}

/** Offers whose spread is shown: those further down are hardly ever the cheapest. */
const MOST_SPREADS = 8;

export function doubtReport({ reader, offers, edition, seed }: DoubtSetUp): DoubtReport {
  const decided = verdict(reader, offers);
  const { comparison, flips } = decided;
  const priced = comparison.ranked.map(({ offer }) => offer);
  const plan = planOf(reader);
  const simulation = simulate({ inputs: reader.inputs, offers: reader.offers, priced, extraHours: gpuUpkeep(offers, plan), shares: rangeSharesOf(plan), ...(seed !== undefined && { seed }) });
  const sources = { reader, verdict: decided, edition, simulation };
  const winner = comparison.winner ? offerName(comparison.winner.offer) : '';
  return {
    changes: verdictWords(decided).changes,
    flips: flips.map((point) => flipSentence(point, winner)),
    chances: chances(sources),
    spreads: simulation.offers.slice(0, MOST_SPREADS).map(spreadOf),
    restsOn: restsOn(sources),
    toMeasure: toMeasure(sources),
    memo: memo(sources),
  };
}

function spreadOf({ offer, usdPerSuccess, monthlyUsd, chanceOfBeingCheapest }: SimulatedOffer): SpreadLine {
  const [cost, bill] = [intervalOf(usdPerSuccess), intervalOf(monthlyUsd)];
  const usd = (amount: number): string => showOutput(loadedCostOutputs.usdPerSuccess, amount);
  return {
    id: offer.id,
    name: offerName(offer),
    usdPerSuccess: `${usd(cost.low)} to ${usd(cost.high)}`,
    monthlyUsd: `${aMonth(bill.low)} to ${aMonth(bill.high)}`,
    chanceOfBeingCheapest: shareText(chanceOfBeingCheapest),
  };
}

/** A chance of neither all nor none is never written as all or none. */
const shareText = (share: number): string => (share > 0 && share < 0.01 ? 'under 1%' : share < 1 && share > 0.99 ? 'over 99%' : format(share, percent(0)));
