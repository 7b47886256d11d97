import { claim, comparison } from '../../../engine/claims.ts';
import { count, inWords, money, multiple, percent, scaled } from '../../../engine/format.ts';
import { loadedTerms } from '../../../engine/loaded-terms.ts';
import { exampleCost, monthsOver } from '../../../engine/migration-terms.ts';
import { defaults, type Values } from '../../../engine/models/model.ts';
import { promptCaching, type PromptCaching } from '../../../engine/models/prompt-caching.ts';
import { trafficSplit, type TrafficSplit } from '../../../engine/models/traffic-split.ts';
import { assumption, cited, citedNumber, difference, formula, modelOutput, price, ratio, rule, ruleNumber, type NumberTerm } from '../../../engine/terms.ts';
import type { ClaimContext } from '../../../engine/claim-context.ts';
import * as t from './terms.ts';

const gate = ruleNumber('volume-gate-marginal');
const repaidInYear = t.volumeThatRepays('Requests whose saving repays the migration within a year', t.YEAR);
const savingAtGate = difference(
  'Monthly saving at the threshold of the prototype stage',
  gate,
  t.billAt(t.bought('requestsOnLoadedBill', gate, 'Requests at the threshold of the prototype stage'), t.TOGETHER, 'The same traffic on DeepSeek V3.1'),
);

export const thresholdClaims = {
  'prototype-spend': claim(rule('volume-gate-marginal'), money(0, 'a month'), money(0)),
  'production-spend': claim(rule('production-spend'), money(0, 'a month'), money(0)),
  'build-side-spend': claim(rule('build-side-spend'), money(0, 'a month'), money(0)),
  'latency-limit': claim(rule('hard-latency-limit'), count(0, 'millisecond')),
  'revert-utilization': claim(rule('revert-utilization'), percent()),
  'migration-cost': claim(exampleCost, money(0)),
  'gate-payback': claim(monthsOver('Payback of a migration at the threshold of the prototype stage', exampleCost, savingAtGate), count(1, 'month')),
  'year-threshold': claim(t.billAt(repaidInYear, t.GPT, 'Spend on GPT-5.5 whose saving repays the migration within a year'), money(0, 'a month')),
  'gate-requests': claim(t.bought('requestsOnLoadedBill', gate, 'Requests that the threshold buys, engineering in the bill'), count(0, 'request a month'), count()),
  'gate-requests-invoice': claim(t.bought('requestsOnInvoice', gate, 'Requests that the threshold buys, tokens alone'), count()),
  ...movedBill('production', 'production-spend', 'threshold of production at scale'),
  ...movedBill('build-side', 'build-side-spend', 'threshold of the build side'),
};

/** A threshold of spend on GPT-5.5, as traffic and as a bill on DeepSeek V3.1. */
function movedBill(name: string, id: 'production-spend' | 'build-side-spend', threshold: string) {
  const requests = t.bought('requestsOnLoadedBill', ruleNumber(id), `Requests at the ${threshold} on GPT-5.5`);
  return {
    [`${name}-requests`]: claim(requests, scaled(1, 'million', { noun: 'request' })),
    [`${name}-moved`]: claim(t.billAt(requests, t.TOGETHER, `Bill of the traffic at the ${threshold}, moved to DeepSeek V3.1`), money(0)),
  };
}

const earlySaving = t.savingOf('saas-early', 'early SaaS example');

const prototype = {
  'gemini-input': claim(price(t.GEMINI, 'input_usd_per_mtok'), money(2)),
  'gemini-output': claim(price(t.GEMINI, 'output_usd_per_mtok'), money(2, 'per million tokens')),
  'gemini-context': claim(price(t.GEMINI, 'long_context_over_tokens'), count(0, 'token')),
  'anthropic-discount': claim(cacheDiscount('Claude Sonnet 4.6', t.SONNET), percent()),
  'openai-discount': claim(cacheDiscount('GPT-5.5', t.GPT), percent()),
  'openai-discount-printed': claim(cited('openai-cache-printed', 'Discount of caching at OpenAI, as printed'), percent()),
  'openai-cached-price': claim(price(t.GPT, 'cached_input_usd_per_mtok'), money(2)),
  'openai-input-price': claim(price(t.GPT, 'input_usd_per_mtok'), money(2)),
  'openai-minimum': claim(cited('openai-cache-minimum', 'Shortest prompt that OpenAI caches'), count(0, 'token')),
  'write-short': claim(ratio('Writing the cache of Sonnet for minutes, over its input price', price(t.SONNET, 'cache_write_5m_usd_per_mtok'), price(t.SONNET, 'input_usd_per_mtok')), multiple(2)),
  'write-long': comparison(
    'twice',
    ratio('Writing the cache of Sonnet for an hour, over its input price', price(t.SONNET, 'cache_write_1h_usd_per_mtok'), price(t.SONNET, 'input_usd_per_mtok')),
    { low: 1.99, high: 2.01 },
  ),
  'early-requests': claim(assumption('saas-early', 'requestsPerMonth'), count(0, 'request')),
  'early-gpt': claim(t.onGpt('saas-early').of('monthlyUsd'), money(0, 'a month'), money(0)),
  'early-together': claim(t.onTogether('saas-early').of('monthlyUsd'), money(0)),
  'early-saving': claim(earlySaving, money(0)),
  'early-saving-printed': claim(cited('early-saving-printed', 'Saving of the early SaaS example, as printed'), money(0)),
  'early-payback': claim(monthsOver('Payback of the migration in the early SaaS example', exampleCost, earlySaving), count(1, 'month'), count(0, 'month')),
  'swap-cost-low': claim(t.swapCost('low'), money(0)),
  'swap-cost-high': claim(t.swapCost('high'), money(0)),
  'early-swap-low': claim(monthsOver('Payback of a mere swap in the early SaaS example, low end', t.swapCost('low'), earlySaving), count(1), count(0)),
  'early-swap-high': claim(monthsOver('Payback of a mere swap in the early SaaS example, high end', t.swapCost('high'), earlySaving), count(1, 'month'), count(0, 'month')),
  'saas-requests': claim(assumption('saas', 'requestsPerMonth'), count(0, 'request'), count()),
  'saas-gpt': claim(t.onGpt('saas').of('monthlyUsd'), money(0)),
  'saas-saving': claim(t.savingOf('saas', 'SaaS example'), money(0)),
};

function cacheDiscount(name: string, offer: string): NumberTerm {
  return formula(
    `Discount on cached input of ${name}`,
    'share',
    '1 − cached / input',
    { cached: price(offer, 'cached_input_usd_per_mtok'), input: price(offer, 'input_usd_per_mtok') },
    ({ cached, input }) => 1 - cached / input,
  );
}

type CacheInputs = Values<typeof promptCaching.inputs>;
const WORKLOAD = 'long-system-prompt';

const onSonnet = (c: ClaimContext) => ({
  ...c.workload(WORKLOAD),
  prefixTokens: c.factNumber('cache-example-prefix'),
  inputUsdPerMtok: c.rate(t.SONNET, 'input_usd_per_mtok'),
  outputUsdPerMtok: c.rate(t.SONNET, 'output_usd_per_mtok'),
  readUsdPerMtok: c.rate(t.SONNET, 'cached_input_usd_per_mtok'),
});

/** Caching with its writes, at a hit rate. */
const often = (c: ClaimContext): CacheInputs => ({ ...onSonnet(c), hitRate: ruleNumber('cache-hits-often').amount(c), writeUsdPerMtok: c.rate(t.SONNET, 'cache_write_5m_usd_per_mtok') });
const less = (c: ClaimContext): CacheInputs => ({ ...often(c), hitRate: ruleNumber('cache-hits-less').amount(c) });
/** As the essay counts: its cacheable share is the hit rate of the whole input, and nothing is written. */
const asPrinted = (c: ClaimContext): CacheInputs => ({
  ...onSonnet(c),
  prefixTokens: c.workload(WORKLOAD).inputTokens,
  hitRate: c.factNumber('cache-example-hit-printed'),
  writeUsdPerMtok: c.rate(t.SONNET, 'input_usd_per_mtok'),
});
/** DeepSeek V3.1 at the same hit rate and the discount that the essay gives, with writes at the input price. */
const onTogether = (c: ClaimContext): CacheInputs => {
  const input = c.rate(t.TOGETHER, 'input_usd_per_mtok');
  return {
    ...c.workload(WORKLOAD),
    prefixTokens: c.factNumber('cache-example-prefix'),
    hitRate: ruleNumber('cache-hits-often').amount(c),
    inputUsdPerMtok: input,
    outputUsdPerMtok: c.rate(t.TOGETHER, 'output_usd_per_mtok'),
    readUsdPerMtok: input * (1 - c.factNumber('together-deepseek-cached-discount')),
    writeUsdPerMtok: input,
  };
};
const cache = (output: keyof PromptCaching & string, inputs: (c: ClaimContext) => CacheInputs, how: string): NumberTerm =>
  modelOutput(promptCaching, output, inputs, `${promptCaching.outputs[output].label}: ${how}`);
const hitsOften = 'Sonnet with the prefix found often';
const uncachedTogether = loadedTerms(WORKLOAD, t.TOGETHER, 'DeepSeek V3.1 without a cache');
const leftToSave = difference('Saving from cached Sonnet to DeepSeek V3.1 without a cache', cache('cachedMonthlyUsd', often, hitsOften), uncachedTogether.of('monthlyUsd'));
const leftWithBoth = difference('Saving from cached Sonnet to cached DeepSeek V3.1', cache('cachedMonthlyUsd', often, hitsOften), cache('cachedMonthlyUsd', onTogether, 'cached DeepSeek V3.1'));

const caching = {
  'cache-input': claim(assumption(WORKLOAD, 'inputTokens'), count(0, 'input token'), count()),
  'cache-output': claim(assumption(WORKLOAD, 'outputTokens'), count(0, 'output token'), count()),
  'cache-prefix': claim(cited('cache-example-prefix', 'System prompt of the caching example'), count()),
  'cache-requests': claim(assumption(WORKLOAD, 'requestsPerMonth'), count(0, 'request')),
  'cache-plain': claim(cache('plainMonthlyUsd', often, 'Sonnet'), money(0)),
  'cache-printed': claim(cache('cachedMonthlyUsd', asPrinted, 'Sonnet, as the essay counts'), money(0)),
  'cache-saving-as-printed': claim(cache('savingUsdPerMonth', asPrinted, 'Sonnet, as the essay counts'), money(0)),
  'cache-share-as-printed': claim(cache('savingShare', asPrinted, 'Sonnet, as the essay counts'), percent()),
  'cacheable-share': claim(cache('cacheableShare', often, 'the caching example'), percent()),
  'cache-hits-often': claim(rule('cache-hits-often'), percent()),
  'cache-hits-less': claim(rule('cache-hits-less'), percent()),
  'cache-often': claim(cache('cachedMonthlyUsd', often, hitsOften), money(0)),
  'cache-often-share': claim(cache('savingShare', often, hitsOften), percent()),
  'cache-often-saving': claim(cache('savingUsdPerMonth', often, hitsOften), money(0)),
  'cache-less-share': claim(cache('savingShare', less, 'Sonnet with the prefix found less'), percent()),
  'cache-break-even': claim(cache('breakEvenHitRate', often, 'Sonnet'), percent()),
  'cache-lcpr': claim(cache('cachedUsdPerSuccess', often, hitsOften), money(4)),
  'cache-together-lcpr': claim(uncachedTogether.of('usdPerSuccess'), money(4)),
  'cache-together-printed': claim(cited('uncached-together-printed', 'Loaded cost on DeepSeek V3.1, as printed'), money(4)),
  'cache-ratio-printed': claim(cited('cached-ratio-printed', 'Cached Sonnet over DeepSeek V3.1, as printed'), multiple(1)),
  'cache-ratio': claim(ratio('Cached Sonnet over DeepSeek V3.1 without a cache', cache('cachedUsdPerSuccess', often, hitsOften), uncachedTogether.of('usdPerSuccess')), multiple(1)),
  'cache-ratio-both': claim(
    ratio('Cached Sonnet over cached DeepSeek V3.1', cache('cachedUsdPerSuccess', often, hitsOften), cache('cachedUsdPerSuccess', onTogether, 'cached DeepSeek V3.1')),
    multiple(1),
  ),
  'cache-payback': claim(monthsOver('Payback from cached Sonnet to DeepSeek V3.1', exampleCost, leftToSave), count(1), count(1, 'month')),
  'cache-payback-both': claim(monthsOver('Payback from cached Sonnet to cached DeepSeek V3.1', exampleCost, leftWithBoth), count(1, 'month')),
  'together-discount': claim(cited('together-deepseek-cached-discount', 'Discount on cached input of DeepSeek at Together AI'), percent()),
};

const SPLIT = 'saas-scale';
const share = citedNumber('split-share', 'Share that moves', 'share');
const splitOutput = (output: keyof TrafficSplit & string): NumberTerm =>
  modelOutput(
    trafficSplit,
    output,
    (c) => {
      const w = c.workload(SPLIT);
      return {
        ...defaults(trafficSplit.inputs),
        ...w,
        shareMoved: share.amount(c),
        currentInputUsdPerMtok: c.rate(t.GPT, 'input_usd_per_mtok'),
        currentOutputUsdPerMtok: c.rate(t.GPT, 'output_usd_per_mtok'),
        otherInputUsdPerMtok: c.rate(t.TOGETHER, 'input_usd_per_mtok'),
        otherOutputUsdPerMtok: c.rate(t.TOGETHER, 'output_usd_per_mtok'),
        otherRetryRate: w.retryRate,
        otherGatePassRate: w.gatePassRate,
        otherEngineeringHoursPerMonth: w.engineeringHoursPerMonth,
      };
    },
    `${trafficSplit.outputs[output].label}: the example of the scale stage`,
  );
const splitSaving = splitOutput('savingUsdPerMonth');
const secondStack = t.onTogether(SPLIT).of('engineeringUsdPerMonth');
const upkeepShare = (end: 'low' | 'high'): NumberTerm =>
  formula(
    `Upkeep of several providers over what the split saves before it, ${end} end`,
    'share',
    'hours × rate / (saving + second)',
    { hours: ruleNumber('multi-source-hours', end), rate: assumption(SPLIT, 'engineeringUsdPerHour'), saving: splitSaving, second: secondStack },
    (x) => (x.hours * x.rate) / (x.saving + x.second),
  );
const part = (what: string, of: (moved: number) => number, text: string): NumberTerm =>
  formula(what, 'requests/month', text, { requests: assumption(SPLIT, 'requestsPerMonth'), moved: share }, (x) => x.requests * of(x.moved));

const scale = {
  'scale-providers': claim(rule('scale-providers'), inWords()),
  'spot-discount': claim(cited('spot-discount', 'Discount of spot GPUs'), percent()),
  'together-input': claim(price(t.TOGETHER, 'input_usd_per_mtok'), money(2)),
  'together-output': claim(price(t.TOGETHER, 'output_usd_per_mtok'), money(2)),
  'fireworks-input': claim(price(t.FIREWORKS_DEEPSEEK, 'input_usd_per_mtok'), money(2)),
  'fireworks-output': claim(price(t.FIREWORKS_DEEPSEEK, 'output_usd_per_mtok'), money(2)),
  'split-requests': claim(assumption(SPLIT, 'requestsPerMonth'), count(0, 'request')),
  'split-before': claim(splitOutput('unsplitMonthlyUsd'), money(0)),
  'split-share': claim(share, percent()),
  'split-kept': claim(part('Requests that stay in the example of the scale stage', (moved) => 1 - moved, 'requests × (1 − moved)'), count()),
  'split-moved': claim(part('Requests that move in the example of the scale stage', (moved) => moved, 'requests × moved'), count()),
  'split-after': claim(splitOutput('splitMonthlyUsd'), money(0)),
  'split-saving': claim(splitSaving, money(0)),
  'split-year': claim(splitOutput('savingUsdPerYear'), money(0)),
  'split-printed': claim(cited('split-bill-printed', 'Split bill, as printed'), money(0)),
  'split-payback': claim(monthsOver('Payback of the split', exampleCost, splitSaving), count(1, 'month')),
  'split-swap-low': claim(monthsOver('Payback of the split as a mere swap, low end', t.swapCost('low'), splitSaving), count(1)),
  'split-swap-high': claim(monthsOver('Payback of the split as a mere swap, high end', t.swapCost('high'), splitSaving), count(1, 'month')),
  'split-upkeep-low': claim(upkeepShare('low'), percent()),
  'split-upkeep-high': claim(upkeepShare('high'), percent()),
  'multi-source-hours': claim(rule('multi-source-hours'), count(0, 'hour')),
};

/** The numbers of the thresholds and of the first stages. */
export const earlyClaims = { ...thresholdClaims, ...prototype, ...caching, ...scale };
