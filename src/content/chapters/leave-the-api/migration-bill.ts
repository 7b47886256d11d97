import { claimContext, type GuideData } from '../../../engine/claim-context.ts';
import { DAYS_PER_MONTH, DAYS_PER_WEEK } from '../../../engine/conventions.ts';
import { exampleCost } from '../../../engine/migration-terms.ts';
import { formula, ruleNumber, type NumberTerm } from '../../../engine/terms.ts';
import { b2bMove } from './payback.ts';

/** Phases during which the migration is worked on: preparation, shadow running, cutover. */
const WORKING_PHASES = 3;

/** The work of the payback example in a month, spread evenly until all traffic has moved. */
export const workPerMonth: NumberTerm = formula(
  'Work of the migration a month, spread evenly over preparation, shadow running and cutover',
  'USD/month',
  `cost × ${DAYS_PER_MONTH} / (${WORKING_PHASES} × weeks × ${DAYS_PER_WEEK})`,
  { cost: exampleCost, weeks: ruleNumber('phase-weeks') },
  (t) => (t.cost * DAYS_PER_MONTH) / (WORKING_PHASES * t.weeks * DAYS_PER_WEEK),
);

/** Dollars a month of the old provider, the new one and the work, for the diagram of a migration. */
export interface MigrationBill {
  readonly oldUsd: number;
  readonly newUsd: number;
  readonly workUsd: number;
}

/** The bills of the B2B example. */
export function migrationBill(data: GuideData): MigrationBill {
  const c = claimContext(data);
  return { oldUsd: b2bMove.before.amount(c), newUsd: b2bMove.after.amount(c), workUsd: workPerMonth.amount(c) };
}
