import type { InputSpec, InputSpecs, Model } from '../../../engine/models/model.ts';
import { middle } from '../../../engine/rule.ts';
import type { RuleId } from '../../../engine/rules.ts';
import { ruleNumber, type NumberTerm, type Term } from '../../../engine/terms.ts';

/** The middle of a band that a rule names. */
export const ruleMiddle = (id: RuleId): NumberTerm => ({
  ...ruleNumber(id),
  amount: (c) => middle({ low: ruleNumber(id, 'low').amount(c), high: ruleNumber(id, 'high').amount(c) }),
});

/** What a model assumes where the reader has entered nothing. */
export function modelDefault<I extends InputSpecs, R extends object>(model: Model<I, R>, input: keyof I & string): NumberTerm {
  const { label, unit, default: byDefault } = model.inputs[input] as InputSpec;
  return { kind: 'assumption', what: `${label}: the calculator “${model.title}” begins with it`, unit, amount: () => byDefault };
}

/** Both ends of a result as one term, so that prose can write the range. */
export const range = (what: string, low: NumberTerm, high: NumberTerm): Term => ({
  kind: 'computed',
  what,
  unit: low.unit,
  amount: (c) => ({ low: low.amount(c), high: high.amount(c) }),
  steps: (c) => [...(low.steps?.(c) ?? []), ...(high.steps?.(c) ?? [])],
});
