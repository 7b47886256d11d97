import type { dedicatedGpu } from './dedicated-gpu.ts';
import type { Example } from './model.ts';

export const dedicatedGpuExamples: readonly Example<typeof dedicatedGpu.inputs>[] = [
  {
    name: 'SaaS workload on one Lambda H100',
    words:
      '515,000 attempts of 400 tokens are 206 million. One GPU makes 1,500 × 40% × 2,592,000 s = 1,555.2 million, so one is enough: 3.99 × 720 h = 2,872.80 USD. ' +
      'With 50 of repair and 800 of engineering 3,722.80. It could have made 3,888 million, so it is 5.3% busy.',
    inputs: {},
    expected: {
      demandTokensPerMonth: 206e6,
      capacityTokensPerGpuMonth: 1555.2e6,
      gpuCount: 1,
      gpuUsdPerMonth: 2872.8,
      monthlyUsd: 3722.8,
      usdPerSuccess: 3722.8 / 475_000,
      utilization: 206 / 3888,
      rawUsdPerRequest: 2872.8 / 500_000,
    },
  },
  {
    name: 'Ten million requests need three GPUs',
    words: '10.3 million attempts of 400 tokens are 4,120 million; at 1,555.2 million a GPU that is 2.65, so three are rented: 8,618.40 USD. They are 35.3% busy.',
    inputs: { requestsPerMonth: 10_000_000 },
    expected: { gpuCount: 3, gpuUsdPerMonth: 8618.4, monthlyUsd: 8618.4 + 1000 + 800, utilization: 4120 / (3 * 3888) },
  },
  {
    name: 'Demand that exactly fills one GPU rents one',
    words: '1,555.2 million tokens a month at 400 a request without retries are 3,888,000 requests: exactly the usable capacity of one GPU.',
    inputs: { requestsPerMonth: 3_888_000, retryRate: 0 },
    expected: { gpuCount: 1, utilization: 0.4 },
  },
  {
    name: 'One request more rents a second GPU',
    words: '3,888,001 requests of 400 tokens are 400 tokens over the usable capacity of one GPU.',
    inputs: { requestsPerMonth: 3_888_001, retryRate: 0 },
    expected: { gpuCount: 2 },
  },
  {
    name: 'A gate that nothing passes',
    words: 'The rent is paid and no answer is used: there is no cost per success.',
    inputs: { gatePassRate: 0 },
    expected: { refusal: 'never' },
  },
];
