import { money, percent } from '../format.ts';
import { never, required, settle, value, type Outcome } from '../outcome.ts';
import { rawUsdPerRequest } from './lcpr.ts';
import { attempts, engineeringUsd, type LoadedCost } from './loaded-cost.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { optionalStep } from './optional-step.ts';
import { ratioOf } from './ratio.ts';
import { difference, exceeds } from './thresholds.ts';
import { costOn, onCurrent, onOther, twoOfferInputs } from './two-offers.ts';

const inputs = {
  ...twoOfferInputs,
  otherGatePassRate: { ...twoOfferInputs.otherGatePassRate, default: 0.78 },
} as const satisfies InputSpecs;

export type GateParityInputs = Values<typeof inputs>;

export interface GateParity {
  readonly currentUsdPerSuccess: number;
  /** At the gate entered for the other offer; undefined when nothing passes it. */
  readonly otherUsdPerSuccess: number | undefined;
  /** The other offer's gate at which both cost the same; 0 when it costs nothing at any. */
  readonly parityGate: number;
  /** How far the gate entered lies above parity, in share of requests; negative when it lies below. */
  readonly margin: number;
  /** Cost of a failure, the same on both, at which the gates entered make both cost the same; undefined when none does. */
  readonly parityUsdPerFailure: number | undefined;
  readonly verdict: string;
}

/** What the other offer costs whatever its gate: tokens and engineering, USD a month. */
const fixedUsd = (offer: ReturnType<typeof onOther>): number => rawUsdPerRequest(offer) * attempts(offer) + engineeringUsd(offer);

/**
 * Solves (fixed + requests × (1 − g) × repair) / (requests × g) = loaded for g:
 * g = (fixed + requests × repair) / (requests × (loaded + repair)).
 */
function parityGate(i: GateParityInputs, current: LoadedCost): Outcome<number> {
  const fixed = fixedUsd(onOther(i));
  const free = fixed + i.requestsPerMonth * i.repairUsdPerFailure === 0;
  const target = i.requestsPerMonth * (current.usdPerSuccess + i.repairUsdPerFailure);
  if (target === 0 && !free) return never('The current offer costs nothing, so there is no gate at which the other one is as cheap');
  const gate = free ? 0 : (fixed + i.requestsPerMonth * i.repairUsdPerFailure) / target;
  if (exceeds(gate, 1)) return never('The other offer is dearer even if every request passes its gate, so there is no gate at which they cost the same');
  return value(ratioOf(Math.min(1, gate), 1) ?? 0);
}

/** Solves the equality of both loaded costs for the cost of a failure, taken as the same on both offers. */
function parityUsdPerFailure(i: GateParityInputs, current: LoadedCost): number | undefined {
  if (i.otherGatePassRate === 0 || i.otherGatePassRate === i.gatePassRate) return undefined;
  const perFailure = ratioOf(
    (current.tokenUsdPerMonth + current.engineeringUsdPerMonth) / i.gatePassRate - fixedUsd(onOther(i)) / i.otherGatePassRate,
    i.requestsPerMonth * (1 / i.otherGatePassRate - 1 / i.gatePassRate),
  );
  return perFailure !== undefined && perFailure >= 0 ? perFailure : undefined;
}

function verdict(margin: number, parity: number): string {
  if (parity === 0) return 'The other offer costs nothing, so no gate makes it the dearer one.';
  if (exceeds(margin, 0)) return 'At its gate the other offer is the cheaper one; below the parity gate it would not be.';
  if (exceeds(-margin, 0)) return 'At its gate the other offer is the dearer one; above the parity gate it would not be.';
  return 'At its gate the other offer costs the same as the current one.';
}

const compute = (i: GateParityInputs): Outcome<GateParity> =>
  settle(() => {
    const current = costOn(onCurrent(i));
    const parity = required(parityGate(i, current));
    const margin = difference(i.otherGatePassRate, parity);
    return {
      currentUsdPerSuccess: current.usdPerSuccess,
      otherUsdPerSuccess: i.otherGatePassRate > 0 ? costOn(onOther(i)).usdPerSuccess : undefined,
      parityGate: parity,
      margin,
      parityUsdPerFailure: parityUsdPerFailure(i, current),
      verdict: verdict(margin, parity),
    };
  });

function steps(i: GateParityInputs, r: GateParity): readonly Step[] {
  const [requests, repair, gate, otherGate] = [i.requestsPerMonth, i.repairUsdPerFailure, i.gatePassRate, i.otherGatePassRate];
  const [fixed, loaded] = [fixedUsd(onOther(i)), r.currentUsdPerSuccess];
  const currentFixed = fixedUsd(onCurrent(i));
  return [
    {
      label: 'Current: loaded cost per request',
      formula: '(fixed + requests × (1 − gate) × repair) / (requests × gate)',
      values: { fixed: currentFixed, requests, gate, repair },
      result: loaded,
      unit: 'USD/success',
    },
    ...optionalStep(r.otherUsdPerSuccess, {
      label: 'Other: loaded cost per request',
      formula: '(fixed + requests × (1 − gate) × repair) / (requests × gate)',
      values: { fixed, requests, gate: otherGate, repair },
      unit: 'USD/success',
    }),
    ...optionalStep(r.parityGate || undefined, {
      label: 'Gate at which both cost the same',
      formula: '(fixed + requests × repair) / (requests × (loaded + repair))',
      values: { fixed, requests, repair, loaded },
      unit: 'share',
    }),
    { label: 'Margin over the parity gate', formula: 'otherGate − parity', values: { otherGate, parity: r.parityGate }, result: r.margin, unit: 'share' },
    ...optionalStep(r.parityUsdPerFailure, {
      label: 'Cost of a failure at which both cost the same',
      formula: '(current / gate − other / otherGate) / (requests × (1 / otherGate − 1 / gate))',
      values: { current: currentFixed, gate, other: fixed, otherGate, requests },
      unit: 'USD/failure',
    }),
  ];
}

/** How much worse an offer may be before it costs as much as a better one. Tests the source essay’s claim that a weak gate undoes the saving. */
export const gateParity: Model<typeof inputs, GateParity> = {
  name: 'gate-parity',
  title: 'Gate at which two offers cost the same',
  summary: 'How many answers of a cheaper offer may fail before it costs as much as the one you have.',
  inputs,
  outputs: {
    currentUsdPerSuccess: { label: 'Current: loaded cost per request', unit: 'USD/success', show: money(4) },
    otherUsdPerSuccess: { label: 'Other: loaded cost per request', unit: 'USD/success', show: money(4) },
    parityGate: { label: 'Gate at which both cost the same', unit: 'share', show: percent(1) },
    margin: { label: 'Margin over the parity gate', unit: 'share', show: percent(1) },
    parityUsdPerFailure: { label: 'Cost of a failure at which both cost the same', unit: 'USD/failure', show: money(3) },
    verdict: { label: 'What this says', unit: 'text' },
  },
  answer: 'verdict',
  compute,
  steps,
  conventions: ['retries-extra', 'original-requests', 'flat-repair', 'repair-not-success'],
  limits: [
    'With a repair cost of a fraction of a cent the formula barely sees quality: a failure that reaches a user costs far more, so enter that.',
    'A lower gate usually brings more retries; enter them for the other offer.',
    'Below some gate a product is unusable at any price.',
  ],
};
