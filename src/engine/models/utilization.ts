import { HOURS_PER_MONTH, SECONDS_PER_MONTH, TOKENS_PER_MTOK } from '../conventions.ts';
import { count, money, percent } from '../format.ts';
import { infeasible, value, type Outcome } from '../outcome.ts';
import { RULES } from '../rules.ts';
import { gpuCount } from './gpu-count.ts';
import { gpuCountInput, gpuInputs, usdPerMtokInput } from './gpu-inputs.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { ratioOf } from './ratio.ts';
import { reaches } from './thresholds.ts';

const inputs = {
  tokensPerMonth: {
    label: 'Output tokens a month, retries included',
    unit: 'tokens/month',
    minimum: 1,
    maximum: 1e16,
    default: 4.12e9,
    hint: 'From the usage field of the API response, summed over a month.',
    show: count(0, 'token'),
    whole: true,
  },
  rentedGpus: gpuCountInput(3, 'GPUs that you rent for this workload.'),
  ...gpuInputs,
  serverlessUsdPerMtok: usdPerMtokInput(
    'Serverless price of an output token with its input',
    2.9,
    'Output price plus input price times input over output tokens; the dedicated break-even calculator works it out.',
  ),
} as const satisfies InputSpecs;

export type UtilizationInputs = Values<typeof inputs>;

export interface Utilization {
  /** What the GPUs make over what they could make at full load, all month. */
  readonly utilization: number;
  /** GPUs that the usable share asks for. */
  readonly neededGpus: number;
  readonly usdPerMtok: number;
  /** What a token would cost if the GPUs really ran at the usable share: the figure that a row labelled with it suggests. */
  readonly usdPerMtokAtDerate: number;
  /** Utilization at which the rent costs what serverless does; undefined when serverless is free. */
  readonly breakEvenUtilization: number | undefined;
  readonly verdict: readonly string[];
}

/** Rent over tokens: USD per million output tokens of a GPU at a utilization in 0..1. */
export const usdPerMtokAt = (usdPerGpuHour: number, tokensPerSecond: number, utilization: number): number =>
  (usdPerGpuHour * TOKENS_PER_MTOK) / (tokensPerSecond * utilization * 3600);

function compute(i: UtilizationInputs): Outcome<Utilization> {
  const fullLoad = i.rentedGpus * i.tokensPerSecond * SECONDS_PER_MONTH;
  const utilization = i.tokensPerMonth / fullLoad;
  if (utilization > 1)
    return infeasible('These GPUs cannot make that many tokens even at full load all month: rent more, or enter fewer tokens');
  const neededGpus = gpuCount(i.tokensPerMonth, i.tokensPerSecond * i.capacityDerate * SECONDS_PER_MONTH);
  const breakEvenUtilization = ratioOf(i.usdPerGpuHour * TOKENS_PER_MTOK, i.tokensPerSecond * 3600 * i.serverlessUsdPerMtok);
  return value({
    utilization,
    neededGpus,
    usdPerMtok: (i.rentedGpus * i.usdPerGpuHour * HOURS_PER_MONTH * TOKENS_PER_MTOK) / i.tokensPerMonth,
    usdPerMtokAtDerate: usdPerMtokAt(i.usdPerGpuHour, i.tokensPerSecond, i.capacityDerate),
    breakEvenUtilization,
    verdict: [fleetSentence(i.rentedGpus, neededGpus), ...priceSentences(utilization, breakEvenUtilization)],
  });
}

function fleetSentence(rented: number, needed: number): string {
  if (rented > needed) return 'You rent more GPUs than the usable share asks for.';
  if (rented < needed) return 'You rent fewer GPUs than the usable share asks for: peaks will queue.';
  return 'You rent as many GPUs as the usable share asks for.';
}

function priceSentences(utilization: number, breakEven: number | undefined): readonly string[] {
  if (breakEven === undefined) return [];
  const pays = reaches(utilization, breakEven);
  const ruleStays = reaches(utilization, RULES['revert-utilization'].amount);
  const own = pays
    ? 'At these prices the rent costs no more than serverless.'
    : 'At these prices serverless costs less than the rent.';
  if (pays === ruleStays) return [own, 'The rule of thumb for going back to serverless agrees.'];
  return [
    own,
    'The rule of thumb for going back to serverless says otherwise: it was made for other prices, so follow your own.',
  ];
}

function steps(i: UtilizationInputs, result: Utilization): readonly Step[] {
  const { tokensPerMonth: tokens, rentedGpus: gpus, tokensPerSecond: speed, usdPerGpuHour: price } = i;
  const million = TOKENS_PER_MTOK;
  return [
    {
      label: 'Actual utilization',
      formula: 'tokens / (gpus × speed × seconds)',
      values: { tokens, gpus, speed, seconds: SECONDS_PER_MONTH },
      result: result.utilization,
      unit: 'share',
    },
    {
      label: 'GPUs that the usable share asks for',
      formula: 'max(1, ceil(tokens / (speed × derate × seconds)))',
      values: { tokens, speed, derate: i.capacityDerate, seconds: SECONDS_PER_MONTH },
      result: result.neededGpus,
      unit: 'GPU',
    },
    {
      label: 'Rent per million tokens',
      formula: 'gpus × price × hours × million / tokens',
      values: { gpus, price, hours: HOURS_PER_MONTH, million, tokens },
      result: result.usdPerMtok,
      unit: 'USD/Mtok',
    },
    {
      label: 'The same at the usable share',
      formula: 'price × million / (speed × derate × 3600)',
      values: { price, million, speed, derate: i.capacityDerate },
      result: result.usdPerMtokAtDerate,
      unit: 'USD/Mtok',
    },
    ...(result.breakEvenUtilization === undefined
      ? []
      : [
          {
            label: 'Utilization at which serverless costs the same',
            formula: 'price × million / (speed × 3600 × serverless)',
            values: { price, million, speed, serverless: i.serverlessUsdPerMtok },
            result: result.breakEvenUtilization,
            unit: 'share',
          } satisfies Step,
        ]),
  ];
}

/** How busy rented GPUs really are, which is not the share that their number was worked out with. */
export const utilization: Model<typeof inputs, Utilization> = {
  name: 'utilization',
  title: 'Actual utilization',
  summary: 'How busy your GPUs are, and whether that is busy enough to beat paying per token.',
  inputs,
  outputs: {
    utilization: { label: 'Actual utilization', unit: 'share', show: percent(1) },
    neededGpus: { label: 'GPUs that the usable share asks for', unit: 'GPU', show: count(0, 'GPU') },
    usdPerMtok: { label: 'Rent per million tokens', unit: 'USD/Mtok', show: money(2) },
    usdPerMtokAtDerate: { label: 'Rent per million tokens at the usable share', unit: 'USD/Mtok', show: money(2) },
    breakEvenUtilization: { label: 'Utilization at which serverless costs the same', unit: 'share', show: percent(1) },
    verdict: { label: 'What this says', unit: 'text' },
  },
  answer: 'verdict',
  compute,
  steps,
  conventions: ['month-720', 'whole-gpus', 'output-bound'],
  limits: [
    'Utilization here is tokens over possible tokens; what a GPU’s own monitor calls utilization is time with work on it, and reads higher.',
    'The rent alone is compared: engineering hours are in the dedicated break-even calculator.',
    'Full-load speed falls with longer inputs and contexts, so measure it on your own.',
  ],
};
