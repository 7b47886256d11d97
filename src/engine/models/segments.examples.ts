import type { Example } from './model.ts';
import type { segments } from './segments.ts';

const bare = {
  repairUsdPerFailure: 0, engineeringUsdPerHour: 0,
  firstRetryRate: 0, secondRetryRate: 0, firstGatePassRate: 1, secondGatePassRate: 1, firstOutputTokens: 0, secondOutputTokens: 0,
  firstInputTokens: 1000, secondInputTokens: 1000, thirdRequestsPerMonth: 0,
};

export const segmentsExamples: readonly Example<typeof segments.inputs>[] = [
  {
    name: 'A chat workload of 0.003 and answers from documents of 0.025, blended to 0.008',
    words:
      'The blend of 0.008 needs 17 chats for 5 answers: 17,000 at 0.003 are 51 USD, 5,000 at 0.025 are 125. Together 176 over 22,000: 0.008. The dear workload is 23% of the requests and 71% of the bill, and a success of it costs 8.3 times as much.',
    inputs: { ...bare, firstRequestsPerMonth: 17_000, secondRequestsPerMonth: 5000, firstInputUsdPerMtok: 3, secondInputUsdPerMtok: 25 },
    expected: {
      firstUsdPerSuccess: 0.003,
      secondUsdPerSuccess: 0.025,
      thirdUsdPerSuccess: undefined,
      thirdMonthlyUsd: undefined,
      firstMonthlyUsd: 51,
      secondMonthlyUsd: 125,
      monthlyUsd: 176,
      blendedUsdPerSuccess: 0.008,
      spread: 25 / 3,
      dearestShareOfBill: 125 / 176,
      verdict: 'The dearest success costs 8.3 times the cheapest: the blend hides that, so decide for each workload apart.',
    },
  },
  {
    name: 'Three workloads with engineering and repair',
    words:
      'Chat: 412,000 attempts at 0.00099 are 407.88, 20,000 failures at 0.002 are 40, four hours at 100 are 400: 847.88 over 380,000. ' +
      'Documents: 84,000 at 0.037 are 3,108, with 16 and 800 they are 3,924 over 72,000: 0.0545. Classification: 202,000 at 0.000334 are 67.468, with 8 and 200 they are 275.468 over 196,000.',
    inputs: {},
    expected: {
      firstMonthlyUsd: 847.88,
      secondMonthlyUsd: 3924,
      thirdMonthlyUsd: 275.468,
      firstUsdPerSuccess: 847.88 / 380_000,
      secondUsdPerSuccess: 0.0545,
      blendedUsdPerSuccess: 5047.348 / 648_000,
      spread: 0.0545 / (275.468 / 196_000),
    },
  },
  {
    name: 'A spread of exactly two is hidden by the blend',
    words: '0.002 against 0.001 is twice.',
    inputs: { ...bare, firstInputUsdPerMtok: 1, secondInputUsdPerMtok: 2 },
    expected: { spread: 2, verdict: 'The dearest success costs 2.0 times the cheapest: the blend hides that, so decide for each workload apart.' },
  },
  {
    name: 'A spread just below two is not',
    words: '0.0019 against 0.001 is 1.9 times.',
    inputs: { ...bare, firstInputUsdPerMtok: 1, secondInputUsdPerMtok: 1.9 },
    expected: { spread: 1.9, verdict: 'The dearest success costs 1.9 times the cheapest: the blend describes them all well enough.' },
  },
  {
    name: 'One workload is its own blend',
    words: 'The other two have no requests.',
    inputs: { secondRequestsPerMonth: 0, thirdRequestsPerMonth: 0 },
    expected: { blendedUsdPerSuccess: 847.88 / 380_000, spread: 1, verdict: 'There is one workload, so the blend is its cost.' },
  },
  { name: 'No workload at all', words: 'Nothing to blend.', inputs: { firstRequestsPerMonth: 0, secondRequestsPerMonth: 0, thirdRequestsPerMonth: 0 }, expected: { refusal: 'never' } },
  { name: 'A workload that nothing passes', words: 'It has a bill and no success.', inputs: { secondGatePassRate: 0 }, expected: { refusal: 'never' } },
];
