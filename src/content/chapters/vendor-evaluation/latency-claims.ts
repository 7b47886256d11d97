import { claim } from '../../../engine/claims.ts';
import { DAYS_PER_MONTH, HOURS_PER_DAY } from '../../../engine/conventions.ts';
import { count, inWords, money, multiple } from '../../../engine/format.ts';
import { loadedTerms } from '../../../engine/loaded-terms.ts';
import { assumption, cited, citedNumber, formula, rule, ruleNumber, type NumberTerm } from '../../../engine/terms.ts';
import { GPT, TOGETHER_V31 } from './offers.ts';

/** Share of calls that are slower than the 99th percentile. */
const SLOWEST = 0.01;
const requests = assumption('saas', 'requestsPerMonth');
const benchmarkDays = ruleNumber('benchmark-days');

const requestsIn = (what: string, days: NumberTerm): NumberTerm =>
  formula(what, 'requests', `requests × days / ${DAYS_PER_MONTH}`, { requests, days }, (t) => (t.requests * t.days) / DAYS_PER_MONTH);

const weekRequests = requestsIn('Requests of the SaaS example during the benchmark', benchmarkDays);
const dayHours = ruleNumber('benchmark-too-short');
const dayRequests = formula(
  'Requests of the SaaS example in a benchmark that is too short',
  'requests',
  `requests × hours / ${HOURS_PER_DAY} / ${DAYS_PER_MONTH}`,
  { requests, hours: dayHours },
  (t) => (t.requests * t.hours) / HOURS_PER_DAY / DAYS_PER_MONTH,
);
const slowestOf = (what: string, all: NumberTerm): NumberTerm => formula(what, 'requests', `requests × ${SLOWEST}`, { requests: all }, (t) => t.requests * SLOWEST);

/** Tokens for as many days of the example's traffic, retries included. */
const benchmarkUsd = (offer: string, name: string): NumberTerm =>
  formula(
    `Tokens of the SaaS example during the benchmark, on ${name}`,
    'USD',
    `tokens × days / ${DAYS_PER_MONTH}`,
    { tokens: loadedTerms('saas', offer, name).of('tokenUsdPerMonth'), days: benchmarkDays },
    (t) => (t.tokens * t.days) / DAYS_PER_MONTH,
  );

const loadedOverQuiet = (end: 'low' | 'high'): NumberTerm =>
  formula(
    `Slowest percent of calls under load over off peak, ${end} end`,
    'ratio',
    'loaded × 1000 / quiet',
    { loaded: citedNumber('latency-loaded', 'Under load', 's', end), quiet: citedNumber('latency-quiet', 'Off peak', 'ms') },
    (t) => (t.loaded * 1000) / t.quiet,
  );

/** The numbers of the gate on latency. */
export const latencyClaims = {
  'latency-multiple': claim(cited('loaded-latency-multiple', 'Slowest percent of calls in production over what vendors publish'), multiple(0)),
  'latency-quiet': claim(cited('latency-quiet', 'Slowest percent of calls off peak'), count(0, 'millisecond')),
  'latency-loaded': claim(cited('latency-loaded', 'Slowest percent of calls under load'), count(0, 'second')),
  'latency-rise-low': claim(loadedOverQuiet('low'), multiple(1), count(1)),
  'latency-rise-high': claim(loadedOverQuiet('high'), multiple(1)),
  'benchmark-days': claim(rule('benchmark-days'), inWords('day')),
  'benchmark-too-short': claim(rule('benchmark-too-short'), count(0, 'hour')),
  'benchmark-requests': claim(weekRequests, count(0, 'request')),
  'benchmark-slowest': claim(slowestOf('Slowest percent of the requests of the benchmark', weekRequests), count()),
  'day-slowest': claim(slowestOf('Slowest percent of the requests of one day', dayRequests), count(0, 'request')),
  'benchmark-together-usd': claim(benchmarkUsd(TOGETHER_V31, 'DeepSeek V3.1 on Together AI'), money(0)),
  'benchmark-gpt-usd': claim(benchmarkUsd(GPT, 'GPT-5.5'), money(0)),
  'independent-window': claim(cited('independent-tests-window', 'Window of the medians of Artificial Analysis'), count(0, 'hour')),
  'independent-runs': claim(cited('independent-tests-runs', 'Tests of an endpoint a day at Artificial Analysis'), inWords()),
  'independent-parallel': claim(cited('independent-tests-parallel', 'Requests at the same time in its load test'), inWords('request')),
};
