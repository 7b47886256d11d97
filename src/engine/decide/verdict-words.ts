import { count, format, money, percent, scaled, significant, type Display } from '../format.ts';
import { loadedCostOutputs } from '../models/loaded-cost.ts';
import { showOutput } from '../models/model.ts';
import { ratioOf } from '../models/ratio.ts';
import { offerName, type RankedOffer } from './compare-offers.ts';
import { closestFlips } from './flip-points.ts';
import { flipSentence } from './flip-words.ts';
import { HARD_GATES, type HardGate } from './hard-gates.ts';
import type { MigrationStage } from './migration-stage.ts';
import type { Decision, Verdict } from './verdict.ts';

/** A decision in words: one sentence of answer, and behind it a sentence for each stage. */
export interface DecisionWords {
  readonly answer: string;
  readonly reasons: readonly string[];
  /** What the reader still has to find out; the answer holds only if it turns out well. */
  readonly open: readonly string[];
}

export interface VerdictWords extends DecisionWords {
  /** What would change it, the closest first. */
  readonly changes: readonly string[];
}

/** Flips that are worth a sentence; a page shows all of them in a table. */
const MOST_FLIPS = 4;
/** Below this a ratio would be written as 1.00. */
const ALL_BUT_THE_SAME = 1.005;

export const perSuccess = ({ cost }: RankedOffer): string => showOutput(loadedCostOutputs.usdPerSuccess, cost.usdPerSuccess);
export const aMonth = (usd: number): string => shown(usd, money(0));
const months = (amount: number): string => format(amount, count(Number.isInteger(amount) ? 0 : 1, 'month'));
const outputTokens = (amount: number): string => shown(amount, amount < 1e6 ? count(0, 'output token') : scaled(1, 'million', { noun: 'output token' }));
const shown = (amount: number, display: Display): string => format(amount, significant(display, 2));
const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
const nameOf = ({ offer }: RankedOffer): string => offerName(offer);
const gateNames = (gates: readonly HardGate[]): string => gates.map((gate) => HARD_GATES[gate].label.toLowerCase()).join(', ');

export const decisionWords = (decision: Decision): DecisionWords => ({
  answer: answer(decision),
  reasons: [...requirementReasons(decision), ...costReasons(decision), ...dedicatedReasons(decision), ...migrationReasons(decision), ...stageReasons(decision)],
  open: openQuestions(decision),
});

export const verdictWords = (verdict: Verdict): VerdictWords => ({ ...decisionWords(verdict), changes: changes(verdict) });

function answer(verdict: Decision): string {
  const { action, recommended, current, migration } = verdict;
  if (!recommended) return noAnswer(verdict);
  const name = nameOf(recommended);
  if (action === 'start') return `Run it on ${name}: a success costs ${perSuccess(recommended)} there, and the workload ${aMonth(recommended.cost.monthlyUsd)} a month.`;
  if (action === 'stay') return migration ? `Stay on ${name}: ${whyNotMove(migration, verdict)}` : `Stay on ${name}: of the offers that fail no requirement, none gives a success for less.`;
  const from = current?.ranked ? nameOf(current.ranked) : '';
  if (current && current.failed.length > 0) return `Move from ${from} to ${name}: by your own answers the current offer fails a requirement (${gateNames(current.failed)}).`;
  return `Move from ${from} to ${name}: ${whyMove(migration)}`;
}

function noAnswer({ comparison, gated }: Decision): string {
  if (gated.length > 0 && gated.every(({ failed }) => failed.length > 0)) return 'No offer meets your requirements, so nothing can be recommended.';
  const [refused] = comparison.refused;
  return refused ? `No offer that fails no requirement has a cost: ${refused.refusal.reason}.` : 'There is no offer to choose from.';
}

function whyMove(migration: MigrationStage | undefined): string {
  if (migration?.payback.kind !== 'value') return 'what you need cannot be had where you are.';
  const { savingUsdPerMonth, paybackFromDecisionMonths } = migration.payback.value;
  return `for as many successes it saves ${aMonth(savingUsdPerMonth)} a month, and the move is paid back ${months(paybackFromDecisionMonths)} after the decision.`;
}

function whyNotMove({ to, payback, savingUsdPerMonth }: MigrationStage, { plan }: Decision): string {
  if (payback.kind !== 'value') return `moving to ${nameOf(to)} is not paid back: ${lowerFirst(payback.reason)}.`;
  const { paybackFromDecisionMonths } = payback.value;
  const against = paybackFromDecisionMonths > plan.monthsOfUse ? `the workload ends after ${months(plan.monthsOfUse)}` : `you accept ${months(plan.acceptablePaybackMonths)}`;
  return `${nameOf(to)} would save ${aMonth(savingUsdPerMonth)} a month, but the move is paid back only after ${months(paybackFromDecisionMonths)}, and ${against}.`;
}

function requirementReasons({ gated }: Decision): readonly string[] {
  const out = gated.filter(({ failed }) => failed.length > 0);
  const isAsked = gated.some(({ failed, open }) => failed.length + open.length > 0);
  if (!isAsked) return ['No offer is ruled out by a requirement.'];
  return [`Requirements: ${shown(out.length, count(0))} of ${shown(gated.length, count(0, 'offer'))} fail one by your own answers.`];
}

function costReasons({ comparison: { winner, runnerUp, refused } }: Decision): readonly string[] {
  if (!winner) return [];
  const ratio = runnerUp && ratioOf(runnerUp.cost.usdPerSuccess, winner.cost.usdPerSuccess);
  const second = runnerUp ? ` Next is ${nameOf(runnerUp)} at ${perSuccess(runnerUp)}${ratio === undefined ? '' : ratio < ALL_BUT_THE_SAME ? ', all but the same' : `, ${shown(ratio, { kind: 'multiple', decimals: 2, word: 'times' })} as much`}.` : '';
  const unpriced = refused.length > 0 ? ` ${shown(refused.length, count(0, 'offer'))} could not be priced and may be cheaper.` : '';
  return [`Cost: ${nameOf(winner)} gives a success for the least, ${perSuccess(winner)}.${second}${unpriced}`];
}

function dedicatedReasons({ dedicated }: Decision): readonly string[] {
  if (!dedicated) return [];
  if (dedicated.kind !== 'value') return [`GPUs: ${dedicated.reason}.`];
  const { gpu, serverless, breakEven, tokensPerDay } = dedicated.value;
  const [pays, made] = [outputTokens(breakEven.wholeTokensPerDay), outputTokens(tokensPerDay)];
  return [`GPUs: ${nameOf(gpu)}, rent and upkeep included, pays against ${nameOf(serverless)} from ${pays} a day; you make ${made}. ${breakEven.verdict[0] ?? ''}`];
}

function migrationReasons({ migration }: Decision): readonly string[] {
  if (!migration) return [];
  const { payback, gates } = migration;
  const cash =
    payback.kind === 'value'
      ? `Migration: ${aMonth(payback.value.migrationUsd)} of work and ${aMonth(payback.value.dualRunningUsd)} of dual running; at the worst ${aMonth(payback.value.deepestOutlayUsd)} are out.`
      : `Migration: ${payback.reason}.`;
  return [cash, ...(gates?.kind === 'value' ? [...gates.value.passed, ...gates.value.notPassed, ...gates.value.beforeMoving] : [])];
}

const stageReasons = ({ stage }: Decision): readonly string[] =>
  stage?.kind === 'value' ? [`Stage: ${stage.value.stageName}. ${stage.value.verdict} ${stage.value.exitSignals.concat(stage.value.revertSignals).join(' ')}`.trim()] : [];

/** The flips are about who is cheapest; where the payback keeps the workload where it is, that comes first. */
function changes({ flips, comparison: { winner }, migration, action }: Verdict): readonly string[] {
  if (!winner) return [];
  const closest = closestFlips(flips).slice(0, MOST_FLIPS).map((point) => flipSentence(point, nameOf(winner)));
  const patience =
    action === 'stay' && migration?.payback.kind === 'value'
      ? [`A payback of ${months(migration.payback.value.paybackFromDecisionMonths)} would have to be acceptable, on a workload that runs as long.`]
      : [];
  const none = closest.length === 0 ? [`No value of any single input, in its range, changes that ${nameOf(winner)} is the cheapest.`] : [];
  return [...patience, ...closest, ...none];
}

function openQuestions({ gated, recommended, current, action, sharesGate }: Decision): readonly string[] {
  const open = gated.find(({ offer }) => offer.id === recommended?.offer.id)?.open ?? [];
  const questions = recommended ? open.map((gate) => `${nameOf(recommended)}: ${HARD_GATES[gate].question}`) : [];
  const unpriced = current?.refusal ? [`Your current offer has no cost here, so nothing could be held against it: ${current.refusal.reason}.`] : [];
  const untested =
    recommended && sharesGate && action !== 'stay'
      ? [`${nameOf(recommended)} is taken to pass ${format(recommended.workload.gatePassRate, significant(percent(0), 2))} of requests, as the workload does: measure its own rate on your evals.`]
      : [];
  return [...questions, ...untested, ...unpriced];
}
