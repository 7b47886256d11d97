import { DAYS_PER_MONTH, DAYS_PER_WEEK, MONTHS_PER_YEAR } from '../../../engine/conventions.ts';
import { exampleWork, migrationRate, weekHours, workCost } from '../../../engine/migration-terms.ts';
import { migrationPayback, type MigrationPayback } from '../../../engine/models/migration-payback.ts';
import { citedNumber, formula, modelOutput, ratio, ruleNumber, type NumberTerm } from '../../../engine/terms.ts';
import { onGpt, onTogether, savingBetween } from './offers.ts';

/** Weeks of a tier times its engineers, all full-time. */
const tierWork = (end: 'low' | 'high'): NumberTerm =>
  formula(
    `Engineer-weeks of a standard migration at the ${end} end of its tier`,
    'weeks',
    'weeks × engineers',
    { weeks: ruleNumber('standard-weeks', end), engineers: ruleNumber('standard-engineers', end) },
    (t) => t.weeks * t.engineers,
  );

export const tierLowWork = tierWork('low');
export const tierHighWork = tierWork('high');

export interface Move {
  readonly before: NumberTerm;
  readonly after: NumberTerm;
  readonly saving: NumberTerm;
}

const moveOf = (workload: string, name: string): Move => {
  const [gpt, together] = [onGpt(workload), onTogether(workload)];
  return {
    before: gpt.of('monthlyUsd'),
    after: together.of('monthlyUsd'),
    saving: savingBetween(`Monthly saving of the ${name} from GPT-5.5 to DeepSeek V3.1 on Together AI`, gpt, together),
  };
};

export const b2bMove = moveOf('saas-b2b', 'B2B example');
export const saasMove = moveOf('saas', 'SaaS example');

/** One output of the payback as cash, on the essay's calendar of equal phases. `overrun` stretches every phase and the work. */
export const cashPayback = (output: keyof MigrationPayback & string, what: string, move: Move, work: NumberTerm, overrun?: NumberTerm): NumberTerm =>
  modelOutput(
    migrationPayback,
    output,
    (c) => {
      const phase = (ruleNumber('phase-weeks').amount(c) * DAYS_PER_WEEK) / DAYS_PER_MONTH;
      return {
        currentUsdPerMonth: move.before.amount(c),
        newUsdPerMonth: move.after.amount(c),
        engineerWeeks: work.amount(c),
        hoursPerWeek: weekHours.amount(c),
        engineeringUsdPerHour: migrationRate.amount(c),
        setupUsd: 0,
        preparationMonths: phase,
        shadowMonths: phase,
        shadowShare: 1,
        rampMonths: phase,
        overrunShare: overrun?.amount(c) ?? 0,
      };
    },
    what,
  );

/** The saving as a share of the bill that it comes from. */
export const savingShare = (what: string, move: Move): NumberTerm => ({ ...ratio(what, move.saving, move.before), unit: 'share' });

/** The closed-API spend whose saving repays the work within a year of its end. */
export const spendThatRepays = (what: string, work: NumberTerm): NumberTerm =>
  formula(
    what,
    'USD/month',
    `cost / (${MONTHS_PER_YEAR} × share)`,
    { cost: workCost('Work of the migration', work), share: savingShare('Saving as a share of the bill', b2bMove) },
    (t) => t.cost / (MONTHS_PER_YEAR * t.share),
  );

/** How much the work of the overrun example exceeds the plan. */
export const overrunShare: NumberTerm = {
  ...formula(
    'Overrun of the migration example',
    'share',
    '(actual − planned) / planned',
    { actual: citedNumber('overrun-example-weeks', 'Engineer-weeks after the overrun', 'weeks'), planned: exampleWork },
    (t) => (t.actual - t.planned) / t.planned,
  ),
};

export const yearOf = (what: string, monthly: NumberTerm): NumberTerm =>
  formula(what, 'USD/year', `${MONTHS_PER_YEAR} × monthly`, { monthly }, (t) => MONTHS_PER_YEAR * t.monthly);

