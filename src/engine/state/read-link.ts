import { CONFIDENCES, type Confidence, type TrustedValue } from '../confidence.ts';
import { OFFER_INPUTS } from '../decide/overrides.ts';
import { planInputs, type PlanInput } from '../decide/plan.ts';
import type { InputSpec } from '../models/model.ts';
import { readInput } from '../models/read-input.ts';
import { workloadInputs } from '../models/workload.ts';
import { invalid, required, settle } from '../outcome.ts';
import { MOST_ENTRIES } from './file-format.ts';
import { ENTRY, LINK_VERSION, offerInputKey, OTHER_KEYS, PART, TRUST_LETTERS } from './link-keys.ts';
import { WORKLOAD_KEYS } from './workload-keys.ts';
import { answersOf, editionOf, engineOf, nameOf, offerIdOf, offerInputsOf, planInputsOf, printable, quoted, requirementsOf } from './parse.ts';
import { WORKLOAD_INPUTS, type ReaderWorkload } from './reader-workload.ts';

/** What a link gave: the workload with everything in it that could be read, and a sentence for each part that could not. */
export interface ReadLink {
  readonly workload: ReaderWorkload;
  readonly refused: readonly string[];
}

/** The query of an address, such as `URLSearchParams`. */
export interface Query {
  get(key: string): string | null;
}

/** Longer parts are nobody's workload. */
const LONGEST_PART = 30_000;
/** Longer numbers are none. */
const LONGEST_NUMBER = 40;

const refuse = (reason: string): never => required<never>(invalid(reason));

/**
 * The workload of a link. What the link lacks or has wrong is taken from `byDefault`. A link of a newer version is refused as a
 * whole; one without a version is a calculator's address.
 */
export function readLink(query: Query, byDefault: ReaderWorkload): ReadLink {
  const version = query.get(OTHER_KEYS.version);
  if (version !== null && version !== String(LINK_VERSION)) return { workload: byDefault, refused: [versionProblem(version)] };
  const refused: string[] = [];
  /** A part of the link, read; the default where it is missing or refused. */
  const part = <T>(key: string, read: (text: string) => T, otherwise: T): T => {
    const text = query.get(key);
    if (text === null) return otherwise;
    const outcome = text.length > LONGEST_PART ? invalid(`The link’s part “${key}” is too long`) : settle(() => read(text));
    if (outcome.kind === 'value') return outcome.value;
    refused.push(outcome.reason);
    return otherwise;
  };
  const trust = part(OTHER_KEYS.trust, readTrust, undefined);
  const currentOffer = part(OTHER_KEYS.currentOffer, offerIdOf, byDefault.currentOffer);
  const inputs = WORKLOAD_INPUTS.map((input, index) => {
    const { value, confidence } = byDefault.inputs[input];
    const read = part(WORKLOAD_KEYS[input], (text) => numberOf(workloadInputs[input], text), value);
    // A number that the link gives without its confidence is one that nobody has vouched for.
    return [input, { value: read, confidence: trust?.[index] ?? (read === value ? confidence : 'assumed') }] as const;
  });
  const workload: ReaderWorkload = {
    name: part(OTHER_KEYS.name, nameOf, byDefault.name),
    edition: part(OTHER_KEYS.edition, editionOf, byDefault.edition),
    engine: part(OTHER_KEYS.engine, (text) => engineOf(/^\d{1,6}$/.test(text) ? Number(text) : undefined), byDefault.engine),
    inputs: Object.fromEntries(inputs) as ReaderWorkload['inputs'],
    ...(currentOffer !== undefined && { currentOffer }),
    offers: part(OTHER_KEYS.offers, readOffers, byDefault.offers),
    requirements: part(OTHER_KEYS.requirements, (text) => requirementsOf(text.split(ENTRY)), byDefault.requirements),
    answers: part(OTHER_KEYS.answers, readAnswers, byDefault.answers),
    plan: part(OTHER_KEYS.plan, readPlan, byDefault.plan),
  };
  return { workload, refused };
}

const versionProblem = (version: string): string =>
  /^[1-9]\d{0,5}$/.test(version)
    ? `The link was made by a newer version of this guide (${version}, and this page reads up to ${LINK_VERSION}): reload the page, then open it again`
    : `The link’s version ${quoted(version)} is not a whole number`;

const letterConfidence = (letter: string): Confidence =>
  CONFIDENCES.find((confidence) => TRUST_LETTERS[confidence] === letter) ??
  refuse(`The link’s confidence ${quoted(letter)} must be one of ${Object.values(TRUST_LETTERS).join(', ')}`);

function readTrust(text: string): readonly Confidence[] | undefined {
  if (text.length !== WORKLOAD_INPUTS.length) return refuse(`The link’s confidences must be ${WORKLOAD_INPUTS.length} letters, one for each input`);
  return Array.from(text, letterConfidence);
}

const numberOf = (spec: InputSpec, text: string): number => required(readInput(spec, printable(text.slice(0, LONGEST_NUMBER)))) + 0;

/** The entries of a list, each as its parts. */
function entriesOf(text: string): readonly (readonly [id: string, parts: readonly string[]])[] {
  const entries = text.split(ENTRY);
  if (entries.length > MOST_ENTRIES) return refuse(`The link has more than ${MOST_ENTRIES} entries in a list`);
  return entries.map((entry) => {
    const [id = '', ...parts] = entry.split(PART);
    return [id, parts];
  });
}

/** The parts of an entry, so many at a time. */
function grouped(parts: readonly string[], size: number): readonly (readonly string[])[] {
  if (parts.length % size !== 0) return refuse('The link breaks off in the middle of an entry');
  return Array.from({ length: parts.length / size }, (_, index) => parts.slice(index * size, (index + 1) * size));
}

const readOffers = (text: string): ReaderWorkload['offers'] =>
  offerInputsOf(Object.fromEntries(entriesOf(text).map(([id, parts]) => [id, Object.fromEntries(grouped(parts, 3).map(readOfferInput))])));

function readOfferInput([key = '', amount = '', letter = '']: readonly string[]): readonly [string, TrustedValue] {
  const input = OFFER_INPUTS.find((candidate) => offerInputKey(candidate) === key) ?? refuse(`The link gives an offer ${quoted(key)}, which is not one of its inputs`);
  return [input, { value: numberOf(workloadInputs[input], amount), confidence: letterConfidence(letter) }];
}

const YES_OR_NO: Readonly<Record<string, boolean>> = { y: true, n: false };

const readAnswers = (text: string): ReaderWorkload['answers'] =>
  answersOf(
    Object.fromEntries(entriesOf(text).map(([id, parts]) => [id, Object.fromEntries(grouped(parts, 2).map(([gate = '', answer = '']) => [gate, YES_OR_NO[answer]]))])),
  );

function readPlan(text: string): ReaderWorkload['plan'] {
  const pairs = grouped(text.split(PART), 2).map(([name = '', amount = '']) => {
    if (!Object.hasOwn(planInputs, name)) return refuse(`The link’s plan has ${quoted(name)}, which is not one of its inputs`);
    return [name, numberOf(planInputs[name as PlanInput], amount)] as const;
  });
  return planInputsOf(Object.fromEntries(pairs));
}
