import type { migrationDoublePaying } from './migration-double-paying.ts';
import type { Example } from './model.ts';

export const migrationDoublePayingExamples: readonly Example<typeof migrationDoublePaying.inputs>[] = [
  {
    name: 'From GPT-5.5 to DeepSeek V3.1 in eight weeks',
    words:
      'Tokens are 8,240 USD a month on one offer and 597.40 on the other. Half way, shadow traffic of a tenth costs 0.1 × (298.70 + 4,120) = 441.87 and the second stack 800: 1,241.87 twice paid. ' +
      'Requests cost half of 8,290 and half of 647.40, 4,468.70; with 800 of engineering and the 1,241.87 it is 6,510.57, below the 9,090 before: the bill falls at once. Eight weeks are 56 / 30 months: 2,318.16 paid twice.',
    inputs: {},
    expected: {
      beforeMonthlyUsd: 9090,
      duringMonthlyUsd: 6510.57,
      afterMonthlyUsd: 1447.4,
      duringUsdPerSuccess: 6510.57 / 475_000,
      spike: 6510.57 / 9090 - 1,
      doublePaidUsdPerMonth: 1241.87,
      overlapMonths: 56 / 30,
      doublePaidUsd: (1241.87 * 56) / 30,
    },
  },
  {
    name: 'The first weeks, when nothing has moved yet',
    words: 'All requests still cost 8,290; shadow traffic costs 59.74 and two stacks 1,600: 9,949.74, a rise of 9.46%. This is the month in which a migration looks like a mistake.',
    inputs: { averageShareMoved: 0 },
    expected: { duringMonthlyUsd: 9949.74, spike: 9949.74 / 9090 - 1, doublePaidUsdPerMonth: 859.74 },
  },
  {
    name: 'A small workload, mostly engineering',
    words: 'At 50,000 requests tokens and repair are 829 and 64.74. Half of each with 4.4187 × 10 of shadow traffic and 1,600 of engineering is 2,091.057, against 1,629 before: 28.4% more.',
    inputs: { requestsPerMonth: 50_000 },
    expected: { beforeMonthlyUsd: 1629, duringMonthlyUsd: 446.87 + 44.187 + 1600, spike: 2091.057 / 1629 - 1 },
  },
  {
    name: 'No shadow traffic and no hours for the new stack',
    words: 'Nothing is paid twice.',
    inputs: { shadowShare: 0, otherEngineeringHoursPerMonth: 0 },
    expected: { doublePaidUsdPerMonth: 0, doublePaidUsd: 0 },
  },
  { name: 'The new offer passes nothing', words: 'There is no cost per success after the migration.', inputs: { otherGatePassRate: 0 }, expected: { refusal: 'never' } },
];
