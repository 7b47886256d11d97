import { count } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { RULES } from '../rules.ts';
import { shareInput, weeksInput } from './input-kinds.ts';
import { TIERS, TIER_WEEKS } from './migration-complexity.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { choice } from './questions.ts';

const DAYS_PER_WEEK = 7;
/** By the convention of a 30-day month. */
const DAYS_PER_MONTH = 30;
const MONTHS_PER_QUARTER = 3;

const inputs = {
  tier: choice('Complexity tier', 'From the complexity score.', ['Simple', 'Standard', 'Complex'], 1, 2),
  positionInBand: shareInput(
    'Where in the tier’s band of weeks',
    1,
    'The shortest plan of the tier at the low end, the longest at the high end.',
  ),
  evalLeadWeeks: weeksInput('Building an eval suite first', 0, 52, 'Zero when you have one; otherwise it comes before everything else.'),
  optimizationWeeks: weeksInput(
    'Tuning after the cutover',
    RULES['optimization-weeks'].amount.low,
    52,
    'Until the old provider is shut and the new one costs what you planned.',
  ),
  overrunShare: shareInput('Overrun of every phase', 0, 'How much longer than planned your last migration took.', 5),
  monthOfQuarter: choice('Month of the quarter in which you start', 'From your calendar.', ['First', 'Middle', 'Last'], 0, 0),
} as const satisfies InputSpecs;

export type MigrationTimelineInputs = Values<typeof inputs>;

export interface MigrationTimeline {
  readonly evalsEndWeek: number;
  readonly preparationEndWeek: number;
  readonly shadowEndWeek: number;
  readonly cutoverEndWeek: number;
  readonly optimizationEndWeek: number;
  /** Both providers are paid for while the new one runs in the shadow. */
  readonly doubleBillWeeks: number;
  readonly monthsToFirstSaving: number;
  readonly monthsToFullSaving: number;
  readonly quartersToFirstSaving: number;
  readonly quartersToFullSaving: number;
  readonly plan: readonly string[];
}

/** Weeks of a third of the work: preparation, shadow running and cutover take as long as each other. */
function phaseWeeks(i: MigrationTimelineInputs): number {
  const band = TIER_WEEKS[TIERS[i.tier - 1] ?? 'standard'];
  return ((band.low + i.positionInBand * (band.high - band.low)) * (1 + i.overrunShare)) / 3;
}

const months = (weeks: number): number => (weeks * DAYS_PER_WEEK) / DAYS_PER_MONTH;

/** How many quarters after the one of the start an event falls. */
const quarters = (i: MigrationTimelineInputs, weeks: number): number => Math.floor((i.monthOfQuarter + months(weeks)) / MONTHS_PER_QUARTER);

function compute(i: MigrationTimelineInputs): Outcome<MigrationTimeline> {
  const phase = phaseWeeks(i);
  const stretch = 1 + i.overrunShare;
  const evalsEndWeek = i.evalLeadWeeks * stretch;
  const preparationEndWeek = evalsEndWeek + phase;
  const shadowEndWeek = preparationEndWeek + phase;
  const cutoverEndWeek = shadowEndWeek + phase;
  const optimizationEndWeek = cutoverEndWeek + i.optimizationWeeks * stretch;
  return value({
    evalsEndWeek,
    preparationEndWeek,
    shadowEndWeek,
    cutoverEndWeek,
    optimizationEndWeek,
    doubleBillWeeks: phase,
    monthsToFirstSaving: months(shadowEndWeek),
    monthsToFullSaving: months(optimizationEndWeek),
    quartersToFirstSaving: quarters(i, shadowEndWeek),
    quartersToFullSaving: quarters(i, optimizationEndWeek),
    plan: [
      ...(evalsEndWeek > 0 ? ['Evals: a suite from your own traffic. Nothing is saved.'] : []),
      'Preparation: choose the model, adapt the prompts. Nothing is saved.',
      'Shadow: both providers answer, one answer is used. The bill rises.',
      'Cutover: traffic moves in growing shares, each held until the gate agrees. Savings ramp up.',
      'Optimization: tune, then shut the old provider. From its end the whole saving arrives.',
    ],
  });
}

function steps(i: MigrationTimelineInputs, result: MigrationTimeline): readonly Step[] {
  const band = TIER_WEEKS[TIERS[i.tier - 1] ?? 'standard'];
  const inMonths = (label: string, weeks: number, inMonthsResult: number): Step => ({
    label,
    formula: 'weeks × 7 / 30',
    values: { weeks },
    result: inMonthsResult,
    unit: 'months',
  });
  return [
    {
      label: 'Each of preparation, shadow and cutover',
      formula: '(shortest + position × (longest − shortest)) × (1 + overrun) / 3',
      values: { shortest: band.low, position: i.positionInBand, longest: band.high, overrun: i.overrunShare },
      result: result.doubleBillWeeks,
      unit: 'weeks',
    },
    {
      label: 'End of the shadow phase',
      formula: 'evals × (1 + overrun) + phase + phase',
      values: { evals: i.evalLeadWeeks, overrun: i.overrunShare, phase: result.doubleBillWeeks },
      result: result.shadowEndWeek,
      unit: 'weeks',
    },
    {
      label: 'End of optimization',
      formula: 'shadowEnd + phase + optimization × (1 + overrun)',
      values: {
        shadowEnd: result.shadowEndWeek,
        phase: result.doubleBillWeeks,
        optimization: i.optimizationWeeks,
        overrun: i.overrunShare,
      },
      result: result.optimizationEndWeek,
      unit: 'weeks',
    },
    inMonths('Months to the first saving', result.shadowEndWeek, result.monthsToFirstSaving),
    inMonths('Months to the full saving', result.optimizationEndWeek, result.monthsToFullSaving),
  ];
}

const week = (label: string) => ({ label, unit: 'weeks', show: count(0, 'week') }) as const;
const month = (label: string) => ({ label, unit: 'months', show: count(1, 'month') }) as const;
const quarter = (label: string) => ({ label, unit: '1', show: count(0, 'quarter') }) as const;

/**
 * When the saving of a migration arrives. The phases are the source essay’s (Part 1, “lead time”); their length comes from the
 * tier, and building evals comes before them, for the essay has it in two places.
 */
export const migrationTimeline: Model<typeof inputs, MigrationTimeline> = {
  name: 'migration-timeline',
  title: 'When does the saving arrive?',
  summary: 'The phases of a migration, week by week, and the quarter in which the whole saving may be promised.',
  inputs,
  outputs: {
    evalsEndWeek: week('Evals end after'),
    preparationEndWeek: week('Preparation ends after'),
    shadowEndWeek: week('Shadow running ends after'),
    cutoverEndWeek: week('Cutover ends after'),
    optimizationEndWeek: week('Optimization ends after'),
    doubleBillWeeks: week('Both providers are paid for'),
    monthsToFirstSaving: month('To the first saving'),
    monthsToFullSaving: month('To the full saving'),
    quartersToFirstSaving: quarter('First saving, quarters after the start'),
    quartersToFullSaving: quarter('Full saving, quarters after the start'),
    plan: { label: 'Plan', unit: 'text' },
  },
  answer: 'monthsToFullSaving',
  compute,
  steps,
  conventions: ['month-720'],
  limits: [
    'It splits the work evenly over preparation, shadow and cutover; your slowest phase is often the one that waits for somebody else.',
    'Procurement, security review and contract notice are not in it.',
    'It plans one workload; several in a row take their sum.',
  ],
};
