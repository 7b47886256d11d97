import { providerComparison } from '../models/provider-comparison.ts';
import type { TwoOffers } from '../models/two-offers.ts';

/** How far two offers lie apart at one length of answer. */
export interface IoRow {
  readonly outputTokens: number;
  /** Current over other on tokens; undefined where the other’s are free. */
  readonly rawRatio: number | undefined;
  /** Current over other on the whole bill. */
  readonly loadedRatio: number | undefined;
}

/** A row for each output length, all other inputs held. From the source essay’s table of input to output ratios (Part 0). */
export const ioTable = (inputs: TwoOffers, outputTokens: readonly number[]): readonly IoRow[] =>
  outputTokens.map((tokens) => {
    const outcome = providerComparison.compute({ ...inputs, outputTokens: tokens });
    const { rawRatio, loadedRatio } = outcome.kind === 'value' ? outcome.value : {};
    return { outputTokens: tokens, rawRatio, loadedRatio };
  });
