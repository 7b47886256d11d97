import { required } from '../outcome.ts';
import type { LoadedCost } from './loaded-cost.ts';
import { lcpr, type LcprInputs } from './lcpr.ts';
import type { InputSpec, InputSpecs, Step, Values } from './model.ts';
import { workloadInputs } from './workload.ts';

const priced = lcpr.inputs;

const relabelled = <S extends InputSpec>(spec: S, label: string, byDefault: number = spec.default): S => ({ ...spec, label, default: byDefault });

/** One workload, the offer that serves it today, and another offer with its own quality and upkeep. */
export const twoOfferInputs = {
  ...workloadInputs,
  retryRate: relabelled(workloadInputs.retryRate, 'Retry rate on the current offer, percent'),
  gatePassRate: relabelled(workloadInputs.gatePassRate, 'Quality gate pass rate on the current offer, percent'),
  engineeringHoursPerMonth: relabelled(workloadInputs.engineeringHoursPerMonth, 'Engineering hours a month on the current offer'),
  currentInputUsdPerMtok: relabelled(priced.inputUsdPerMtok, 'Current input price, USD per million tokens'),
  currentOutputUsdPerMtok: relabelled(priced.outputUsdPerMtok, 'Current output price, USD per million tokens'),
  otherInputUsdPerMtok: relabelled(priced.inputUsdPerMtok, 'Other input price, USD per million tokens', 0.6),
  otherOutputUsdPerMtok: relabelled(priced.outputUsdPerMtok, 'Other output price, USD per million tokens', 1.7),
  otherRetryRate: relabelled(workloadInputs.retryRate, 'Retry rate on the other offer, percent'),
  otherGatePassRate: relabelled(workloadInputs.gatePassRate, 'Quality gate pass rate on the other offer, percent'),
  otherEngineeringHoursPerMonth: relabelled(workloadInputs.engineeringHoursPerMonth, 'Engineering hours a month on the other offer'),
} as const satisfies InputSpecs;

export type TwoOffers = Values<typeof twoOfferInputs>;

/** The workload as the current offer serves it. */
export const onCurrent = (i: TwoOffers): LcprInputs => ({
  ...i,
  inputUsdPerMtok: i.currentInputUsdPerMtok,
  outputUsdPerMtok: i.currentOutputUsdPerMtok,
});

/** The workload as the other offer would serve it, with the other’s retries, gate and hours. */
export const onOther = (i: TwoOffers): LcprInputs => ({
  ...i,
  inputUsdPerMtok: i.otherInputUsdPerMtok,
  outputUsdPerMtok: i.otherOutputUsdPerMtok,
  retryRate: i.otherRetryRate,
  gatePassRate: i.otherGatePassRate,
  engineeringHoursPerMonth: i.otherEngineeringHoursPerMonth,
});

/** The loaded cost on one offer. @throws the refusal, for `settle`, when nothing passes its gate. */
export const costOn = (i: LcprInputs): LoadedCost => required(lcpr.compute(i));

/** The derivation of a loaded cost, each line named after its offer. */
export const stepsOn = (who: string, i: LcprInputs): readonly Step[] =>
  lcpr.steps(i, costOn(i)).map((step) => ({ ...step, label: `${who}: ${step.label.toLowerCase()}` }));
