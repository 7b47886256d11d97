import { HOURS_PER_MONTH } from '../conventions.ts';
import { count, money, percent } from '../format.ts';
import { value, type Outcome } from '../outcome.ts';
import { RULES } from '../rules.ts';
import { shareInput, usdPerMonthInput } from './input-kinds.ts';
import type { InputSpecs, Model, Step, Values } from './model.ts';
import { yesOrNo } from './questions.ts';
import { difference, exceeds } from './thresholds.ts';

const MINUTES_PER_MONTH = HOURS_PER_MONTH * 60;
const MONTHS_PER_YEAR = 12;

const inputs = {
  uptime: {
    ...shareInput(
      'Uptime to expect',
      RULES['assumed-uptime'].amount,
      'From the vendor’s status history over a year, not from its promise.',
    ),
    show: percent(2),
  },
  hasFallback: yesOrNo('Is there a fallback provider?', 'One that takes over by itself and is tested with live traffic.'),
  fallbackUptime: {
    ...shareInput('Uptime of the fallback', RULES['assumed-uptime'].amount, 'From its own status history.'),
    show: percent(2),
  },
  failoverWorks: shareInput(
    'Outages in which the switch works',
    0.95,
    'From your failover tests; an untested switch deserves a low figure.',
  ),
  revenueUsdPerMonth: usdPerMonthInput(
    'Revenue that depends on the answers',
    500_000,
    'Revenue earned through the feature, not of the whole company.',
  ),
  revenueStops: shareInput('Share of it that an outage stops', 1, 'Less than all of it where users wait and come back.'),
  billUsdPerMonth: usdPerMonthInput('Vendor bill', 10_000, 'What the credit of the service level agreement is a share of.'),
  promisedUptime: { ...shareInput('Uptime promised by contract', 0.999, 'Below it the vendor owes a credit.'), show: percent(2) },
  creditShare: shareInput(
    'Credit, share of the bill',
    0.1,
    'From the service level agreement, for the downtime that you expect.',
  ),
  longestOutageHours: {
    label: 'Longest outage to prepare for, hours',
    unit: 'hours',
    minimum: 0,
    maximum: HOURS_PER_MONTH,
    default: 4,
    hint: 'The longest single outage in the vendor’s history.',
    show: count(1, 'hour'),
  },
} as const satisfies InputSpecs;

export type SlaDowntimeInputs = Values<typeof inputs>;

export interface SlaDowntime {
  readonly downMinutesPerMonth: number;
  readonly downHoursPerYear: number;
  /** Downtime that users see: when a fallback is there, only while it fails too. */
  readonly seenMinutesPerMonth: number;
  readonly lostUsdPerMonth: number;
  readonly creditUsdPerMonth: number;
  readonly uncoveredUsdPerMonth: number;
  /** Part of a month’s revenue that the longest outage stops. */
  readonly outageRevenueShare: number;
  readonly verdict: string;
}

/** Part of the outages that the fallback does not catch. Independence of the two vendors is assumed. */
const uncaught = (i: SlaDowntimeInputs): number => (i.hasFallback === 1 ? 1 - i.failoverWorks * i.fallbackUptime : 1);

function compute(i: SlaDowntimeInputs): Outcome<SlaDowntime> {
  const downMinutesPerMonth = (1 - i.uptime) * MINUTES_PER_MONTH;
  const seenMinutesPerMonth = downMinutesPerMonth * uncaught(i);
  const lostUsdPerMonth = (i.revenueUsdPerMonth * i.revenueStops * seenMinutesPerMonth) / MINUTES_PER_MONTH;
  const creditUsdPerMonth = i.uptime < i.promisedUptime ? i.billUsdPerMonth * i.creditShare : 0;
  const outageRevenueShare = (i.longestOutageHours / HOURS_PER_MONTH) * i.revenueStops;
  return value({
    downMinutesPerMonth,
    downHoursPerYear: (downMinutesPerMonth * MONTHS_PER_YEAR) / 60,
    seenMinutesPerMonth,
    lostUsdPerMonth,
    creditUsdPerMonth,
    uncoveredUsdPerMonth: Math.max(0, difference(lostUsdPerMonth, creditUsdPerMonth)),
    outageRevenueShare,
    verdict: verdict(outageRevenueShare, i.hasFallback === 1),
  });
}

function verdict(outageRevenueShare: number, hasFallback: boolean): string {
  if (!exceeds(outageRevenueShare, RULES['outage-revenue-share'].amount))
    return 'The longest outage costs no more than the rule allows without a second source.';
  return hasFallback
    ? 'The longest outage would cost more than the rule allows without a fallback: keep testing the one you have.'
    : 'The longest outage costs more than the rule allows: have a fallback at least.';
}

function steps(i: SlaDowntimeInputs, result: SlaDowntime): readonly Step[] {
  const { downMinutesPerMonth: down, seenMinutesPerMonth: seen, lostUsdPerMonth: lost, creditUsdPerMonth: credit } = result;
  return [
    {
      label: 'Downtime',
      formula: '(1 − uptime) × minutes',
      values: { uptime: i.uptime, minutes: MINUTES_PER_MONTH },
      result: down,
      unit: 'minutes/month',
    },
    {
      label: 'Downtime in a year',
      formula: 'down × months / 60',
      values: { down, months: MONTHS_PER_YEAR },
      result: result.downHoursPerYear,
      unit: 'hours/year',
    },
    i.hasFallback === 1
      ? {
          label: 'Downtime that users see',
          formula: 'down × (1 − switches × fallback)',
          values: { down, switches: i.failoverWorks, fallback: i.fallbackUptime },
          result: seen,
          unit: 'minutes/month',
        }
      : { label: 'Downtime that users see', formula: 'down', values: { down }, result: seen, unit: 'minutes/month' },
    {
      label: 'Revenue lost',
      formula: 'revenue × stops × seen / minutes',
      values: { revenue: i.revenueUsdPerMonth, stops: i.revenueStops, seen, minutes: MINUTES_PER_MONTH },
      result: lost,
      unit: 'USD/month',
    },
    ...(credit === 0
      ? []
      : [
          {
            label: 'Credit',
            formula: 'bill × share',
            values: { bill: i.billUsdPerMonth, share: i.creditShare },
            result: credit,
            unit: 'USD/month',
          } satisfies Step,
        ]),
    {
      label: 'Loss that no credit covers',
      formula: 'max(0, lost − credit)',
      values: { lost, credit },
      result: result.uncoveredUsdPerMonth,
      unit: 'USD/month',
    },
    {
      label: 'Revenue of a month in the longest outage',
      formula: 'outage / hours × stops',
      values: { outage: i.longestOutageHours, hours: HOURS_PER_MONTH, stops: i.revenueStops },
      result: result.outageRevenueShare,
      unit: 'share',
    },
  ];
}

/** What a share of uptime is in minutes and money, what a credit gives back, and what a fallback catches. */
export const slaDowntime: Model<typeof inputs, SlaDowntime> = {
  name: 'sla-downtime',
  title: 'Downtime in minutes and money',
  summary: 'What an uptime figure costs you in a month, after the vendor’s credit and with a fallback.',
  inputs,
  outputs: {
    downMinutesPerMonth: { label: 'Downtime a month', unit: 'minutes/month', show: count(0, 'minute') },
    downHoursPerYear: { label: 'Downtime a year', unit: 'hours/year', show: count(1, 'hour') },
    seenMinutesPerMonth: { label: 'Downtime a month that users see', unit: 'minutes/month', show: count(0, 'minute') },
    lostUsdPerMonth: { label: 'Revenue lost', unit: 'USD/month', show: money(0) },
    creditUsdPerMonth: { label: 'Credit', unit: 'USD/month', show: money(0) },
    uncoveredUsdPerMonth: { label: 'Loss that no credit covers', unit: 'USD/month', show: money(0) },
    outageRevenueShare: { label: 'Revenue of a month in the longest outage', unit: 'share', show: percent(2) },
    verdict: { label: 'What this says', unit: 'text' },
  },
  answer: 'verdict',
  compute,
  steps,
  conventions: ['month-720'],
  limits: [
    'It spreads downtime evenly over the month; outages come at peak more often than at night.',
    'Two vendors are taken to fail independently; they may share a cloud region, a model or a gateway.',
    'It counts revenue that stops, not customers who leave afterwards, and not slow answers.',
  ],
};
