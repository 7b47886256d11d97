import type { gpuPrice } from './gpu-price.ts';
import type { Example } from './model.ts';

export const gpuPriceExamples: readonly Example<typeof gpuPrice.inputs>[] = [
  {
    name: 'One H100 at 3.99 USD an hour',
    words:
      '3.99 × 720 h are 2,872.80 USD; a quarter off is 2,154.60. 500 GB at 0.15 are 75 more: 2,947.80 on demand, 2,229.60 reserved, 26,755.20 a year. ' +
      '75 of 2,947.80 are 2.5%. 3.99 is 19.8% below 4.975.',
    inputs: {},
    expected: {
      onDemandUsdPerMonth: 2872.8,
      reservedUsdPerMonth: 2154.6,
      storageUsdPerMonth: 75,
      egressUsdPerMonth: 0,
      totalOnDemandUsdPerMonth: 2947.8,
      totalReservedUsdPerMonth: 2229.6,
      totalReservedUsdPerYear: 26_755.2,
      extrasShare: 75 / 2947.8,
      savingAgainstReference: 1 - 3.99 / 4.975,
    },
  },
  {
    name: 'Against a managed H100 at 6.50',
    words: '3.99 is 61.4% of 6.50, 38.6% less.',
    inputs: { referenceUsdPerGpuHour: 6.5 },
    expected: { savingAgainstReference: 1 - 3.99 / 6.5 },
  },
  {
    name: 'Dearer than the reference',
    words: '6.16 is 23.8% above 4.975; a month of 720 hours is 4,435.20.',
    inputs: { usdPerGpuHour: 6.16 },
    expected: { onDemandUsdPerMonth: 4435.2, savingAgainstReference: 1 - 6.16 / 4.975 },
  },
  {
    name: 'Eight GPUs with egress that costs',
    words: '8 × 4.975 × 720 are 28,656 USD; 10,000 GB at 0.09 are 900, storage 75: 29,631.',
    inputs: { usdPerGpuHour: 4.975, gpuCount: 8, egressGb: 10_000, usdPerGb: 0.09 },
    expected: {
      onDemandUsdPerMonth: 28_656,
      egressUsdPerMonth: 900,
      totalOnDemandUsdPerMonth: 29_631,
      savingAgainstReference: 0,
    },
  },
  {
    name: 'Nothing is paid',
    words: 'Without rent, storage and egress there is no total to take a share of, and no reference leaves nothing to compare.',
    inputs: { usdPerGpuHour: 0, storageGb: 0, egressGb: 0, referenceUsdPerGpuHour: 0 },
    expected: { totalOnDemandUsdPerMonth: 0, extrasShare: undefined, savingAgainstReference: undefined },
  },
];
