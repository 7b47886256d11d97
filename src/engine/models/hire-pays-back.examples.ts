import type { Example } from './model.ts';
import type { hirePaysBack } from './hire-pays-back.ts';

/** What the essay’s smaller workload saves: 1 − 1,447.40 / 9,090. */
const savingRate = 1 - 1447.4 / 9090;

export const hirePaysBackExamples: readonly Example<typeof hirePaysBack.inputs>[] = [
  {
    name: 'The essay’s engineer at the saving of its first example',
    words: '200,000 / 12 = 16,666.67 a month. At a saving of 84.08% a bill of 19,823 pays that, not 30,000.',
    inputs: { savingRate },
    expected: {
      costUsdPerMonth: 200_000 / 12,
      breakEvenUsdPerMonth: 200_000 / 12 / savingRate,
      verdict: 'The hire pays within the first year.',
    },
  },
  {
    name: 'With a migration of 48,000 spread over a year',
    words: '48,000 / 12 = 4,000 more a month: 20,666.67 / 84.08% = 24,581.',
    inputs: { savingRate, migrationUsd: 48_000 },
    expected: { breakEvenWithMigrationUsdPerMonth: (200_000 / 12 + 4000) / savingRate },
  },
  {
    name: 'The saving at which 30,000 is the right threshold',
    words: '16,666.67 / 30,000 = 55.6%: at that saving the bill just pays, and the months before it are a loss: 16,666.67 × 4 = 66,667.',
    inputs: { savingRate: 5 / 9 },
    expected: {
      savingRateNeeded: 5 / 9,
      breakEvenUsdPerMonth: 30_000,
      firstYearUsd: (-200_000 / 12) * 4,
    },
  },
  {
    name: 'Pays, but not in the first year',
    words: '30,000 × 70% = 21,000 a month against 16,666.67. Eight months of it are 168,000, less than 200,000.',
    inputs: { savingRate: 0.7 },
    expected: { savingUsdPerMonth: 21_000, firstYearUsd: -32_000, verdict: 'The hire pays, but not within the first year.' },
  },
  {
    name: 'A first year that comes out even',
    words: '25,000 saved a month for eight months are 200,000, the cost of the year.',
    inputs: { spendUsdPerMonth: 25_000, savingRate: 1 },
    expected: { firstYearUsd: 0, verdict: 'The hire pays within the first year.' },
  },
  {
    name: 'A bill that is too small',
    words: '10,000 × 84% = 8,400 a month against 16,666.67.',
    inputs: { spendUsdPerMonth: 10_000 },
    expected: { netUsdPerMonth: 8400 - 200_000 / 12, verdict: 'The bill is too small to pay for the hire.' },
  },
  {
    name: 'A quarter of the time, for half of the bill',
    words: '200,000 / 12 × 25% = 4,166.67; 4,166.67 / (50% × 84%) = 9,920.63.',
    inputs: { timeShare: 0.25, movableShare: 0.5 },
    expected: { costUsdPerMonth: 50_000 / 12, breakEvenUsdPerMonth: 50_000 / 12 / 0.42 },
  },
  {
    name: 'No bill yet',
    words: 'Nothing is spent, so no saving rate would do.',
    inputs: { spendUsdPerMonth: 0 },
    expected: { savingRateNeeded: undefined, savingUsdPerMonth: 0 },
  },
  { name: 'Nothing to save', words: 'A saving of 0 pays nobody.', inputs: { savingRate: 0 }, expected: { refusal: 'never' } },
];
