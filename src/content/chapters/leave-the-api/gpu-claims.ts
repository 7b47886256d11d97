import { claim, comparison } from '../../../engine/claims.ts';
import { DAYS_PER_MONTH, TOKENS_PER_MTOK } from '../../../engine/conventions.ts';
import { count, inWords, money, percent, scaled } from '../../../engine/format.ts';
import { wholeGpus } from '../../../engine/models/gpu-count.ts';
import { cited, citedNumber, formula, price, ratio, rule } from '../../../engine/terms.ts';
import { FIREWORKS, LAMBDA, TOGETHER, TOGETHER_LLAMA } from './offers.ts';
import { breakEven, curveCount, curveTerm, LISTED_GPUS } from './gpu-case.ts';

const million = (noun?: string) => scaled(1, 'million', noun ? { noun } : {});
const usableShare = citedNumber('h100-70b-fp8-usable-share', 'Usable share of full speed', 'share');
const fullDay = breakEven(TOGETHER_LLAMA, 'capacityTokensPerDay', 'Output tokens a day of one H100 at full load');
const parameters = citedNumber('deepseek-v3-parameters', 'Parameters of DeepSeek V3', '1');
const cardMemory = citedNumber('h100-memory', 'Memory of an H100', 'GB');

/** Volumes and utilizations of one row of the table. */
const against = (name: string, offer: string, label: string) => ({
  [`${name}-output-volume`]: claim(breakEven(offer, 'outputTokensPerDay', `Break-even of an H100 against the output price of ${label}`), million()),
  [`${name}-output-utilization`]: claim(breakEven(offer, 'outputUtilization', `Utilization for it: ${label}`), percent()),
  [`${name}-bill-volume`]: claim(breakEven(offer, 'blendedTokensPerDay', `Break-even of an H100 against the whole bill of ${label}`), million()),
  [`${name}-bill-utilization`]: claim(breakEven(offer, 'blendedUtilization', `Utilization for the whole bill: ${label}`), percent()),
  [`${name}-whole-volume`]: claim(breakEven(offer, 'wholeTokensPerDay', `Break-even of an H100 and its people against the whole bill of ${label}`), million()),
  [`${name}-whole-volume`]: claim(breakEven(offer, 'wholeTokensPerDay', `Break-even of an H100 against the whole bill, with people: ${label}`), million()),
  [`${name}-whole-utilization`]: claim(breakEven(offer, 'wholeUtilization', `Utilization with people: ${label}`), percent()),
});

/** What the essay does with a break-even volume: divide it by the utilization. */
const divided = (offer: string, label: string) =>
  formula(
    `Break-even against the output price of ${label}, divided by the usable share`,
    'tokens/day',
    'volume / share',
    { volume: breakEven(offer, 'outputTokensPerDay', 'Break-even volume'), share: usableShare },
    (t) => t.volume / t.share,
  );

const answers = (fact: string, what: string) =>
  formula(
    what,
    'requests/day',
    'volume / tokens',
    { volume: breakEven(TOGETHER_LLAMA, 'blendedTokensPerDay', 'Break-even volume'), tokens: citedNumber(fact, 'Tokens of an answer', 'tokens') },
    (t) => t.volume / t.tokens,
  );

const theBreakEven = {
  'gpu-full-day': claim(fullDay, million('token'), million()),
  'gpu-usable-day': claim(formula('Output tokens a day of one H100 at the usable share', 'tokens/day', 'full × share', { full: fullDay, share: usableShare }, (t) => t.full * t.share), million()),
  'deepseek-parameters': claim(parameters, scaled(0, 'billion', { noun: 'parameter' })),
  'deepseek-gpus': claim(
    formula('H100s that the weights of DeepSeek V3 fill, a byte each', 'GPU', 'ceil(parameters / (memory × 1000000000))', { parameters, memory: cardMemory }, (t) => wholeGpus(t.parameters, t.memory * 1e9)),
    count(),
  ),
  'self-managed-extra-hours': claim(breakEven(TOGETHER_LLAMA, 'extraEngineeringHoursPerMonth', 'Hours of self-managed GPUs beyond those of serverless'), count(1, 'hour')),
  ...against('deepseek', TOGETHER, 'DeepSeek V3.1 on Together AI'),
  ...against('fireworks', FIREWORKS, 'Llama 70B on Fireworks AI'),
  ...against('llama', TOGETHER_LLAMA, 'Llama 3.3 70B on Together AI'),
  'usable-share-range': claim(cited('h100-70b-fp8-usable-share-range', 'Range of the usable share'), percent()),
  'divided-together': claim(divided(TOGETHER, 'DeepSeek V3.1 on Together AI'), million()),
  'divided-fireworks': claim(divided(FIREWORKS, 'Llama 70B on Fireworks AI'), million()),
  'rent-per-mtok': claim(breakEven(TOGETHER_LLAMA, 'rentUsdPerMtok', 'Rent of a million output tokens at the usable share'), money(2, 'per million output tokens'), money(2)),
  'llama-bill-price': claim(breakEven(TOGETHER_LLAMA, 'blendedUsdPerMtok', 'A million output tokens of Llama 3.3 70B on Together AI, input included'), money(2)),
  'revert-utilization': claim(rule('revert-utilization'), percent()),
  'requests-at-short': claim(answers('short-answer-tokens', 'Short answers a day at the break-even'), count()),
  'requests-at-longer': claim(answers('longer-answer-tokens', 'Longer answers a day at the break-even'), count()),
  'short-tokens': claim(cited('short-answer-tokens', 'Tokens of a short answer'), count(0, 'token')),
  'longer-tokens': claim(cited('longer-answer-tokens', 'Tokens of a longer answer'), count(0, 'token')),
};

const utilization = {
  'measured-utilization': claim(cited('measured-gpu-utilization', 'GPU utilization that the essay’s author measured'), percent()),
  'good-utilization': claim(rule('good-utilization'), percent()),
  'castai-ceiling': claim(cited('shared-gpu-ceiling', 'Utilization called the ceiling'), percent()),
  'castai-cluster': claim(cited('shared-gpu-ceiling-gpus', 'GPUs of that cluster'), count(0, 'GPU')),
  'castai-average': claim(cited('average-gpu-utilization', 'Average GPU utilization across clusters'), percent()),
  'castai-clusters': claim(cited('average-gpu-clusters', 'Clusters in the report'), count(0, 'cluster')),
};

/** One row of the table under the chart. */
function step(gpus: number) {
  const named = `${gpus} ${gpus === 1 ? 'GPU' : 'GPUs'}`;
  return {
    [`step-${gpus}-gpus`]: claim(curveTerm(`GPUs of step ${gpus}`, 'GPU', (curve) => curve.dedicated[gpus - 1]?.gpus), count()),
    [`step-${gpus}-volume`]: claim(curveTerm(`Output tokens a day that ${named} carry`, 'tokens/day', (curve) => curve.dedicated[gpus - 1]?.toTokensPerDay), million()),
    [`step-${gpus}-dedicated`]: claim(curveTerm(`Rent and people of ${named} a month`, 'USD/month', (curve) => curve.dedicated[gpus - 1]?.usdPerMonth), money(0)),
    [`step-${gpus}-serverless`]: claim(
      formula(
        `Serverless a month for as much as ${named} carry`,
        'USD/month',
        `volume × price × ${DAYS_PER_MONTH} / ${TOKENS_PER_MTOK}`,
        {
          volume: curveTerm('Output tokens a day', 'tokens/day', (curve) => curve.dedicated[gpus - 1]?.toTokensPerDay),
          price: breakEven(TOGETHER_LLAMA, 'blendedUsdPerMtok', 'Price with input'),
        },
        (t) => (t.volume * t.price * DAYS_PER_MONTH) / TOKENS_PER_MTOK,
      ),
      money(0),
    ),
  };
}

const inputPrice = price(TOGETHER, 'input_usd_per_mtok');

const theSteps = {
  'step-low-share': claim(cited('step-low-share', 'A low utilization'), percent()),
  'step-high-share': claim(cited('step-high-share', 'A high utilization'), percent()),
  'two-gpus-hour': claim(formula('Rent of a second GPU and the first', 'USD/hour', '2 × price', { price: price(LAMBDA, 'usd_per_gpu_hour') }, (t) => 2 * t.price), money(2, 'an hour')),
  'first-paying-gpus': claim(
    curveCount('Fewest GPUs whose full step costs less than serverless', 'GPU', (curve) => curve.dedicated.find(({ paysFromTokensPerDay }) => paysFromTokensPerDay !== undefined)?.gpus),
    inWords(),
  ),
  ...Object.assign({}, ...Array.from({ length: LISTED_GPUS }, (_, index) => step(index + 1))) as ReturnType<typeof step>,
  'prefill-bound': claim(rule('prefill-bound-input'), count(0, 'input token'), count(0, 'token')),
  'deepseek-input-share': claim({ ...ratio('Input price of DeepSeek V3.1 over its output price', inputPrice, price(TOGETHER, 'output_usd_per_mtok')), unit: 'share' }, percent()),
  'llama-even-prices': comparison(
    'as much as',
    ratio('Input price of Llama 3.3 70B over its output price', price(TOGETHER_LLAMA, 'input_usd_per_mtok'), price(TOGETHER_LLAMA, 'output_usd_per_mtok')),
    { low: 0.99, high: 1.01 },
  ),
};

/** The numbers of the break-even of a rented GPU. */
export const gpuClaims = { ...theBreakEven, ...utilization, ...theSteps };
