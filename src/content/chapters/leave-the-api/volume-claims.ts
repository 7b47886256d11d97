import { claim } from '../../../engine/claims.ts';
import { MONTHS_PER_YEAR } from '../../../engine/conventions.ts';
import { count, inWords, money, multiple, percent } from '../../../engine/format.ts';
import { loadedTerms } from '../../../engine/loaded-terms.ts';
import { exampleCost, exampleWork, migrationRate, monthsOver, weekHours, workCost } from '../../../engine/migration-terms.ts';
import { spendToVolume, type SpendToVolume } from '../../../engine/models/spend-to-volume.ts';
import { assumption, cited, citedNumber, constant, formula, modelOutput, ratio, rule, ruleNumber, type NumberTerm } from '../../../engine/terms.ts';
import { FIREWORKS, GPT, MINI, onGpt, onLambda, onTogether, TOGETHER } from './offers.ts';
import * as pay from './payback.ts';

const ends = ['low', 'high'] as const;
const end = (fact: string, side: 'low' | 'high', what: string) => citedNumber(fact, what, 'weeks', side);

const earlyCost = workCost('Work of a migration that came too early', citedNumber('early-migration-weeks', 'Engineer-weeks', 'weeks'));
const hireCost = citedNumber('ml-engineer-cost', 'Loaded cost of a senior ML engineer', 'USD/year');
const WEEKS_PER_YEAR = 52;

const whyMove = {
  'claimed-raw-ratio': claim(cited('claimed-raw-ratio', 'How much cheaper open weights are on tokens alone, as the essay puts it'), multiple(0)),
  'mini-raw-ratio': claim(
    ratio(
      'Raw cost of GPT-5.4 Mini over DeepSeek V3.1, voice classification',
      loadedTerms('voice-classification', MINI, 'GPT-5.4 Mini').of('rawUsdPerRequest'),
      onTogether('voice-classification').of('rawUsdPerRequest'),
    ),
    multiple(1),
  ),
  'early-weeks': claim(cited('early-migration-weeks', 'Work of a migration that came too early'), count(0, 'engineer-week')),
  'early-years': claim(cited('early-migration-years', 'Time in which its saving does not repay it'), inWords('year')),
  'early-cost': claim(earlyCost, money(0)),
  'early-saving': claim(
    formula(
      'Saving that fails to repay that work in that time',
      'USD/month',
      `cost / (years × ${MONTHS_PER_YEAR})`,
      { cost: earlyCost, years: citedNumber('early-migration-years', 'Years', 'years') },
      (t) => t.cost / (t.years * MONTHS_PER_YEAR),
    ),
    money(0, 'a month'),
  ),
};

/** The ends of a band of engineer-weeks in dollars. */
const bandCost = (name: string, fact: string, what: string) =>
  Object.fromEntries(ends.map((side) => [`${name}-cost-${side}`, claim(workCost(`${what}, ${side} end`, end(fact, side, 'Engineer-weeks')), money(0))]));

const theWork = {
  'migration-rate': claim(migrationRate, money(0, 'an hour'), money(0)),
  'week-hours': claim(weekHours, count(0, 'hour')),
  'swap-weeks': claim(cited('migration-swap-weeks', 'Work of a migration that only swaps the endpoint'), count()),
  ...bandCost('swap', 'migration-swap-weeks', 'Work of a migration that only swaps the endpoint'),
  'standard-weeks': claim(cited('migration-standard-weeks', 'Work of a standard migration'), count()),
  ...bandCost('standard', 'migration-standard-weeks', 'Work of a standard migration'),
  'tuning-weeks': claim(rule('optimization-weeks'), count()),
  'tuning-cost-low': claim(workCost('Tuning after a standard migration, low end', ruleNumber('optimization-weeks', 'low')), money(0)),
  'tuning-cost-high': claim(workCost('Tuning after a standard migration, high end', ruleNumber('optimization-weeks', 'high')), money(0)),
  'involved-weeks': claim(cited('migration-involved-weeks', 'Work of an involved migration'), count()),
  ...bandCost('involved', 'migration-involved-weeks', 'Work of an involved migration'),
  'example-weeks': claim(exampleWork, count(0, 'engineer-week')),
  'example-cost': claim(exampleCost, money(0)),
  'tier-weeks': claim(rule('standard-weeks'), count(0, 'week')),
  'tier-engineers': claim(rule('standard-engineers'), count(0, 'engineer')),
  'tier-low-work': claim(pay.tierLowWork, count(), count(0, 'engineer-week')),
  'tier-high-work': claim(pay.tierHighWork, count(0, 'engineer-week'), count()),
  'tier-low-cost': claim(workCost('A standard migration at the low end of its tier', pay.tierLowWork), money(0)),
  'tier-high-cost': claim(workCost('A standard migration at the high end of its tier', pay.tierHighWork), money(0)),
  'hire-cost': claim(hireCost, money(0, 'a year')),
  'hire-hourly': claim(
    formula(
      'That cost by the hour',
      'USD/hour',
      'year / (weeks × hours)',
      { year: hireCost, weeks: constant('Weeks in a year', '1', WEEKS_PER_YEAR), hours: weekHours },
      (t) => t.year / (t.weeks * t.hours),
    ),
    money(0, 'an hour'),
  ),
};

const [gpt, together, lambda] = [onGpt('saas-b2b'), onTogether('saas-b2b'), onLambda('saas-b2b')];
const fireworks = loadedTerms('saas-b2b', FIREWORKS, 'Llama 70B on Fireworks AI');

const row = (name: string, terms: { of(output: 'usdPerSuccess' | 'monthlyUsd'): NumberTerm }) => ({
  [`b2b-${name}-lcpr`]: claim(terms.of('usdPerSuccess'), money(4)),
  [`b2b-${name}-monthly`]: claim(terms.of('monthlyUsd'), money(0)),
});

/** The Lambda row with the essay's own hours for GPUs that a team runs itself. */
const selfManaged = (side: 'low' | 'high') =>
  formula(
    `Monthly cost of the Lambda row of the B2B example at the ${side} end of self-managed hours`,
    'USD/month',
    'rent + repair + hours × rate',
    {
      rent: lambda.of('gpuUsdPerMonth'),
      repair: lambda.of('repairUsdPerMonth'),
      hours: citedNumber('self-managed-hours', 'Hours a month', 'hours/month', side),
      rate: assumption('saas-b2b', 'engineeringUsdPerHour'),
    },
    (t) => t.rent + t.repair + t.hours * t.rate,
  );

const theExample = {
  'b2b-requests': claim(assumption('saas-b2b', 'requestsPerMonth'), count(0, 'request a month')),
  'b2b-input': claim(assumption('saas-b2b', 'inputTokens'), count(0, 'input token')),
  'b2b-output': claim(assumption('saas-b2b', 'outputTokens'), count(0, 'output token')),
  'b2b-retry': claim(assumption('saas-b2b', 'retryRate'), percent()),
  'b2b-gate': claim(assumption('saas-b2b', 'gatePassRate'), percent()),
  'b2b-hours': claim(assumption('saas-b2b', 'engineeringHoursPerMonth'), count(0, 'hour')),
  ...row('gpt', gpt),
  ...row('together', together),
  ...row('lambda', lambda),
  ...row('fireworks', fireworks),
  'b2b-lambda-utilization': claim(lambda.of('utilization'), percent(1)),
  'b2b-lambda-low': claim(selfManaged('low'), money(0)),
  'b2b-lambda-high': claim(selfManaged('high'), money(0)),
  'b2b-saving': claim(pay.b2bMove.saving, money(0, 'a month'), money(0)),
  'b2b-saving-year': claim(pay.yearOf('Saving of the B2B example in a year', pay.b2bMove.saving), money(0, 'a year')),
  'b2b-saving-share': claim(pay.savingShare('Saving of the B2B example as a share of its bill', pay.b2bMove), percent()),
};

/** Work over saving, and the payback as cash, of the B2B example for an amount of work. */
const paybacks = (name: string, what: string, work: NumberTerm) => ({
  [`${name}-payback`]: claim(monthsOver(`Work over saving: ${what}`, workCost('Work of the migration', work), pay.b2bMove.saving), count(1, 'month')),
  [`${name}-payback-from-decision`]: claim(
    pay.cashPayback('paybackFromDecisionMonths', `Payback from the decision: ${what}`, pay.b2bMove, work),
    count(1, 'month'),
    count(1),
  ),
});

const slipping = onTogether('saas-slipping-gate');
const slippingSaving = formula(
  'Monthly saving of the SaaS example while the gate on Together AI is low',
  'USD/month',
  'before − after',
  { before: pay.saasMove.before, after: slipping.of('monthlyUsd') },
  (t) => t.before - t.after,
);

const thePayback = {
  ...paybacks('b2b', 'the B2B example', exampleWork),
  ...paybacks('tier-low', 'the B2B example at the low end of the standard tier', pay.tierLowWork),
  ...paybacks('tier-high', 'the B2B example at the high end of the standard tier', pay.tierHighWork),
  'phase-weeks': claim(rule('phase-weeks'), inWords('week')),
  'b2b-dual-running': claim(pay.cashPayback('dualRunningUsd', 'Shadow running of the B2B example', pay.b2bMove, exampleWork), money(0)),
  'saas-saving': claim(pay.saasMove.saving, money(0)),
  'saas-payback': claim(monthsOver('Work over saving: the SaaS example', exampleCost, pay.saasMove.saving), count(1, 'month')),
  'overrun-weeks': claim(cited('overrun-example-weeks', 'Work of the migration after an overrun'), count(0, 'week')),
  'slipping-gate': claim(assumption('saas-slipping-gate', 'gatePassRate'), percent()),
  'overrun-tuning': claim(cited('overrun-example-tuning', 'Prompt tuning in the overrun example'), inWords('month')),
  'overrun-payback': claim(
    monthsOver(
      'Work over saving: the SaaS example after the overrun',
      workCost('Work after the overrun', citedNumber('overrun-example-weeks', 'Engineer-weeks after the overrun', 'weeks')),
      pay.saasMove.saving,
    ),
    count(1, 'month'),
  ),
  'slipping-payback': claim(monthsOver('Work over saving: the SaaS example at the low gate', exampleCost, slippingSaving), count(1), count(1, 'month')),
  'overrun-payback-from-decision': claim(
    pay.cashPayback('paybackFromDecisionMonths', 'Payback from the decision: the SaaS example with an overrun of every phase', pay.saasMove, exampleWork, pay.overrunShare),
    count(1, 'month'),
  ),
};

/** What the first threshold of the volume gate buys on an offer, at the shape of the SaaS example. */
const atThreshold = (output: keyof SpendToVolume, offer: string, what: string) =>
  modelOutput(
    spendToVolume,
    output,
    (c) => {
      const { inputTokens, outputTokens, retryRate, gatePassRate, repairUsdPerFailure, engineeringHoursPerMonth, engineeringUsdPerHour } = c.workload('saas');
      return {
        spendUsdPerMonth: ruleNumber('volume-gate-marginal').amount(c),
        inputTokens,
        outputTokens,
        retryRate,
        gatePassRate,
        repairUsdPerFailure,
        engineeringHoursPerMonth,
        engineeringUsdPerHour,
        inputUsdPerMtok: c.rate(offer, 'input_usd_per_mtok'),
        outputUsdPerMtok: c.rate(offer, 'output_usd_per_mtok'),
      };
    },
    what,
  );

const gateRequests = atThreshold('requestsOnLoadedBill', GPT, 'Requests that the first threshold of the volume gate pays for on GPT-5.5');

const gatePayback = formula(
  'Work over saving at the first threshold of the volume gate',
  'months',
  'cost / (spend − requests × perRequest − hours × rate)',
  {
    cost: exampleCost,
    spend: ruleNumber('volume-gate-marginal'),
    requests: gateRequests,
    perRequest: atThreshold('loadedUsdPerRequest', TOGETHER, 'Tokens and repair of a request on Together AI'),
    hours: assumption('saas', 'engineeringHoursPerMonth'),
    rate: assumption('saas', 'engineeringUsdPerHour'),
  },
  (t) => t.cost / (t.spend - t.requests * t.perRequest - t.hours * t.rate),
);

const theThreshold = {
  'gate-marginal': claim(rule('volume-gate-marginal'), money(0, 'a month'), money(0)),
  'gate-clear': claim(rule('volume-gate-clear'), money(0, 'a month'), money(0)),
  'gate-requests': claim(gateRequests, count(0, 'request')),
  'gate-payback': claim(gatePayback, count(1, 'month')),
  'year-months': claim(constant('Months in a year', 'months', MONTHS_PER_YEAR), count(0, 'month')),
  'spend-for-example': claim(pay.spendThatRepays('Spend that repays the essay’s work in a year', exampleWork), money(0, 'a month')),
  'spend-for-tier-low': claim(pay.spendThatRepays('Spend that repays a standard migration at its smallest in a year', pay.tierLowWork), money(0, 'a month')),
  'spend-for-tier-high': claim(pay.spendThatRepays('Spend that repays a standard migration at its largest in a year', pay.tierHighWork), money(0, 'a month')),
};

/** The numbers of the volume gate. */
export const volumeClaims = { ...whyMove, ...theWork, ...theExample, ...thePayback, ...theThreshold };
