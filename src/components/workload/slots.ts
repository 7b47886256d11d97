import type { Confidence, TrustedValue } from '../../engine/confidence.ts';
import type { OfferInput } from '../../engine/decide/overrides.ts';
import { planInputs, type PlanInput } from '../../engine/decide/plan.ts';
import type { InputSpec } from '../../engine/models/model.ts';
import { workloadInputs, type WorkloadInput } from '../../engine/models/workload.ts';
import { WORKLOAD_KEYS } from '../../engine/state/workload-keys.ts';
import { planOf, type ReaderWorkload } from '../../engine/state/reader-workload.ts';

/** A number of the reader's workload that a field stands for: where it is, and how it is put there. */
export interface Slot {
  /** Unique in a workload, and fit for an element's id. */
  readonly key: string;
  readonly spec: InputSpec;
  readonly read: (reader: ReaderWorkload) => number;
  readonly write: (reader: ReaderWorkload, amount: number) => ReaderWorkload;
}

/** An input of the workload. */
export const inputSlot = (input: WorkloadInput): Slot => ({
  key: WORKLOAD_KEYS[input],
  spec: workloadInputs[input],
  read: ({ inputs }) => inputs[input].value,
  write: (reader, value) => withInput(reader, input, { ...reader.inputs[input], value }),
});

/** An input of the verdict beyond the workload. Only what differs from its default is kept. */
export const planSlot = (input: PlanInput): Slot => ({
  key: `plan-${input}`,
  spec: planInputs[input],
  read: (reader) => planOf(reader)[input],
  write: (reader, amount) => {
    const { [input]: _before, ...others } = reader.plan;
    return { ...reader, plan: amount === planInputs[input].default ? others : { ...others, [input]: amount } };
  },
});

/** An input that one offer has to itself; the workload's where it has none. */
export const offerSlot = (id: string, input: OfferInput): Slot => ({
  key: `own-${id.replaceAll(/[/.]/g, '-')}-${WORKLOAD_KEYS[input]}`,
  spec: workloadInputs[input],
  read: (reader) => (reader.offers[id]?.[input] ?? reader.inputs[input]).value,
  write: (reader, value) => withOwn(reader, id, input, { confidence: reader.offers[id]?.[input]?.confidence ?? 'estimated', value }),
});

export const withConfidence = (reader: ReaderWorkload, input: WorkloadInput, confidence: Confidence): ReaderWorkload =>
  withInput(reader, input, { ...reader.inputs[input], confidence });

const withInput = (reader: ReaderWorkload, input: WorkloadInput, given: TrustedValue): ReaderWorkload => ({ ...reader, inputs: { ...reader.inputs, [input]: given } });

const withOwn = (reader: ReaderWorkload, id: string, input: OfferInput, given: TrustedValue): ReaderWorkload => ({
  ...reader,
  offers: { ...reader.offers, [id]: { ...reader.offers[id], [input]: given } },
});

