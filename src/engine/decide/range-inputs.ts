import type { Confidence } from '../confidence.ts';
import { shareInput } from '../models/input-kinds.ts';
import type { InputSpecs, Values } from '../models/model.ts';

/** By confidence, how far the true value may lie from the one entered, as a share of it, either way. */
export type RangeShares = Readonly<Record<Confidence, number>>;

/**
 * This guide’s own rule, for want of measurements of how wrong people’s inputs are; a reader who knows better replaces it.
 * Somebody else’s example may be off by half, a judgment by a quarter, a measurement by one part in twenty because last month is not
 * next month, and one that agrees with the invoice by one part in a hundred.
 */
export const RANGE_SHARES: RangeShares = { assumed: 0.5, estimated: 0.25, measured: 0.05, reconciled: 0.01 };

/** The rule as inputs of the plan, so that a reader’s own is kept and sent with the workload. */
export const rangeInputs = {
  assumedOff: shareInput('An assumed input may be off by', RANGE_SHARES.assumed, 'Taken over from an example, or a guess.'),
  estimatedOff: shareInput('An estimated input may be off by', RANGE_SHARES.estimated, 'Judged by somebody who knows the workload.'),
  measuredOff: shareInput('A measured input may be off by', RANGE_SHARES.measured, 'From logs or usage data.'),
  reconciledOff: shareInput('A reconciled input may be off by', RANGE_SHARES.reconciled, 'Measured, and found to agree with the invoice.'),
} as const satisfies InputSpecs;

/** The shares that a plan holds. */
export const rangeSharesOf = ({ assumedOff, estimatedOff, measuredOff, reconciledOff }: Values<typeof rangeInputs>): RangeShares => ({
  assumed: assumedOff,
  estimated: estimatedOff,
  measured: measuredOff,
  reconciled: reconciledOff,
});
