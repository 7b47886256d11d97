/**
 * Comparisons with a threshold for numbers that come from subtracting or dividing typed decimals: 0.95 − 0.9 is not
 * exactly 0.05 in binary, and must count as it.
 */
const ROUNDING = 1e-12;

const slack = (amount: number, threshold: number): number => ROUNDING * Math.max(1, Math.abs(amount), Math.abs(threshold));

/** One amount less another: 0 when the two differ by rounding alone. */
export const difference = (amount: number, other: number): number =>
  Math.abs(amount - other) > ROUNDING * Math.max(Math.abs(amount), Math.abs(other)) ? amount - other : 0;

/** At or above the threshold. */
export const reaches = (amount: number, threshold: number): boolean => amount >= threshold - slack(amount, threshold);

/** Above the threshold, not at it. */
export const exceeds = (amount: number, threshold: number): boolean => amount > threshold + slack(amount, threshold);
