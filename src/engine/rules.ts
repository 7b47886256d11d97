import type { Amount } from './evidence.ts';
import type { Unit } from './units.ts';

/** A threshold or band that somebody chose: defined once, quoted by the prose and used by the models. */
export interface Rule {
  readonly statement: string;
  readonly amount: Amount;
  readonly unit: Unit;
  /** Whose rule it is. */
  readonly saidBy: string;
}

const AUTHOR = 'the source essay’s author';

export const RULES = {
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

export type RuleId = keyof typeof RULES;
