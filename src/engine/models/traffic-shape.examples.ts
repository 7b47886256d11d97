import type { Example } from './model.ts';
import type { trafficShape } from './traffic-shape.ts';

/** The same traffic in every hour. */
const FLAT = Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [`hour${hour}`, 1]));
/** All traffic in one hour of the night. */
const ONE_HOUR = { ...Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [`hour${hour}`, 0])), hour3: 1 };

export const trafficShapeExamples: readonly Example<typeof trafficShape.inputs>[] = [
  {
    name: 'Flat traffic that exactly fills one GPU at four fifths',
    words:
      'One GPU makes 1,500 × 3,600 × 80% = 4.32 million tokens an hour, 103.68 million a day. Traffic without a peak fills it: 80% busy, and following the traffic saves nothing. ' +
      '2,872.80 USD over 3,110.4 million tokens are 0.924 USD a million.',
    inputs: { ...FLAT, tokensPerDay: 103_680_000 },
    expected: {
      peakTokensPerHour: 4.32e6,
      peakToMean: 1,
      fixedGpus: 1,
      fixedUtilization: 0.8,
      fixedUsdPerMonth: 2872.8,
      fixedUsdPerMtok: 2872.8 / 3110.4,
      scaledGpuHoursPerDay: 24,
      scaledUtilization: 0.8,
      scaledUsdPerMonth: 2872.8,
      savingUsdPerMonth: 0,
      minimumUsdPerMonth: 0,
      usableShare: 0.8,
    },
  },
  {
    name: 'A little more flat traffic rents a second GPU',
    words: '24 tokens a day more are one token an hour more than one GPU may carry.',
    inputs: { ...FLAT, tokensPerDay: 103_680_024 },
    expected: { fixedGpus: 2, scaledGpuHoursPerDay: 48 },
  },
  {
    name: 'A nightly batch of one hour',
    words:
      'All 103.68 million tokens in one hour are 24 times the mean: 24 GPUs at 4.32 million. Held all day they are 3.3% busy and cost 68,947.20 USD. ' +
      'Scaled they run for that hour, and one GPU for the other 23: 47 GPU-hours a day, 5,625.90 USD, of which the idle 23 are 2,753.10.',
    inputs: { ...ONE_HOUR, tokensPerDay: 103_680_000 },
    expected: {
      peakToMean: 24,
      fixedGpus: 24,
      fixedUtilization: 0.8 / 24,
      fixedUsdPerMonth: 68_947.2,
      scaledGpuHoursPerDay: 47,
      scaledUsdPerMonth: 5625.9,
      savingUsdPerMonth: 63_321.3,
      minimumUsdPerMonth: 2753.1,
      usableShare: 0.8 / 24,
    },
  },
  {
    name: 'The same batch scaled to zero',
    words: 'Only the 24 GPU-hours of the batch are paid: 2,872.80 USD, as if one GPU had been busy all day.',
    inputs: { ...ONE_HOUR, tokensPerDay: 103_680_000, minimumGpus: 0 },
    expected: { scaledGpuHoursPerDay: 24, scaledUsdPerMonth: 2872.8, scaledUtilization: 0.8, minimumUsdPerMonth: 0 },
  },
  {
    name: 'A working day of 137 million tokens',
    words:
      'The weights add up to 236 and the busiest hour is 20 of them: 11.61 million tokens, 2.03 times the mean, three GPUs. They could make 388.8 million a day and make 137: 35.2%. ' +
      'The shape leaves 80% / 2.034 = 39.3% of full load usable.',
    inputs: {},
    expected: {
      peakTokensPerHour: (137e6 * 20) / 236,
      peakToMean: (20 * 24) / 236,
      fixedGpus: 3,
      fixedUtilization: 137 / 388.8,
      usableShare: (0.8 * 236) / 480,
    },
  },
  {
    name: 'A day without traffic',
    words: 'No hour has any, so there is nothing to spread the tokens over.',
    inputs: { ...ONE_HOUR, hour3: 0 },
    expected: { refusal: 'invalid' },
  },
];
