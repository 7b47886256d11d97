import type { littlesLaw } from './littles-law.ts';
import type { Example } from './model.ts';

export const littlesLawExamples: readonly Example<typeof littlesLaw.inputs>[] = [
  {
    name: 'A hundred requests a second, two seconds each',
    words:
      '100 arrivals a second that stay 2 seconds are 200 in flight. At 32 a GPU that is 6.25, so seven GPUs. They make 100 × 400 = 40,000 tokens a second, ' +
      'and each request sees 400 / 2 = 200 a second.',
    inputs: {},
    expected: { concurrentRequests: 200, gpuCount: 7, tokensPerSecond: 40_000, tokensPerSecondPerRequest: 200 },
  },
  {
    name: 'Six GPUs exactly full',
    words: '96 arrivals a second for 2 seconds are 192 in flight: six GPUs of 32.',
    inputs: { requestsPerSecond: 96 },
    expected: { concurrentRequests: 192, gpuCount: 6 },
  },
  {
    name: 'A little more needs a seventh',
    words: '96.1 arrivals a second are 192.2 in flight, more than six GPUs of 32 hold.',
    inputs: { requestsPerSecond: 96.1 },
    expected: { concurrentRequests: 192.2, gpuCount: 7 },
  },
  {
    name: 'No arrivals still rent one GPU',
    words: 'Nothing is in flight, and a dedicated deployment keeps one GPU.',
    inputs: { requestsPerSecond: 0 },
    expected: { concurrentRequests: 0, gpuCount: 1, tokensPerSecond: 0 },
  },
];
