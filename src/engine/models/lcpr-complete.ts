import { count, money, multiple } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { changesInWords, conventionsInForce, moreThan, withoutChoices } from './lcpr-complete-choices.ts';
import { completeCost, type CompleteCost } from './lcpr-complete-cost.ts';
import { lcprCompleteInputs, type LcprCompleteInputs } from './lcpr-complete-inputs.ts';
import { completeSteps } from './lcpr-complete-steps.ts';
import { loadedCostOutputs } from './loaded-cost.ts';
import type { Model } from './model.ts';
import { optionalStep } from './optional-step.ts';

export interface LcprComplete extends CompleteCost {
  /** The loaded cost with every choice at its default; undefined where no request would succeed. */
  readonly defaultUsdPerSuccess: number | undefined;
  /** What all the choices together change, USD per success. */
  readonly changeUsdPerSuccess: number | undefined;
  readonly conventionsInForce: readonly string[];
  readonly changes: readonly string[];
}

function compute(i: LcprCompleteInputs): Outcome<LcprComplete> {
  const cost = completeCost(i);
  if (cost.kind !== 'value') return cost;
  const base = completeCost(withoutChoices(i));
  const defaultUsdPerSuccess = base.kind === 'value' ? base.value.usdPerSuccess : undefined;
  const changeUsdPerSuccess = defaultUsdPerSuccess === undefined ? undefined : moreThan(defaultUsdPerSuccess, cost.value.usdPerSuccess);
  return value({
    ...cost.value,
    defaultUsdPerSuccess,
    changeUsdPerSuccess,
    conventionsInForce: conventionsInForce(i),
    changes: changesInWords(i, changeUsdPerSuccess),
  });
}

/** Loaded cost per request with everything that an offer may charge, and each of the essay’s conventions as a choice. */
export const lcprComplete: Model<typeof lcprCompleteInputs, LcprComplete> = {
  name: 'lcpr-complete',
  title: 'Loaded cost per request, complete',
  summary: 'What one usable answer costs with caching, tiers, long prompts and regions, and what each way of counting changes.',
  inputs: lcprCompleteInputs,
  outputs: {
    ...loadedCostOutputs,
    billedOutputTokens: { label: 'Billed output tokens of an attempt', unit: 'tokens/request', show: count(0, 'token') },
    inputPriceInForce: { label: 'Average input price', unit: 'USD/Mtok', show: money(2) },
    outputPriceInForce: { label: 'Output price in force', unit: 'USD/Mtok', show: money(2) },
    standardUsdPerAttempt: { label: 'An attempt at the standard prices', unit: 'USD/request', show: money(4) },
    tierUsdPerAttempt: { label: 'An attempt on the tier', unit: 'USD/request', show: money(4) },
    attemptsPerRequest: { label: 'Attempts per request', unit: 'ratio', show: multiple(2, '×') },
    storageUsdPerMonth: { label: 'Rent of the cache', unit: 'USD/month', show: money(0) },
    defaultUsdPerSuccess: { label: 'The same by the essay’s convention', unit: 'USD/success', show: money(4) },
    changeUsdPerSuccess: { label: 'Change by all choices together', unit: 'USD/success', show: money(4) },
    conventionsInForce: { label: 'In force', unit: 'text' },
    changes: { label: 'What each choice changes, made alone', unit: 'text' },
  },
  answer: 'usdPerSuccess',
  compute,
  steps: (i, r) => [
    ...completeSteps(i, r),
    // Where nothing changes there is nothing to derive: what is left of the difference is rounding.
    ...optionalStep(r.changeUsdPerSuccess === 0 ? undefined : r.changeUsdPerSuccess, {
      label: 'Change by all choices together',
      formula: 'loaded − byConvention',
      values: { loaded: r.usdPerSuccess, byConvention: r.defaultUsdPerSuccess ?? 0 },
      unit: 'USD/success',
    }),
  ],
  conventions: ['retries-extra', 'original-requests', 'flat-repair', 'repair-not-success'],
  limits: [
    'It leaves out observability, cold starts and egress.',
    'It multiplies the discounts of cache, tier, length and region; a vendor may not give them together, so read its terms.',
    'It takes each request at the mean length: where only some cross the long-context threshold, cost them as a workload of their own.',
    'A weaker model needs its own gate and retry rate; enter them with the offer.',
    'A repair as a new prompt is one more request; people who correct answers belong in the flat amount or the hours.',
  ],
};
