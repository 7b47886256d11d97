import type { Example } from './model.ts';
import type { routingLevel } from './routing-level.ts';

const monthly = 'Send a small share of live traffic through the fallback every month, so that it works when it is needed.';

export const routingLevelExamples: readonly Example<typeof routingLevel.inputs>[] = [
  {
    name: 'A bill of the scale stage',
    words:
      '33,960 × 10% × 50% = 1,698 saved. 24,000 / 12 + 10 × 150 = 3,500 spent: 1,802 lost a month. A router pays from 3,500 / 5% = 70,000.',
    inputs: {},
    expected: {
      verdict: 'Failover is enough: without distinct patterns a router has nothing to choose by.',
      level: 1,
      levelName: 'Failover',
      levelByRule: 1,
      savingUsdPerMonth: 1698,
      costUsdPerMonth: 3500,
      netUsdPerMonth: -1802,
      breakEvenUsdPerMonth: 70_000,
      advice: [monthly],
    },
  },
  {
    name: 'At break-even nothing is gained yet',
    words: '70,000 × 5% = 3,500, what it costs.',
    inputs: { spendUsdPerMonth: 70_000, distinctPatterns: 1 },
    expected: { verdict: 'Failover is enough: a router that chooses by price would cost at least what it saves.', level: 1, netUsdPerMonth: 0 },
  },
  {
    name: 'A hundred dollars of bill above it',
    words: '70,100 × 5% = 3,505, five more than it costs: cost-aware, although the essay waits until 100,000.',
    inputs: { spendUsdPerMonth: 70_100, distinctPatterns: 1 },
    expected: {
      verdict: 'A router that chooses by price would pay for itself.',
      level: 2,
      levelName: 'Cost-aware',
      levelByRule: 1,
      netUsdPerMonth: 5,
      advice: ['Your own numbers pay for a router below the source essay’s threshold.', monthly],
    },
  },
  {
    name: 'The essay’s threshold itself',
    words: '100,000 is not above 100,000.',
    inputs: { spendUsdPerMonth: 100_000, distinctPatterns: 1 },
    expected: { levelByRule: 1 },
  },
  {
    name: 'A large bill that one kind of traffic makes',
    words: 'Without distinct patterns there is nothing to route, whatever the bill.',
    inputs: { spendUsdPerMonth: 200_000 },
    expected: { level: 1, levelByRule: 1, netUsdPerMonth: 6500 },
  },
  {
    name: 'A large bill that a router would hardly cheapen',
    words: '200,000 × 10% × 10% = 2,000 against 3,500: the essay says build, the numbers say no.',
    inputs: { spendUsdPerMonth: 200_000, distinctPatterns: 1, cheaperBy: 0.1 },
    expected: {
      level: 1,
      levelByRule: 2,
      advice: ['Above the source essay’s threshold, but on your numbers a router costs more than it saves.', monthly],
    },
  },
  {
    name: 'No second provider, nothing to route, and easy traffic',
    words: 'Nothing is cheaper elsewhere, so no bill pays for a router; failover needs a second provider first.',
    inputs: { secondSource: 0, cheaperBy: 0, easyTraffic: 1 },
    expected: {
      level: 1,
      breakEvenUsdPerMonth: undefined,
      advice: [
        'Set up a second provider for the same model first: without one there is nothing to fail over to.',
        'Give the known easy requests a model key of their own; try quality-aware routing offline only.',
        monthly,
      ],
    },
  },
];
