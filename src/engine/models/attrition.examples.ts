import type { attrition } from './attrition.ts';
import type { Example } from './model.ts';

export const attritionExamples: readonly Example<typeof attrition.inputs>[] = [
  {
    name: 'One of two people leaves',
    words:
      'Forty hours at 100 are 4,000 USD, with 8,290 the bill is 12,290. Half of the hours are the leaver’s and take twice as long: 2,000 more a month, 16.3%, for three months 6,000. ' +
      'At a tenure of 21 months each person leaves 12 / 21 times a year: 4,000 × 3 × 12 / 21 = 6,857.14.',
    inputs: {},
    expected: { usualMonthlyUsd: 12_290, extraUsdPerMonth: 2000, rampMonthlyUsd: 14_290, rise: 2000 / 12_290, extraUsd: 6000, expectedUsdPerYear: 144_000 / 21 },
  },
  {
    name: 'The only person leaves a small stack',
    words: 'All eight hours double: 800 more on a bill of 9,090, 8.8%. The bill of an expensive API barely moves.',
    inputs: { engineeringHoursPerMonth: 8, teamSize: 1 },
    expected: { usualMonthlyUsd: 9090, extraUsdPerMonth: 800, rise: 800 / 9090 },
  },
  {
    name: 'The same on cheap tokens',
    words: '800 more on 1,447.40, of which 800 was engineering already: 55.3%.',
    inputs: { otherUsdPerMonth: 647.4, engineeringHoursPerMonth: 8, teamSize: 1 },
    expected: { rise: 800 / 1447.4 },
  },
  { name: 'Nobody leaves', words: 'Nothing is added.', inputs: { leavers: 0 }, expected: { extraUsdPerMonth: 0, rise: 0, extraUsd: 0 } },
  { name: 'Everybody leaves', words: 'All 4,000 are paid twice.', inputs: { leavers: 2 }, expected: { extraUsdPerMonth: 4000 } },
  { name: 'More leave than there are', words: 'Three of two cannot leave.', inputs: { leavers: 3 }, expected: { refusal: 'infeasible' } },
  { name: 'A bill of nothing cannot rise', words: 'No money and no hours leave no ratio.', inputs: { otherUsdPerMonth: 0, engineeringHoursPerMonth: 0 }, expected: { rise: undefined, extraUsd: 0 } },
];
