import type { Example } from './model.ts';
import type { gateParity } from './gate-parity.ts';

const even = {
  requestsPerMonth: 1000, inputTokens: 1000, outputTokens: 0, retryRate: 0, otherRetryRate: 0, gatePassRate: 1,
  engineeringHoursPerMonth: 0, otherEngineeringHoursPerMonth: 0, repairUsdPerFailure: 0, currentInputUsdPerMtok: 20,
};

export const gateParityExamples: readonly Example<typeof gateParity.inputs>[] = [
  {
    name: 'DeepSeek V3.1 at a 78% gate against GPT-5.5 at 95%',
    words:
      'GPT-5.5 costs 9,090 / 475,000 = 0.0191368 a success. The other pays 597.40 for tokens and 800 for engineering whatever its gate, and 1,000 if all 500,000 fail: 2,397.40 / (500,000 × 0.0211368) = 22.7%. ' +
      'At 78% it costs 1,617.40 / 390,000 = 0.0041472. A failure would have to cost (9,040 / 0.95 − 1,397.40 / 0.78) / (500,000 × (1 / 0.78 − 1 / 0.95)) = 0.0673 USD for the gates to make them equal.',
    inputs: {},
    expected: {
      currentUsdPerSuccess: 9090 / 475_000,
      otherUsdPerSuccess: 1617.4 / 390_000,
      parityGate: 2397.4 / (500_000 * (9090 / 475_000 + 0.002)),
      parityUsdPerFailure: (9040 / 0.95 - 1397.4 / 0.78) / (500_000 * (1 / 0.78 - 1 / 0.95)),
      verdict: 'At its gate the other offer is the cheaper one; below the parity gate it would not be.',
    },
  },
  {
    name: 'Half the price allows half the gate',
    words: 'Tokens are all there is: 20 USD a thousand requests against 10. At a gate of one half the other costs 10 / 500 = 0.02, the same.',
    inputs: { ...even, otherInputUsdPerMtok: 10, otherGatePassRate: 0.5 },
    expected: { parityGate: 0.5, margin: 0, otherUsdPerSuccess: 0.02, verdict: 'At its gate the other offer costs the same as the current one.' },
  },
  {
    name: 'A point below parity',
    words: 'At 49% the other costs 10 / 490, more than 0.02.',
    inputs: { ...even, otherInputUsdPerMtok: 10, otherGatePassRate: 0.49 },
    expected: { parityGate: 0.5, verdict: 'At its gate the other offer is the dearer one; above the parity gate it would not be.' },
  },
  {
    name: 'The same price needs the same gate, all of it',
    words: 'Both charge 20 and the current one never fails: parity is at a gate of 100%.',
    inputs: { ...even, otherInputUsdPerMtok: 20, otherGatePassRate: 1 },
    expected: { parityGate: 1, margin: 0 },
  },
  {
    name: 'A dearer offer can never catch up with one that does not fail',
    words: '21 USD against 20: even at a gate of 100% the other costs more.',
    inputs: { ...even, otherInputUsdPerMtok: 21 },
    expected: { refusal: 'never' },
  },
  {
    name: 'A free offer is cheaper at any gate',
    words: 'It costs 0 a success as soon as one request passes.',
    inputs: { ...even, otherInputUsdPerMtok: 0, otherOutputUsdPerMtok: 0 },
    expected: { parityGate: 0, verdict: 'The other offer costs nothing, so no gate makes it the dearer one.' },
  },
  {
    name: 'Two free offers',
    words: 'Both cost 0 a success, so the other one is no dearer at any gate.',
    inputs: { ...even, currentInputUsdPerMtok: 0, otherInputUsdPerMtok: 0 },
    expected: { currentUsdPerSuccess: 0, otherUsdPerSuccess: 0, parityGate: 0 },
  },
  {
    name: 'An offer that nothing passes has no cost per success, but a parity gate',
    words: 'Its gate of 0 lies 50 points below the 50% that it needs.',
    inputs: { ...even, otherInputUsdPerMtok: 10, otherGatePassRate: 0 },
    expected: { otherUsdPerSuccess: undefined, parityGate: 0.5, margin: -0.5, parityUsdPerFailure: undefined },
  },
  {
    name: 'Nothing is as cheap as a free offer',
    words: 'The current offer costs 0 and the other does not.',
    inputs: { ...even, currentInputUsdPerMtok: 0 },
    expected: { refusal: 'never' },
  },
];
