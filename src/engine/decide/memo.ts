import type { Confidence } from '../confidence.ts';
import { format, percent } from '../format.ts';
import { loadedCostOutputs } from '../models/loaded-cost.ts';
import { showOutput } from '../models/model.ts';
import { workloadInputs } from '../models/workload.ts';
import { earliestDay } from '../pricing/dates.ts';
import { WORKLOAD_INPUTS, type ReaderWorkload } from '../state/reader-workload.ts';
import { ENGINE_VERSION } from '../version.ts';
import { offerName, type RankedOffer } from './compare-offers.ts';
import { inputName, shownInput } from './flip-words.ts';
import { chanceThatBeats, intervalOf, simulatedOffer } from './intervals.ts';
import { bullets, escaped, table } from './markdown.ts';
import { explainedDifference } from './measure-next.ts';
import { rangedInputs } from './ranges.ts';
import type { Simulation } from './simulate.ts';
import type { Verdict } from './verdict.ts';
import { aMonth, perSuccess, verdictWords } from './verdict-words.ts';

/** What a memo is written from. Without a simulation it says nothing about chances and intervals. */
export interface MemoSources {
  readonly reader: ReaderWorkload;
  readonly verdict: Verdict;
  /** The edition of the prices that the verdict was reached with. */
  readonly edition: string;
  readonly simulation?: Simulation;
}

/** Offers that the table of a memo holds; the rest is on the page. */
const MOST_OFFERS = 10;
const MOST_TO_MEASURE = 3;

/** The decision memo: question, answer, reasons, the offers, what would change it, what it rests on, what to measure. Markdown. */
export function memo(sources: MemoSources): string {
  const { reader, verdict, edition } = sources;
  const words = verdictWords(verdict);
  const sections: readonly (readonly [heading: string, text: string])[] = [
    ['The question', question(sources)],
    ['The answer', escaped(words.answer)],
    ['Why', bullets(words.reasons)],
    ['Still open', bullets(words.open)],
    ['The offers', offersTable(verdict)],
    ['How sure it is', bullets(chances(sources))],
    ['What would change it', bullets(words.changes)],
    ['What it rests on', bullets(restsOn(sources))],
    ['What to measure next', bullets(toMeasure(sources))],
  ];
  const title = reader.name ? `# Where to run ${escaped(reader.name)}` : '# Where to run this workload';
  const body = sections.filter(([, text]) => text !== '').map(([heading, text]) => `## ${heading}\n\n${text}`);
  const colophon = `Worked out with Loaded Cost: prices of the edition ${edition}, arithmetic version ${ENGINE_VERSION}.`;
  return `${[title, ...body, colophon].join('\n\n')}\n`;
}

function question({ reader, verdict: { current } }: MemoSources): string {
  const where = current?.ranked ? `It runs on ${escaped(offerName(current.ranked.offer))} today. ` : '';
  const rows = WORKLOAD_INPUTS.map((input) => [workloadInputs[input].label, shownInput(input, reader.inputs[input].value), reader.inputs[input].confidence]);
  return `Which offer gives the successes of this workload for the least? ${where}The workload:\n\n${table(['Input', 'Value', 'Confidence'], rows)}`;
}

function offersTable({ comparison: { ranked, refused }, recommended }: Verdict): string {
  if (ranked.length === 0) return '';
  const shown = ranked.slice(0, MOST_OFFERS);
  const listed = recommended && !shown.some(({ offer }) => offer.id === recommended.offer.id) ? [...shown, recommended] : shown;
  const rows = listed.map((one) => [
    offerName(one.offer),
    perSuccess(one),
    aMonth(one.cost.monthlyUsd),
    one.cost.overheadRatio === undefined ? 'none' : showOutput(loadedCostOutputs.overheadRatio, one.cost.overheadRatio),
    one.offer.verified ?? 'not known',
  ]);
  const without = refused.map(({ offer, refusal }) => `${offerName(offer)}: ${refusal.reason}`);
  const head = ['Offer', 'Per success', 'A month', 'Loaded over raw', 'Price seen'];
  return [table(head, rows), ...(without.length > 0 ? [`Without a cost:\n\n${bullets(without)}`] : [])].join('\n\n');
}

/** How sure the answer is, from the draws: interval, chance against the runner-up, chance against all. */
export function chances({ verdict: { recommended, runnerUp }, simulation }: MemoSources): readonly string[] {
  const first = simulation && recommended && simulatedOffer(simulation, recommended.offer.id);
  if (!first) return [];
  const second = runnerUp && simulatedOffer(simulation, runnerUp.offer.id);
  const [cost, bill] = [intervalOf(first.usdPerSuccess), intervalOf(first.monthlyUsd)];
  const name = offerName(first.offer);
  const usd = (amount: number): string => showOutput(loadedCostOutputs.usdPerSuccess, amount);
  return [
    `In nine of ten draws a success on ${name} costs ${usd(cost.low)} to ${usd(cost.high)}, and the month ${aMonth(bill.low)} to ${aMonth(bill.high)}.`,
    ...(second ? [`It beats ${offerName(second.offer)} in ${chance(chanceThatBeats(first, second))} of them.`] : []),
    `It is the cheapest of all offers in ${chance(first.chanceOfBeingCheapest)} of them.`,
  ];
}

/** A chance of neither all nor none is never written as all or none. */
const chance = (share: number): string => (share > 0 && share < 0.01 ? 'less than 1%' : share < 1 && share > 0.99 ? 'more than 99%' : format(share, percent(0)));

/** The weakest inputs and the oldest price that the answer rests on. */
export function restsOn({ reader, verdict: { comparison, recommended, runnerUp, current } }: MemoSources): readonly string[] {
  const compared = [recommended, runnerUp, current?.ranked].filter((one): one is RankedOffer => one !== undefined);
  const dated = [...new Set(compared)].flatMap(({ offer }) => (offer.verified === undefined ? [] : [{ name: offerName(offer), seen: offer.verified }]));
  const [oldest] = dated.sort((a, b) => (earliestDay(a.seen) < earliestDay(b.seen) ? -1 : 1));
  const by = (confidence: Confidence): string => rangedInputs(reader).filter((one) => one.confidence === confidence).map(({ input, offerId }) => inputOf(input, offerId, comparison.ranked)).join('; ');
  return [
    ...(['assumed', 'estimated'] as const).flatMap((confidence) => (by(confidence) ? [`${capitalized(confidence)}: ${by(confidence)}.`] : [])),
    ...(oldest ? [`Oldest price: ${oldest.name}, seen in force ${oldest.seen}.`] : []),
    'Prices are list prices, taken as certain, and an offer without a gate, retries or hours of its own has those of the workload.',
  ];
}

/** The inputs whose measurement would narrow the decision most, each with how to get it. */
export function toMeasure({ verdict: { recommended, runnerUp }, simulation }: MemoSources): readonly string[] {
  const [first, second] = [recommended, runnerUp].map((one) => simulation && one && simulatedOffer(simulation, one.offer.id));
  if (!simulation || !first || !second) return [];
  const explained = explainedDifference(simulation, first, second).slice(0, MOST_TO_MEASURE);
  const against = `between ${offerName(first.offer)} and ${offerName(second.offer)}`;
  return explained.map(({ input, share }, index) => {
    const what = inputOf(input.input, input.offerId, simulation.offers);
    return `${what}: ${chance(share)} of the doubt ${index === 0 ? against : 'between them'} comes from it. ${workloadInputs[input.input].hint}`;
  });
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An input with the offer whose own it is. */
function inputOf(input: keyof typeof workloadInputs, offerId: string | undefined, offers: readonly Pick<RankedOffer, 'offer'>[]): string {
  if (offerId === undefined) return inputName(input);
  const found = offers.find(({ offer }) => offer.id === offerId);
  return `${inputName(input)} of ${found ? offerName(found.offer) : offerId}`;
}
