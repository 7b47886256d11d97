import type { Amount } from './evidence.ts';
import type { Unit } from './units.ts';

/** A threshold or band that somebody chose: defined once, quoted by the prose and used by the models. */
export interface Rule<A extends Amount = Amount> {
  readonly statement: string;
  readonly amount: A;
  readonly unit: Unit;
  /** Whose rule it is. */
  readonly saidBy: string;
}

/** A rule of the source essay. The amount keeps its type, so that a model reads a number or a range without asking which. */
export const essayRule = <A extends Amount>(statement: string, amount: A, unit: Unit): Rule<A> => ({
  statement,
  amount,
  unit,
  saidBy: 'the source essay’s author',
});

/** The middle of a band, where a calculation needs one number of it. */
export const middle = ({ low, high }: { readonly low: number; readonly high: number }): number => (low + high) / 2;
