import type { PricedOffer } from '../calculator-data.ts';

/** A requirement that no price makes up for. What a vendor promises is the reader's to say: the prices hold nothing about it. */
export const HARD_GATES = {
  residency: { label: 'Data residency', question: 'Does it keep the data where you need it, by contract?' },
  retention: { label: 'Data retention', question: 'Does it promise the retention you need, by contract?' },
  fineTuning: { label: 'Fine-tuning', question: 'Can it serve the model you fine-tuned?' },
  latency: { label: 'Latency', question: 'Does it hold your latency limit, measured at your concurrency?' },
} as const;

export type HardGate = keyof typeof HARD_GATES;
export const HARD_GATE_NAMES = Object.keys(HARD_GATES) as readonly HardGate[];
export const isHardGate = (name: string): name is HardGate => Object.hasOwn(HARD_GATES, name);

/** By vendor (`together`) or offer (`together/h100-cluster`), the reader's answers: yes or no; one that is missing is open. */
export type GateAnswers = Readonly<Record<string, Readonly<Partial<Record<HardGate, boolean>>>>>;

export interface GatedOffer {
  readonly offer: PricedOffer;
  /** Required, and answered with no. */
  readonly failed: readonly HardGate[];
  /** Required, and not answered yet. */
  readonly open: readonly HardGate[];
}

/** The vendor's part of an offer's id. */
export const vendorOf = (offerId: string): string => offerId.split('/')[0] ?? offerId;

/** Each offer against the requirements. An answer for the offer stands before one for its vendor. */
export function gateOffers(offers: readonly PricedOffer[], required: readonly HardGate[], answers: GateAnswers): readonly GatedOffer[] {
  return offers.map((offer) => {
    const answer = (gate: HardGate): boolean | undefined => answers[offer.id]?.[gate] ?? answers[vendorOf(offer.id)]?.[gate];
    return {
      offer,
      failed: required.filter((gate) => answer(gate) === false),
      open: required.filter((gate) => answer(gate) === undefined),
    };
  });
}
