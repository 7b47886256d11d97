import { claim } from '../../../engine/claims.ts';
import { DAYS_PER_MONTH, DAYS_PER_WEEK, HOURS_PER_MONTH } from '../../../engine/conventions.ts';
import { count, inWords, money, percent } from '../../../engine/format.ts';
import { gpuTerms } from '../../../engine/loaded-terms.ts';
import { migrationComplexity, type MigrationComplexity, type MigrationComplexityInputs } from '../../../engine/models/migration-complexity.ts';
import { cited, citedNumber, constant, formula, modelOutput, price, rule, ruleNumber, type NumberTerm } from '../../../engine/terms.ts';
import { LAMBDA } from './offers.ts';
import { workPerMonth } from './migration-bill.ts';

const PHASES = 4;

const inMonths = (what: string, weeks: NumberTerm, more?: NumberTerm): NumberTerm =>
  more
    ? formula(what, 'months', `(weeks + tuning) × ${DAYS_PER_WEEK} / ${DAYS_PER_MONTH}`, { weeks, tuning: more }, (t) => ((t.weeks + t.tuning) * DAYS_PER_WEEK) / DAYS_PER_MONTH)
    : formula(what, 'months', `${PHASES} × weeks × ${DAYS_PER_WEEK} / ${DAYS_PER_MONTH}`, { weeks }, (t) => (PHASES * t.weeks * DAYS_PER_WEEK) / DAYS_PER_MONTH);

const complexCalendar = (end: 'low' | 'high') =>
  inMonths(`A complex migration and its tuning, ${end} end`, ruleNumber('complex-weeks', end), ruleNumber('optimization-weeks', end));

const sequenceAndCalendar = {
  'self-managed-spend': claim(rule('self-managed-gpu-spend'), money(0)),
  'self-managed-gpus': claim(
    formula(
      'Lambda H100s that this rents',
      'GPU',
      `spend / (price × ${HOURS_PER_MONTH})`,
      { spend: ruleNumber('self-managed-gpu-spend'), price: price(LAMBDA, 'usd_per_gpu_hour') },
      (t) => t.spend / (t.price * HOURS_PER_MONTH),
    ),
    count(1),
  ),
  'stage-two-rent': claim(gpuTerms('saas-large', LAMBDA, 'Lambda H100s').of('gpuUsdPerMonth'), money(0)),
  'work-a-month': claim(workPerMonth, money(0, 'a month')),
  'cutover-first': claim(rule('cutover-first-share'), percent()),
  'cutover-middle': claim(rule('cutover-middle-share'), percent()),
  'cutover-weeks': claim(rule('cutover-weeks'), count(0, 'week')),
  'calendar-months': claim(inMonths('The essay’s calendar, from the decision to the whole saving', ruleNumber('phase-weeks')), count(1, 'month')),
  'full-saving-months': claim(rule('full-saving-months'), count(0, 'month')),
  'complex-months': claim(rule('complex-full-saving-months'), count(0, 'month')),
  'complex-tier-weeks': claim(rule('complex-weeks'), count(0, 'week')),
  'complex-calendar-low': claim(complexCalendar('low'), count(1)),
  'complex-calendar-high': claim(complexCalendar('high'), count(1, 'month')),
  'payback-printed': claim(cited('payback-printed-later', 'Payback of the B2B example, as printed a second time'), count(1, 'month')),
};

const theTable = {
  'lowest-points': claim(constant('Points of an easy factor', 'points', 1), count()),
  'highest-points': claim(constant('Points of a hard factor', 'points', 3), count()),
  'models-low': claim(rule('models-low'), count()),
  'models-medium': claim(rule('models-medium'), count()),
  'models-high': claim(rule('models-high'), count()),
  'use-cases-medium': claim(rule('use-cases-medium'), count()),
  'eval-cases-high': claim(rule('eval-cases-high'), count()),
  'eval-cases-basic': claim(rule('eval-cases-basic'), count()),
  'latency-relaxed': claim(rule('latency-relaxed'), count(0, 'millisecond')),
  'latency-interactive': claim(rule('latency-interactive'), count(0, 'millisecond')),
  'latency-real-time': claim(rule('latency-real-time'), count(0, 'millisecond')),
  'inference-team': claim(rule('inference-team'), count()),
  'inference-engineers': claim(rule('inference-engineers-medium'), count()),
  'simple-score': claim(rule('simple-score'), count()),
  'standard-score': claim(rule('standard-score'), count()),
  'complex-score': claim(rule('complex-score'), count()),
  'simple-weeks': claim(rule('simple-weeks'), count(0, 'week')),
  'simple-engineers': claim(rule('simple-engineers'), count(0, 'engineer')),
};

/** The essay's worked cases as the model's inputs. An interactive limit is the essay's own. */
const CASES = {
  simple: { models: 1, prompts: 1, evalCases: 0, latencyLimitMs: 2000, inferenceEngineers: 0, integration: 1 },
  standard: { models: 3, prompts: 2, evalCases: 49, latencyLimitMs: 2000, inferenceEngineers: 2, integration: 2 },
  complex: { models: 8, prompts: 3, evalCases: 500, latencyLimitMs: 499, inferenceEngineers: 0, integration: 3 },
} as const satisfies Record<string, MigrationComplexityInputs>;

const scoreOf = (output: keyof MigrationComplexity & string, what: string, inputs: MigrationComplexityInputs) => modelOutput(migrationComplexity, output, () => inputs, what);

const theCases = {
  'simple-requests': claim(cited('simple-case-requests', 'Requests of the simple case'), count(0, 'request a month')),
  'simple-essay-score': claim(scoreOf('essayScore', 'Score of the simple case as the essay points it', CASES.simple), count(0, 'point')),
  'simple-corrected-score': claim(scoreOf('score', 'Score of the simple case, evals and team reversed', CASES.simple), count()),
  'ab-weeks': claim(cited('ab-test-weeks', 'Length of the comparison in the simple case'), inWords('week')),
  'simple-case-weeks': claim(cited('simple-case-weeks', 'Length of the simple case'), inWords(), inWords('week')),
  'standard-models': claim(citedNumber('standard-case-models', 'Models of the standard case', '1'), { ...inWords() }, count()),
  'standard-engineers': claim(constant('Engineers with serving experience in the standard case', 'people', CASES.standard.inferenceEngineers), inWords()),
  'standard-case-weeks': claim(cited('standard-case-weeks', 'Length of the standard case'), count(0, 'week')),
  'standard-essay-score': claim(scoreOf('essayScore', 'Score of the standard case', CASES.standard), count(0, 'point')),
  'standard-strict-score': claim(scoreOf('score', 'Score of the standard case with integration scored by the table', { ...CASES.standard, integration: 3 }), count()),
  'complex-models': claim(cited('complex-case-models', 'Models of the complex case'), count()),
  'complex-use-cases': claim(cited('complex-case-use-cases', 'Use cases of the complex case'), inWords()),
  'complex-essay-score': claim(scoreOf('essayScore', 'Score of the complex case as the essay points it', CASES.complex), count()),
  'complex-corrected-score': claim(scoreOf('score', 'Score of the complex case, evals and team reversed', CASES.complex), count()),
  'complex-case-weeks': claim(cited('complex-case-weeks', 'Length of the complex case, at least'), count(0, 'week')),
  'parallel-weeks': claim(cited('parallel-run-weeks', 'Time in parallel for each workload of the complex case'), inWords('week')),
};

const selfManagedUsd = (end: 'low' | 'high') =>
  formula(
    `Engineering of self-managed GPUs a month, ${end} end`,
    'USD/month',
    'hours × rate',
    { hours: ruleNumber('self-managed-monthly-hours', end), rate: citedNumber('engineering-rate-range', 'Cost of an hour', 'USD/hour', end) },
    (t) => t.hours * t.rate,
  );

const theHours = {
  'serverless-setup': claim(rule('serverless-setup-hours'), count(0, 'hour')),
  'managed-setup': claim(rule('managed-setup-hours'), count(0, 'hour')),
  'managed-monthly': claim(rule('managed-monthly-hours'), count(0, 'hour')),
  'self-managed-setup': claim(rule('self-managed-setup-hours'), count(0, 'hour')),
  'rate-range': claim(cited('engineering-rate-range', 'Loaded cost of an engineer hour'), money(0)),
  'self-managed-low-usd': claim(selfManagedUsd('low'), money(0)),
  'self-managed-high-usd': claim(selfManagedUsd('high'), money(0)),
};

/** The numbers of the order of decisions, the calendar, the complexity score and the hours by mode. */
export const migrationClaims = { ...sequenceAndCalendar, ...theTable, ...theCases, ...theHours };
