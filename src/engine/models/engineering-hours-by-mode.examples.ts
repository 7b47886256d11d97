import type { Example } from './model.ts';
import type { engineeringHoursByMode } from './engineering-hours-by-mode.ts';

export const engineeringHoursByModeExamples: readonly Example<typeof engineeringHoursByMode.inputs>[] = [
  {
    name: 'One workload on serverless',
    words: '2 to 8 hours at 100 USD are 200 to 800 once; 2 to 5 hours are 200 to 500 a month.',
    inputs: {},
    expected: { setupHoursLow: 2, setupHoursHigh: 8, setupUsdLow: 200, setupUsdHigh: 800, usdPerMonthLow: 200, usdPerMonthHigh: 500 },
  },
  {
    name: 'Four workloads on serverless',
    words: 'Each is set up by itself: 4 × 2 to 4 × 8 hours, 800 to 3,200 USD. The month stays at 2 to 5 hours.',
    inputs: { workloads: 4 },
    expected: { setupHoursLow: 8, setupHoursHigh: 32, setupUsdLow: 800, setupUsdHigh: 3200, hoursPerMonthLow: 2, hoursPerMonthHigh: 5 },
  },
  {
    name: 'Four workloads on a managed endpoint',
    words: 'One endpoint is set up: 8 to 20 hours at 150 USD are 1,200 to 3,000; 5 to 10 hours are 750 to 1,500 a month.',
    inputs: { mode: 2, workloads: 4, engineeringUsdPerHour: 150 },
    expected: { setupUsdLow: 1200, setupUsdHigh: 3000, usdPerMonthLow: 750, usdPerMonthHigh: 1500 },
  },
  {
    name: 'Self-managed GPUs at the dearest rate',
    words: '60 hours at 200 USD are 12,000 a month, the upper end that the essay prints; 40 to 80 hours are 8,000 to 16,000 once.',
    inputs: { mode: 3, engineeringUsdPerHour: 200 },
    expected: { setupUsdLow: 8000, setupUsdHigh: 16_000, usdPerMonthLow: 6000, usdPerMonthHigh: 12_000 },
  },
  {
    name: 'Self-managed GPUs at the usual rate',
    words: '30 hours at 100 USD are 3,000 a month, the lower end that the essay prints.',
    inputs: { mode: 3 },
    expected: { usdPerMonthLow: 3000, usdPerMonthHigh: 6000 },
  },
];
