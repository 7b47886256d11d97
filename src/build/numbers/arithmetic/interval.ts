/** All numbers that a shown number can stand for. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const point = (value: number): Interval => ({ low: value, high: value });

export const add = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });
export const negate = (a: Interval): Interval => ({ low: -a.high, high: -a.low });
export const multiply = (a: Interval, b: Interval): Interval => hull(a, b, (x, y) => x * y);
/** Undefined when the divisor can be 0. */
export const divide = (a: Interval, b: Interval): Interval | undefined => (b.low <= 0 && b.high >= 0 ? undefined : hull(a, b, (x, y) => x / y));
/** Undefined for a negative base, whose powers are no interval. */
export const power = (a: Interval, b: Interval): Interval | undefined => (a.low < 0 ? undefined : hull(a, b, (x, y) => x ** y));

/** Widened by what binary fractions add to a sum. */
const NOISE = 1e-9;

/** True when some number lies in both. */
export const overlap = (a: Interval, b: Interval): boolean => {
  const noise = NOISE * Math.max(Math.abs(a.low), Math.abs(a.high), Math.abs(b.low), Math.abs(b.high));
  return a.low <= b.high + noise && b.low <= a.high + noise;
};

function hull(a: Interval, b: Interval, combine: (x: number, y: number) => number): Interval {
  const corners = [combine(a.low, b.low), combine(a.low, b.high), combine(a.high, b.low), combine(a.high, b.high)];
  return { low: Math.min(...corners), high: Math.max(...corners) };
}
