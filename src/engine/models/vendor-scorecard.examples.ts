import type { Example } from './model.ts';
import type { vendorScorecard } from './vendor-scorecard.ts';

export const vendorScorecardExamples: readonly Example<typeof vendorScorecard.inputs>[] = [
  {
    name: 'All seven pass',
    words: '7 passes, nothing else.',
    inputs: {},
    expected: { verdict: 'Proceed.', passes: 7, conditionals: 0, failures: 0, reasons: [] },
  },
  {
    name: 'One conditional pass',
    words: '6 passes and 1 conditional: below the 2 that call for a deeper look.',
    inputs: { integration: 2 },
    expected: {
      verdict: 'Proceed, with the mitigation in place.',
      passes: 6,
      conditionals: 1,
      reasons: ['Integration: passes only with its mitigation.'],
    },
  },
  {
    name: 'Two conditional passes',
    words: '5 passes and 2 conditional: a deeper look.',
    inputs: { integration: 2, trajectory: 2 },
    expected: { verdict: 'Look deeper before you commit.', passes: 5, conditionals: 2, failures: 0 },
  },
  {
    name: 'One failure outweighs six passes',
    words: '6 passes do not make up for 1 failure.',
    inputs: { latency: 0 },
    expected: {
      verdict: 'Eliminate this vendor for this workload.',
      passes: 6,
      failures: 1,
      reasons: ['Latency under load: fails, and nothing compensates for it.'],
    },
  },
  {
    name: 'An unreliable vendor behind a failover',
    words: 'The failure has a control, so it counts as 1 conditional pass.',
    inputs: { reliability: 1 },
    expected: {
      verdict: 'Proceed, with the mitigation in place.',
      conditionals: 1,
      failures: 0,
      reasons: ['Reliability and failover: fails; the control that you named must be in place first.'],
    },
  },
  {
    name: 'A compensated failure and a conditional pass',
    words: '1 + 1 = 2 conditional passes: a deeper look.',
    inputs: { reliability: 1, integration: 2 },
    expected: { verdict: 'Look deeper before you commit.', conditionals: 2 },
  },
  {
    name: 'Compliance fails, with a control, on an ordinary workload',
    words: 'It counts as 1 conditional pass.',
    inputs: { compliance: 1 },
    expected: { verdict: 'Proceed, with the mitigation in place.', conditionals: 1, failures: 0 },
  },
  {
    name: 'The same on a regulated workload',
    words: 'No control makes up for it: 1 failure.',
    inputs: { compliance: 1, regulated: 1 },
    expected: {
      verdict: 'Eliminate this vendor for this workload.',
      conditionals: 0,
      failures: 1,
      reasons: ['Compliance and data handling: fails, and no control makes up for it on a regulated workload.'],
    },
  },
  {
    name: 'Reliability with a control on a regulated workload',
    words: 'Regulation makes only the compliance gate strict.',
    inputs: { reliability: 1, regulated: 1 },
    expected: { verdict: 'Proceed, with the mitigation in place.', failures: 0 },
  },
];
