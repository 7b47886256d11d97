import type { Confidence, TrustedValue } from '../confidence.ts';
import type { InputSpec } from '../models/model.ts';
import { workloadInputs, type WorkloadInput } from '../models/workload.ts';
import { rangeEnds } from '../series/tornado.ts';
import { OFFER_INPUTS } from './overrides.ts';
import { RANGE_SHARES, type RangeShares } from './range-inputs.ts';

/** An input that is not known exactly: the workload’s, or one that an offer has to itself. */
export interface RangedInput {
  /** `gatePassRate`, or `together/deepseek-v3.1 gatePassRate`. */
  readonly id: string;
  readonly input: WorkloadInput;
  /** The offer whose own input it is. */
  readonly offerId?: string;
  readonly confidence: Confidence;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Inputs as a reader enters them: values with how far they are trusted. */
export interface TrustedInputs {
  readonly inputs: Readonly<Record<WorkloadInput, TrustedValue>>;
  readonly offers: Readonly<Record<string, Readonly<Partial<Record<(typeof OFFER_INPUTS)[number], TrustedValue>>>>>;
}

/**
 * The range of every input, those of single offers after those of the workload. An input moves by a share of itself, within its
 * limits; a pass rate by that share of what fails, or of what passes where that is less. So an input of 0 and a gate of 100% have
 * no range, whatever their confidence: enter what you fear instead.
 */
export function rangedInputs({ inputs, offers }: TrustedInputs, shares: RangeShares = RANGE_SHARES): readonly RangedInput[] {
  const ranged = (input: WorkloadInput, { value, confidence }: TrustedValue, offerId?: string): RangedInput => {
    const spec: InputSpec = workloadInputs[input];
    const [low, high] = rangeEnds(input, spec, value, shares[confidence]);
    return { id: offerId ? `${offerId} ${input}` : input, input, ...(offerId !== undefined && { offerId }), confidence, value, low, high };
  };
  const own = Object.keys(offers)
    .sort()
    .flatMap((offerId) => OFFER_INPUTS.flatMap((input) => (offers[offerId]?.[input] ? [ranged(input, offers[offerId][input], offerId)] : [])));
  return [...(Object.keys(workloadInputs) as WorkloadInput[]).map((input) => ranged(input, inputs[input])), ...own];
}
