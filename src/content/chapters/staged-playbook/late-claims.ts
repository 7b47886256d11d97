import { claim, comparison } from '../../../engine/claims.ts';
import { DAYS_PER_MONTH, HOURS_PER_DAY, MONTHS_PER_YEAR, SECONDS_PER_DAY, TOKENS_PER_MTOK } from '../../../engine/conventions.ts';
import { count, inWords, money, multiple, percent, scaled } from '../../../engine/format.ts';
import { dedicatedBreakEven, type DedicatedBreakEven } from '../../../engine/models/dedicated-break-even.ts';
import { egress } from '../../../engine/models/egress.ts';
import { defaults } from '../../../engine/models/model.ts';
import { utilization, type Utilization } from '../../../engine/models/utilization.ts';
import { assumption, cited, citedNumber, constant, difference, formula, modelOutput, price, ratio, rule, ruleNumber, smooth, type NumberTerm } from '../../../engine/terms.ts';
import * as t from './terms.ts';

/** What a rented H100 costs against a serverless price; `share` is how busy it is. */
const rented = (output: keyof Utilization & string, what: string, serverless: NumberTerm, share?: NumberTerm): NumberTerm =>
  modelOutput(
    utilization,
    output,
    (c) => ({
      ...defaults(utilization.inputs),
      usdPerGpuHour: c.rate(t.LAMBDA, 'usd_per_gpu_hour'),
      tokensPerSecond: t.speed.amount(c),
      serverlessUsdPerMtok: serverless.amount(c),
      ...(share && { capacityDerate: share.amount(c) }),
    }),
    what,
  );
/** Rent for a million tokens; it does not read a serverless price. */
const rentAt = (what: string, share: NumberTerm): NumberTerm => rented('usdPerMtokAtDerate', what, constant('Not read', 'USD/Mtok', 1), share);

const needed = (against: string, serverless: NumberTerm): NumberTerm => rented('breakEvenUtilization', `Utilization at which the rent of an H100 equals ${against}`, serverless);
const hoursOf = (share: NumberTerm): NumberTerm =>
  formula(`${share.what}, in hours at full load`, 'hours/day', `share × ${HOURS_PER_DAY}`, { share }, (x) => x.share * HOURS_PER_DAY);
const flatLlama = price(t.FIREWORKS_LLAMA, 'output_usd_per_mtok');
const [againstOutput, againstFlat, againstInput] = [
  needed('the output price of DeepSeek V3.1', t.outputOnly),
  needed('the price of Llama 70B on Fireworks AI', flatLlama),
  needed('the serverless bill, input included', t.withInput),
];

/** The whole comparison for the SaaS example on DeepSeek V3.1, engineering included, at the utilization of the revert rule. */
const whole = (output: keyof DedicatedBreakEven & string, what: string): NumberTerm =>
  modelOutput(
    dedicatedBreakEven,
    output,
    (c) => {
      const { inputTokens, outputTokens, engineeringUsdPerHour } = c.workload('saas');
      c.rule('self-managed-monthly-hours');
      c.rule('serverless-monthly-hours');
      return {
        ...defaults(dedicatedBreakEven.inputs),
        usdPerGpuHour: c.rate(t.LAMBDA, 'usd_per_gpu_hour'),
        tokensPerSecond: t.speed.amount(c),
        utilization: ruleNumber('revert-utilization').amount(c),
        inputTokens,
        outputTokens,
        inputUsdPerMtok: c.rate(t.TOGETHER, 'input_usd_per_mtok'),
        outputUsdPerMtok: c.rate(t.TOGETHER, 'output_usd_per_mtok'),
        engineeringUsdPerHour,
      };
    },
    what,
  );

const traffic = ruleNumber('dedicated-traffic');
const trafficBill = (what: string, serverless: NumberTerm): NumberTerm =>
  formula(what, 'USD/month', `tokens × ${DAYS_PER_MONTH} × price / ${TOKENS_PER_MTOK}`, { tokens: traffic, price: serverless }, (x) => (x.tokens * DAYS_PER_MONTH * x.price) / TOKENS_PER_MTOK);
const madeAtRevert = formula(
  'Output tokens a month of one H100 at the utilization of the revert rule, in millions',
  '1',
  `speed × share × ${SECONDS_PER_DAY} × ${DAYS_PER_MONTH} / ${TOKENS_PER_MTOK}`,
  { speed: t.speed, share: ruleNumber('revert-utilization') },
  (x) => (x.speed * x.share * SECONDS_PER_DAY * DAYS_PER_MONTH) / TOKENS_PER_MTOK,
);
const worth = (what: string, serverless: NumberTerm): NumberTerm => formula(what, 'USD/month', 'millions × price', { millions: madeAtRevert, price: serverless }, (x) => x.millions * x.price);

const crossover = {
  'dedicated-traffic': claim(rule('dedicated-traffic'), scaled(0, 'million', { noun: 'output token' })),
  'traffic-bill-output': claim(trafficBill('Those tokens on DeepSeek V3.1, output price alone', t.outputOnly), money(0)),
  'traffic-bill': claim(trafficBill('Those tokens on DeepSeek V3.1 with the input of the SaaS example', t.withInput), money(0, 'a month'), money(0)),
  'traffic-utilization': claim(
    formula('How busy that traffic keeps one H100', 'share', `tokens / (speed × ${SECONDS_PER_DAY})`, { tokens: traffic, speed: t.speed }, (x) => x.tokens / (x.speed * SECONDS_PER_DAY)),
    percent(1),
  ),
  'needed-output': claim(againstOutput, percent(1)),
  'needed-output-hours': claim(hoursOf(againstOutput), count(1), count(1, 'hour')),
  'needed-flat': claim(againstFlat, percent(1)),
  'needed-flat-hours': claim(hoursOf(againstFlat), count(1), count(1, 'hour')),
  'needed-input': claim(againstInput, percent(1)),
  'needed-input-hours': claim(hoursOf(againstInput), count(1), count(1, 'hour')),
  'needed-whole': claim(smooth(whole('wholeUtilization', 'Utilization at which rent and engineering equal the serverless bill')), percent(1)),
  'needed-whole-hours': claim(smooth(whole('wholeSaturatedHours', 'The same in hours at full load')), count(1), count(1, 'hour')),
  'needed-hours-printed': claim(cited('utilization-hours-printed', 'Hours at full load, as printed'), count(0, 'hour')),
  'needed-share-printed': claim(cited('utilization-share-printed', 'Utilization, as printed'), percent()),
  'output-price': claim(t.outputOnly, money(2), money(2, 'per million tokens')),
  'flat-price': claim(flatLlama, money(2)),
  'with-input-price': claim(t.withInput, money(2), money(2, 'per million output tokens')),
  'gpu-hour': claim(price(t.LAMBDA, 'usd_per_gpu_hour'), money(2, 'an hour')),
  'gpu-month': claim(t.onLambda('saas').of('gpuUsdPerMonth'), money(0, 'a month'), money(0)),
  'rent-at-revert': claim(rentAt('Rent for a million tokens at the utilization of the revert rule', ruleNumber('revert-utilization')), money(2, 'per million tokens')),
  'worth-output': claim(worth('What those tokens cost on DeepSeek V3.1, output price alone', t.outputOnly), money(0)),
  'worth-input': claim(worth('What those tokens cost on DeepSeek V3.1, input included', t.withInput), money(0)),
};

const LARGE = 'saas-large';
const [gpt, together, lambda] = [t.onGpt(LARGE), t.onTogether(LARGE), t.onLambda(LARGE)];
const withHours = (hours: NumberTerm, what: string): NumberTerm =>
  formula(
    what,
    'USD/month',
    'rent + repair + hours × rate',
    { rent: lambda.of('gpuUsdPerMonth'), repair: lambda.of('repairUsdPerMonth'), hours, rate: assumption(LARGE, 'engineeringUsdPerHour') },
    (x) => x.rent + x.repair + x.hours * x.rate,
  );
const egressAt = (end: 'low' | 'high'): NumberTerm =>
  modelOutput(
    egress,
    'usdPerMonth',
    (c) => {
      const { requestsPerMonth, retryRate, outputTokens } = c.workload(LARGE);
      return { ...defaults(egress.inputs), tokensPerMonth: requestsPerMonth * (1 + retryRate) * outputTokens, usdPerGb: citedNumber('aws-egress', 'Egress', 'USD/GB', end).amount(c) };
    },
    `Egress of the example of production at scale, ${end} end`,
  );

const production = {
  'production-deployments': claim(rule('production-deployments'), inWords('workload'), inWords()),
  'atlas-gain': claim(cited('atlas-gain', 'Speed of ATLAS over standard decoding'), multiple(2)),
  'fp8-loss': claim(cited('fp8-loss', 'Loss of quality by serving in FP8'), percent()),
  'large-requests': claim(assumption(LARGE, 'requestsPerMonth'), count(0, 'request a month')),
  'large-gpt': claim(gpt.of('monthlyUsd'), money(0)),
  'large-together': claim(together.of('monthlyUsd'), money(0)),
  'large-lambda': claim(lambda.of('monthlyUsd'), money(0)),
  'large-gpus': claim(lambda.of('gpuCount'), inWords()),
  'large-rent': claim(lambda.of('gpuUsdPerMonth'), money(0)),
  'usable-share': claim(cited('h100-70b-fp8-usable-share', 'Share of full speed that the example counts on'), percent()),
  'large-utilization': claim(lambda.of('utilization'), percent(1)),
  'large-difference': claim(difference('Serverless less GPUs in the example of production at scale', together.of('monthlyUsd'), lambda.of('monthlyUsd')), money(0)),
  'example-hours': claim(assumption(LARGE, 'engineeringHoursPerMonth'), count(0, 'hour')),
  'self-managed-hours': claim(rule('self-managed-monthly-hours'), count(0, 'hour')),
  'large-lambda-low': claim(withHours(ruleNumber('self-managed-monthly-hours', 'low'), 'The GPUs at the low end of self-managed hours'), money(0)),
  'large-lambda-high': claim(withHours(ruleNumber('self-managed-monthly-hours', 'high'), 'The GPUs at the high end of self-managed hours'), money(0)),
  'large-hours-even': claim(
    formula(
      'Hours at which the GPUs cost what serverless does',
      'hours/month',
      '(serverless − rent − repair) / rate',
      { serverless: together.of('monthlyUsd'), rent: lambda.of('gpuUsdPerMonth'), repair: lambda.of('repairUsdPerMonth'), rate: assumption(LARGE, 'engineeringUsdPerHour') },
      (x) => (x.serverless - x.rent - x.repair) / x.rate,
    ),
    count(0, 'hour'),
  ),
  'egress-price': claim(cited('aws-egress', 'Egress at AWS'), money(2)),
  'egress-low': claim(egressAt('low'), money(2)),
  'egress-high': claim(egressAt('high'), money(2)),
  'self-managed-rent': claim(rule('self-managed-gpu-spend'), money(0)),
};

const engineer = citedNumber('ml-engineer-cost', 'Loaded cost of a senior ML engineer', 'USD/year');
const team = (end: 'low' | 'high'): NumberTerm =>
  formula(`Inference team a month, ${end} end`, 'USD/month', `people × year / ${MONTHS_PER_YEAR}`, { people: ruleNumber('build-side-engineers', end), year: engineer }, (x) => (x.people * x.year) / MONTHS_PER_YEAR);
const teamShare = (end: 'low' | 'high', id: 'build-side-spend' | 'production-spend'): NumberTerm => ({
  ...ratio(`Inference team over the bill at its threshold, ${end} end`, team(end), ruleNumber(id)),
  unit: 'share',
});
const interruptions = {
  unexpected: citedNumber('meta-unexpected', 'Unexpected interruptions', '1'),
  hardware: citedNumber('meta-hardware-share', 'Hardware among them', 'share'),
};

const buildSide = {
  'build-side-engineers': claim(rule('build-side-engineers'), inWords('inference engineer')),
  'engineer-cost': claim(engineer, money(0, 'a year')),
  'team-low': claim(team('low'), money(0)),
  'team-high': claim(team('high'), money(0, 'a month'), money(0)),
  'team-share-low': claim(teamShare('low', 'build-side-spend'), percent()),
  'team-share-high': claim(teamShare('high', 'build-side-spend'), percent()),
  'team-share-early-low': claim(teamShare('low', 'production-spend'), percent()),
  'team-share-early-high': claim(teamShare('high', 'production-spend'), percent()),
  'pooling-prefix': claim(rule('pooling-prefix-share'), percent()),
  'lmcache-gain': claim(cited('lmcache-gain', 'Delay and GPU time saved by LMCache'), multiple(0)),
  'lmcache-throughput': claim(cited('lmcache-throughput', 'Throughput with LMCache'), multiple(0)),
  'lmcache-first-token': claim(cited('lmcache-measured-first-token', 'Cut of the time to the first token, measured by others'), percent()),
  'lmcache-miss': claim(cited('lmcache-miss-cost', 'Loss with LMCache when nothing is reused'), percent()),
  'mooncake-tokens': claim(cited('mooncake-tokens', 'Tokens a day through Mooncake'), scaled(0, 'billion', { noun: 'token' })),
  'fp4-loss': claim(cited('fp4-loss', 'Loss of accuracy by serving in FP4'), percent()),
  'fp4-math': claim(
    difference('Loss of DeepSeek R1 on MATH-500 from FP8 to FP4', citedNumber('fp4-math-before', 'In FP8', 'points'), citedNumber('fp4-math-after', 'In FP4', 'points')),
    count(1, 'point'),
  ),
  'fp4-throughput': comparison('twice', citedNumber('fp4-throughput', 'Throughput of a B200 in FP4 over FP8', 'ratio'), { low: 1.99, high: 2.01 }),
  'meta-interruptions': claim(cited('meta-interruptions', 'Interruptions of the training of Llama 3'), count()),
  'meta-unexpected': claim(cited('meta-unexpected', 'Unexpected ones'), count()),
  'meta-days': claim(cited('meta-days', 'Period'), count(0, 'day')),
  'meta-hardware': claim(cited('meta-hardware-share', 'Hardware among the unexpected interruptions'), percent()),
  'meta-hardware-all': claim(
    formula('Hardware among all interruptions', 'share', 'unexpected × hardware / all', { ...interruptions, all: citedNumber('meta-interruptions', 'All interruptions', '1') }, (x) => (x.unexpected * x.hardware) / x.all),
    percent(),
  ),
  'meta-gpus': claim(cited('meta-gpus', 'GPUs in that training'), count(0, 'GPU'), count()),
  'meta-node': claim(
    formula(
      'Unexpected interruptions a year of one node, at that rate',
      '1',
      'unexpected / days × 365 × node / gpus',
      { unexpected: interruptions.unexpected, days: citedNumber('meta-days', 'Days', 'days'), node: ruleNumber('single-node-gpus', 'high'), gpus: citedNumber('meta-gpus', 'GPUs', 'GPU') },
      (x) => ((x.unexpected / x.days) * 365 * x.node) / x.gpus,
    ),
    count(1),
  ),
  'node-gpus': claim(ruleNumber('single-node-gpus', 'high'), inWords('GPU')),
  'characterai-daily': claim(cited('characterai-daily', 'Requests a day at Character.AI'), scaled(0, 'billion', { noun: 'request' })),
  'characterai-cut': claim(cited('characterai-cost-cut', 'Cut of serving cost at Character.AI'), multiple(0)),
};

const idleShare = citedNumber('idle-fleet-utilization', 'Utilization of the idle fleet', 'share');
const idleRent = rentAt('Rent for a million tokens of the idle fleet', idleShare);

const goingBack = {
  'revert-overhead': claim(rule('revert-overhead-share'), percent()),
  'revert-months': claim(rule('revert-months'), inWords('month')),
  'revert-operations': claim(rule('revert-operations-share'), percent()),
  'idle-gpus': claim(cited('idle-fleet-gpus', 'GPUs of the idle fleet'), inWords()),
  'idle-utilization': claim(idleShare, percent()),
  'idle-printed': claim(cited('idle-fleet-ratio-printed', 'Cost of the idle fleet over serverless, as printed'), multiple(1)),
  'idle-output': claim(ratio('Rent of the idle fleet over the output price of DeepSeek V3.1', idleRent, t.outputOnly), multiple(2)),
  'idle-input': claim(ratio('Rent of the idle fleet over the serverless bill, input included', idleRent, t.withInput), multiple(2)),
  'idle-rent': claim(idleRent, money(2, 'per million tokens')),
};

/** The numbers of the later stages and of going back. */
export const lateClaims = { ...crossover, ...production, ...buildSide, ...goingBack };
