import { DAYS_PER_MONTH, DAYS_PER_WEEK } from '../conventions.ts';
import { count, money, percent } from '../format.ts';
import { settle } from '../outcome.ts';
import { RULES } from '../rules.ts';
import { shareInput, weeksInput } from './input-kinds.ts';
import { rawUsdPerRequest } from './lcpr.ts';
import { attempts, engineeringUsd, repairUsd } from './loaded-cost.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { optionalStep } from './optional-step.ts';
import { ratioOf } from './ratio.ts';
import { costOn, onCurrent, onOther, stepsOn, twoOfferInputs } from './two-offers.ts';

const overlap = RULES['migration-overlap-weeks'].amount;

const inputs = {
  ...twoOfferInputs,
  overlapWeeks: { ...weeksInput('Time during which both offers run', (overlap.low + overlap.high) / 2, 520, 'From the first request on the new offer to the last one on the old.'), minimum: 1 },
  averageShareMoved: shareInput('Share of requests moved, on average over that time', 0.5, 'One half when traffic moves evenly from none to all.'),
  shadowShare: shareInput('Share of requests sent to both offers to compare them', 0.1, 'Shadow traffic: its answers are paid for twice and used once.'),
} as const satisfies InputSpecs;

export type MigrationDoublePayingInputs = Values<typeof inputs>;

export interface MigrationDoublePaying {
  readonly beforeMonthlyUsd: number;
  readonly duringMonthlyUsd: number;
  readonly afterMonthlyUsd: number;
  readonly beforeUsdPerSuccess: number;
  readonly duringUsdPerSuccess: number;
  readonly afterUsdPerSuccess: number;
  /** Loaded cost per request during over before, less 1; negative when it falls at once. */
  readonly spike: number | undefined;
  /** What is paid a second time: shadow traffic and the engineering of the new stack. */
  readonly doublePaidUsdPerMonth: number;
  readonly overlapMonths: number;
  readonly doublePaidUsd: number;
}

/** Tokens of one offer for all requests, USD a month. */
const tokenUsd = (offer: ReturnType<typeof onCurrent>): number => rawUsdPerRequest(offer) * attempts(offer);

const blend = (moved: number, current: number, other: number): number => (1 - moved) * current + moved * other;

function transition(i: MigrationDoublePayingInputs): MigrationDoublePaying {
  const [current, other, moved] = [onCurrent(i), onOther(i), i.averageShareMoved];
  const [before, after] = [costOn(current), costOn(other)];
  const shadowUsd = i.shadowShare * blend(moved, tokenUsd(other), tokenUsd(current));
  const doublePaidUsdPerMonth = shadowUsd + engineeringUsd(other);
  const servedUsd = blend(moved, tokenUsd(current) + repairUsd(current), tokenUsd(other) + repairUsd(other));
  const duringMonthlyUsd = servedUsd + engineeringUsd(current) + doublePaidUsdPerMonth;
  const duringUsdPerSuccess = duringMonthlyUsd / blend(moved, before.successesPerMonth, after.successesPerMonth);
  const overlapMonths = (i.overlapWeeks * DAYS_PER_WEEK) / DAYS_PER_MONTH;
  const relative = ratioOf(duringUsdPerSuccess, before.usdPerSuccess);
  return {
    beforeMonthlyUsd: before.monthlyUsd,
    duringMonthlyUsd,
    afterMonthlyUsd: after.monthlyUsd,
    beforeUsdPerSuccess: before.usdPerSuccess,
    duringUsdPerSuccess,
    afterUsdPerSuccess: after.usdPerSuccess,
    spike: relative === undefined ? undefined : relative - 1,
    doublePaidUsdPerMonth,
    overlapMonths,
    doublePaidUsd: doublePaidUsdPerMonth * overlapMonths,
  };
}

function steps(i: MigrationDoublePayingInputs, r: MigrationDoublePaying): readonly Step[] {
  const [current, other, moved] = [onCurrent(i), onOther(i), i.averageShareMoved];
  const tokens = { currentTokens: tokenUsd(current), otherTokens: tokenUsd(other) };
  const { duringMonthlyUsd: during, doublePaidUsdPerMonth: twice } = r;
  return [
    ...stepsOn('Before', current),
    ...stepsOn('After', other),
    {
      label: 'Paid twice a month',
      formula: 'shadow × ((1 − moved) × otherTokens + moved × currentTokens) + otherEngineering',
      values: { shadow: i.shadowShare, moved, ...tokens, otherEngineering: engineeringUsd(other) },
      result: twice,
      unit: 'USD/month',
    },
    {
      label: 'During: monthly cost',
      formula: '(1 − moved) × (currentTokens + currentRepair) + moved × (otherTokens + otherRepair) + engineering + twice',
      values: { moved, ...tokens, currentRepair: repairUsd(current), otherRepair: repairUsd(other), engineering: engineeringUsd(current), twice },
      result: during,
      unit: 'USD/month',
    },
    {
      label: 'During: loaded cost per request',
      formula: 'during / (requests × ((1 − moved) × gate + moved × otherGate))',
      values: { during, requests: i.requestsPerMonth, moved, gate: i.gatePassRate, otherGate: i.otherGatePassRate },
      result: r.duringUsdPerSuccess,
      unit: 'USD/success',
    },
    ...optionalStep(r.spike, {
      label: 'Rise of the loaded cost',
      formula: 'during / before − 1',
      values: { during: r.duringUsdPerSuccess, before: r.beforeUsdPerSuccess },
      unit: 'share',
    }),
    {
      label: 'Overlap',
      formula: 'weeks × weekDays / monthDays',
      values: { weeks: i.overlapWeeks, weekDays: DAYS_PER_WEEK, monthDays: DAYS_PER_MONTH },
      result: r.overlapMonths,
      unit: 'months',
    },
    { label: 'Paid twice in all', formula: 'twice × months', values: { twice, months: r.overlapMonths }, result: r.doublePaidUsd, unit: 'USD' },
  ];
}

/** The bill while two offers run side by side. From the source essay’s second way in which the loaded cost misleads (Part 0). */
export const migrationDoublePaying: Model<typeof inputs, MigrationDoublePaying> = {
  name: 'migration-double-paying',
  title: 'Paying twice during a migration',
  summary: 'What the loaded cost does while both offers run, and how much of it is paid twice.',
  inputs,
  outputs: {
    beforeMonthlyUsd: { label: 'Before: monthly cost', unit: 'USD/month', show: money(0) },
    duringMonthlyUsd: { label: 'During: monthly cost', unit: 'USD/month', show: money(0) },
    afterMonthlyUsd: { label: 'After: monthly cost', unit: 'USD/month', show: money(0) },
    beforeUsdPerSuccess: { label: 'Before: loaded cost per request', unit: 'USD/success', show: money(4) },
    duringUsdPerSuccess: { label: 'During: loaded cost per request', unit: 'USD/success', show: money(4) },
    afterUsdPerSuccess: { label: 'After: loaded cost per request', unit: 'USD/success', show: money(4) },
    spike: { label: 'Rise of the loaded cost', unit: 'share', show: percent(1) },
    doublePaidUsdPerMonth: { label: 'Paid twice a month', unit: 'USD/month', show: money(0) },
    overlapMonths: { label: 'Overlap', unit: 'months', show: count(2, 'month') },
    doublePaidUsd: { label: 'Paid twice in all', unit: 'USD', show: money(0) },
  },
  answer: 'doublePaidUsd',
  compute: (i) => settle(() => transition(i)),
  steps,
  conventions: ['two-stacks', 'month-720', 'retries-extra', 'original-requests', 'flat-repair', 'repair-not-success'],
  limits: [
    'It leaves out the work of migrating itself; that is a one-off cost, counted in the payback.',
    'It is an average over the overlap: at the start, with little moved, the rise is larger than at the end.',
    'A minimum commitment with the old vendor is paid on top.',
  ],
};
