/**
 * What a calculation answers: a value, or one of four reasons why there is none.
 * - `unpriced`: a price the calculation needs is not in the edition. A missing price is never 0.
 * - `infeasible`: the inputs are valid but describe something that cannot run.
 * - `never`: the event asked about (a break-even, a success) does not happen at these inputs.
 * - `invalid`: an input is outside what the model accepts.
 */
export type Outcome<T> = Value<T> | Refusal;

export interface Value<T> {
  readonly kind: 'value';
  readonly value: T;
}

export interface Refusal {
  readonly kind: 'unpriced' | 'infeasible' | 'never' | 'invalid';
  /** One plain sentence for the reader: what was found and what was expected. */
  readonly reason: string;
}

export const value = <T>(of: T): Value<T> => ({ kind: 'value', value: of });
export const unpriced = (reason: string): Refusal => ({ kind: 'unpriced', reason });
export const infeasible = (reason: string): Refusal => ({ kind: 'infeasible', reason });
export const never = (reason: string): Refusal => ({ kind: 'never', reason });
export const invalid = (reason: string): Refusal => ({ kind: 'invalid', reason });

/** A refusal on its way through code that works with plain numbers; `settle` turns it back into an outcome. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(`${refusal.kind}: ${refusal.reason}`);
    this.refusal = refusal;
  }
}

/** The value of an outcome. @throws the refusal, for `settle` to catch. */
export function required<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'value') return outcome.value;
  throw new Refused(outcome);
}

/** Runs code that may call `required`, and gives what it returned or why it could not. Other errors pass through. */
export function settle<T>(compute: () => T): Outcome<T> {
  try {
    return value(compute());
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
