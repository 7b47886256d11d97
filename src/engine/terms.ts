import type { ClaimContext } from './claim-context.ts';
import type { ConventionId } from './conventions.ts';
import type { Amount } from './evidence.ts';
import type { InputSpecs, Model, Step, Values } from './models/model.ts';
import { workloadInputs, type WorkloadInput } from './models/workload.ts';
import { required } from './outcome.ts';
import { RATES, type RateKey } from './pricing/rates.ts';
import { RULES, type RuleId } from './rules.ts';
import type { Unit } from './units.ts';

/** Where a number comes from. */
export type TermKind = 'computed' | 'price' | 'cited' | 'assumption' | 'rule';

/** A model at certain inputs: what a calculator needs to show the same. */
export interface Calculation {
  readonly model: string;
  readonly inputs: Readonly<Record<string, number>>;
}

/** What a number means and how to get it: a claim is a term with a way to show it. */
export interface Term {
  readonly kind: TermKind;
  /** In a sentence fragment, without a full stop: “Monthly cost on GPT-5.5 of the SaaS example”. */
  readonly what: string;
  readonly unit: Unit | 'of the fact';
  readonly amount: (c: ClaimContext) => Amount;
  /** The derivation, for computed terms. */
  readonly steps?: (c: ClaimContext) => readonly Step[];
  /** Everything on the way to the amount: an input that changes none of it is no source of the amount. */
  readonly trail?: (c: ClaimContext) => unknown;
  /** The conventions that the arithmetic follows. */
  readonly conventions?: readonly ConventionId[];
  /** The calculations of models that the amount comes from, with the inputs they were made at. */
  readonly calculations?: (c: ClaimContext) => readonly Calculation[];
}

/** A term whose amount is a single number, so that others can compute with it. */
export interface NumberTerm extends Term {
  readonly unit: Unit;
  readonly amount: (c: ClaimContext) => number;
}

/** A rate of the edition; with `accordingTo`, the rate of a source that the edition does not use. */
export const price = (offerId: string, key: RateKey, accordingTo?: string): NumberTerm => ({
  kind: 'price',
  what: `Price on ${offerId}: ${RATES[key].label}${accordingTo ? `, according to ${accordingTo}` : ''}`,
  unit: RATES[key].unit,
  amount: (c) => c.rate(offerId, key, accordingTo),
});

/** An input of a named workload. */
export const assumption = (workload: string, input: WorkloadInput): NumberTerm => ({
  kind: 'assumption',
  what: `${workloadInputs[input].label}, workload “${workload}”`,
  unit: workloadInputs[input].unit,
  amount: (c) => c.workload(workload)[input],
});

/** A number that the arithmetic fixes: a convention of units, or what a model begins with. */
export const constant = (what: string, unit: Unit, amount: number): NumberTerm => ({ kind: 'assumption', what, unit, amount: () => amount });

/** A cited figure of `pricing/facts.yaml` or `pricing/gpus.yaml`; its unit and meaning are written there. */
export const cited = (factId: string, what: string): Term => ({ kind: 'cited', what, unit: 'of the fact', amount: (c) => c.fact(factId) });

/** A cited figure that is a single number, to compute with; `end` takes one end of a range. */
export const citedNumber = (factId: string, what: string, unit: Unit, end?: 'low' | 'high'): NumberTerm => ({
  kind: 'cited',
  what,
  unit,
  amount: (c) => (end ? rangeEnd(c.fact(factId), end) : c.factNumber(factId)),
});

const rangeEnd = (amount: Amount, end: 'low' | 'high'): number => (typeof amount === 'number' ? amount : amount[end]);

/** A threshold of `rules.ts`. */
export const rule = (id: RuleId): Term => ({ kind: 'rule', what: RULES[id].statement, unit: RULES[id].unit, amount: (c) => c.rule(id) });

/** A threshold as a single number, to compute with; `end` takes one end of a band. @throws when a band is given no end. */
export const ruleNumber = (id: RuleId, end?: 'low' | 'high'): NumberTerm => ({
  ...rule(id),
  unit: RULES[id].unit,
  amount: (c) => {
    const amount = c.rule(id);
    if (typeof amount === 'number') return amount;
    if (!end) throw new Error(`rule “${id}” is a band; a single number is expected here`);
    return amount[end];
  },
});

/**
 * One output of a model, at inputs taken from the context.
 * `narrow` computes the same output from fewer inputs, so that only those become its sources.
 */
export function modelOutput<I extends InputSpecs, R extends object>(
  model: Model<I, R>,
  output: keyof R & string,
  inputs: (c: ClaimContext) => Values<I>,
  what: string,
  narrow?: (inputs: Values<I>) => number,
): NumberTerm {
  const result = (c: ClaimContext): R => required(model.compute(inputs(c)));
  const steps = (c: ClaimContext): readonly Step[] => stepsTo(model.outputs[output].label, model.steps(inputs(c), result(c)));
  return {
    kind: 'computed',
    what,
    unit: numberUnit(model, output),
    amount: (c) => (narrow ? narrow(inputs(c)) : Number(result(c)[output])),
    steps,
    trail: steps,
    conventions: model.conventions,
    calculations: (c) => [{ model: model.name, inputs: Object.fromEntries(Object.keys(model.inputs).map((name) => [name, inputs(c)[name as keyof I]])) }],
  };
}

/** The step of this label and those whose results it uses, directly or through others. */
function stepsTo(label: string, steps: readonly Step[]): readonly Step[] {
  const last = steps.findLastIndex((step) => step.label === label);
  if (last < 0) return steps;
  const used = new Set(Object.values(steps[last]!.values));
  const kept: Step[] = [steps[last]!];
  for (const step of steps.slice(0, last).reverse()) {
    if (!used.has(step.result)) continue;
    kept.unshift(step);
    Object.values(step.values).forEach((needed) => used.add(needed));
  }
  return kept;
}

/** A term that every input it rests on moves a little: its trail is the amount itself, and none of the steps that only stand beside it. */
export const smooth = (term: NumberTerm): NumberTerm => ({ ...term, trail: term.amount });

/** A formula over other terms: `formula` is written in their names, with + − × / ^ and brackets, and shown with their values. */
export function formula<N extends string>(
  what: string,
  unit: Unit,
  text: string,
  terms: Record<N, NumberTerm>,
  compute: (values: Record<N, number>) => number,
): NumberTerm {
  const operands = Object.values<NumberTerm>(terms);
  const values = (c: ClaimContext) =>
    Object.fromEntries(Object.entries<NumberTerm>(terms).map(([name, term]) => [name, term.amount(c)])) as Record<N, number>;
  return {
    kind: 'computed',
    what,
    unit,
    amount: (c) => compute(values(c)),
    steps: (c) => [...operands.flatMap((term) => lastStep(term, c)), { label: what, formula: text, values: values(c), result: compute(values(c)), unit }],
    trail: (c) => operands.map((term) => [term.amount(c), term.trail?.(c)]),
    conventions: [...new Set(operands.flatMap((term) => term.conventions ?? []))],
    calculations: (c) => operands.flatMap((term) => term.calculations?.(c) ?? []),
  };
}

/** How an operand was worked out, in its last step; its whole derivation stands with the claim that quotes it. */
function lastStep(term: NumberTerm, c: ClaimContext): readonly Step[] {
  const last = term.steps?.(c).at(-1);
  return last ? [{ ...last, label: term.what }] : [];
}

/** How many times the first is of the second. */
export const ratio = (what: string, over: NumberTerm, under: NumberTerm): NumberTerm =>
  formula(what, 'ratio', 'a / b', { a: over, b: under }, ({ a, b }) => a / b);

/** The first less the second, in the unit of the first. @throws when the units differ. */
export function difference(what: string, from: NumberTerm, take: NumberTerm): NumberTerm {
  if (from.unit !== take.unit) throw new Error(`“${what}” takes ${take.unit} from ${from.unit}`);
  return formula(what, from.unit, 'a − b', { a: from, b: take }, ({ a, b }) => a - b);
}

function numberUnit<I extends InputSpecs, R extends object>(model: Model<I, R>, output: keyof R & string): Unit {
  const { unit } = model.outputs[output];
  if (unit === 'text') throw new Error(`${model.name} gives ${output} in words; a claim needs a number`);
  return unit;
}
