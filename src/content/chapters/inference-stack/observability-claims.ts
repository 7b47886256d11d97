import { claim } from '../../../engine/claims.ts';
import { MONTHS_PER_YEAR } from '../../../engine/conventions.ts';
import { count, inWords, money, multiple, percent, scaled } from '../../../engine/format.ts';
import { budgetByYear } from '../../../engine/models/observability-budget.ts';
import { trafficSplit } from '../../../engine/models/traffic-split.ts';
import type { ClaimContext } from '../../../engine/claim-context.ts';
import { cited, citedNumber, formula, modelOutput, rule } from '../../../engine/terms.ts';
import { lambdaRent } from './hardware-claims.ts';

const perHost = formula(
  'Datadog infrastructure monitoring and APM for one host at the high ends',
  'USD/host-month',
  'host + apm',
  {
    host: citedNumber('datadog-host', 'Infrastructure', 'USD/host-month', 'high'),
    apm: citedNumber('datadog-apm', 'APM', 'USD/host-month', 'high'),
  },
  (t) => t.host + t.apm,
);

/** The bill of the third year over that of the first, from growth alone. */
const thirdYear = (end: 'low' | 'high') =>
  formula(
    `Observability bill of the third year over the first, growth at the ${end} end`,
    'ratio',
    '(1 + growth) ^ 2',
    { growth: citedNumber('datadog-growth', 'Growth a year', 'share', end) },
    (t) => budgetByYear(1, t.growth, 3).at(-1)!,
  );

const withModels = (end: 'low' | 'high') =>
  formula(
    `Bill with monitoring of language models over the bill without, ${end} end`,
    'ratio',
    '1 + rise',
    { rise: citedNumber('genai-bill-increase', 'Rise', 'share', end) },
    (t) => 1 + t.rise,
  );

const theObservability = {
  'helicone-seat': claim(cited('helicone-seat', 'Helicone Pro, as the essay prints it'), money(0, 'a seat and month')),
  'helicone-pro': claim(cited('helicone-pro', 'Helicone Pro in May 2026'), money(0, 'a month')),
  'arize-traces': claim(cited('arize-free-traces', 'Traces in the free tier of Arize AX, as printed'), scaled(0, 'million', { noun: 'trace' })),
  'arize-days': claim(cited('arize-free-days', 'Retention in that tier, as printed'), count(0, 'day')),
  'arize-copy-spans': claim(cited('arize-copy-spans', 'Spans in the free tier of Arize AX, by a copy of its page'), count(0, 'span a month')),
  'arize-copy-days': claim(cited('arize-copy-days', 'Retention in that tier, by the copy'), count(0, 'day')),
  'arize-pro': claim(cited('arize-pro', 'Arize AX Pro'), money(0, 'a month')),
  'datadog-host': claim(cited('datadog-host', 'Datadog infrastructure monitoring'), money(0, 'a host and month')),
  'datadog-apm': claim(cited('datadog-apm', 'Datadog APM'), money(0)),
  'grafana-base': claim(cited('grafana-base', 'Grafana Cloud Pro, before usage'), money(0, 'a month')),
  'datadog-per-host': claim(perHost, money(0)),
  'datadog-host-share': claim(
    formula(
      'That over the rent of one Lambda H100',
      'share',
      'host / rent',
      { host: perHost, rent: lambdaRent },
      (t) => t.host / t.rent,
    ),
    percent(1),
  ),
  'datadog-monthly': claim(
    formula('The median Datadog bill by the month', 'USD/month', `bill / ${MONTHS_PER_YEAR}`, { bill: citedNumber('datadog-median-bill', 'Median bill', 'USD/year') }, (t) => t.bill / MONTHS_PER_YEAR),
    money(0),
    money(0, 'a month'),
  ),
  'third-year-low': claim(thirdYear('low'), count(2)),
  'third-year-high': claim(thirdYear('high'), multiple(2)),
  'with-models-low': claim(withModels('low'), count(1)),
  'with-models-high': claim(withModels('high'), multiple(0)),
};

/** The SaaS example on GPT-5.5, with the named share moved to DeepSeek V3.1 and nothing else changed. */
const splitInputs = (c: ClaimContext) => {
  const workload = c.workload('saas');
  return {
    requestsPerMonth: workload.requestsPerMonth,
    inputTokens: workload.inputTokens,
    outputTokens: workload.outputTokens,
    retryRate: workload.retryRate,
    gatePassRate: workload.gatePassRate,
    repairUsdPerFailure: workload.repairUsdPerFailure,
    engineeringHoursPerMonth: workload.engineeringHoursPerMonth,
    engineeringUsdPerHour: workload.engineeringUsdPerHour,
    currentInputUsdPerMtok: c.rate('openai/gpt-5.5', 'input_usd_per_mtok'),
    currentOutputUsdPerMtok: c.rate('openai/gpt-5.5', 'output_usd_per_mtok'),
    otherInputUsdPerMtok: c.rate('together/deepseek-v3.1', 'input_usd_per_mtok'),
    otherOutputUsdPerMtok: c.rate('together/deepseek-v3.1', 'output_usd_per_mtok'),
    otherRetryRate: workload.retryRate,
    otherGatePassRate: workload.gatePassRate,
    otherEngineeringHoursPerMonth: workload.engineeringHoursPerMonth,
    shareMoved: c.factNumber('routing-cheap-share'),
  };
};
const split = (output: 'splitMonthlyUsd' | 'breakEvenShare') =>
  modelOutput(trafficSplit, output, splitInputs, `${trafficSplit.outputs[output].label}: the SaaS example, part of GPT-5.5’s requests on DeepSeek V3.1`);

const theRouting = {
  'routing-share': claim(cited('routing-cheap-share', 'Share of traffic that a cheaper model could serve'), percent()),
  'split-monthly': claim(split('splitMonthlyUsd'), money(0), money(0, 'a month')),
  'split-break-even': claim(split('breakEvenShare'), percent(1)),
  'routing-spend': claim(rule('cost-aware-routing-spend'), money(0), money(0, 'a month')),
  'routing-revisit': claim(rule('routing-revisit-months'), inWords('month')),
};

/** The numbers of the sections on observability and routing. */
export const observabilityClaims = { ...theObservability, ...theRouting };
