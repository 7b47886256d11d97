import { MONTHS_PER_YEAR } from '../conventions.ts';
import { money, percent } from '../format.ts';
import { never, value, type Outcome } from '../outcome.ts';
import { rawUsdPerRequest } from './lcpr.ts';
import { attempts, engineeringUsd, NO_SUCCESS, repairUsd } from './loaded-cost.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { optionalStep, savingShareStep } from './optional-step.ts';
import { ratioOf } from './ratio.ts';
import { difference } from './thresholds.ts';
import { onCurrent, onOther, twoOfferInputs } from './two-offers.ts';

const inputs = {
  ...twoOfferInputs,
  requestsPerMonth: { ...twoOfferInputs.requestsPerMonth, default: 2_000_000 },
  shareMoved: {
    label: 'Share of requests moved to the other offer, percent',
    unit: 'share',
    minimum: 0.001,
    maximum: 1,
    default: 0.3,
    hint: 'Requests whose quality does not suffer: summaries, classification, the long tail.',
    show: percent(0),
  },
} as const satisfies InputSpecs;

export type TrafficSplitInputs = Values<typeof inputs>;

export interface TrafficSplit {
  /** All requests on the current offer. */
  readonly unsplitMonthlyUsd: number;
  /** Tokens and repair of the requests that stay. */
  readonly keptUsdPerMonth: number;
  /** Tokens and repair of the requests that move. */
  readonly movedUsdPerMonth: number;
  /** Engineering of both stacks. */
  readonly engineeringUsdPerMonth: number;
  readonly splitMonthlyUsd: number;
  /** Negative when the second stack costs more than the moved requests save. */
  readonly savingUsdPerMonth: number;
  readonly savingUsdPerYear: number;
  readonly savingShare: number | undefined;
  readonly unsplitUsdPerSuccess: number | undefined;
  readonly splitUsdPerSuccess: number;
  /** Share moved from which the saving covers the second stack; undefined when even all requests would not. */
  readonly breakEvenShare: number | undefined;
}

/** Tokens and repair of one request, USD: what moves with it. */
const usdPerRequest = (i: Parameters<typeof attempts>[0] & Parameters<typeof rawUsdPerRequest>[0] & Parameters<typeof repairUsd>[0]): number =>
  (rawUsdPerRequest(i) * attempts(i) + repairUsd(i)) / i.requestsPerMonth;

function breakEvenShare(secondStackUsd: number, savedIfAllMoved: number): number | undefined {
  if (secondStackUsd === 0) return savedIfAllMoved > 0 ? 0 : undefined;
  const share = savedIfAllMoved > 0 ? ratioOf(secondStackUsd, savedIfAllMoved) : undefined;
  return share !== undefined && share <= 1 ? share : undefined;
}

function compute(i: TrafficSplitInputs): Outcome<TrafficSplit> {
  const [current, other] = [onCurrent(i), onOther(i)];
  const keptShare = 1 - i.shareMoved;
  const unsplitSuccesses = i.requestsPerMonth * i.gatePassRate;
  const successes = i.requestsPerMonth * (keptShare * i.gatePassRate + i.shareMoved * i.otherGatePassRate);
  if (successes === 0) return never(NO_SUCCESS);
  const [perCurrent, perOther] = [usdPerRequest(current), usdPerRequest(other)];
  const keptUsd = keptShare * i.requestsPerMonth * perCurrent;
  const movedUsd = i.shareMoved * i.requestsPerMonth * perOther;
  const engineeringUsdPerMonth = engineeringUsd(current) + engineeringUsd(other);
  const unsplitUsd = i.requestsPerMonth * perCurrent + engineeringUsd(current);
  const splitUsd = keptUsd + movedUsd + engineeringUsdPerMonth;
  const savingUsdPerMonth = difference(unsplitUsd, splitUsd);
  return value({
    unsplitMonthlyUsd: unsplitUsd,
    keptUsdPerMonth: keptUsd,
    movedUsdPerMonth: movedUsd,
    engineeringUsdPerMonth,
    splitMonthlyUsd: splitUsd,
    savingUsdPerMonth,
    savingUsdPerYear: savingUsdPerMonth * MONTHS_PER_YEAR,
    savingShare: ratioOf(savingUsdPerMonth, unsplitUsd),
    unsplitUsdPerSuccess: unsplitSuccesses > 0 ? unsplitUsd / unsplitSuccesses : undefined,
    splitUsdPerSuccess: splitUsd / successes,
    breakEvenShare: breakEvenShare(engineeringUsd(other), i.requestsPerMonth * (perCurrent - perOther)),
  });
}

const perRequestStep = (label: string, i: Parameters<typeof usdPerRequest>[0]): Step => ({
  label,
  formula: 'raw × (1 + retry) + (1 − gate) × repair',
  values: { raw: rawUsdPerRequest(i), retry: i.retryRate, gate: i.gatePassRate, repair: i.repairUsdPerFailure },
  result: usdPerRequest(i),
  unit: 'USD/request',
});

function steps(i: TrafficSplitInputs, r: TrafficSplit): readonly Step[] {
  const [current, other] = [onCurrent(i), onOther(i)];
  const [requests, moved] = [i.requestsPerMonth, i.shareMoved];
  const [kept, engineering] = [r.keptUsdPerMonth, r.engineeringUsdPerMonth];
  const hours = { hours: i.engineeringHoursPerMonth, otherHours: i.otherEngineeringHoursPerMonth, rate: i.engineeringUsdPerHour };
  return [
    perRequestStep('Tokens and repair of a request, current', current),
    perRequestStep('Tokens and repair of a request, other', other),
    {
      label: 'All on the current offer',
      formula: 'requests × perRequest + engineering',
      values: { requests, perRequest: usdPerRequest(current), engineering: engineeringUsd(current) },
      result: r.unsplitMonthlyUsd,
      unit: 'USD/month',
    },
    { label: 'Tokens and repair of the requests that stay', formula: '(1 − moved) × requests × perRequest', values: { moved, requests, perRequest: usdPerRequest(current) }, result: kept, unit: 'USD/month' },
    { label: 'Tokens and repair of the requests that move', formula: 'moved × requests × perRequest', values: { moved, requests, perRequest: usdPerRequest(other) }, result: r.movedUsdPerMonth, unit: 'USD/month' },
    { label: 'Engineering of both stacks', formula: 'hours × rate + otherHours × rate', values: hours, result: engineering, unit: 'USD/month' },
    { label: 'Split bill', formula: 'kept + moved + engineering', values: { kept, moved: r.movedUsdPerMonth, engineering }, result: r.splitMonthlyUsd, unit: 'USD/month' },
    {
      label: 'Saving a month',
      formula: 'unsplit − split',
      values: { unsplit: r.unsplitMonthlyUsd, split: r.splitMonthlyUsd },
      result: r.savingUsdPerMonth,
      unit: 'USD/month',
    },
    { label: 'Saving a year', formula: 'saving × months', values: { saving: r.savingUsdPerMonth, months: MONTHS_PER_YEAR }, result: r.savingUsdPerYear, unit: 'USD/year' },
    ...savingShareStep('Saving as a share of the bill', r.savingUsdPerMonth, r.unsplitMonthlyUsd, r.savingShare),
    ...optionalStep(r.unsplitUsdPerSuccess, {
      label: 'Loaded cost per request before',
      formula: 'unsplit / (requests × gate)',
      values: { unsplit: r.unsplitMonthlyUsd, requests, gate: i.gatePassRate },
      unit: 'USD/success',
    }),
    {
      label: 'Loaded cost per request after',
      formula: 'split / (requests × ((1 − moved) × gate + moved × otherGate))',
      values: { split: r.splitMonthlyUsd, requests, moved, gate: i.gatePassRate, otherGate: i.otherGatePassRate },
      result: r.splitUsdPerSuccess,
      unit: 'USD/success',
    },
    ...optionalStep(r.breakEvenShare, {
      label: 'Share to move before the second stack pays',
      formula: 'engineering / (requests × (perCurrent − perOther))',
      values: { engineering: engineeringUsd(other), requests, perCurrent: usdPerRequest(current), perOther: usdPerRequest(other) },
      unit: 'share',
    }),
  ];
}

/** Part of the traffic moved to a second offer, both stacks kept running. From the source essay’s Stage 1 example (Part 5). */
export const trafficSplit: Model<typeof inputs, TrafficSplit> = {
  name: 'traffic-split',
  title: 'Splitting traffic between two offers',
  summary: 'What you save by moving part of the requests to another offer while the first one stays.',
  inputs,
  outputs: {
    unsplitMonthlyUsd: { label: 'All on the current offer', unit: 'USD/month', show: money(0) },
    splitMonthlyUsd: { label: 'Split bill', unit: 'USD/month', show: money(0) },
    keptUsdPerMonth: { label: 'Tokens and repair of the requests that stay', unit: 'USD/month', show: money(0) },
    movedUsdPerMonth: { label: 'Tokens and repair of the requests that move', unit: 'USD/month', show: money(0) },
    engineeringUsdPerMonth: { label: 'Engineering of both stacks', unit: 'USD/month', show: money(0) },
    savingUsdPerMonth: { label: 'Saving a month', unit: 'USD/month', show: money(0) },
    savingUsdPerYear: { label: 'Saving a year', unit: 'USD/year', show: money(0) },
    savingShare: { label: 'Saving as a share of the bill', unit: 'share', show: percent(1) },
    unsplitUsdPerSuccess: { label: 'Loaded cost per request before', unit: 'USD/success', show: money(4) },
    splitUsdPerSuccess: { label: 'Loaded cost per request after', unit: 'USD/success', show: money(4) },
    breakEvenShare: { label: 'Share to move before the second stack pays', unit: 'share', show: percent(1) },
  },
  answer: 'savingUsdPerMonth',
  compute,
  steps,
  conventions: ['two-stacks', 'retries-extra', 'original-requests', 'flat-repair', 'repair-not-success'],
  limits: [
    'It gives the moved requests the same tokens as the rest; the long tail is often shorter.',
    'The hours of the current stack stay although it serves less, even when everything moves.',
    'It leaves out the router that decides, and the requests that it sends to the wrong offer.',
  ],
};
