import { DECISION_RULES } from './decision-rules.ts';
import { DEPARTURE_RULES } from './departure-rules.ts';
import { MONEY_RULES } from './money-rules.ts';
import { GPU_RULES } from './gpu-rules.ts';
import { PLAYBOOK_RULES } from './playbook-rules.ts';
import { PURCHASE_RULES } from './purchase-rules.ts';
import type { Rule } from './rule.ts';
import { STACK_RULES } from './stack-rules.ts';
import { SOURCING_RULES } from './sourcing-rules.ts';

export type { Rule } from './rule.ts';

const AUTHOR = 'the source essay’s author';

const authored = {
  ...DECISION_RULES,
  ...DEPARTURE_RULES,
  ...GPU_RULES,
  ...MONEY_RULES,
  ...PLAYBOOK_RULES,
  ...PURCHASE_RULES,
  ...STACK_RULES,
  ...SOURCING_RULES,
  'speculation-helps-batch': {
    statement: 'Static speculative decoding helps at these batch sizes.',
    amount: { low: 1, high: 4 },
    unit: '1',
    saidBy: AUTHOR,
  },
  'speculation-fades-batch': {
    statement: 'From this batch size static speculative decoding stops helping.',
    amount: 8,
    unit: '1',
    saidBy: AUTHOR,
  },
  'observability-budget-multiple': {
    statement: 'Multiply the first-year observability estimate by this.',
    amount: { low: 2, high: 4 },
    unit: 'ratio',
    saidBy: AUTHOR,
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof authored;

/** Who gives a calculation its rules, while somebody watches it. */
let source: ((id: RuleId) => Rule) | undefined;

/**
 * Every rule by its id. Models read them here, deep inside a calculation that knows no recorder, so the reading itself is observed:
 * a rule cannot be left out of the sources of a number.
 */
export const RULES = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.entries(authored).map(([id, rule]) => [
      id,
      {
        enumerable: true,
        get: () => source?.(id as RuleId) ?? rule,
      },
    ]),
  ),
) as typeof authored;

/** Runs a calculation, which must not wait for anything, with each rule that it reads taken from this source. */
export function withRulesFrom<T>(given: (id: RuleId) => Rule, calculate: () => T): T {
  const outer = source;
  source = given;
  try {
    return calculate();
  } finally {
    source = outer;
  }
}

/** A rule, looked up where no calculation is watched. */
export const ruleOf = (id: RuleId): Rule => authored[id];
