import type { Example } from './model.ts';
import type { speculativeDecoding } from './speculative-decoding.ts';

export const speculativeDecodingExamples: readonly Example<typeof speculativeDecoding.inputs>[] = [
  {
    name: 'Five drafted tokens at 55% acceptance',
    words:
      '1 + 0.55 + 0.3025 + 0.166375 + 0.09150625 + 0.0503284375 = 2.1607096875 tokens a step. At 1.15 plain steps that is 1.8789 times the speed, ' +
      'so a token costs 1.15 / 2.1607 = 53.2% of what it did, 46.8% less. At 13.0439% acceptance a step yields 1 + 0.130439 + 0.017014 + 0.002219 + 0.000289 + 0.000038 = 1.15: break-even. A measured 0.92 would need a step of 2.1607 / 0.92 = 2.3486 plain steps.',
    inputs: {},
    expected: {
      expectedTokensPerStep: 2.1607096875,
      speedup: 2.1607096875 / 1.15,
      costChange: 1.15 / 2.1607096875 - 1,
      breakEvenAcceptance: 0.13043906561027263,
      impliedStepCostRatio: 2.1607096875 / 0.92,
      verdict: [
        'At these inputs speculation makes each token cheaper.',
        'At this batch size static speculation is known to stop helping: measure the step cost there.',
      ],
    },
  },
  {
    name: 'One drafted token breaks even where the acceptance equals the added cost',
    words:
      'With one draft a step yields 1 + a tokens. A step of 1.3 plain steps is earned back at a = 0.3 exactly, and at 30% acceptance nothing is gained or lost.',
    inputs: { draftLength: 1, stepCostRatio: 1.3, acceptanceRate: 0.3 },
    expected: { expectedTokensPerStep: 1.3, speedup: 1, costChange: 0, breakEvenAcceptance: 0.3 },
  },
  {
    name: 'Full acceptance yields every draft and one more',
    words:
      'All five drafts are kept and the check adds one: six tokens. At 2 plain steps a step that is three times the speed, a third of the cost.',
    inputs: { acceptanceRate: 1, stepCostRatio: 2 },
    expected: { expectedTokensPerStep: 6, speedup: 3, costChange: -2 / 3 },
  },
  {
    name: 'No acceptance wastes every draft',
    words: 'Only the token of the check remains: 1 token for 1.15 plain steps, 15% more per token.',
    inputs: { acceptanceRate: 0 },
    expected: { expectedTokensPerStep: 1, speedup: 1 / 1.15, costChange: 1.15 - 1 },
  },
  {
    name: 'A step as dear as its best yield',
    words: 'Five drafts yield six tokens at most, so a step of 6 plain steps breaks even only at full acceptance.',
    inputs: { stepCostRatio: 6 },
    expected: { breakEvenAcceptance: 1 },
  },
  {
    name: 'A step dearer than its best yield never pays',
    words: 'Five drafts yield six tokens at most; a step of 6.5 plain steps cannot be earned back.',
    inputs: { stepCostRatio: 6.5 },
    expected: {
      breakEvenAcceptance: undefined,
      verdict: [
        'A step costs more than the most tokens it can yield, so speculation loses at any acceptance rate.',
        'At this batch size static speculation is known to stop helping: measure the step cost there.',
      ],
    },
  },
  {
    name: 'Batch of four: the last size where it helps',
    words: 'The rule says that static speculation helps at batch 1 to 4.',
    inputs: { batchSize: 4 },
    expected: {
      verdict: [
        'At these inputs speculation makes each token cheaper.',
        'At this batch size static speculation is known to help.',
      ],
    },
  },
  {
    name: 'Batch of seven: between the two rules',
    words: 'It helps up to 4 and fades from 8; 7 is neither.',
    inputs: { batchSize: 7 },
    expected: {
      verdict: [
        'At these inputs speculation makes each token cheaper.',
        'This batch size lies between where static speculation helps and where it fades: measure.',
      ],
    },
  },
  {
    name: 'Batch of eight: the first size where it fades',
    words:
      'The rule says that it stops helping from 8. At 10% acceptance a step yields 1.11111 tokens for 1.15 plain steps: dearer.',
    inputs: { batchSize: 8, acceptanceRate: 0.1 },
    expected: {
      expectedTokensPerStep: 1.11111,
      verdict: [
        'At these inputs speculation makes each token dearer.',
        'At this batch size static speculation is known to stop helping: measure the step cost there.',
      ],
    },
  },
];
