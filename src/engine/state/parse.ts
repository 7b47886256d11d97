import { CONFIDENCES, isConfidence, type TrustedValue } from '../confidence.ts';
import { HARD_GATE_NAMES, isHardGate, type GateAnswers, type HardGate } from '../decide/hard-gates.ts';
import { OFFER_INPUTS } from '../decide/overrides.ts';
import { planInputs, type Plan } from '../decide/plan.ts';
import { inputProblem, type InputSpec } from '../models/model.ts';
import { workloadInputs, type WorkloadInput } from '../models/workload.ts';
import { invalid, required } from '../outcome.ts';
import { isMonth } from '../pricing/dates.ts';
import { LONGEST_ID, LONGEST_NAME, MOST_ENTRIES, OFFER_ID, ONE_LINE, UNPRINTABLE, VENDOR_OR_OFFER_ID } from './file-format.ts';
import { WORKLOAD_INPUTS, type OfferInputs, type ReaderWorkload } from './reader-workload.ts';

/**
 * The checks behind the file and the link, without a schema library because they run in the browser. Each takes something of
 * unknown origin and gives it typed and bounded. All throw the refusal, for `settle`, with one sentence.
 */

type Unknown = Readonly<Record<string, unknown>>;

const refuse = (reason: string): never => required<never>(invalid(reason));

/** What a message repeats of a text: enough to find it. */
export const quoted = (given: string): string => `“${printable(given.length > 30 ? `${given.slice(0, 30)}…` : given)}”`;

/** The text with a mark in place of what cannot be seen. */
export const printable = (given: string): string => given.replace(UNPRINTABLE, '\ufffd');

/** An object with no more entries than anybody needs. */
export function recordOf(given: unknown, what: string): Unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return refuse(`${what} must be an object in braces`);
  if (Object.keys(given).length > MOST_ENTRIES) return refuse(`${what} has more than ${MOST_ENTRIES} entries`);
  return given as Unknown;
}

/** Refuses names that mean nothing: a misspelt one would otherwise be dropped without a word. */
export function knownKeys(given: Unknown, known: readonly string[], what: string): void {
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) refuse(`${quoted(unknown)} is not a part of ${what}; expected ${known.join(', ')}`);
}

/** A number that the input accepts. */
export function amountOf(spec: InputSpec, given: unknown): number {
  const problem = inputProblem(spec, given);
  if (problem !== undefined) return refuse(problem);
  // A minus zero would be a second way to write the same workload.
  return (given as number) + 0;
}

export function trustedOf(spec: InputSpec, given: unknown): TrustedValue {
  const entry = recordOf(given, spec.label);
  knownKeys(entry, ['value', 'confidence'], spec.label);
  const { confidence } = entry;
  if (!isConfidence(confidence)) return refuse(`The confidence of ${spec.label} must be one of ${CONFIDENCES.join(', ')}`);
  return { value: amountOf(spec, entry['value']), confidence };
}

export function inputsOf(given: unknown): ReaderWorkload['inputs'] {
  const entries = recordOf(given, 'The inputs');
  knownKeys(entries, WORKLOAD_INPUTS, 'the inputs');
  const missing = WORKLOAD_INPUTS.find((input) => entries[input] === undefined);
  if (missing) return refuse(`${workloadInputs[missing].label} is missing from the inputs`);
  return Object.fromEntries(WORKLOAD_INPUTS.map((input) => [input, trustedOf(workloadInputs[input], entries[input])])) as Record<WorkloadInput, TrustedValue>;
}

export function offerInputsOf(given: unknown): OfferInputs {
  const offers = Object.entries(recordOf(given, 'The inputs of single offers')).map(([id, own]) => {
    const entries = recordOf(own, `The inputs of ${quoted(id)}`);
    knownKeys(entries, OFFER_INPUTS, 'the inputs of an offer');
    const names = OFFER_INPUTS.filter((input) => entries[input] !== undefined);
    return [offerIdOf(id), Object.fromEntries(names.map((input) => [input, trustedOf(workloadInputs[input], entries[input])]))] as const;
  });
  return withoutEmpty(offers);
}

export function offerIdOf(given: unknown): string {
  if (typeof given === 'string' && given.length <= LONGEST_ID && OFFER_ID.test(given)) return given;
  return refuse(`${quoted(String(given))} is not an offer’s id, like openai/gpt-5.5`);
}

/** An entry that says nothing is left out, so that one workload has one form. */
const withoutEmpty = <T extends object>(entries: readonly (readonly [id: string, own: T])[]): Readonly<Record<string, T>> =>
  Object.fromEntries(entries.filter(([, own]) => Object.keys(own).length > 0));

export function requirementsOf(given: unknown): readonly HardGate[] {
  if (!Array.isArray(given)) return refuse(`The requirements must be a list of ${HARD_GATE_NAMES.join(', ')}`);
  const asked: readonly unknown[] = given;
  const unknown = asked.find((gate) => typeof gate !== 'string' || !isHardGate(gate));
  if (unknown !== undefined || asked.length > HARD_GATE_NAMES.length) return refuse(`Each requirement must be one of ${HARD_GATE_NAMES.join(', ')}, once`);
  return HARD_GATE_NAMES.filter((gate) => asked.includes(gate));
}

export function answersOf(given: unknown): GateAnswers {
  const vendors = Object.entries(recordOf(given, 'The answers')).map(([id, own]) => {
    if (id.length > LONGEST_ID || !VENDOR_OR_OFFER_ID.test(id)) return refuse(`${quoted(id)} is not a vendor or an offer’s id`);
    const answers = recordOf(own, `The answers for ${quoted(id)}`);
    knownKeys(answers, HARD_GATE_NAMES, 'the answers');
    if (Object.values(answers).some((answer) => typeof answer !== 'boolean')) return refuse(`Answers for ${quoted(id)} must be true or false`);
    return [id, { ...answers }] as const;
  });
  return withoutEmpty(vendors);
}

export function planInputsOf(given: unknown): Partial<Plan> {
  const entries = recordOf(given, 'The plan');
  knownKeys(entries, Object.keys(planInputs), 'the plan');
  return Object.fromEntries(Object.entries(entries).map(([name, amount]) => [name, amountOf(planInputs[name as keyof Plan], amount)]));
}

export function nameOf(given: unknown): string {
  if (typeof given === 'string' && given.length <= LONGEST_NAME && ONE_LINE.test(given)) return given;
  return refuse(`The name must be one line of at most ${LONGEST_NAME} characters`);
}

export function editionOf(given: unknown): string {
  if (typeof given === 'string' && isMonth(given)) return given;
  return refuse('The edition must be a month, like 2026-05');
}

export function engineOf(given: unknown): number {
  if (typeof given === 'number' && Number.isInteger(given) && given >= 1 && given < 1e6) return given;
  return refuse('The engine version must be a whole number from 1');
}
