import type { Example } from './model.ts';
import type { multiSourceOverhead } from './multi-source-overhead.ts';

export const multiSourceOverheadExamples: readonly Example<typeof multiSourceOverhead.inputs>[] = [
  {
    name: 'The essay’s two providers with two models',
    words:
      '2 × 1.5 h + 4 × 2.25 h = 12 h, the middle of the essay’s 8 to 16; at 100 USD 1,200. 5,000 − 1,200 leaves 3,800. The overhead is 24% of the saving: ' +
      'above the 20% at which the essay itself goes back to one provider.',
    inputs: {},
    expected: {
      combinations: 4,
      evalRunsPerMonth: 16,
      overheadHoursPerMonth: 12,
      overheadUsdPerMonth: 1200,
      netUsdPerMonth: 3800,
      overheadShare: 0.24,
      integrationUsd: 2400,
      monthsToRepay: 2400 / 3800,
      verdict: 'It still saves, but the overhead is above the share at which the playbook goes back to a single provider.',
    },
  },
  {
    name: 'Overhead of exactly a fifth',
    words: '1,200 of 6,000 is 20%, not more than 20%.',
    inputs: { grossSavingUsdPerMonth: 6000 },
    expected: { overheadShare: 0.2, verdict: 'The saving carries the overhead.' },
  },
  {
    name: 'Three providers with two models each',
    words:
      '3 × 1.5 + 6 × 2.25 = 18 h, 1,800 USD, and 24 eval runs at 5 USD add 120: 1,920. Two more integrations are 2 × 3 days × 8 h × 100 = 4,800.',
    inputs: { providers: 3, usdPerEvalRun: 5 },
    expected: {
      combinations: 6,
      evalRunsPerMonth: 24,
      overheadHoursPerMonth: 18,
      overheadUsdPerMonth: 1920,
      integrationUsd: 4800,
      netUsdPerMonth: 3080,
    },
  },
  {
    name: 'Overhead above the saving',
    words: '1,000 saved and 1,200 spent: 200 lost a month, and nothing repays the integration.',
    inputs: { grossSavingUsdPerMonth: 1000 },
    expected: { netUsdPerMonth: -200, monthsToRepay: undefined, verdict: 'The overhead eats more than the saving.' },
  },
  {
    name: 'A fallback that saves nothing',
    words: 'There is no saving to divide by; 1,200 a month buys availability.',
    inputs: { grossSavingUsdPerMonth: 0 },
    expected: {
      overheadShare: undefined,
      netUsdPerMonth: -1200,
      verdict: 'Nothing is saved: the overhead is the price of availability, to be compared with what an outage costs.',
    },
  },
];
