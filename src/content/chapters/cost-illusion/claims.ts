import { claim, comparison, defineClaims } from '../../../engine/claims.ts';
import { count, inWords, money, multiple, percent, significant } from '../../../engine/format.ts';
import { gpuTerms, loadedTerms } from '../../../engine/loaded-terms.ts';
import type { LoadedCost } from '../../../engine/models/loaded-cost.ts';
import { assumption, cited, citedNumber, formula, price, ratio, rule, type NumberTerm } from '../../../engine/terms.ts';
import { speculationClaims } from './speculation-claims.ts';

const GPT = 'openai/gpt-5.5';
const TOGETHER = 'together/deepseek-v3.1';
const FIREWORKS = 'fireworks/llama-70b';
const DEEPINFRA = 'deepinfra/gpt-oss-120b';
const LAMBDA = 'lambda/h100-sxm';

const gpt = loadedTerms('saas', GPT, 'GPT-5.5');
const together = loadedTerms('saas', TOGETHER, 'Together AI DeepSeek V3.1');
const fireworks = loadedTerms('saas', FIREWORKS, 'Fireworks AI Llama 70B');
const deepinfra = loadedTerms('saas', DEEPINFRA, 'DeepInfra GPT-OSS-120B');
const lambda = gpuTerms('saas', LAMBDA, 'one Lambda H100');

/** The four figures of a row of the worked example. */
const row = (name: string, terms: { of(output: keyof LoadedCost): NumberTerm }) => ({
  [`${name}-raw`]: claim(terms.of('rawUsdPerRequest'), significant(money(4), 2)),
  [`${name}-lcpr`]: claim(terms.of('usdPerSuccess'), money(4)),
  [`${name}-monthly`]: claim(terms.of('monthlyUsd'), money(0), money(0, 'a month')),
  [`${name}-overhead`]: claim(terms.of('overheadRatio'), multiple(2, '×'), multiple(1)),
});

/** GPT-5.5 and Together for a variant of the example. */
const pairOn = (workload: string) => [loadedTerms(workload, GPT, 'GPT-5.5'), loadedTerms(workload, TOGETHER, 'Together AI DeepSeek V3.1')] as const;

function rawRatioOn(workload: string, name: string) {
  const [dear, cheap] = pairOn(workload);
  const term = ratio(`Raw cost of GPT-5.5 over DeepSeek V3.1: ${workload}`, dear.of('rawUsdPerRequest'), cheap.of('rawUsdPerRequest'));
  return { [`${name}-raw-ratio`]: claim(term, multiple(1), multiple(1, '×')) };
}

function loadedRatioOn(workload: string, name: string) {
  const [dear, cheap] = pairOn(workload);
  const term = ratio(`Loaded cost of GPT-5.5 over DeepSeek V3.1: ${workload}`, dear.of('usdPerSuccess'), cheap.of('usdPerSuccess'));
  return { [`${name}-loaded-ratio`]: claim(term, multiple(1), multiple(1, '×')) };
}

const ratiosOn = (workload: string, name: string) => ({ ...rawRatioOn(workload, name), ...loadedRatioOn(workload, name) });

/** Loaded costs of both offers when one input of the example slips. */
function slipped(workload: string, name: string) {
  const [dear, cheap] = pairOn(workload);
  return {
    [`${name}-gpt-lcpr`]: claim(dear.of('usdPerSuccess'), money(4)),
    [`${name}-together-lcpr`]: claim(cheap.of('usdPerSuccess'), money(4)),
    ...loadedRatioOn(workload, name),
  };
}

/** Loaded cost when a failed request is repaired by a second call at the offer's own price, instead of a flat amount. */
const repairedByCalling = (workload: string, offer: string, name: string) => {
  const terms = loadedTerms(workload, offer, name);
  return formula(
    `Loaded cost with repair priced as a second call: ${workload} on ${name}`,
    'USD/success',
    '(tokens + tokens × (1 − gate) + engineering) / successes',
    {
      tokens: terms.of('tokenUsdPerMonth'),
      gate: assumption(workload, 'gatePassRate'),
      engineering: terms.of('engineeringUsdPerMonth'),
      successes: terms.of('successesPerMonth'),
    },
    ({ tokens, gate, engineering, successes }) => (tokens + tokens * (1 - gate) + engineering) / successes,
  );
};

const lowVolumeEngineering = formula(
  'Engineering per request of the SaaS example at low volume',
  'USD/request',
  'hours × rate / requests',
  {
    hours: assumption('saas-low-volume', 'engineeringHoursPerMonth'),
    rate: assumption('saas-low-volume', 'engineeringUsdPerHour'),
    requests: assumption('saas-low-volume', 'requestsPerMonth'),
  },
  ({ hours, rate, requests }) => (hours * rate) / requests,
);

const mini = loadedTerms('voice-classification', 'openai/gpt-5.4-mini', 'GPT-5.4 Mini');
const togetherVoice = loadedTerms('voice-classification', TOGETHER, 'Together AI DeepSeek V3.1');

const theExample = {
  requests: claim(assumption('saas', 'requestsPerMonth'), count(0, 'request'), count(0, 'request a month')),
  'input-tokens': claim(assumption('saas', 'inputTokens'), count(0, 'input token'), count()),
  'output-tokens': claim(assumption('saas', 'outputTokens'), count(0, 'output token'), count(0, 'token'), count()),
  'retry-rate': claim(assumption('saas', 'retryRate'), percent()),
  'gate-pass-rate': claim(assumption('saas', 'gatePassRate'), percent()),
  'repair-cost': claim(assumption('saas', 'repairUsdPerFailure'), money(3)),
  'engineering-hours': claim(assumption('saas', 'engineeringHoursPerMonth'), count(0, 'hour'), count(0, 'hour a month')),
  'engineering-rate': claim(assumption('saas', 'engineeringUsdPerHour'), money(0), money(0, 'an hour')),
  'gpt-input-price': claim(price(GPT, 'input_usd_per_mtok'), money(2, 'per million input tokens')),
  'gpt-output-price': claim(price(GPT, 'output_usd_per_mtok'), money(2, 'per million output tokens')),
  'together-input-price': claim(price(TOGETHER, 'input_usd_per_mtok'), money(2, 'per million input tokens')),
  'together-output-price': claim(price(TOGETHER, 'output_usd_per_mtok'), money(2, 'per million output tokens')),
  'deepinfra-input-price': claim(price(DEEPINFRA, 'input_usd_per_mtok'), money(3, 'per million input tokens')),
  'deepinfra-output-price': claim(price(DEEPINFRA, 'output_usd_per_mtok'), money(2, 'per million output tokens')),
  'lambda-hour': claim(price(LAMBDA, 'usd_per_gpu_hour'), money(2, 'an hour'), money(2)),
  ...row('gpt', gpt),
  ...row('together', together),
  ...row('fireworks', fireworks),
  ...row('deepinfra', deepinfra),
  ...row('lambda', lambda),
  'gpt-attempts': claim(gpt.of('attemptsPerMonth'), count(0, 'attempt')),
  'gpt-tokens-usd': claim(gpt.of('tokenUsdPerMonth'), money(0)),
  'gpt-repair-usd': claim(gpt.of('repairUsdPerMonth'), money(0)),
  'gpt-engineering-usd': claim(gpt.of('engineeringUsdPerMonth'), money(0)),
  'gpt-successes': claim(gpt.of('successesPerMonth'), count(0, 'success'), count()),
  'cheapest-raw-ratio': claim(ratio('Raw cost of GPT-5.5 over GPT-OSS-120B on DeepInfra', gpt.of('rawUsdPerRequest'), deepinfra.of('rawUsdPerRequest')), count(), multiple(0)),
  'cheapest-loaded-ratio': claim(
    ratio('Loaded cost of GPT-5.5 over GPT-OSS-120B on DeepInfra', gpt.of('usdPerSuccess'), deepinfra.of('usdPerSuccess')),
    count(),
    multiple(1),
  ),
};

const whatTheTableShows = {
  'gpt-engineering-share': claim(gpt.engineeringShare, percent(), percent(1)),
  'together-engineering-share': claim(together.engineeringShare, percent()),
  'deepinfra-engineering-share': claim(deepinfra.engineeringShare, percent()),
  'lambda-engineering-share': claim(lambda.engineeringShare, percent()),
  'lambda-rent': claim(lambda.of('gpuUsdPerMonth'), money(0), money(0, 'a month')),
  'lambda-utilization': claim(lambda.of('utilization'), percent(1)),
  'lambda-count': claim(lambda.of('gpuCount'), inWords()),
  'gpu-usable-share': claim(cited('h100-70b-fp8-usable-share', 'Share of full speed that the example counts on'), percent()),
  'gpu-speed': claim(cited('h100-70b-fp8-tokens-per-second', 'Output tokens a second of one H100 at full load'), count(0, 'output token')),
  ...ratiosOn('saas', 'example'),
  'gpt-no-engineering-lcpr': claim(loadedTerms('saas-no-engineering', GPT, 'GPT-5.5').of('usdPerSuccess'), money(4)),
  'self-managed-hours': claim(cited('self-managed-hours', 'Engineering hours a month to run your own GPUs'), count(0, 'hour'), count()),
  'lambda-self-managed-low': claim(selfManaged('low'), money(0)),
  'lambda-self-managed-high': claim(selfManaged('high'), money(0)),
};

/** The Lambda row with the essay's own range of hours for GPUs that a team runs itself. */
function selfManaged(end: 'low' | 'high') {
  return formula(
    `Monthly cost of the Lambda row at the ${end} end of the hours for self-managed GPUs`,
    'USD/month',
    'rent + repair + hours × rate',
    {
      rent: lambda.of('gpuUsdPerMonth'),
      repair: lambda.of('repairUsdPerMonth'),
      hours: citedNumber('self-managed-hours', 'Hours a month', 'hours/month', end),
      rate: assumption('saas', 'engineeringUsdPerHour'),
    },
    ({ rent, repair, hours, rate }) => rent + repair + hours * rate,
  );
}

const whenInputsSlip = {
  'slipped-retry-rate': claim(assumption('saas-unreliable', 'retryRate'), percent()),
  'slipped-gate': claim(assumption('saas-low-gate', 'gatePassRate'), percent()),
  ...slipped('saas-unreliable', 'retries'),
  ...slipped('saas-low-gate', 'gate'),
  'gate-loaded-ratio-by-calling': claim(
    ratio(
      'Loaded cost of GPT-5.5 over DeepSeek V3.1 at the low gate, repairs priced as second calls',
      repairedByCalling('saas-low-gate', GPT, 'GPT-5.5'),
      repairedByCalling('saas-low-gate', TOGETHER, 'Together AI DeepSeek V3.1'),
    ),
    multiple(1),
  ),
  'example-loaded-ratio-by-calling': claim(
    ratio(
      'Loaded cost of GPT-5.5 over DeepSeek V3.1, repairs priced as second calls',
      repairedByCalling('saas', GPT, 'GPT-5.5'),
      repairedByCalling('saas', TOGETHER, 'Together AI DeepSeek V3.1'),
    ),
    multiple(1),
  ),
  'gpt-output-premium': claim(
    ratio('Output price of GPT-5.5 over its input price', price(GPT, 'output_usd_per_mtok'), price(GPT, 'input_usd_per_mtok')),
    inWords(),
    multiple(0),
  ),
  'together-output-premium': claim(
    ratio('Output price of DeepSeek V3.1 over its input price', price(TOGETHER, 'output_usd_per_mtok'), price(TOGETHER, 'input_usd_per_mtok')),
    multiple(1),
    count(1),
  ),
  'tokens-classify': claim(assumption('saas-classify', 'outputTokens'), count(), count(0, 'token')),
  'tokens-long-form': claim(assumption('saas-long-form', 'outputTokens'), count()),
  'tokens-code': claim(assumption('saas-code', 'outputTokens'), count(), count(0, 'token')),
  ...ratiosOn('saas-classify', 'classify'),
  ...ratiosOn('saas-long-form', 'long-form'),
  ...ratiosOn('saas-code', 'code'),
  ...loadedRatioOn('saas-large', 'large'),
  'large-requests': claim(assumption('saas-large', 'requestsPerMonth'), count(0, 'request'), count(0, 'request a month')),
  'mini-loaded-ratio': claim(
    ratio('Loaded cost of GPT-5.4 Mini over DeepSeek V3.1: voice classification', mini.of('usdPerSuccess'), togetherVoice.of('usdPerSuccess')),
    multiple(1),
  ),
  'voice-requests': claim(assumption('voice-classification', 'requestsPerMonth'), count(0, 'request'), count(0, 'request a month')),
  'voice-input-tokens': claim(assumption('voice-classification', 'inputTokens'), count(0, 'input token')),
  'voice-output-tokens': claim(assumption('voice-classification', 'outputTokens'), count(), count(0, 'output token')),
};

const theSignal = {
  'gpt-54-input-price': claim(price('openai/gpt-5.4', 'input_usd_per_mtok'), money(2)),
  'gpt-54-output-price': claim(price('openai/gpt-5.4', 'output_usd_per_mtok'), money(2)),
  'opus-input-price': claim(price('anthropic/claude-opus-4.7', 'input_usd_per_mtok'), money(2), money(0)),
  'opus-output-price': claim(price('anthropic/claude-opus-4.7', 'output_usd_per_mtok'), money(2), money(0)),
  'sonnet-input-price': claim(price('anthropic/claude-sonnet-4.6', 'input_usd_per_mtok'), money(2), money(0)),
  'sonnet-output-price': claim(price('anthropic/claude-sonnet-4.6', 'output_usd_per_mtok'), money(2), money(0)),
  'gemini-input-price': claim(price('google/gemini-2.5-pro', 'input_usd_per_mtok'), money(2)),
  'gemini-output-price': claim(price('google/gemini-2.5-pro', 'output_usd_per_mtok'), money(2), money(0)),
  'gemini-long-context': claim(price('google/gemini-2.5-pro', 'long_context_over_tokens'), count(0, 'token')),
  'gpt-doubled': comparison(
    ['double', 'twice'],
    ratio('Output price of GPT-5.5 over GPT-5.4', price(GPT, 'output_usd_per_mtok'), price('openai/gpt-5.4', 'output_usd_per_mtok')),
    { low: 1.99, high: 2.01 },
  ),
  'claimed-loaded-ratio': claim(cited('claimed-loaded-ratio', 'How much cheaper open weights are, all costs counted, as the essay puts it'), multiple(0)),
  'claimed-quality-gap': claim(cited('claimed-quality-gap', 'Quality gap of open weights on most benchmarks, as the essay puts it'), percent()),
};

const howItMisleads = {
  'low-volume-requests': claim(assumption('saas-low-volume', 'requestsPerMonth'), count(0, 'request'), count(0, 'request a month')),
  'low-volume-engineering': claim(lowVolumeEngineering, money(3)),
  'low-volume-hours-usd': claim(loadedTerms('saas-low-volume', TOGETHER, 'Together AI DeepSeek V3.1').of('engineeringUsdPerMonth'), money(0)),
  ...loadedRatioOn('saas-low-volume', 'low-volume'),
  'migration-weeks': claim(cited('migration-weeks', 'Typical length of a migration'), count(0, 'week')),
  'blended-lcpr': claim(cited('blend-example-blended', 'Blended loaded cost of the example'), money(3)),
  'blended-chat': claim(cited('blend-example-chat', 'Loaded cost of the chat part'), money(3)),
  'blended-rag': claim(cited('blend-example-rag', 'Loaded cost of the extraction part'), money(3)),
  'blended-chat-share': claim(
    formula(
      'Share of chat that blends the two costs to the printed one',
      'share',
      '(rag − blended) / (rag − chat)',
      { rag: blendPart('rag'), blended: blendPart('blended'), chat: blendPart('chat') },
      ({ rag, blended, chat }) => (rag - blended) / (rag - chat),
    ),
    percent(),
  ),
  'segment-spread': claim(cited('segment-spread', 'Spread of loaded cost between use cases'), count()),
  'ml-tenure': claim(cited('ml-tenure', 'Median tenure of machine-learning engineers at AI-native companies'), count(0, 'month')),
  'ml-ramp': claim(cited('ml-ramp', 'Time a replacement needs'), count(0, 'month'), inWords('month')),
  'ml-ramp-hours': comparison('twice', citedNumber('ml-ramp-hours', 'Effective hours while a replacement learns, over hours before', 'ratio'), { low: 1.99, high: 2.01 }),
  'attrition-printed': claim(cited('attrition-printed', 'Rise of LCPR for a quarter after a departure, as printed'), percent()),
  'tokenizer-words': claim(cited('tokenizer-words', 'Words of the example paragraph'), count(0, 'word')),
  'tokenizer-gpt': claim(cited('tokenizer-gpt', 'Its tokens on GPT-5.5'), count(0, 'token'), count()),
  'tokenizer-llama': claim(cited('tokenizer-llama', 'Its tokens on Llama 3'), count(0, 'token'), count()),
};

/** A loaded cost of the essay's example of a blend. */
function blendPart(part: 'rag' | 'blended' | 'chat') {
  return citedNumber(`blend-example-${part}`, `Loaded cost, ${part}`, 'USD/success');
}

const whatIsAssumed = {
  'gate-range': claim(cited('gate-range', 'Range of quality gate pass rates by model and task'), percent()),
  'hours-underestimate': claim(cited('hours-underestimate', 'Actual hours over the first estimate'), multiple(0)),
  'hours-window': claim(cited('hours-window', 'How long to track hours'), inWords('month')),
  'utilization-range': claim(cited('utilization-range', 'GPU utilization by workload pattern'), percent()),
};

const observability = {
  'datadog-median-bill': claim(cited('datadog-median-bill', 'Median Datadog bill of mid-market companies'), money(0), money(0, 'a year')),
  'datadog-growth': claim(cited('datadog-growth', 'Growth of that bill a year'), percent()),
  'genai-bill-increase': claim(cited('genai-bill-increase', 'Rise of the bill with LLM monitoring'), percent()),
  'telemetry-multiple': claim(cited('telemetry-multiple', 'Telemetry of AI workloads over traditional services'), multiple(0)),
  'observability-budget': claim(rule('observability-budget-multiple'), inWords(), multiple(0)),
  'datadog-in-gpus': claim(
    formula(
      'The median Datadog bill in rented H100s',
      '1',
      'bill / (12 × rent)',
      { bill: citedNumber('datadog-median-bill', 'Median bill', 'USD/year'), rent: lambda.of('gpuUsdPerMonth') },
      ({ bill, rent }) => bill / (12 * rent),
    ),
    count(1),
  ),
};

const disagreement = {
  'gpt-lcpr-retries-counted': claim(
    formula(
      'LCPR of GPT-5.5 if every retry counted as a request of its own',
      'USD/success',
      'monthly / (attempts × gate)',
      { monthly: gpt.of('monthlyUsd'), attempts: gpt.of('attemptsPerMonth'), gate: assumption('saas', 'gatePassRate') },
      ({ monthly, attempts, gate }) => monthly / (attempts * gate),
    ),
    money(4),
  ),
  'lambda-page-hour': claim(price(LAMBDA, 'usd_per_gpu_hour', 'lambda-pricing'), money(2), money(2, 'an hour')),
};

/** The numbers of chapter 0, in the order of its sections. */
export const claims = defineClaims({
  ...theExample,
  ...speculationClaims,
  ...theSignal,
  ...whatTheTableShows,
  ...whenInputsSlip,
  ...howItMisleads,
  ...whatIsAssumed,
  ...observability,
  ...disagreement,
});
