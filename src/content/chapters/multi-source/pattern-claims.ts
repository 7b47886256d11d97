import { claim, comparison } from '../../../engine/claims.ts';
import { HOURS_PER_MONTH } from '../../../engine/conventions.ts';
import { count, inWords, money, multiple, percent } from '../../../engine/format.ts';
import { gpuTerms, loadedTerms } from '../../../engine/loaded-terms.ts';
import { slaDowntime } from '../../../engine/models/sla-downtime.ts';
import { assumption, cited, formula, price, ratio, rule, ruleNumber, type NumberTerm } from '../../../engine/terms.ts';
import { modelDefault, range, ruleMiddle } from './terms.ts';

const GPT = 'openai/gpt-5.5';
const ADAPTERS = 'fireworks/llama-3.1-8b-multi-lora';
const SONNET = 'anthropic/claude-sonnet-4.6';
const SUPPORT = 'fine-tuned-support';

const onGpt = loadedTerms(SUPPORT, GPT, 'GPT-5.5');
const onAdapters = loadedTerms(SUPPORT, ADAPTERS, 'adapters paid per token');
const onRentedGpu = gpuTerms(SUPPORT, 'fireworks/h100-dedicated', 'adapters on a rented H100');

const namedExamples = {
  'patterns-in-use': claim(cited('patterns-in-use', 'Patterns that a deployment combines'), inWords()),
  'fast-apply-speed': claim(cited('fast-apply-speed', 'Speed of Fast Apply'), count(0, 'token')),
  'cursor-latency-gain': claim(cited('cursor-latency-gain', 'Factor by which Cursor’s latency fell'), inWords()),
  'generic-draft-hits': claim(cited('generic-draft-hits', 'Hit rate of a generic draft model'), percent()),
  'generic-draft-slowdown': claim(cited('generic-draft-slowdown', 'Slowdown with it'), multiple(1)),
  'tuned-draft-hits': claim(cited('tuned-draft-hits', 'Hit rate of a draft model trained on the workload'), percent()),
  'tuned-draft-gain': claim(cited('tuned-draft-gain', 'Gain with it'), multiple(0)),
  'notion-latency-before': claim(cited('notion-latency-before', 'Latency at Notion before'), inWords('second')),
  'notion-latency-after': claim(cited('notion-latency-after', 'Latency at Notion after'), count(0, 'millisecond')),
  'zia-messages': claim(cited('zia-messages', 'Messages a minute of Zomato’s bot'), count(0, 'message a minute')),
  'zia-satisfaction': claim(cited('zia-satisfaction', 'Satisfaction with the bot over satisfaction before'), inWords()),
  'zia-response-time': claim(cited('zia-response-time', 'Reduction of response time'), percent()),
};

/** GPT-5.5 for everything, over adapters that pass a share of the requests on to it and pay for both calls then. */
const withEscalation = (share: NumberTerm) =>
  formula(
    'Bill of GPT-5.5 over that of adapters that send some requests on to it',
    'ratio',
    'gpt / (adapters + share × gptTokens)',
    { gpt: onGpt.of('monthlyUsd'), adapters: onAdapters.of('monthlyUsd'), share, gptTokens: onGpt.of('tokenUsdPerMonth') },
    ({ gpt, adapters, share: sent, gptTokens }) => gpt / (adapters + sent * gptTokens),
  );

const capability = {
  'cresta-cost-ratio': claim(cited('cresta-cost-ratio', 'Cost on GPT-4 over cost on Cresta’s adapters'), multiple(0)),
  'adapters-price': claim(price(ADAPTERS, 'output_usd_per_mtok'), money(2, 'per million tokens')),
  'support-requests': claim(assumption(SUPPORT, 'requestsPerMonth'), count(0, 'request a month')),
  'adapters-ratio': claim(ratio('Loaded cost of GPT-5.5 over adapters paid per token', onGpt.of('usdPerSuccess'), onAdapters.of('usdPerSuccess')), multiple(1)),
  'lora-addons': claim(cited('lora-addons', 'Adapters on one dedicated deployment'), count()),
  'serverless-lora-slots': claim(cited('serverless-lora-slots', 'Adapters per base model on the shared pool'), inWords()),
  'rented-hour': claim(price('fireworks/h100-dedicated', 'usd_per_gpu_hour'), money(2, 'an hour')),
  'rented-month': claim(onRentedGpu.of('gpuUsdPerMonth'), money(0, 'a month')),
  'rented-ratio': claim(ratio('Loaded cost of GPT-5.5 over adapters on a rented H100', onGpt.of('usdPerSuccess'), onRentedGpu.of('usdPerSuccess')), multiple(1)),
  'escalation-small': claim(rule('escalation-small'), percent()),
  'escalation-large': claim(rule('escalation-large'), percent()),
  'escalation-small-ratio': claim(withEscalation(ruleNumber('escalation-small')), multiple(1)),
  'escalation-large-ratio': claim(withEscalation(ruleNumber('escalation-large')), multiple(1)),
};

const uptime = ruleNumber('assumed-uptime');
const failoverWorks = modelDefault(slaDowntime, 'failoverWorks');
const upkeepUsd = formula(
  'Upkeep of one more provider',
  'USD/month',
  'hours × rate',
  { hours: ruleMiddle('provider-upkeep-hours'), rate: assumption('saas', 'engineeringUsdPerHour') },
  ({ hours, rate }) => hours * rate,
);

const outageHours = formula(
  'Outage that stops all revenue for the share that the rule names',
  'hours',
  `share × ${HOURS_PER_MONTH}`,
  { share: ruleNumber('outage-revenue-share') },
  ({ share }) => share * HOURS_PER_MONTH,
);
const downtimeHours = formula(
  'Downtime at the assumed uptime',
  'hours/month',
  `(1 − uptime) × ${HOURS_PER_MONTH}`,
  { uptime },
  (t) => (1 - t.uptime) * HOURS_PER_MONTH,
);

const fallback = {
  'outage-share': claim(rule('outage-revenue-share'), percent()),
  'outage-hours': claim(outageHours, count(1, 'hour')),
  'assumed-uptime': claim(rule('assumed-uptime'), percent(1)),
  'downtime-hours': claim(downtimeHours, count(1, 'hour a month')),
  'outage-over-downtime': comparison('twice', ratio('That outage over the downtime of a month', outageHours, downtimeHours), { low: 1.95, high: 2.05 }),
  'fallback-works': claim(failoverWorks, percent()),
  'fallback-upkeep': claim(upkeepUsd, money(0, 'a month')),
  'fallback-pays-from': claim(
    formula(
      'Revenue from which a fallback repays its upkeep',
      'USD/month',
      'upkeep / ((1 − uptime) × works × uptime)',
      { upkeep: upkeepUsd, uptime, works: failoverWorks },
      (t) => t.upkeep / ((1 - t.uptime) * t.works * t.uptime),
    ),
    money(0, 'a month'),
  ),
  'fallback-cheaper': claim(
    formula(
      'How much less DeepSeek V3.1 costs on Fireworks AI than on Together AI: saas',
      'share',
      '1 − fireworks / together',
      {
        fireworks: loadedTerms('saas', 'fireworks/deepseek-v3.1', 'Fireworks AI').of('rawUsdPerRequest'),
        together: loadedTerms('saas', 'together/deepseek-v3.1', 'Together AI').of('rawUsdPerRequest'),
      },
      ({ fireworks, together }) => 1 - fireworks / together,
    ),
    percent(1),
  ),
};

/** Requests of a workload that a test of a share of its traffic sends to the fallback. */
const requestsTested = (workload: string, part: 'low' | 'high') =>
  formula(
    `Requests in a failover test, ${part} end of the share: ${workload}`,
    'requests',
    `requests / (${HOURS_PER_MONTH} × 60) × minutes × share`,
    {
      requests: assumption(workload, 'requestsPerMonth'),
      minutes: ruleNumber('failover-test-minutes'),
      share: ruleNumber('failover-test-share', part),
    },
    ({ requests, minutes, share }) => (requests / (HOURS_PER_MONTH * 60)) * minutes * share,
  );

const requestsToSee = formula(
  'Requests after which a failure of that frequency has been met, but for the chance allowed',
  'requests',
  'ceil(ln(missed) / ln(1 − failure))',
  { missed: ruleNumber('failure-missed'), failure: ruleNumber('failure-worth-seeing') },
  ({ missed, failure }) => Math.ceil(Math.log(missed) / Math.log(1 - failure)),
);

const failoverTest = {
  'test-share': claim(rule('failover-test-share'), percent()),
  'test-minutes': claim(rule('failover-test-minutes'), count(0, 'minute')),
  'test-requests': claim(range('Requests in a failover test: saas', requestsTested('saas', 'low'), requestsTested('saas', 'high')), count(0, 'request')),
  'test-requests-large': claim(
    range('Requests in a failover test: saas-large', requestsTested('saas-large', 'low'), requestsTested('saas-large', 'high')),
    count(),
  ),
  'large-requests': claim(assumption('saas-large', 'requestsPerMonth'), count(0, 'request a month')),
  'failure-worth-seeing': claim(rule('failure-worth-seeing'), percent()),
  'failure-seen': claim(
    formula('Chance that such a test meets the failure', 'share', '1 − missed', { missed: ruleNumber('failure-missed') }, ({ missed }) => 1 - missed),
    percent(),
  ),
  'requests-to-see': claim(requestsToSee, count(0, 'request')),
  'minutes-to-see': claim(
    formula(
      'Time in which the whole traffic of the example makes that many requests',
      'minutes',
      `needed × ${HOURS_PER_MONTH} × 60 / requests`,
      { needed: requestsToSee, requests: assumption('saas', 'requestsPerMonth') },
      ({ needed, requests }) => (needed * HOURS_PER_MONTH * 60) / requests,
    ),
    count(0, 'minute'),
  ),
};

const sonnet = loadedTerms('saas', SONNET, 'Claude Sonnet 4.6');
const surcharge = formula(
  'Surcharge for staying in the United States: saas on Claude Sonnet 4.6',
  'USD/month',
  'tokens × (multiplier − 1)',
  { tokens: sonnet.of('tokenUsdPerMonth'), multiplier: price(SONNET, 'regional_multiplier') },
  ({ tokens, multiplier }) => tokens * (multiplier - 1),
);

const place = {
  'regional-multiplier': claim(price(SONNET, 'regional_multiplier'), multiple(1)),
  'sonnet-monthly': claim(sonnet.of('monthlyUsd'), money(0, 'a month')),
  'regional-surcharge': claim(surcharge, money(0)),
  'regional-rise': claim(
    formula('That surcharge as a share of the whole bill', 'share', 'surcharge / bill', { surcharge, bill: sonnet.of('monthlyUsd') }, (t) => t.surcharge / t.bill),
    percent(1),
  ),
};

/** The numbers of the sourcing patterns. */
export const patternClaims = { ...namedExamples, ...capability, ...fallback, ...failoverTest, ...place };
