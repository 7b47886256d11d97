import type { ClaimContext } from '../../../engine/claim-context.ts';
import { MONTHS_PER_YEAR } from '../../../engine/conventions.ts';
import { gpuTerms, loadedTerms } from '../../../engine/loaded-terms.ts';
import { exampleCost, workCost } from '../../../engine/migration-terms.ts';
import { blendedPrice } from '../../../engine/models/dedicated-break-even.ts';
import { lcpr } from '../../../engine/models/lcpr.ts';
import { defaults } from '../../../engine/models/model.ts';
import { spendToVolume, type SpendToVolume } from '../../../engine/models/spend-to-volume.ts';
import { assumption, citedNumber, constant, difference, formula, modelOutput, price, ruleNumber, type NumberTerm } from '../../../engine/terms.ts';
import type { RuleId } from '../../../engine/rules.ts';

export const GPT = 'openai/gpt-5.5';
export const SONNET = 'anthropic/claude-sonnet-4.6';
export const GEMINI = 'google/gemini-2.5-pro';
export const TOGETHER = 'together/deepseek-v3.1';
export const FIREWORKS_DEEPSEEK = 'fireworks/deepseek-v3.1';
export const FIREWORKS_LLAMA = 'fireworks/llama-70b';
export const LAMBDA = 'lambda/h100-sxm';

export const onGpt = (workload: string) => loadedTerms(workload, GPT, 'GPT-5.5');
export const onTogether = (workload: string) => loadedTerms(workload, TOGETHER, 'DeepSeek V3.1 on Together AI');
export const onLambda = (workload: string) => gpuTerms(workload, LAMBDA, 'Lambda H100s');

/** A share as points, as people write changes of a percentage. */
export const inPoints = (id: RuleId): NumberTerm =>
  formula(ruleNumber(id).what, 'points', 'share × 100', { share: ruleNumber(id) }, ({ share }) => share * 100);

/** The work of one that only swaps the endpoint. */
export const swapCost = (end: 'low' | 'high'): NumberTerm =>
  workCost(`Work of a migration that only swaps the endpoint, ${end} end`, citedNumber('migration-swap-weeks', 'Engineer-weeks', 'weeks', end));

/** Monthly bill on GPT-5.5 less that on DeepSeek V3.1, everything moved. */
export const savingOf = (workload: string, name: string): NumberTerm =>
  difference(`Monthly saving of the ${name} from GPT-5.5 to DeepSeek V3.1 on Together AI`, onGpt(workload).of('monthlyUsd'), onTogether(workload).of('monthlyUsd'));

/** The SaaS example at a volume that is itself worked out, on an offer. */
const ofSaas = (c: ClaimContext, offer: string) => ({
  ...c.workload('saas'),
  inputUsdPerMtok: c.rate(offer, 'input_usd_per_mtok'),
  outputUsdPerMtok: c.rate(offer, 'output_usd_per_mtok'),
});

/** What a monthly spend buys on GPT-5.5 at the shape of the SaaS example. */
export const bought = (output: keyof SpendToVolume & string, spend: NumberTerm, what: string): NumberTerm =>
  modelOutput(spendToVolume, output, (c) => ({ ...ofSaas(c, GPT), spendUsdPerMonth: spend.amount(c) }), what);

/** The monthly bill of the SaaS example at a worked-out volume, in whole requests as the calculator takes them. */
export const billAt = (requests: NumberTerm, offer: string, what: string): NumberTerm =>
  modelOutput(lcpr, 'monthlyUsd', (c) => ({ ...ofSaas(c, offer), requestsPerMonth: Math.round(requests.amount(c)) }), what);

/** Tokens, retries and repair of one request of the SaaS example on an offer: what a larger volume adds. */
const perRequest = (offer: string, name: string): NumberTerm =>
  modelOutput(
    spendToVolume,
    'loadedUsdPerRequest',
    (c) => ({ ...defaults(spendToVolume.inputs), ...ofSaas(c, offer), engineeringHoursPerMonth: 0 }),
    `Tokens and repair of one request on ${name}`,
  );

/** The volume whose saving repays a migration in so many months. */
export const volumeThatRepays = (what: string, months: number): NumberTerm =>
  formula(
    what,
    'requests/month',
    'cost / (months × (dear − cheap))',
    {
      cost: exampleCost,
      months: constant('Months', 'months', months),
      dear: perRequest(GPT, 'GPT-5.5'),
      cheap: perRequest(TOGETHER, 'DeepSeek V3.1 on Together AI'),
    },
    (t) => t.cost / (t.months * (t.dear - t.cheap)),
  );
export const YEAR = MONTHS_PER_YEAR;

/** Serverless price of a million output tokens with the input that comes with them, at the shape of the SaaS example. */
export const withInput: NumberTerm = formula(
  'Price of a million output tokens of the SaaS example on Together AI, input included',
  'USD/Mtok',
  'outputPrice + inputPrice × input / output',
  {
    outputPrice: price(TOGETHER, 'output_usd_per_mtok'),
    inputPrice: price(TOGETHER, 'input_usd_per_mtok'),
    input: assumption('saas', 'inputTokens'),
    output: assumption('saas', 'outputTokens'),
  },
  (t) => blendedPrice({ outputUsdPerMtok: t.outputPrice, inputUsdPerMtok: t.inputPrice, inputTokens: t.input, outputTokens: t.output }),
);
export const outputOnly = price(TOGETHER, 'output_usd_per_mtok');
export const speed = citedNumber('h100-70b-fp8-tokens-per-second', 'Output tokens a second of one H100 at full load', 'tokens/s');
