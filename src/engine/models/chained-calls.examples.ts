import type { chainedCalls } from './chained-calls.ts';
import type { Example } from './model.ts';

export const chainedCallsExamples: readonly Example<typeof chainedCalls.inputs>[] = [
  {
    name: 'Six calls that each fail once in twenty',
    words:
      'Six calls of 1.5 s take 9 s; six fit into 10 s. 0.95 to the sixth is 0.7351, so 26.5% of workflows fail without retries. With one retry a call fails 0.05 × 0.05 = 0.25% of the time, ' +
      'and 0.9975 to the sixth is 0.9851: 1.5% fail, for 1.05 attempts a call, 9.45 s. To succeed 95 times in 100, a call may fail 1 − 0.95^(1/6) = 0.85% of the time.',
    inputs: {},
    expected: {
      totalSeconds: 9,
      attemptsPerCall: 1.05,
      totalSecondsWithRetries: 9.45,
      callsWithinBudget: 6,
      failureWithoutRetries: 0.264908109375,
      failurePerCall: 0.0025,
      failureWithRetries: 1 - 0.9975 ** 6,
      allowedFailurePerCall: 1 - 0.95 ** (1 / 6),
    },
  },
  {
    name: 'One call fails as often as the call',
    words: 'A chain of one without retries fails as often as its only call.',
    inputs: { calls: 1, retries: 0 },
    expected: { failureWithoutRetries: 0.05, failureWithRetries: 0.05, attemptsPerCall: 1, allowedFailurePerCall: 0.05 },
  },
  {
    name: 'Calls that always fail',
    words: 'Every retry is used, two attempts a call, and every workflow fails.',
    inputs: { failureRate: 1 },
    expected: { attemptsPerCall: 2, failureWithRetries: 1, failureWithoutRetries: 1, totalSecondsWithRetries: 18 },
  },
  {
    name: 'A wait that is exactly six calls long',
    words: '9 s hold six calls of 1.5 s.',
    inputs: { secondsBudget: 9 },
    expected: { callsWithinBudget: 6 },
  },
  {
    name: 'A little less holds five',
    words: '8.99 s hold five calls of 1.5 s and most of a sixth.',
    inputs: { secondsBudget: 8.99 },
    expected: { callsWithinBudget: 5 },
  },
  {
    name: 'No failure is allowed',
    words: 'When every workflow must succeed, no call may fail.',
    inputs: { successTarget: 1 },
    expected: { allowedFailurePerCall: 0 },
  },
];
