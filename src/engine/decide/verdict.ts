import type { PricedOffer } from '../calculator-data.ts';
import { evaluate } from '../models/model.ts';
import { stageFinder, type StageFinder } from '../models/stage-finder.ts';
import type { Outcome, Refusal } from '../outcome.ts';
import { overridesOf, planOf, workloadOf, type ReaderWorkload } from '../state/reader-workload.ts';
import { compareOffers, type Comparison, type RankedOffer } from './compare-offers.ts';
import { dedicatedStage, gpuUpkeep, outputTokensPerDay, type DedicatedStage } from './dedicated-stage.ts';
import { flipPoints, type FlipPoint } from './flip-points.ts';
import { gateOffers, type GatedOffer, type HardGate } from './hard-gates.ts';
import { migrationStage, type MigrationStage } from './migration-stage.ts';
import { withUpkeep, type Overrides } from './overrides.ts';
import type { Plan } from './plan.ts';

/** What to do: stay, move, start there, or nothing that can be recommended. */
export type Action = 'stay' | 'move' | 'start' | 'none';

/** Where to run a workload, with every stage that led there. */
export interface Decision {
  readonly action: Action;
  /** The offer to be on; undefined when there is none. */
  readonly recommended: RankedOffer | undefined;
  /** The next best: the winner where staying is recommended although another is cheaper, otherwise the second. */
  readonly runnerUp: RankedOffer | undefined;
  /** Whether the recommended offer is taken to pass as many requests as the workload does, for want of a gate of its own. */
  readonly sharesGate: boolean;
  readonly plan: Plan;
  /** All offers against the hard requirements. */
  readonly gated: readonly GatedOffer[];
  /** The offers that fail no requirement. */
  readonly comparison: Comparison;
  /** The offer of today; undefined where the reader named none. */
  readonly current: CurrentOffer | undefined;
  readonly dedicated: Outcome<DedicatedStage> | undefined;
  /** The move from the offer of today to the cheapest; undefined where there is none to make. */
  readonly migration: MigrationStage | undefined;
  readonly stage: Outcome<StageFinder> | undefined;
}

/** A decision with what would change it. */
export interface Verdict extends Decision {
  /** For each input, where another offer becomes the cheapest. */
  readonly flips: readonly FlipPoint[];
}

/** The offer of today at this workload: its cost, or why there is none. */
export interface CurrentOffer {
  readonly id: string;
  readonly ranked: RankedOffer | undefined;
  readonly refusal: Refusal | undefined;
  /** Requirements that it fails, by the reader’s own answers. */
  readonly failed: readonly HardGate[];
}

/**
 * The stages in order: hard requirements, cost of a success over all offers, break-even of GPUs, cash flow of the move, stage of the
 * playbook. GPU offers take the upkeep of the plan unless the reader gave them hours of their own.
 */
export function decide(reader: ReaderWorkload, offers: readonly PricedOffer[]): Decision {
  const [workload, plan] = [workloadOf(reader), planOf(reader)];
  const overrides = overridesAt(reader, offers);
  const gated = gateOffers(offers, reader.requirements, reader.answers);
  const comparison = compareOffers(gated.filter(({ failed }) => failed.length === 0).map(({ offer }) => offer), workload, overrides);
  const current = currentOffer(reader, gated, (offer) => compareOffers([offer], workload, overrides));
  const dedicated = dedicatedStage(comparison, plan);
  const migration = moveOf(comparison, current, plan, reader.requirements);
  const action = actionOf(comparison, current, migration);
  return {
    action,
    ...choose(action, comparison, current, overrides),
    plan,
    gated,
    comparison,
    current,
    dedicated,
    migration,
    stage: stageOf(current?.ranked ?? comparison.winner, reader.requirements, current, dedicated, plan),
  };
}

/** The decision and its flip points, whose search takes far longer than the decision itself. */
export function verdict(reader: ReaderWorkload, offers: readonly PricedOffer[]): Verdict {
  const decision = decide(reader, offers);
  return { ...decision, flips: flipPoints(decision.comparison, workloadOf(reader), overridesAt(reader, offers)) };
}

const overridesAt = (reader: ReaderWorkload, offers: readonly PricedOffer[]): Overrides => withUpkeep(overridesOf(reader), gpuUpkeep(offers, planOf(reader)));

/** The move from the offer of today to the cheapest, if those are two. */
function moveOf({ winner }: Comparison, current: CurrentOffer | undefined, plan: Plan, required: readonly HardGate[]): MigrationStage | undefined {
  if (!winner || !current?.ranked || winner.offer.id === current.id) return undefined;
  return migrationStage(current.ranked, winner, plan, { required, failedByCurrent: current.failed });
}

/** The offer that the action leads to, and the one after it. */
function choose(
  action: Action,
  { winner, runnerUp }: Comparison,
  current: CurrentOffer | undefined,
  overrides: Overrides,
): Pick<Verdict, 'recommended' | 'runnerUp' | 'sharesGate'> {
  const recommended = action === 'stay' ? current?.ranked : winner;
  const isWinner = recommended?.offer.id === winner?.offer.id;
  const sharesGate = recommended !== undefined && overrides[recommended.offer.id]?.gatePassRate === undefined;
  return { recommended, runnerUp: isWinner ? runnerUp : winner, sharesGate };
}

function currentOffer({ currentOffer: id }: ReaderWorkload, gated: readonly GatedOffer[], compare: (offer: PricedOffer) => Comparison): CurrentOffer | undefined {
  if (id === undefined) return undefined;
  const found = gated.find(({ offer }) => offer.id === id);
  if (!found) return { id, ranked: undefined, refusal: { kind: 'unpriced', reason: `The edition has no offer “${id}”` }, failed: [] };
  const { ranked, refused } = compare(found.offer);
  return { id, ranked: ranked[0], refusal: refused[0]?.refusal, failed: found.failed };
}

function actionOf({ winner }: Comparison, current: CurrentOffer | undefined, migration: MigrationStage | undefined): Action {
  if (!winner) return 'none';
  if (!current?.ranked) return 'start';
  if (current.failed.length > 0) return 'move';
  return migration?.isWorthIt ? 'move' : 'stay';
}

/** The stage of the playbook, from the bill of today or, before there is one, the bill to come. */
function stageOf(
  billed: RankedOffer | undefined,
  required: readonly HardGate[],
  current: CurrentOffer | undefined,
  dedicated: Outcome<DedicatedStage> | undefined,
  plan: Plan,
): Outcome<StageFinder> | undefined {
  if (!billed) return undefined;
  const { cost, workload } = billed;
  const { currentStage, outageCostRevenue, steadyTraffic, strategicControl, overheadShare, utilizationLastMonth, utilizationMonthBefore, operationsShare } = plan;
  const breakEven = dedicated?.kind === 'value' ? dedicated.value.breakEven : undefined;
  const { dedicatedBreakEven, requiredUtilization } = stageFinder.inputs;
  return evaluate(stageFinder, {
    ...{ currentStage, outageCostRevenue, steadyTraffic, strategicControl, overheadShare, utilizationLastMonth, utilizationMonthBefore, operationsShare },
    spendUsdPerMonth: cost.monthlyUsd,
    residencyAsked: Number(required.includes('residency')),
    needsFineTuning: Number(required.includes('fineTuning')),
    latencyMissed: Number(current?.failed.includes('latency') ?? false),
    largestWorkload: outputTokensPerDay(workload),
    dedicatedBreakEven: breakEven?.wholeTokensPerDay ?? dedicatedBreakEven.default,
    requiredUtilization: breakEven ? Math.min(1, breakEven.wholeUtilization) : requiredUtilization.default,
  });
}
