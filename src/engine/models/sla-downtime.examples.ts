import type { Example } from './model.ts';
import type { slaDowntime } from './sla-downtime.ts';

export const slaDowntimeExamples: readonly Example<typeof slaDowntime.inputs>[] = [
  {
    name: 'Half a percent of a month',
    words:
      '0.5% of 43,200 minutes are 216, 3.6 hours a month and 43.2 a year. 0.5% of 500,000 USD are 2,500 lost; a credit of 10% of a 10,000 USD bill gives back 1,000, and 1,500 stay. ' +
      'Four hours of 720 are 0.56% of the revenue of a month.',
    inputs: {},
    expected: {
      downMinutesPerMonth: 216,
      downHoursPerYear: 43.2,
      seenMinutesPerMonth: 216,
      lostUsdPerMonth: 2500,
      creditUsdPerMonth: 1000,
      uncoveredUsdPerMonth: 1500,
      outageRevenueShare: 4 / 720,
      verdict: 'The longest outage costs no more than the rule allows without a second source.',
    },
  },
  {
    name: 'A tested fallback',
    words:
      'The switch works in 95% of outages and the fallback is up 99.5% of the time: 1 − 0.945250 = 5.475% of the 216 minutes remain, 11.826.',
    inputs: { hasFallback: 1 },
    expected: { downMinutesPerMonth: 216, seenMinutesPerMonth: 11.826, lostUsdPerMonth: 136.875, uncoveredUsdPerMonth: 0 },
  },
  {
    name: 'At the promised uptime no credit is due',
    words: '0.1% of a month are 43.2 minutes and 500 USD; the vendor has kept its promise.',
    inputs: { uptime: 0.999 },
    expected: { downMinutesPerMonth: 43.2, lostUsdPerMonth: 500, creditUsdPerMonth: 0, uncoveredUsdPerMonth: 500 },
  },
  {
    name: 'An outage of 7.2 hours is exactly the rule’s one percent',
    words: '7.2 of 720 hours are 1%, which is not more than 1%.',
    inputs: { longestOutageHours: 7.2 },
    expected: {
      outageRevenueShare: 0.01,
      verdict: 'The longest outage costs no more than the rule allows without a second source.',
    },
  },
  {
    name: 'A longer one calls for a fallback',
    words: '7.3 of 720 hours are more than 1%.',
    inputs: { longestOutageHours: 7.3 },
    expected: { verdict: 'The longest outage costs more than the rule allows: have a fallback at least.' },
  },
  {
    name: 'A longer one with a fallback in place',
    words: '7.3 of 720 hours are more than 1%, and the fallback is what stands between.',
    inputs: { longestOutageHours: 7.3, hasFallback: 1 },
    expected: {
      verdict: 'The longest outage would cost more than the rule allows without a fallback: keep testing the one you have.',
    },
  },
  {
    name: 'Never down',
    words: 'An uptime of 100% loses nothing.',
    inputs: { uptime: 1 },
    expected: { downMinutesPerMonth: 0, lostUsdPerMonth: 0, creditUsdPerMonth: 0 },
  },
];
