import { claim, defineClaims } from '../../../engine/claims.ts';
import { count, inWords, money, multiple, percent } from '../../../engine/format.ts';
import { loadedTerms } from '../../../engine/loaded-terms.ts';
import { assumption, cited, citedNumber, difference, formula,  rule, ruleNumber, type NumberTerm } from '../../../engine/terms.ts';
import { buildClaims, firstStepClaims } from './build-claims.ts';
import { latencyClaims } from './latency-claims.ts';
import { patternClaims } from './pattern-claims.ts';
import { routingClaims } from './routing-claims.ts';
import { range, ruleMiddle } from './terms.ts';

const rate = assumption('saas', 'engineeringUsdPerHour');
const product = (what: string, left: string, right: string) =>
  formula(what, '1', 'a × b', { a: citedNumber(left, 'Providers', '1'), b: citedNumber(right, 'Models', '1') }, ({ a, b }) => a * b);

const overheadUsd = (part: 'low' | 'high') =>
  formula(
    'Monthly overhead of the essay’s example',
    'USD/month',
    'hours × rate',
    { hours: ruleNumber('multi-source-hours', part), rate },
    ({ hours, rate: usd }) => hours * usd,
  );
const upkeepHours = (part: 'low' | 'high') =>
  formula(
    'Monthly upkeep of the providers of that example',
    'hours/month',
    'providers × hours',
    { providers: citedNumber('tax-providers', 'Providers', '1'), hours: ruleNumber('provider-upkeep-hours', part) },
    ({ providers, hours }) => providers * hours,
  );
const hoursPerCombination = formula(
  'Monthly hours left for each combination of provider and model',
  'hours/month',
  '(overhead − providers × upkeep) / (providers × models)',
  {
    overhead: ruleMiddle('multi-source-hours'),
    providers: citedNumber('tax-providers', 'Providers', '1'),
    upkeep: ruleMiddle('provider-upkeep-hours'),
    models: citedNumber('tax-models', 'Models', '1'),
  },
  (t) => (t.overhead - t.providers * t.upkeep) / (t.providers * t.models),
);

const WORKDAY_HOURS = 8;
const integrationUsd = (part: 'low' | 'high') =>
  formula(
    'Integrating one provider',
    'USD',
    `days × ${WORKDAY_HOURS} × rate`,
    { days: ruleNumber('provider-integration-days', part), rate },
    ({ days, rate: usd }) => days * WORKDAY_HOURS * usd,
  );

const saving = citedNumber('tax-saving', 'Gross saving in the essay’s example', 'USD/month');
const overhead = citedNumber('tax-overhead', 'Overhead in that example', 'USD/month');
const savingForRule = formula(
  'Gross saving at which that overhead meets the playbook’s limit',
  'USD/month',
  'overhead / share',
  { overhead, share: ruleNumber('revert-overhead-share') },
  (t) => t.overhead / t.share,
);

const gpt = loadedTerms('saas', 'openai/gpt-5.5', 'GPT-5.5');
const together = loadedTerms('saas', 'together/deepseek-v3.1', 'Together AI DeepSeek V3.1');
const requestsToSave = (what: string, usd: NumberTerm) =>
  formula(
    what,
    'requests/month',
    'usd / ((gpt − together) × (1 + retry))',
    { usd, gpt: gpt.of('rawUsdPerRequest'), together: together.of('rawUsdPerRequest'), retry: assumption('saas', 'retryRate') },
    (t) => t.usd / ((t.gpt - t.together) * (1 + t.retry)),
  );

const complexityTax = {
  'integration-days': claim(rule('provider-integration-days'), count(0, 'day')),
  'integration-usd': claim(range('Integrating one provider', integrationUsd('low'), integrationUsd('high')), money(0)),
  'upkeep-hours': claim(rule('provider-upkeep-hours'), count(0, 'hour'), count(0, 'hour a month')),
  'telemetry-providers': claim(cited('telemetry-providers', 'Providers in the example of telemetry'), inWords('provider')),
  'telemetry-models': claim(cited('telemetry-models', 'Models on each'), inWords('model')),
  'telemetry-series': claim(product('Series of each metric', 'telemetry-providers', 'telemetry-models'), inWords()),
  'testing-providers': claim(cited('testing-providers', 'Providers in the example of testing'), inWords('provider')),
  'testing-models': claim(cited('testing-models', 'Models on each'), inWords('model')),
  'testing-runs': claim(product('Eval runs of each prompt change', 'testing-providers', 'testing-models'), inWords()),
  'tax-providers': claim(cited('tax-providers', 'Providers in the example of overhead'), inWords('provider')),
  'tax-models': claim(cited('tax-models', 'Models on each'), inWords('model')),
  'tax-hours': claim(rule('multi-source-hours'), count(0, 'hour'), count(0, 'hour a month')),
  'tax-usd': claim(range('Monthly overhead of the essay’s example', overheadUsd('low'), overheadUsd('high')), money(0, 'a month')),
  'engineering-rate': claim(rate, money(0, 'an hour')),
  'tax-upkeep-hours': claim(range('Monthly upkeep of the providers of that example', upkeepHours('low'), upkeepHours('high')), count(0, 'hour')),
  'hours-per-combination': claim(hoursPerCombination, count(2, 'hour')),
  'tax-saving': claim(saving, money(0, 'a month')),
  'tax-overhead': claim(overhead, money(0), money(0, 'a month')),
  'tax-net': claim(difference('Net benefit in the essay’s example', saving, overhead), money(0)),
  'tax-share': claim(formula('Overhead over gross saving in that example', 'share', 'overhead / saving', { overhead, saving }, (t) => t.overhead / t.saving), percent()),
  'tax-limit': claim(rule('revert-overhead-share'), percent()),
  'tax-saving-needed': claim(savingForRule, money(0, 'a month')),
  'requests-to-break-even': claim(requestsToSave('Requests to move before the overhead is covered', overhead), count(0, 'request a month')),
  'requests-for-limit': claim(requestsToSave('Requests to move before the overhead is within the limit', savingForRule), count(0, 'request')),
  'tax-improvement-printed': claim(cited('tax-improvement-printed', 'Improvement that the raw numbers suggest, as printed'), multiple(0)),
  'ratio-with-tax': claim(
    formula(
      'GPT-5.5 over DeepSeek V3.1 with the overhead added to the second: saas',
      'ratio',
      'gpt / (together + overhead)',
      { gpt: gpt.of('monthlyUsd'), together: together.of('monthlyUsd'), overhead },
      (t) => t.gpt / (t.together + t.overhead),
    ),
    multiple(1),
  ),
};

/** The numbers of the chapter on more than one source, in the order of its sections. */
export const claims = defineClaims({
  ...patternClaims,
  ...complexityTax,
  ...latencyClaims,
  ...routingClaims,
  ...buildClaims,
  ...firstStepClaims,
});
