import { migrationPayback, type MigrationPayback } from '../models/migration-payback.ts';
import { evaluate } from '../models/model.ts';
import { exceeds } from '../models/thresholds.ts';
import { threeGates, type ThreeGates } from '../models/three-gates.ts';
import type { Outcome } from '../outcome.ts';
import type { RankedOffer } from './compare-offers.ts';
import type { HardGate } from './hard-gates.ts';
import type { Plan } from './plan.ts';

/** A move from the offer of today to another, as cash and as a decision. */
export interface MigrationStage {
  readonly from: RankedOffer;
  readonly to: RankedOffer;
  /** What the new offer would cost a month for as many successes as the current one gives: bills of different gates buy different things. */
  readonly newUsdPerMonth: number;
  readonly savingUsdPerMonth: number;
  readonly payback: Outcome<MigrationPayback>;
  /** The three gates; undefined when the move does not leave a closed API. */
  readonly gates: Outcome<ThreeGates> | undefined;
  /** Whether the move is worth it: a gate passes, or outside closed APIs the payback is accepted and the workload lives to see it. */
  readonly isWorthIt: boolean;
}

/** Requirements that the current offer fails, and all that are asked for. */
export interface GatesOfMove {
  readonly required: readonly HardGate[];
  readonly failedByCurrent: readonly HardGate[];
}

export function migrationStage(from: RankedOffer, to: RankedOffer, plan: Plan, asked: GatesOfMove): MigrationStage {
  const currentUsdPerMonth = from.cost.monthlyUsd;
  const newUsdPerMonth = to.cost.usdPerSuccess * from.cost.successesPerMonth;
  const { engineerWeeks, hoursPerWeek, setupUsd, preparationMonths, shadowMonths, shadowShare, rampMonths, overrunShare } = plan;
  const { engineeringUsdPerHour } = from.workload;
  const work = { engineerWeeks, hoursPerWeek, engineeringUsdPerHour, setupUsd };
  const calendar = { preparationMonths, shadowMonths, shadowShare, rampMonths, overrunShare };
  const payback = evaluate(migrationPayback, { currentUsdPerMonth, newUsdPerMonth, ...work, ...calendar });
  const gates = plan.leavesClosedApi ? evaluate(threeGates, { ...gateInputs(plan, asked), ...bills(currentUsdPerMonth, newUsdPerMonth, payback) }) : undefined;
  const isWorthIt = gates ? gates.kind === 'value' && gates.value.gatesPassed > 0 : isPaidBack(payback, plan);
  return { from, to, newUsdPerMonth, savingUsdPerMonth: currentUsdPerMonth - newUsdPerMonth, payback, gates, isWorthIt };
}

const isPaidBack = (payback: Outcome<MigrationPayback>, { acceptablePaybackMonths, monthsOfUse }: Plan): boolean =>
  payback.kind === 'value' &&
  !exceeds(payback.value.paybackFromDecisionMonths, acceptablePaybackMonths) &&
  !exceeds(payback.value.paybackFromDecisionMonths, monthsOfUse);

/** The bills, and the cost of a migration whose simple payback is the one of the cash flow: the gates divide the two, and know no calendar. */
function bills(closedUsdPerMonth: number, openUsdPerMonth: number, payback: Outcome<MigrationPayback>) {
  const migrationUsd = payback.kind === 'value' ? payback.value.savingUsdPerMonth * payback.value.paybackFromDecisionMonths : 0;
  return { closedUsdPerMonth, openUsdPerMonth, migrationUsd: Math.min(threeGates.inputs.migrationUsd.maximum, migrationUsd) };
}

const gateInputs = (plan: Plan, { required: asked, failedByCurrent }: GatesOfMove) => {
  const { acceptablePaybackMonths, monthsOfUse, fineTunedMatches, latencyLimitMs, modelChanges, outageRevenueShare, evalSuite, inferenceEngineer } = plan;
  const isHandlingForced = failedByCurrent.includes('residency') || failedByCurrent.includes('retention');
  return {
    ...{ acceptablePaybackMonths, monthsOfUse, fineTunedMatches, latencyLimitMs, modelChanges, outageRevenueShare, evalSuite, inferenceEngineer },
    hardLatency: Number(asked.includes('latency')),
    handlingForced: Number(isHandlingForced),
  };
};

