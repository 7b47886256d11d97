import { claim } from '../../../engine/claims.ts';
import { count, money, multiple, percent } from '../../../engine/format.ts';
import { gpuTerms, loadedTerms } from '../../../engine/loaded-terms.ts';
import { monthsOver, workCost } from '../../../engine/migration-terms.ts';
import { gateParity, type GateParity } from '../../../engine/models/gate-parity.ts';
import { assumption, cited, citedNumber, formula, modelOutput, price, ratio, rule, type NumberTerm } from '../../../engine/terms.ts';
import { ADAPTERS, FIREWORKS_H100, GPT, onGpt, onTogether, TOGETHER } from './offers.ts';

const [gpt, adapters] = [onGpt('fine-tuned-support'), loadedTerms('fine-tuned-support', ADAPTERS, 'Llama 3.1 8B with adapters on Fireworks AI')];
/** The documentation serves adapters on GPUs, not on a price per token. Both offers bear the same repairs, which cancel. */
const onRentedGpu = gpuTerms('fine-tuned-support', FIREWORKS_H100, 'adapters on a rented H100');
const trainingHours = citedNumber('self-managed-hours', 'Hours a month for the training pipeline', 'hours/month', 'low');
const adapterSaving = formula(
  'Monthly saving of the fine-tuned support example: adapters on a rented H100, with hours for the training pipeline',
  'USD/month',
  'tokens + engineering − rent − hours × rate',
  {
    tokens: gpt.of('tokenUsdPerMonth'),
    engineering: gpt.of('engineeringUsdPerMonth'),
    rent: onRentedGpu.of('gpuUsdPerMonth'),
    hours: trainingHours,
    rate: assumption('fine-tuned-support', 'engineeringUsdPerHour'),
  },
  (t) => t.tokens + t.engineering - t.rent - t.hours * t.rate,
);

const adapterPayback = (end: 'low' | 'high') =>
  monthsOver(
    `Work over saving: an involved migration of the fine-tuned support example, ${end} end`,
    workCost('Work of an involved migration', citedNumber('migration-involved-weeks', 'Engineer-weeks', 'weeks', end)),
    adapterSaving,
  );

const fineTuning = {
  'ocean-cost-ratio': claim(cited('ocean-cost-ratio', 'Cost-effectiveness of a fine-tuned model over GPT-4 at Cresta'), multiple(0)),
  'lora-price': claim(price(ADAPTERS, 'input_usd_per_mtok'), money(2, 'per million tokens')),
  'lora-ratio-printed': claim(cited('lora-ratio-printed', 'Loaded cost of GPT-5.5 over fine-tuned adapters, as the essay prints it'), count(1)),
  'lora-requests': claim(assumption('fine-tuned-support', 'requestsPerMonth'), count(0, 'request a month')),
  'lora-hours': claim(trainingHours, count(0, 'hour')),
  'lora-ratio-with-hours': claim(
    formula(
      'Loaded cost of GPT-5.5 over fine-tuned adapters, with hours for the training pipeline',
      'ratio',
      'gpt / (tokens + repair + hours × rate)',
      {
        gpt: gpt.of('monthlyUsd'),
        tokens: adapters.of('tokenUsdPerMonth'),
        repair: adapters.of('repairUsdPerMonth'),
        hours: trainingHours,
        rate: assumption('fine-tuned-support', 'engineeringUsdPerHour'),
      },
      (t) => t.gpt / (t.tokens + t.repair + t.hours * t.rate),
    ),
    multiple(1),
  ),
  'lora-saving': claim(adapterSaving, money(0, 'a month')),
  'lora-payback-low': claim(adapterPayback('low'), count(1)),
  'lora-payback-high': claim(adapterPayback('high'), count(1, 'month')),
};

const calls = citedNumber('chained-calls-example', 'Calls in a chain', 'calls');
/** The slowest percent, by the meaning of a 99th percentile. */
const SLOWEST_SHARE = 0.01;

const chainSeconds = (end: 'low' | 'high') =>
  formula(
    `Seconds of a chain whose calls all take the ${end} end of the slowest percent`,
    's',
    'calls × seconds',
    { calls, seconds: citedNumber('latency-loaded', 'Seconds a call', 's', end) },
    (t) => t.calls * t.seconds,
  );

const latency = {
  'latency-limit': claim(rule('hard-latency-limit'), count(0, 'millisecond')),
  'latency-quiet': claim(cited('latency-quiet', 'Slowest percent of calls off peak'), count(0, 'millisecond')),
  'latency-loaded': claim(cited('latency-loaded', 'Slowest percent of calls under load'), count(0, 'second')),
  'chain-calls': claim(calls, count()),
  'chain-call-seconds': claim(citedNumber('latency-loaded', 'Seconds of a slow call in the essay’s sum', 's', 'low'), count(0, 'second')),
  'chain-seconds': claim(chainSeconds('low'), count(0, 'second')),
  'chain-seconds-high': claim(chainSeconds('high'), count(0, 'second')),
  'chain-any-slow': claim(
    formula('Chance that a chain has a call in its slowest percent, calls independent', 'share', `1 − (1 − ${SLOWEST_SHARE}) ^ calls`, { calls }, (t) => 1 - (1 - SLOWEST_SHARE) ** t.calls),
    percent(1),
  ),
  'cursor-speed': claim(cited('cursor-fast-apply-speed', 'Speed of Fast Apply at Cursor'), count(0, 'token a second')),
  'decagon-latency': claim(cited('decagon-voice-latency', 'Model latency of the voice agents at Decagon'), count(0, 'millisecond')),
};

/** Where DeepSeek V3.1 on Together AI, at the gate of one workload, meets GPT-5.5 at the gate of the SaaS example. */
export const parityWith = (workload: string, output: keyof GateParity & string, what: string): NumberTerm =>
  modelOutput(
    gateParity,
    output,
    (c) => {
      const saas = c.workload('saas');
      return {
        requestsPerMonth: saas.requestsPerMonth,
        inputTokens: saas.inputTokens,
        outputTokens: saas.outputTokens,
        retryRate: saas.retryRate,
        gatePassRate: saas.gatePassRate,
        repairUsdPerFailure: saas.repairUsdPerFailure,
        engineeringHoursPerMonth: saas.engineeringHoursPerMonth,
        engineeringUsdPerHour: saas.engineeringUsdPerHour,
        currentInputUsdPerMtok: c.rate(GPT, 'input_usd_per_mtok'),
        currentOutputUsdPerMtok: c.rate(GPT, 'output_usd_per_mtok'),
        otherInputUsdPerMtok: c.rate(TOGETHER, 'input_usd_per_mtok'),
        otherOutputUsdPerMtok: c.rate(TOGETHER, 'output_usd_per_mtok'),
        otherRetryRate: saas.retryRate,
        otherGatePassRate: c.workload(workload).gatePassRate,
        otherEngineeringHoursPerMonth: saas.engineeringHoursPerMonth,
      };
    },
    what,
  );

const saasGpt = onGpt('saas');

const quality = {
  'benchmark-score': claim(cited('benchmark-score-example', 'Score on a public benchmark'), percent()),
  'weak-gate': claim(assumption('saas-weak-model', 'gatePassRate'), percent()),
  'weak-lcpr': claim(onTogether('saas-weak-model').of('usdPerSuccess'), money(4)),
  'weak-retried-lcpr': claim(onTogether('saas-weak-model-retried').of('usdPerSuccess'), money(4)),
  'weak-retry': claim(assumption('saas-weak-model-retried', 'retryRate'), percent()),
  'weak-ratio': claim(ratio('Loaded cost of GPT-5.5 over DeepSeek V3.1 on a weak gate', saasGpt.of('usdPerSuccess'), onTogether('saas-weak-model').of('usdPerSuccess')), multiple(1)),
  'parity-gate': claim(parityWith('saas-weak-model', 'parityGate', 'Gate at which DeepSeek V3.1 on Together AI costs what GPT-5.5 does'), percent(1)),
  'parity-failure': claim(parityWith('saas-weak-model', 'parityUsdPerFailure', 'Cost of a failure at which the weak model costs what GPT-5.5 does'), money(3)),
  'eval-weeks': claim(rule('eval-lead-weeks'), count(0, 'week')),
};

/** The numbers of the specialization gate. */
export const specializationClaims = { ...fineTuning, ...latency, ...quality };
