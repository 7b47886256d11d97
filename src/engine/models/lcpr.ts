import { TOKENS_PER_MTOK } from '../conventions.ts';
import { money } from '../format.ts';
import { never, value, type Outcome } from '../outcome.ts';
import { attempts, loadedCost, loadedCostOutputs, loadedCostSteps, NO_SUCCESS, type LoadedCost } from './loaded-cost.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { workloadInputs } from './workload.ts';

const inputs = {
  ...workloadInputs,
  inputUsdPerMtok: {
    label: 'Input price, USD per million tokens',
    unit: 'USD/Mtok',
    minimum: 0,
    maximum: 1e4,
    default: 5,
    hint: 'From the vendor’s price page, or your contract.',
    show: money(2),
  },
  outputUsdPerMtok: {
    label: 'Output price, USD per million tokens',
    unit: 'USD/Mtok',
    minimum: 0,
    maximum: 1e4,
    default: 30,
    hint: 'From the vendor’s price page, or your contract.',
    show: money(2),
  },
} as const satisfies InputSpecs;

export type LcprInputs = Values<typeof inputs>;

/** What one attempt costs depends on these alone. */
export type RawInputs = Pick<LcprInputs, 'inputTokens' | 'outputTokens' | 'inputUsdPerMtok' | 'outputUsdPerMtok'>;

/** (input tokens × input price + output tokens × output price) / 1,000,000: USD for one attempt. */
export const rawUsdPerRequest = (i: RawInputs): number =>
  (i.inputTokens * i.inputUsdPerMtok + i.outputTokens * i.outputUsdPerMtok) / TOKENS_PER_MTOK;

/** The derivation of the raw cost. */
export const rawStep = (i: RawInputs): Step => ({
  label: 'Raw cost per request',
  formula: '(input × inputPrice + output × outputPrice) / million',
  values: {
    input: i.inputTokens,
    inputPrice: i.inputUsdPerMtok,
    output: i.outputTokens,
    outputPrice: i.outputUsdPerMtok,
    million: TOKENS_PER_MTOK,
  },
  result: rawUsdPerRequest(i),
  unit: 'USD/request',
});

/** The loaded cost of inputs that were checked. It is the model's `compute`, apart from what only explains it: for calculators. */
export function lcprCost(i: LcprInputs): Outcome<LoadedCost> {
  if (i.gatePassRate === 0) return never(NO_SUCCESS);
  const raw = rawUsdPerRequest(i);
  return value(loadedCost(i, raw * attempts(i), 0, raw));
}

function steps(i: LcprInputs, result: LoadedCost): readonly Step[] {
  return [
    rawStep(i),
    {
      label: 'Attempts a month',
      formula: 'requests × (1 + retry)',
      values: { requests: i.requestsPerMonth, retry: i.retryRate },
      result: result.attemptsPerMonth,
      unit: 'attempts/month',
    },
    {
      label: 'Tokens',
      formula: 'raw × attempts',
      values: { raw: result.rawUsdPerRequest, attempts: result.attemptsPerMonth },
      result: result.tokenUsdPerMonth,
      unit: 'USD/month',
    },
    ...loadedCostSteps(i, result, 'tokens'),
  ];
}

/** Loaded cost per request on an offer that is priced per token. The formula is the source essay's (Part 0). */
export const lcpr: Model<typeof inputs, LoadedCost> = {
  name: 'lcpr',
  title: 'Loaded cost per request',
  summary: 'What one usable answer costs when tokens, retries, repair and engineering are all counted.',
  inputs,
  outputs: loadedCostOutputs,
  answer: 'usdPerSuccess',
  compute: lcprCost,
  steps,
  conventions: ['retries-extra', 'original-requests', 'flat-repair', 'repair-not-success'],
  limits: [
    'It leaves out observability, cold starts and egress.',
    'It gives every offer the same retry rate and gate unless you enter them per offer: a weaker model needs its own.',
  ],
};
