import type { Example } from './model.ts';
import type { migrationPayback } from './migration-payback.ts';

/** Nothing but the work and the saving: the essay’s own picture. */
const bare = { preparationMonths: 0, shadowMonths: 0, rampMonths: 0 };

export const migrationPaybackExamples: readonly Example<typeof migrationPayback.inputs>[] = [
  {
    name: 'The essay’s business application, as cash flow',
    words:
      '8 weeks × 40 h × 150 USD are 48,000. A month of dual running adds 2,546; a month of ramp saves half of 15,582, 7,791. After three months the balance is −42,755, ' +
      'which takes 42,755 / 15,582 = 2.74 months more: 5.74 from the decision, where the essay says 3.08. A year after it the balance is −42,755 + 9 × 15,582 = 97,483. ' +
      'Work at 16,000 a month is never overtaken by the saving along the ramp, so 42,755 is also the deepest point.',
    inputs: {},
    expected: {
      savingUsdPerMonth: 15_582,
      migrationUsd: 48_000,
      dualRunningUsd: 2546,
      simplePaybackMonths: 48_000 / 15_582,
      monthsToFullSaving: 3,
      balanceAtFullSavingUsd: -42_755,
      paybackAfterMigrationMonths: 42_755 / 15_582,
      paybackFromDecisionMonths: 3 + 42_755 / 15_582,
      firstYearUsd: 97_483,
      // A bill of 18,128 saves 186,984 a year, so one that saves 48,000 in the same proportion is 48,000 / 186,984 of it.
      repaidInYearUsdPerMonth: (18_128 * 48_000) / 186_984,
      deepestOutlayUsd: 42_755,
    },
  },
  {
    name: 'The essay’s own picture: no months, no dual running',
    words: '48,000 USD are paid on the first day and 15,582 come back each month: 3.08 months, however it is counted.',
    inputs: bare,
    expected: {
      monthsToFullSaving: 0,
      dualRunningUsd: 0,
      balanceAtFullSavingUsd: -48_000,
      paybackAfterMigrationMonths: 48_000 / 15_582,
      paybackFromDecisionMonths: 48_000 / 15_582,
      deepestOutlayUsd: 48_000,
      firstYearUsd: 12 * 15_582 - 48_000,
    },
  },
  {
    name: 'Twelve weeks instead of eight on the smaller workload',
    words:
      '9,090 less 1,447.40 saves 7,642.60 a month; 12 weeks cost 72,000, and 72,000 / 7,642.60 = 9.42 months: not past a year, as the essay has it.',
    inputs: { ...bare, currentUsdPerMonth: 9090, newUsdPerMonth: 1447.4, engineerWeeks: 12 },
    expected: { migrationUsd: 72_000, simplePaybackMonths: 72_000 / 7642.6, paybackFromDecisionMonths: 72_000 / 7642.6 },
  },
  {
    name: 'The same overrun in every phase',
    words:
      '8 weeks half as long again are 72,000 USD, and the three months are 4.5. Dual running 1.5 × 1,447.40 = 2,171.10; the ramp saves 7,642.60 × 1.5 / 2 = 5,731.95. ' +
      'Balance −68,439.15, 8.955 months more: 13.455 from the decision.',
    inputs: { currentUsdPerMonth: 9090, newUsdPerMonth: 1447.4, overrunShare: 0.5 },
    expected: {
      monthsToFullSaving: 4.5,
      balanceAtFullSavingUsd: -68_439.15,
      paybackAfterMigrationMonths: 68_439.15 / 7642.6,
      paybackFromDecisionMonths: 4.5 + 68_439.15 / 7642.6,
    },
  },
  {
    name: 'A saving so large that the ramp repays it',
    words:
      'Bill 100,000 before, nothing after; one engineer-week of 6,000 over a ramp of 2 months. Cash is −3,000 t + 50,000 t²/2, back at 0 when t = 6,000 / 50,000 = 0.12 months. ' +
      'It is lowest at half that time: 3,000 × 0.06 − 25,000 × 0.0036 = 90.',
    inputs: { currentUsdPerMonth: 100_000, newUsdPerMonth: 0, engineerWeeks: 1, preparationMonths: 0, shadowMonths: 0, rampMonths: 2 },
    expected: {
      balanceAtFullSavingUsd: 94_000,
      paybackAfterMigrationMonths: 0,
      paybackFromDecisionMonths: 0.12,
      deepestOutlayUsd: 90,
    },
  },
  {
    name: 'A migration that costs nothing is paid back at once',
    words: 'No work, no set-up, no dual running: cash is never below 0.',
    inputs: { engineerWeeks: 0, shadowShare: 0 },
    expected: { migrationUsd: 0, paybackFromDecisionMonths: 0, deepestOutlayUsd: 0 },
  },
  {
    name: 'A dollar of saving',
    words: '48,000 USD at 1 a month take 48,000 months.',
    inputs: { ...bare, currentUsdPerMonth: 2547 },
    expected: { savingUsdPerMonth: 1, paybackFromDecisionMonths: 48_000 },
  },
  {
    name: 'No saving',
    words: 'The bill stays at 2,546 USD: nothing ever comes back.',
    inputs: { currentUsdPerMonth: 2546 },
    expected: { refusal: 'never' },
  },
  { name: 'A dearer bill', words: 'The bill rises by 1 USD.', inputs: { currentUsdPerMonth: 2545 }, expected: { refusal: 'never' } },
];
