import { format, money, multiple, percent } from '../format.ts';
import { never, settle, type Outcome } from '../outcome.ts';
import { RULES } from '../rules.ts';
import { lcpr, type LcprInputs } from './lcpr.ts';
import { NO_SUCCESS, successes, type LoadedCost } from './loaded-cost.ts';
import type { InputSpec, Model, NumberOutputSpec, Step, Values } from './model.ts';
import { optionalStep } from './optional-step.ts';
import { ratioOf } from './ratio.ts';
import { reaches } from './thresholds.ts';
import { costOn, stepsOn } from './two-offers.ts';

const { repairUsdPerFailure, engineeringUsdPerHour, ...perSegment } = lcpr.inputs;
const SLOTS = ['first', 'second', 'third'] as const;
type Slot = (typeof SLOTS)[number];
type SegmentInput = keyof typeof perSegment;
type SlotInput = `${Slot}${Capitalize<SegmentInput>}`;

/** Chat, answers from documents, and classification: three sizes, gates and prices. */
const DEFAULTS: Record<Slot, Record<SegmentInput, number>> = {
  first: {
    requestsPerMonth: 400_000, inputTokens: 800, outputTokens: 300, retryRate: 0.03, gatePassRate: 0.95,
    engineeringHoursPerMonth: 4, inputUsdPerMtok: 0.6, outputUsdPerMtok: 1.7,
  },
  second: {
    requestsPerMonth: 80_000, inputTokens: 5000, outputTokens: 400, retryRate: 0.05, gatePassRate: 0.9,
    engineeringHoursPerMonth: 8, inputUsdPerMtok: 5, outputUsdPerMtok: 30,
  },
  third: {
    requestsPerMonth: 200_000, inputTokens: 500, outputTokens: 20, retryRate: 0.01, gatePassRate: 0.98,
    engineeringHoursPerMonth: 2, inputUsdPerMtok: 0.6, outputUsdPerMtok: 1.7,
  },
};

const capitalized = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
const slotInput = (slot: Slot, input: SegmentInput): SlotInput => `${slot}${capitalized(input)}` as SlotInput;

/** A segment that does not exist has no requests, so that input starts at 0 here. */
const slotSpec = (slot: Slot, input: SegmentInput): InputSpec => ({
  ...perSegment[input],
  ...(input === 'requestsPerMonth' ? { minimum: 0, hint: 'Original requests; zero leaves this workload out.' } : {}),
  label: `${capitalized(slot)} workload: ${perSegment[input].label[0]!.toLowerCase()}${perSegment[input].label.slice(1)}`,
  default: DEFAULTS[slot][input],
});

const segmentInputs = Object.keys(perSegment) as SegmentInput[];

const inputs: Record<SlotInput | 'repairUsdPerFailure' | 'engineeringUsdPerHour', InputSpec> = {
  ...(Object.fromEntries(
    SLOTS.flatMap((slot) => segmentInputs.map((input) => [slotInput(slot, input), slotSpec(slot, input)])),
  ) as Record<SlotInput, InputSpec>),
  repairUsdPerFailure,
  engineeringUsdPerHour,
};

export type SegmentsInputs = Values<typeof inputs>;

export interface Segments {
  /** Loaded cost per request of each workload; undefined for one that is left out. */
  readonly firstUsdPerSuccess: number | undefined;
  readonly secondUsdPerSuccess: number | undefined;
  readonly thirdUsdPerSuccess: number | undefined;
  readonly firstMonthlyUsd: number | undefined;
  readonly secondMonthlyUsd: number | undefined;
  readonly thirdMonthlyUsd: number | undefined;
  readonly monthlyUsd: number;
  /** All bills over all successes. */
  readonly blendedUsdPerSuccess: number;
  /** Dearest over cheapest success; undefined when the cheapest is free. */
  readonly spread: number | undefined;
  /** Share of the bill that the dearest workload takes. */
  readonly dearestShareOfBill: number | undefined;
  readonly verdict: string;
}

interface Segment {
  readonly slot: Slot;
  readonly inputs: LcprInputs;
}

/** The workloads that have requests, each as the inputs of the loaded cost. */
const segmentsOf = (i: SegmentsInputs): readonly Segment[] =>
  SLOTS.filter((slot) => i[slotInput(slot, 'requestsPerMonth')] > 0).map((slot) => ({
    slot,
    inputs: {
      ...(Object.fromEntries(segmentInputs.map((input) => [input, i[slotInput(slot, input)]])) as Record<SegmentInput, number>),
      repairUsdPerFailure: i.repairUsdPerFailure,
      engineeringUsdPerHour: i.engineeringUsdPerHour,
    },
  }));

const blend = (segments: readonly Segment[]) => {
  const costs = segments.map(({ slot, inputs: priced }) => ({ slot, ...costOn(priced) }));
  const monthlyUsd = costs.reduce((sum, cost) => sum + cost.monthlyUsd, 0);
  const total = costs.reduce((sum, cost) => sum + cost.successesPerMonth, 0);
  return { costs, monthlyUsd, blendedUsdPerSuccess: monthlyUsd / total };
};

/** The cost whose success is the cheapest, and the one whose success is the dearest. Expects at least one. */
function ends<C extends LoadedCost>(costs: readonly C[]): readonly [C, C] {
  const ordered = costs.toSorted((a, b) => a.usdPerSuccess - b.usdPerSuccess);
  return [ordered[0]!, ordered.at(-1)!];
}

function verdict(howMany: number, spread: number | undefined): string {
  if (howMany === 1) return 'There is one workload, so the blend is its cost.';
  if (spread === undefined) return 'One of the workloads is all but free, so the blend describes none of them.';
  const times = format(spread, multiple(1));
  return reaches(spread, RULES['segment-spread'].amount)
    ? `The dearest success costs ${times} the cheapest: the blend hides that, so decide for each workload apart.`
    : `The dearest success costs ${times} the cheapest: the blend describes them all well enough.`;
}

function compute(i: SegmentsInputs): Outcome<Segments> {
  const segments = segmentsOf(i);
  if (segments.length === 0) return never('No workload has requests, so there is nothing to blend');
  const dead = segments.find(({ inputs: priced }) => successes(priced) === 0);
  if (dead) return never(`${NO_SUCCESS} (${dead.slot} workload)`);
  return settle(() => {
    const { costs, monthlyUsd, blendedUsdPerSuccess } = blend(segments);
    const of = (slot: Slot) => costs.find((cost) => cost.slot === slot);
    const [cheapest, dearest] = ends(costs);
    const spread = ratioOf(dearest.usdPerSuccess, cheapest.usdPerSuccess);
    return {
      firstUsdPerSuccess: of('first')?.usdPerSuccess,
      secondUsdPerSuccess: of('second')?.usdPerSuccess,
      thirdUsdPerSuccess: of('third')?.usdPerSuccess,
      firstMonthlyUsd: of('first')?.monthlyUsd,
      secondMonthlyUsd: of('second')?.monthlyUsd,
      thirdMonthlyUsd: of('third')?.monthlyUsd,
      monthlyUsd,
      blendedUsdPerSuccess,
      spread,
      dearestShareOfBill: ratioOf(dearest.monthlyUsd, monthlyUsd),
      verdict: verdict(costs.length, spread),
    };
  });
}

function steps(i: SegmentsInputs, r: Segments): readonly Step[] {
  const active = segmentsOf(i);
  const { costs } = blend(active);
  const [cheapest, dearest] = ends(costs);
  const sum = (part: string) => costs.map(({ slot }) => `${slot}${part}`).join(' + ');
  const bills = Object.fromEntries(costs.map(({ slot, monthlyUsd }) => [`${slot}Bill`, monthlyUsd]));
  const counts = Object.fromEntries(costs.map(({ slot, successesPerMonth }) => [`${slot}Successes`, successesPerMonth]));
  return [
    ...active.flatMap(({ slot, inputs: priced }) => stepsOn(`${capitalized(slot)} workload`, priced)),
    { label: 'All bills', formula: sum('Bill'), values: bills, result: r.monthlyUsd, unit: 'USD/month' },
    {
      label: 'Blended loaded cost per request',
      formula: `(${sum('Bill')}) / (${sum('Successes')})`,
      values: { ...bills, ...counts },
      result: r.blendedUsdPerSuccess,
      unit: 'USD/success',
    },
    ...optionalStep(r.spread, {
      label: 'Dearest success over cheapest',
      formula: 'dearest / cheapest',
      values: { dearest: dearest.usdPerSuccess, cheapest: cheapest.usdPerSuccess },
      unit: 'ratio',
    }),
    ...optionalStep(r.dearestShareOfBill, {
      label: 'Share of the bill that the dearest workload takes',
      formula: 'dearest / all',
      values: { dearest: dearest.monthlyUsd, all: r.monthlyUsd },
      unit: 'share',
    }),
  ];
}

const perSuccess = (slot: Slot): NumberOutputSpec => ({ label: `${capitalized(slot)} workload: loaded cost per request`, unit: 'USD/success', show: money(4) });
const monthly = (slot: Slot): NumberOutputSpec => ({ label: `${capitalized(slot)} workload: monthly cost`, unit: 'USD/month', show: money(0) });

/** Several workloads apart and blended. From the source essay’s third way in which the loaded cost misleads (Part 0). */
export const segments: Model<typeof inputs, Segments> = {
  name: 'segments',
  title: 'Workloads apart and blended',
  summary: 'What each of up to three workloads costs per success, and what the blend of them hides.',
  inputs,
  outputs: {
    firstUsdPerSuccess: perSuccess('first'),
    secondUsdPerSuccess: perSuccess('second'),
    thirdUsdPerSuccess: perSuccess('third'),
    firstMonthlyUsd: monthly('first'),
    secondMonthlyUsd: monthly('second'),
    thirdMonthlyUsd: monthly('third'),
    monthlyUsd: { label: 'All bills', unit: 'USD/month', show: money(0) },
    blendedUsdPerSuccess: { label: 'Blended loaded cost per request', unit: 'USD/success', show: money(4) },
    spread: { label: 'Dearest success over cheapest', unit: 'ratio', show: multiple(1, '×') },
    dearestShareOfBill: { label: 'Share of the bill that the dearest workload takes', unit: 'share', show: percent(1) },
    verdict: { label: 'What this says', unit: 'text' },
  },
  answer: 'verdict',
  compute,
  steps,
  conventions: ['retries-extra', 'original-requests', 'flat-repair', 'repair-not-success'],
  limits: [
    'Engineering hours must be split between the workloads; where one team serves all, the split is a judgment and moves the small workload most.',
    'A dear success is not a bad one: an answer from documents may be worth more than a chat reply.',
  ],
};
