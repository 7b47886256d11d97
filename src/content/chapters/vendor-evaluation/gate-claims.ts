import type { ClaimContext } from '../../../engine/claim-context.ts';
import { claim } from '../../../engine/claims.ts';
import { count, inWords, money, multiple, percent } from '../../../engine/format.ts';
import { gateParity } from '../../../engine/models/gate-parity.ts';
import { defaults } from '../../../engine/models/model.ts';
import { slaDowntime, type SlaDowntime, type SlaDowntimeInputs } from '../../../engine/models/sla-downtime.ts';
import { VENDOR_GATES } from '../../../engine/models/vendor-scorecard.ts';
import { assumption, cited, citedNumber, formula, modelOutput, price, rule, ruleNumber, type NumberTerm } from '../../../engine/terms.ts';
import { latencyClaims } from './latency-claims.ts';
import { FIREWORKS_V31, GPT, TOGETHER_V31 } from './offers.ts';

const availability = {
  'gate-count': claim({ kind: 'computed', what: 'Gates of the scorecard', unit: '1', amount: () => Object.keys(VENDOR_GATES).length }, inWords()),
  'managed-low': claim(price('together/h100-managed', 'low_usd_per_gpu_hour'), money(2)),
  'managed-high': claim(price('together/h100-managed', 'high_usd_per_gpu_hour'), money(2, 'an hour')),
  'managed-page': claim(price('together/h100-managed', 'usd_per_gpu_hour', 'together-pricing'), money(2)),
};

function parityInputs(c: ClaimContext) {
  const { requestsPerMonth, inputTokens, outputTokens, retryRate, gatePassRate, repairUsdPerFailure, engineeringHoursPerMonth, engineeringUsdPerHour } =
    c.workload('saas');
  return {
    requestsPerMonth,
    inputTokens,
    outputTokens,
    retryRate,
    gatePassRate,
    repairUsdPerFailure,
    engineeringHoursPerMonth,
    engineeringUsdPerHour,
    otherRetryRate: retryRate,
    otherGatePassRate: gatePassRate,
    otherEngineeringHoursPerMonth: engineeringHoursPerMonth,
    currentInputUsdPerMtok: c.rate(TOGETHER_V31, 'input_usd_per_mtok'),
    currentOutputUsdPerMtok: c.rate(TOGETHER_V31, 'output_usd_per_mtok'),
    otherInputUsdPerMtok: c.rate(FIREWORKS_V31, 'input_usd_per_mtok'),
    otherOutputUsdPerMtok: c.rate(FIREWORKS_V31, 'output_usd_per_mtok'),
  };
}

const parityGate = modelOutput(
  gateParity,
  'parityGate',
  parityInputs,
  'Gate at which DeepSeek V3.1 costs the same on Fireworks AI as on Together AI at the gate of the SaaS example',
);
const gate = assumption('saas', 'gatePassRate');

const economics = {
  gate: claim(gate, percent()),
  'parity-gate': claim(parityGate, percent(1)),
  'parity-drop': claim(
    formula('Points of gate that undo the lower price', '1', '(gate − parity) × 100', { gate, parity: parityGate }, (t) => (t.gate - t.parity) * 100),
    count(1, 'point'),
  ),
};

/** An output of the downtime model that depends on the uptime alone. */
const downtime = (output: keyof SlaDowntime, uptime: NumberTerm, what: string): NumberTerm =>
  modelOutput(slaDowntime, output, (c) => ({ ...defaults(slaDowntime.inputs), uptime: uptime.amount(c) }), what);

const promised = citedNumber('usual-uptime-promise', 'Uptime promised', 'share');
const assumed = ruleNumber('assumed-uptime');

/** Revenue over fee at which a credit of the whole fee only just covers what the downtime stops. */
const coverage = (uptime: NumberTerm, which: string): NumberTerm =>
  formula(`Monthly revenue over monthly fee that a full credit covers at the ${which} uptime`, 'ratio', '1 / (1 − uptime)', { uptime }, (t) => 1 / (1 - t.uptime));

const withFallback = (c: ClaimContext): SlaDowntimeInputs => {
  const uptime = assumed.amount(c);
  return { ...defaults(slaDowntime.inputs), uptime, fallbackUptime: uptime, hasFallback: 1 };
};

const reliability = {
  'promised-uptime': claim(cited('usual-uptime-promise', 'Uptime that most vendors promise, as the essay says'), percent(1)),
  'scale-tier-uptime': claim(cited('scale-tier-uptime', 'Uptime of capacity bought in advance from OpenAI'), percent(1)),
  'promised-downtime': claim(downtime('downMinutesPerMonth', promised, 'Downtime at the promised uptime'), count(0, 'minute')),
  'assumed-uptime': claim(rule('assumed-uptime'), percent(1)),
  'assumed-downtime': claim(downtime('downMinutesPerMonth', assumed, 'Downtime at the assumed uptime'), count(0, 'minute'), count()),
  'assumed-downtime-year': claim(downtime('downHoursPerYear', assumed, 'Downtime in a year at the assumed uptime'), count(0, 'hour')),
  'coverage-promised': claim(coverage(promised, 'promised'), multiple(0)),
  'coverage-assumed': claim(coverage(assumed, 'assumed'), multiple(0)),
  'outage-revenue-share': claim(rule('outage-revenue-share'), percent()),
  'uptime-history': claim(rule('uptime-history'), inWords('month')),
  'uptime-history-shorter': claim(rule('uptime-history-shorter'), inWords('month')),
  'failover-works': claim(
    { kind: 'assumption', what: slaDowntime.inputs.failoverWorks.label, unit: 'share', amount: () => slaDowntime.inputs.failoverWorks.default },
    percent(),
  ),
  'fallback-downtime': claim(
    modelOutput(slaDowntime, 'seenMinutesPerMonth', withFallback, 'Downtime that users see with a fallback of the assumed uptime'),
    count(0, 'minute'),
  ),
};

const regional = price(GPT, 'regional_multiplier');

const compliance = {
  'responses-retention': claim(cited('responses-retention', 'Retention of stored responses at Fireworks AI'), count(0, 'day')),
  'log-retention': claim(cited('openai-log-retention', 'Retention of abuse monitoring logs at OpenAI'), count(0, 'day')),
  'regional-uplift': claim(
    formula('What data residency adds to the price of GPT-5.5', 'share', 'multiplier − 1', { multiplier: regional }, (t) => t.multiplier - 1),
    percent(),
  ),
};

const HOURS_PER_DAY_OF_WORK = 8;
const proofDays = ruleNumber('integration-proof');
const migrationRate = citedNumber('migration-hourly-rate', 'Hourly rate of the migration examples', 'USD/hour');

const integration = {
  'setup-hours': claim(rule('serverless-setup-hours'), count(0, 'hour')),
  'integration-days': claim(rule('provider-integration-days'), count(0, 'day')),
  'swap-weeks': claim(cited('migration-swap-weeks', 'Engineer-weeks of a migration that only swaps the endpoint'), count(0, 'engineer-week')),
  'migration-rate': claim(migrationRate, money(0, 'an hour')),
  'proof-usd': claim(
    formula(
      'A day of an engineer at the rate of the migration examples',
      'USD',
      `days × ${HOURS_PER_DAY_OF_WORK} × rate`,
      { days: proofDays, rate: migrationRate },
      (t) => t.days * HOURS_PER_DAY_OF_WORK * t.rate,
    ),
    money(0),
  ),
};

const margin = citedNumber('fireworks-margin', 'Margin', 'share');
const target = citedNumber('fireworks-margin-target', 'Target', 'share');

const trajectory = {
  'price-history': claim(rule('price-history'), inWords('month')),
  'b200-baseten': claim(price('baseten/b200', 'usd_per_gpu_hour'), money(2)),
  'b200-fireworks': claim(price('fireworks/b200-dedicated', 'usd_per_gpu_hour'), money(2, 'an hour')),
  'b200-together': claim(price('together/b200-managed', 'usd_per_gpu_hour', 'together-pricing'), money(2)),
  'h200-rise': claim(cited('aws-h200-price-rise', 'Rise of the H200 price at AWS'), percent()),
  margin: claim(cited('fireworks-margin', 'Gross margin of Fireworks AI, an estimate'), percent()),
  'margin-target': claim(cited('fireworks-margin-target', 'Gross margin that it aims for'), percent()),
  'margin-price-rise': claim(
    formula(
      'Rise of prices that lifts the margin to its target at the same costs',
      'share',
      '(1 − margin) / (1 − target) − 1',
      { margin, target },
      (t) => (1 - t.margin) / (1 - t.target) - 1,
    ),
    percent(),
  ),
  'margin-cost-cut': claim(
    formula(
      'Fall of costs that lifts the margin to its target at the same prices',
      'share',
      '1 − (1 − target) / (1 − margin)',
      { margin, target },
      (t) => 1 - (1 - t.target) / (1 - t.margin),
    ),
    percent(),
  ),
  'cost-share': claim(formula('Part of a vendor’s revenue that its costs take at that margin', 'share', '1 − margin', { margin }, (t) => 1 - t.margin), percent()),
};

/** The numbers of the gates, in their order. */
export const gateClaims = { ...availability, ...latencyClaims, ...economics, ...reliability, ...compliance, ...integration, ...trajectory };
