import type { agentWorkflow } from './agent-workflow.ts';
import type { Example } from './model.ts';

const bare = { retryRate: 0, engineeringHoursPerMonth: 0 };

export const agentWorkflowExamples: readonly Example<typeof agentWorkflow.inputs>[] = [
  {
    name: 'Six calls that each pass nineteen times in twenty',
    words:
      '2,500 tokens at 5 USD a million are 0.0125, 350 at 30 are 0.0105: 0.023 a call, 0.138 for six. 0.95 to the sixth is 0.735091890625, so 26.5% of workflows fail and a finished one costs 0.18773. ' +
      'Adding up 0.023 / 0.95 six times gives 0.145263: the true cost is 29.2% more, one over 0.95 to the fifth.',
    inputs: bare,
    expected: {
      callsPerWorkflow: 6,
      attemptsPerCall: 1,
      workflowPassRate: 0.735091890625,
      workflowFailureRate: 1 - 0.735091890625,
      monthlyUsd: 6900,
      usdPerFinished: 0.138 / 0.735091890625,
      sumOfCallsUsd: 0.138 / 0.95,
      shortfallOfSum: 1 / 0.7737809375 - 1,
    },
  },
  {
    name: 'Eight calls at nine in ten',
    words: '0.9 to the eighth is 0.43046721; 0.184 USD of calls make 0.42744 for a finished workflow. The sum of the calls, 0.184 / 0.9, falls short by 109%: one over 0.9 to the seventh is 2.0908.',
    inputs: { ...bare, stepsPerWorkflow: 8, callPassRate: 0.9 },
    expected: { workflowPassRate: 0.43046721, usdPerFinished: 0.184 / 0.43046721, shortfallOfSum: 1 / 0.4782969 - 1 },
  },
  {
    name: 'One second try for each call',
    words:
      'A call fails twice with probability 0.05 × 0.05 = 0.0025, so it passes with 0.9975 for 1.05 attempts. 0.9975 to the sixth is 0.98509, so a finished workflow costs 0.138 × 1.05 / 0.98509 = 0.14709: less than without the second try.',
    inputs: { ...bare, retriesAfterFailure: 1 },
    expected: { attemptsPerCall: 1.05, callPassAfterRetries: 0.9975, workflowPassRate: 0.9975 ** 6, usdPerFinished: (0.138 * 1.05) / 0.9975 ** 6 },
  },
  {
    name: 'Two steps of three calls side by side',
    words: 'A step passes with 0.5 cubed, 0.125, and the workflow with 0.015625. When a failed step ends it, 1.125 steps of three calls are paid: 3.375 calls, not 6.',
    inputs: { ...bare, stepsPerWorkflow: 2, callsPerStep: 3, callPassRate: 0.5 },
    expected: { callsPerWorkflow: 6, workflowPassRate: 0.015625, usdPerFinished: 0.138 / 0.015625, usdPerFinishedStopping: (0.023 * 3.375) / 0.015625 },
  },
  {
    name: 'Lost attempts and engineering are paid too',
    words: '3% more attempts make 7,107 USD of the 6,900; eight hours at 100 make 7,907. Of 50,000 workflows 36,754.59 finish: 0.21513 each.',
    inputs: {},
    expected: { monthlyUsd: 7907, usdPerFinished: 7907 / (50_000 * 0.735091890625) },
  },
  {
    name: 'A single call that never fails',
    words: 'There is nothing to compound: 0.023 by any way of counting.',
    inputs: { ...bare, stepsPerWorkflow: 1, callPassRate: 1 },
    expected: { usdPerFinished: 0.023, usdPerFinishedStopping: 0.023, sumOfCallsUsd: 0.023, shortfallOfSum: 0, workflowFailureRate: 0 },
  },
  {
    name: 'Fifty calls at even odds',
    words: 'Half to the fiftieth is less than one in a thousand trillion: no workflow finishes.',
    inputs: { stepsPerWorkflow: 50, callPassRate: 0.5 },
    expected: { refusal: 'never' },
  },
];
