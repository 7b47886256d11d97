import { dedicatedBreakEven } from '../models/dedicated-break-even.ts';
import { loadedCostOutputs } from '../models/loaded-cost.ts';
import { migrationPayback } from '../models/migration-payback.ts';
import { showOutput, type NumberOutputSpec, type OutputSpec, type OutputValue } from '../models/model.ts';
import { stageFinder } from '../models/stage-finder.ts';
import type { Outcome } from '../outcome.ts';
import { offerName, type RankedOffer } from './compare-offers.ts';
import type { DedicatedStage } from './dedicated-stage.ts';
import { HARD_GATES, type HardGate } from './hard-gates.ts';
import type { MigrationStage } from './migration-stage.ts';
import type { Decision } from './verdict.ts';
import { aMonth, decisionWords, perSuccess, type DecisionWords } from './verdict-words.ts';

/** A quantity by its name. */
export interface Line {
  readonly label: string;
  readonly text: string;
}

/** An offer as a row of the table: its amounts, or why it has none. */
export interface OfferLine {
  readonly id: string;
  readonly name: string;
  /** The day or month somebody last saw the price. */
  readonly verified: string | undefined;
  readonly amounts?: { readonly usdPerSuccess: string; readonly rawUsdPerRequest: string; readonly monthlyUsd: string; readonly overheadRatio: string };
  /** Why it is out, or what is still to be found out about it; empty when there is nothing to say. */
  readonly remark: string;
}

/** A decision as a page shows it: texts only, so that what is on the page can be compared with what is worked out. */
export interface DecisionReport extends DecisionWords {
  /** The next best, in a sentence. */
  readonly runnerUp: string;
  /** Offers with a cost, cheapest success first, then those without one, then those that fail a requirement. */
  readonly offers: readonly OfferLine[];
  readonly dedicated: readonly Line[];
  readonly migration: readonly Line[];
  readonly stage: readonly Line[];
}

export function decisionReport(decision: Decision): DecisionReport {
  return {
    ...decisionWords(decision),
    runnerUp: runnerUp(decision),
    offers: offerLines(decision),
    dedicated: dedicatedLines(decision.dedicated),
    migration: migrationLines(decision.migration),
    stage: decision.stage ? outcomeLines(decision.stage, stageFinder.outputs, ['stageName', 'entry', 'architecture', 'exitSignals', 'revertSignals']) : [],
  };
}

function runnerUp({ runnerUp: second, recommended }: Decision): string {
  if (!recommended) return '';
  if (!second) return 'There is no second offer to fall back on.';
  return `The runner-up is ${offerName(second.offer)}, at ${perSuccess(second)} for a success and ${aMonth(second.cost.monthlyUsd)} a month.`;
}

const gateList = (gates: readonly HardGate[]): string => gates.map((gate) => HARD_GATES[gate].label.toLowerCase()).join(', ');

function offerLines({ comparison: { ranked, refused }, gated }: Decision): readonly OfferLine[] {
  const open = new Map(gated.map((one) => [one.offer.id, one.open]));
  const costs = ranked.map((one) => ({ ...named(one), amounts: amountsOf(one), remark: openRemark(open.get(one.offer.id) ?? []) }));
  const without = refused.map(({ offer, refusal }) => ({ ...named({ offer }), remark: `${refusal.reason}.` }));
  const out = gated.filter(({ failed }) => failed.length > 0).map(({ offer, failed }) => ({ ...named({ offer }), remark: `Fails a requirement: ${gateList(failed)}.` }));
  return [...costs, ...without, ...out];
}

const openRemark = (open: readonly HardGate[]): string => (open.length > 0 ? `To find out: ${gateList(open)}.` : '');
const named = ({ offer }: Pick<RankedOffer, 'offer'>) => ({ id: offer.id, name: offerName(offer), verified: offer.verified });

const amountsOf = ({ cost }: RankedOffer): NonNullable<OfferLine['amounts']> => ({
  usdPerSuccess: showOutput(loadedCostOutputs.usdPerSuccess, cost.usdPerSuccess),
  rawUsdPerRequest: showOutput(loadedCostOutputs.rawUsdPerRequest, cost.rawUsdPerRequest),
  monthlyUsd: showOutput(loadedCostOutputs.monthlyUsd, cost.monthlyUsd),
  overheadRatio: cost.overheadRatio === undefined ? 'none' : showOutput(loadedCostOutputs.overheadRatio, cost.overheadRatio),
});

function dedicatedLines(stage: Outcome<DedicatedStage> | undefined): readonly Line[] {
  if (!stage) return [{ label: 'Result', text: 'There is no rented GPU and no offer priced per token to hold against each other.' }];
  if (stage.kind !== 'value') return [{ label: 'Result', text: `${stage.reason}.` }];
  const { gpu, serverless, breakEven } = stage.value;
  const shown = ['dedicatedUsdPerMonth', 'serverlessUsdPerMonth', 'extraEngineeringHoursPerMonth', 'capacityTokensPerDay', 'wholeTokensPerDay', 'verdict'] as const;
  return [{ label: 'GPU', text: offerName(gpu.offer) }, { label: 'Against', text: offerName(serverless.offer) }, ...valueLines(breakEven, dedicatedBreakEven.outputs, shown)];
}

function migrationLines(migration: MigrationStage | undefined): readonly Line[] {
  if (!migration) return [{ label: 'Result', text: 'There is no move to price: no offer of today is named, or it is the cheapest already.' }];
  const { from, to, payback } = migration;
  const shown = ['savingUsdPerMonth', 'migrationUsd', 'dualRunningUsd', 'deepestOutlayUsd', 'simplePaybackMonths', 'paybackFromDecisionMonths', 'firstYearUsd'] as const;
  return [{ label: 'From', text: offerName(from.offer) }, { label: 'To', text: offerName(to.offer) }, ...outcomeLines(payback, migrationPayback.outputs, shown)];
}

const outcomeLines = <R extends object>(outcome: Outcome<R>, specs: Readonly<Record<keyof R, OutputSpec>>, shown: readonly (keyof R)[]): readonly Line[] =>
  outcome.kind === 'value' ? valueLines(outcome.value, specs, shown) : [{ label: 'Result', text: `${outcome.reason}.` }];

/** Outputs of a model by their labels; one that does not exist is left out. */
function valueLines<R extends object>(values: R, specs: Readonly<Record<keyof R, OutputSpec>>, shown: readonly (keyof R)[]): readonly Line[] {
  return shown.flatMap((name) => {
    const given = values[name] as OutputValue;
    const spec = specs[name];
    const text = typeof given === 'number' ? showOutput(spec as NumberOutputSpec, given) : [given ?? []].flat().join(' ');
    return text === '' ? [] : [{ label: spec.label, text }];
  });
}
