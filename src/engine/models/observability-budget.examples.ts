import type { Example } from './model.ts';
import type { observabilityBudget } from './observability-budget.ts';

export const observabilityBudgetExamples: readonly Example<typeof observabilityBudget.inputs>[] = [
  {
    name: 'An estimate of 30,000 a year beside an inference bill of 9,090 a month',
    words:
      'The rule says 60,000 to 120,000; three times is 90,000. At 40% growth the years are 90,000, 126,000 and 176,400: 392,400. A year of inference is 109,080, so the first year adds 82.5%.',
    inputs: {},
    expected: {
      lowFirstYearUsd: 60_000,
      highFirstYearUsd: 120_000,
      firstYearUsd: 90_000,
      lastYearUsd: 176_400,
      totalUsd: 392_400,
      shareOfInference: 90_000 / 109_080,
    },
  },
  {
    name: 'The median bill of 123,000, not multiplied, growing by half',
    words: '123,000 and 184,500 are 307,500 in two years.',
    inputs: { estimateUsdPerYear: 123_000, budgetMultiple: 1, growthPerYear: 0.5, years: 2 },
    expected: { firstYearUsd: 123_000, lastYearUsd: 184_500, totalUsd: 307_500 },
  },
  {
    name: 'One year has no growth',
    words: 'First and last year are the same.',
    inputs: { years: 1 },
    expected: { firstYearUsd: 90_000, lastYearUsd: 90_000, totalUsd: 90_000 },
  },
  { name: 'No inference bill to compare with', words: 'Nothing divides by 0.', inputs: { inferenceUsdPerMonth: 0 }, expected: { shareOfInference: undefined } },
];
