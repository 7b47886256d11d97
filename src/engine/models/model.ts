import type { ConventionId } from '../conventions.ts';
import { format, significant, type Display } from '../format.ts';
import { invalid, value, type Outcome, type Refusal } from '../outcome.ts';
import type { Unit } from '../units.ts';
import { formValue } from './form-value.ts';

/** One input of a model: from this come the form field, the check of bad input, the URL state and the derivation. */
export interface InputSpec {
  /** Names the quantity and its unit, because a prefix or suffix beside the box is not read out. */
  readonly label: string;
  readonly unit: Unit;
  readonly minimum: number;
  readonly maximum: number;
  readonly default: number;
  /** One sentence: where a reader finds this number. */
  readonly hint: string;
  /** How the input is written in results and error messages. */
  readonly show: Display;
  /** True when a fraction makes no sense, as for a count of calls. */
  readonly whole?: boolean;
  /** The only values allowed, each with the words a reader chooses: 0 and 1 for a yes-or-no question. */
  readonly choices?: readonly { readonly value: number; readonly label: string }[];
}

export type InputSpecs = Readonly<Record<string, InputSpec>>;
export type Values<S extends InputSpecs> = { readonly [K in keyof S]: number };

export interface NumberOutputSpec {
  readonly label: string;
  readonly unit: Unit;
  readonly show: Display;
}

/** An output in words: one sentence, or a list of them. */
export interface TextOutputSpec {
  readonly label: string;
  readonly unit: 'text';
}

export type OutputSpec = NumberOutputSpec | TextOutputSpec;

/** What an output holds; undefined where the quantity does not exist, such as a ratio to 0. */
export type OutputValue = number | string | readonly string[] | undefined;

/** One line of a derivation: the formula in words, the values put in its place, and what it gives. */
export interface Step {
  readonly label: string;
  /** The formula with names, in + − × / ^ ( ) max min ceil floor ln, so that it can be evaluated: `requests × (1 + retry)`. */
  readonly formula: string;
  /** The value of each name in the formula. */
  readonly values: Readonly<Record<string, number>>;
  readonly result: number;
  readonly unit: Unit;
}

/**
 * A calculation: typed inputs, a pure `compute`, typed outputs, and the steps that explain the result.
 * `compute` expects inputs that `checkInputs` has accepted; it never returns NaN or Infinity for those.
 */
export interface Model<I extends InputSpecs, R extends object> {
  readonly name: string;
  readonly title: string;
  /** One sentence: the question that this answers. */
  readonly summary: string;
  readonly inputs: I;
  readonly outputs: { readonly [K in keyof R]-?: OutputSpec };
  /** The output that answers the question of the summary. It exists whenever there is a result. */
  readonly answer: keyof R & string;
  readonly compute: (inputs: Values<I>) => Outcome<R>;
  readonly steps: (inputs: Values<I>, result: R) => readonly Step[];
  readonly conventions: readonly ConventionId[];
  /** When not to trust the result. */
  readonly limits: readonly string[];
}

/** A model of which only the shape is known: what code takes that serves them all. */
export type AnyModel = Model<InputSpecs, Readonly<Record<string, OutputValue>>>;

/** What a calculator needs to take inputs and show outputs; the rest of a model explains them. */
export type AnsweringModel = Pick<AnyModel, 'name' | 'inputs' | 'outputs' | 'answer' | 'compute'>;

/**
 * A worked example: documentation, unit test, accessibility test and published test vector in one.
 * Kept in `<model>.examples.ts`, apart from the model, so that no reader downloads it.
 */
export interface Example<I extends InputSpecs> {
  readonly name: string;
  /** The arithmetic in words, worked by hand: “515,000 attempts at 0.016 USD are 8,240 USD”. */
  readonly words: string;
  /** Inputs that differ from the defaults. */
  readonly inputs: Partial<Values<I>>;
  /** Some outputs with their values, or the kind of refusal. Numbers match to a relative 1e-9. */
  readonly expected: Readonly<Record<string, OutputValue>> | { readonly refusal: Refusal['kind'] };
}

/** A model with its worked examples, as the folder of models holds them. */
export interface ExplainedModel {
  readonly model: AnyModel;
  readonly examples: readonly Example<InputSpecs>[];
}

/** Checks inputs against their specification. @returns them typed, or `invalid` with the first problem in one sentence. */
export function checkInputs<I extends InputSpecs>(specs: I, given: Readonly<Record<string, unknown>>): Outcome<Values<I>> {
  for (const name of Object.keys(given)) {
    if (!(name in specs)) return invalid(`“${name}” is not an input; expected one of ${Object.keys(specs).join(', ')}`);
  }
  for (const [name, spec] of Object.entries(specs)) {
    const problem = inputProblem(spec, given[name]);
    if (problem) return invalid(problem);
  }
  return value(given as Values<I>);
}

/** Smaller magnitudes are refused: dividing by them overflows, and nobody measures them. */
export const SMALLEST_INPUT = 1e-9;

/** What is wrong with one input's value, as a sentence for the reader; undefined when nothing is. */
export function inputProblem(spec: InputSpec, given: unknown): string | undefined {
  if (typeof given !== 'number' || !Number.isFinite(given)) return `${spec.label} must be a number, like ${shown(spec, spec.default)}`;
  if (given < spec.minimum || given > spec.maximum) {
    return `${spec.label} must be between ${shown(spec, spec.minimum)} and ${shown(spec, spec.maximum)}; ${echoed(spec, given)} was entered`;
  }
  if (given !== 0 && Math.abs(given) < SMALLEST_INPUT) return `${spec.label} must be 0 or at least ${shown(spec, SMALLEST_INPUT)}`;
  if (spec.choices && !spec.choices.some((choice) => choice.value === given)) {
    return `${spec.label} must be one of ${spec.choices.map((choice) => `${choice.value} (${choice.label})`).join(', ')}; ${given} was entered`;
  }
  if (spec.whole && !Number.isInteger(given)) return `${spec.label} must be a whole number; ${echoed(spec, given)} was entered`;
  return undefined;
}

const shown = (spec: InputSpec, given: number): string =>
  format(given, Number.isInteger(given) ? { ...spec.show, decimals: 0 } : significant(spec.show, 2));

/** What was entered, with every digit of it: a message must not say that 100% is more than 100%. */
const echoed = (spec: InputSpec, given: number): string => formValue(spec, given) + (spec.unit === 'share' ? '%' : '');

/** Computes a model on inputs of unknown origin: the checks first, then `compute`. */
export function evaluate<I extends InputSpecs, R extends object>(
  model: Model<I, R>,
  given: Readonly<Record<string, unknown>>,
): Outcome<R> {
  const checked = checkInputs(model.inputs, given);
  return checked.kind === 'value' ? model.compute(checked.value) : checked;
}

/** An output as calculators and tables write it: with its usual digits, and more when it is too small for them. */
export const showOutput = (spec: NumberOutputSpec, amount: number): string => format(amount, significant(spec.show, 2));

/** The default of each input. */
export function defaults<I extends InputSpecs>(specs: I): Values<I> {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default])) as Values<I>;
}
