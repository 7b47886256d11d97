import { claim, comparison } from '../../../engine/claims.ts';
import { SECONDS_PER_DAY } from '../../../engine/conventions.ts';
import { count, money, multiple, percent, scaled } from '../../../engine/format.ts';
import { gpuTerms, loadedTerms } from '../../../engine/loaded-terms.ts';
import { assumption, cited, citedNumber, difference, formula, rule, ruleNumber } from '../../../engine/terms.ts';
import { range } from './terms.ts';

const LARGE = 'saas-large';
const largeGpt = loadedTerms(LARGE, 'openai/gpt-5.5', 'GPT-5.5').of('monthlyUsd');
/** A model of the size that the GPUs run: other weights would compare two things at once. */
const largeServerless = loadedTerms(LARGE, 'together/llama-3.3-70b', 'Together AI Llama 3.3 70B').of('monthlyUsd');
const largeGpu = gpuTerms(LARGE, 'lambda/h100-sxm', 'rented Lambda H100s');
const selfManaged = (end: 'low' | 'high') =>
  formula(
    `Monthly cost of rented GPUs, ${end} end of the hours: ${LARGE}`,
    'USD/month',
    'rent + repair + hours × rate',
    {
      rent: largeGpu.of('gpuUsdPerMonth'),
      repair: largeGpu.of('repairUsdPerMonth'),
      hours: ruleNumber('self-managed-monthly-hours', end),
      rate: assumption(LARGE, 'engineeringUsdPerHour'),
    },
    (t) => t.rent + t.repair + t.hours * t.rate,
  );

/** The numbers of the section on building everything. */
export const buildClaims = {
  'characterai-requests': claim(cited('characterai-requests', 'Requests a second at Character.AI'), count(0, 'request')),
  'characterai-per-day': claim(
    formula(
      'Requests a day at that rate',
      'requests/day',
      `perSecond × ${SECONDS_PER_DAY}`,
      { perSecond: citedNumber('characterai-requests', 'Requests a second', 'requests/s') },
      ({ perSecond }) => perSecond * SECONDS_PER_DAY,
    ),
    scaled(1, 'billion', { noun: 'request' }),
  ),
  'characterai-daily': claim(cited('characterai-daily', 'Requests a day, as the essay puts it'), scaled(0, 'billion')),
  'characterai-cost-cut': claim(cited('characterai-cost-cut', 'Factor by which serving cost fell'), count()),
  'characterai-advantage': claim(cited('characterai-advantage', 'Cost through commercial APIs over its own'), multiple(1)),
  'digitalocean-throughput': claim(cited('digitalocean-throughput', 'Throughput after tuning over before'), multiple(0)),
  'build-economics': claim(cited('build-economics', 'Share of the economics, as printed'), percent()),
  'build-effort': claim(cited('build-effort', 'Share of the engineering, as printed'), percent()),
  'large-gpt': claim(largeGpt, money(0, 'a month')),
  'large-serverless': claim(largeServerless, money(0)),
  'large-rented': claim(range(`Monthly cost of rented GPUs: ${LARGE}`, selfManaged('low'), selfManaged('high')), money(0)),
  'self-managed-hours': claim(rule('self-managed-monthly-hours'), count(0, 'hour')),
  'serverless-captures': claim(
    formula(
      'Share of the saving of rented GPUs that serverless hosting gives, at the low end of the hours',
      'share',
      '(gpt − serverless) / (gpt − rented)',
      { gpt: largeGpt, serverless: largeServerless, rented: selfManaged('low') },
      (t) => (t.gpt - t.serverless) / (t.gpt - t.rented),
    ),
    percent(2),
  ),
  'rented-dearer': comparison('cost more', difference('Rented GPUs at the high end of the hours, less serverless', selfManaged('high'), largeServerless), { low: 1 }),
};

const setUpDays = (part: 'low' | 'high') =>
  formula(
    'Days for a gateway and one integrated fallback',
    'days',
    'gateway + integration',
    { gateway: citedNumber('gateway-days', 'Gateway', 'days'), integration: ruleNumber('provider-integration-days', part) },
    (t) => t.gateway + t.integration,
  );

/** The numbers of the first steps. */
export const firstStepClaims = {
  'before-after-days': claim(rule('before-after-days'), count(0, 'day')),
  'steps-printed-days': claim(
    formula(
      'The first steps by the essay’s own times',
      'days',
      'gateway + fallback',
      { gateway: citedNumber('gateway-days', 'Gateway', 'days'), fallback: citedNumber('fallback-days', 'Fallback', 'days') },
      (t) => t.gateway + t.fallback,
    ),
    count(1, 'day'),
  ),
  'set-up-days': claim(range('Days for a gateway and one integrated fallback', setUpDays('low'), setUpDays('high')), count(0, 'day')),
};
