/** Beyond a trillion to one a ratio only says that one side is free but for rounding. */
const LARGEST_RATIO = 1e12;

/** One amount over another; undefined where the second is 0, or the two are too far apart for a ratio to mean anything. */
export function ratioOf(amount: number, base: number): number | undefined {
  if (amount === 0 && base !== 0) return 0;
  const ratio = amount / base;
  return Math.abs(ratio) <= LARGEST_RATIO && Math.abs(ratio) >= 1 / LARGEST_RATIO ? ratio : undefined;
}
