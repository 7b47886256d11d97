import type { Confidence, TrustedValue } from '../confidence.ts';
import type { GateAnswers, HardGate } from '../decide/hard-gates.ts';
import { OFFER_INPUTS, type OfferInput, type Overrides } from '../decide/overrides.ts';
import { planInputs, type Plan } from '../decide/plan.ts';
import { defaults } from '../models/model.ts';
import { workloadInputs, type Workload, type WorkloadInput } from '../models/workload.ts';
import { ENGINE_VERSION } from '../version.ts';

/** By offer id, the inputs that the reader gives that offer alone. */
export type OfferInputs = Readonly<Record<string, Readonly<Partial<Record<OfferInput, TrustedValue>>>>>;

/** Everything that a reader enters once and the whole guide reads. It holds nothing about the reader and is sent nowhere. */
export interface ReaderWorkload {
  /** What the reader calls it; may be empty. */
  readonly name: string;
  /** The edition of the prices it was last seen with, YYYY-MM. */
  readonly edition: string;
  /** The version of the arithmetic it was last seen with. */
  readonly engine: number;
  readonly inputs: Readonly<Record<WorkloadInput, TrustedValue>>;
  /** The offer that serves the workload today. */
  readonly currentOffer?: string;
  readonly offers: OfferInputs;
  readonly requirements: readonly HardGate[];
  readonly answers: GateAnswers;
  /** Inputs of the verdict that differ from their defaults. */
  readonly plan: Readonly<Partial<Plan>>;
}

export const WORKLOAD_INPUTS = Object.keys(workloadInputs) as readonly WorkloadInput[];

/** A reader's workload made from inputs that are all trusted alike: a preset, or what a calculator holds. */
export const readerWorkload = (inputs: Workload, edition: string, confidence: Confidence = 'assumed', name = ''): ReaderWorkload => ({
  name,
  edition,
  engine: ENGINE_VERSION,
  inputs: mapInputs((input) => ({ value: inputs[input], confidence })),
  offers: {},
  requirements: [],
  answers: {},
  plan: {},
});

/** The inputs as models take them. */
export const workloadOf = ({ inputs }: Pick<ReaderWorkload, 'inputs'>): Workload => mapInputs((input) => inputs[input].value);

/** The inputs of single offers as the comparison takes them. */
export const overridesOf = ({ offers }: Pick<ReaderWorkload, 'offers'>): Overrides =>
  Object.fromEntries(
    Object.entries(offers).map(([id, own]) => [
      id,
      Object.fromEntries(OFFER_INPUTS.flatMap((input) => (own[input] ? [[input, own[input].value] as const] : []))),
    ]),
  );

/** The plan with the defaults for whatever the reader has not entered. */
export const planOf = ({ plan }: Pick<ReaderWorkload, 'plan'>): Plan => ({ ...defaults(planInputs), ...plan });

function mapInputs<T>(make: (input: WorkloadInput) => T): Record<WorkloadInput, T> {
  return Object.fromEntries(WORKLOAD_INPUTS.map((input) => [input, make(input)])) as Record<WorkloadInput, T>;
}
