import type { Example } from './model.ts';
import type { stageFinder } from './stage-finder.ts';

const scale = { currentStage: 1, spendUsdPerMonth: 33_960 };
const production = { currentStage: 2, spendUsdPerMonth: 166_600 };
const buildSide = { currentStage: 3, spendUsdPerMonth: 1_500_000 };

export const stageFinderExamples: readonly Example<typeof stageFinder.inputs>[] = [
  {
    name: 'The first workload of the guide, on a closed API',
    words: '9,090 USD are under 10,000, and nothing else presses.',
    inputs: {},
    expected: { verdict: 'Stay where you are.', stage: 0, stageName: 'Prototype', stageBySpend: 0, exitSignals: [], revertSignals: [] },
  },
  {
    name: 'A bill of exactly ten thousand',
    words: '10,000 does not exceed 10,000, though the band of the next stage begins there.',
    inputs: { spendUsdPerMonth: 10_000 },
    expected: { stage: 0, stageBySpend: 1 },
  },
  {
    name: 'A dollar more',
    words: '10,001 exceeds 10,000.',
    inputs: { spendUsdPerMonth: 10_001 },
    expected: {
      verdict: 'Move on to the next stage.',
      stage: 1,
      stageName: 'Scale',
      exitSignals: ['The bill is above the threshold of the prototype stage.'],
    },
  },
  {
    name: 'An outage and a question about residency at a small bill',
    words: 'Either would do.',
    inputs: { outageCostRevenue: 1, residencyAsked: 1 },
    expected: { stage: 1, exitSignals: ['An outage has cost revenue.', 'A customer asks where the data is kept.'] },
  },
  {
    name: 'Two million requests, settled in the scale stage',
    words: '33,960 USD; upkeep takes 10% of the saving.',
    inputs: scale,
    expected: { verdict: 'Stay where you are.', stage: 1, stageBySpend: 1 },
  },
  {
    name: 'Upkeep of exactly a fifth',
    words: '20% is not more than 20%.',
    inputs: { ...scale, overheadShare: 0.2 },
    expected: { stage: 1, revertSignals: [] },
  },
  {
    name: 'Upkeep above a fifth',
    words: '24% is: back to a single provider.',
    inputs: { ...scale, overheadShare: 0.24 },
    expected: {
      verdict: 'Go back to the stage before.',
      stage: 0,
      revertSignals: ['Upkeep of several providers eats too much of the saving.'],
    },
  },
  {
    name: 'Steady traffic at the threshold',
    words: '50 million a day are not above 50 million.',
    inputs: { ...scale, largestWorkload: 50e6, steadyTraffic: 1 },
    expected: { stage: 1 },
  },
  {
    name: 'Steady traffic above one’s own break-even',
    words: '35 million a day are below the essay’s 50 but above a break-even of 33.',
    inputs: { ...scale, largestWorkload: 35e6, steadyTraffic: 1, dedicatedBreakEven: 33e6 },
    expected: { stage: 2, exitSignals: ['The largest workload is steady and above the break-even of a GPU.'] },
  },
  { name: 'Bursty traffic above it', words: 'It is not steady.', inputs: { ...scale, largestWorkload: 60e6 }, expected: { stage: 1 } },
  {
    name: 'A need to move on and a reason to go back',
    words: 'A fine-tuned model is needed while upkeep already takes 24%.',
    inputs: { ...scale, needsFineTuning: 1, overheadShare: 0.24 },
    expected: { verdict: 'Stay and find out why: a signal to move on and a signal to go back fire together.', stage: 1 },
  },
  {
    name: 'A latency limit that shared endpoints miss',
    words: 'One signal is enough.',
    inputs: { ...scale, latencyMissed: 1 },
    expected: { stage: 2, exitSignals: ['Shared endpoints miss a hard latency limit.'] },
  },
  {
    name: 'Idle GPUs, two months running',
    words: '35.3% and 39.9% are both below 40%.',
    inputs: { ...production, utilizationLastMonth: 0.353, utilizationMonthBefore: 0.399 },
    expected: { verdict: 'Go back to the stage before.', stage: 1, stageBySpend: 2 },
  },
  {
    name: 'One month at exactly what is needed',
    words: '40% is not below 40%.',
    inputs: { ...production, utilizationLastMonth: 0.353, utilizationMonthBefore: 0.4 },
    expected: { stage: 2, revertSignals: [] },
  },
  {
    name: 'The same GPUs against their own break-even',
    words: '35.3% and 39.9% are above the 25.5% that Together AI’s price with input counted requires.',
    inputs: { ...production, utilizationLastMonth: 0.353, utilizationMonthBefore: 0.399, requiredUtilization: 0.255 },
    expected: { stage: 2 },
  },
  {
    name: 'A bill of exactly a million',
    words: '1,000,000 does not exceed 1,000,000.',
    inputs: { ...production, spendUsdPerMonth: 1e6 },
    expected: { stage: 2, stageBySpend: 3 },
  },
  {
    name: 'A dollar above a million',
    words: '1,000,001 does.',
    inputs: { ...production, spendUsdPerMonth: 1_000_001 },
    expected: { stage: 3, stageName: 'Build side' },
  },
  { name: 'A strategic reason', words: 'It moves on at any bill.', inputs: { ...production, strategicControl: 1 }, expected: { stage: 3 } },
  {
    name: 'Half of the time in operations',
    words: '50% is not more than 50%.',
    inputs: { ...buildSide, operationsShare: 0.5 },
    expected: { stage: 3, verdict: 'Stay where you are.' },
  },
  {
    name: 'More than half',
    words: '51% is.',
    inputs: { ...buildSide, operationsShare: 0.51 },
    expected: { stage: 2, revertSignals: ['Operations take most of the inference team’s time.'] },
  },
  {
    name: 'The band of production begins',
    words: '99,999 is in the band of scale; see the next.',
    inputs: { currentStage: 1, spendUsdPerMonth: 99_999 },
    expected: { stageBySpend: 1, stage: 1 },
  },
  {
    name: 'At a hundred thousand',
    words: '100,000 is in the band of production, but no signal fires.',
    inputs: { currentStage: 1, spendUsdPerMonth: 100_000 },
    expected: { stageBySpend: 2, stage: 1 },
  },
];
