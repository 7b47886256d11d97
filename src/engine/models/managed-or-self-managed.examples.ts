import type { managedOrSelfManaged } from './managed-or-self-managed.ts';
import type { Example } from './model.ts';

export const managedOrSelfManagedExamples: readonly Example<typeof managedOrSelfManaged.inputs>[] = [
  {
    name: 'Two GPUs at the middle of both bands',
    words:
      'Managed: 2 × 6.50 × 720 are 9,360 and 7.5 h at 150 are 1,125: 10,485 USD. Self-managed: 2 × 3.99 × 720 are 5,745.60 and 45 h are 6,750: 12,495.60, so managed saves 2,010.60. ' +
      '37.5 hours are 5,625 USD, a GPU’s premium 2.51 × 720 = 1,807.20: they cross at 3.11 GPUs. At two GPUs 3,614.40 USD of premium buy 24.1 hours: 31.6 with the 7.5.',
    inputs: {},
    expected: {
      managedUsdPerMonth: 10_485,
      ownUsdPerMonth: 12_495.6,
      managedSavesUsdPerMonth: 2010.6,
      crossingGpus: 5625 / 1807.2,
      crossingUsdPerMonth: (5625 / 1807.2) * 2872.8,
      breakEvenOwnHours: 7.5 + 3614.4 / 150,
      verdict: 'Managed is cheaper below the crossing, self-managed above it.',
    },
  },
  {
    name: 'The essay’s forty hours at 150 USD',
    words: '6,000 USD of engineering over 1,807.20 of premium are 3.32 GPUs, 9,537.85 USD of self-managed rent: not 50,000.',
    inputs: { managedHours: 0, ownHours: 40 },
    expected: { crossingGpus: 6000 / 1807.2, crossingUsdPerMonth: (6000 / 1807.2) * 2872.8 },
  },
  {
    name: 'A managed GPU that is cheaper than a bare one',
    words: 'At 1.76 against 3.99 the managed GPU is cheaper and takes fewer hours.',
    inputs: { managedUsdPerGpuHour: 1.76 },
    expected: {
      crossingGpus: undefined,
      crossingUsdPerMonth: undefined,
      breakEvenOwnHours: undefined,
      verdict: 'Managed is never dearer, at any size.',
    },
  },
  {
    name: 'The same price by the hour',
    words: 'Only the hours differ, at any size: 37.5 of them, 5,625 USD. Equal bills need the same 7.5 hours.',
    inputs: { managedUsdPerGpuHour: 3.99 },
    expected: {
      managedSavesUsdPerMonth: 5625,
      crossingGpus: undefined,
      breakEvenOwnHours: 7.5,
      verdict: 'Managed is never dearer, at any size.',
    },
  },
  {
    name: 'Running it oneself takes no longer',
    words: 'The hours are equal and the bare card is cheaper.',
    inputs: { ownHours: 7.5 },
    expected: { crossingGpus: undefined, verdict: 'Self-managed is never dearer, at any size.' },
  },
  {
    name: 'The same in every respect',
    words: 'Equal prices and equal hours.',
    inputs: { ownHours: 7.5, managedUsdPerGpuHour: 3.99 },
    expected: { managedSavesUsdPerMonth: 0, verdict: 'Both cost the same at any size.' },
  },
  {
    name: 'A cheap managed GPU that takes more hours',
    words: 'Managed saves 0.99 × 720 = 712.80 a GPU and takes 2.5 hours more, 375 USD: below 0.53 GPUs self-managed is cheaper.',
    inputs: { managedUsdPerGpuHour: 3, ownHours: 5 },
    expected: {
      crossingGpus: 375 / 712.8,
      breakEvenOwnHours: undefined,
      verdict: 'Self-managed is cheaper below the crossing, managed above it.',
    },
  },
];
