import type { Example } from './model.ts';
import type { threeGates } from './three-gates.ts';

const passes = 'Volume: the saving repays the migration in the time you accept.';
const tooLong = 'Volume: the payback takes longer than you accept.';
const noSpecialization = 'Specialization: nothing that you need is missing from the closed API.';
const noOwnership = 'Ownership: neither regulation nor the cost of an outage forces a move.';

/** A small workload that volume alone would keep: 9,090 USD against 8,090, so 48,000 takes 48 months. */
const small = { closedUsdPerMonth: 9090, openUsdPerMonth: 8090 };

export const threeGatesExamples: readonly Example<typeof threeGates.inputs>[] = [
  {
    name: 'A business application on GPT-5.5 that Together AI would serve',
    words:
      '18,128 USD less 2,546 are 15,582 saved a month; 48,000 / 15,582 = 3.08 months, well inside a year. The volume gate alone is enough.',
    inputs: {},
    expected: {
      verdict: 'Move this workload.',
      gatesPassed: 1,
      passed: [passes],
      notPassed: [noSpecialization, noOwnership],
      startOn: 'Serverless open weights; a GPU comes later, when its own break-even says so.',
      beforeMoving: [],
      savingUsdPerMonth: 15_582,
      paybackMonths: 48_000 / 15_582,
      spendBand: 'Workable with a team that has done it before',
    },
  },
  {
    name: 'The smaller workload passes too, though its spend is below the essay’s band',
    words: '9,090 USD less 1,447 are 7,643 a month; 48,000 / 7,643 = 6.28 months. By spend alone the essay calls it marginal.',
    inputs: { closedUsdPerMonth: 9090, openUsdPerMonth: 1447 },
    expected: { verdict: 'Move this workload.', savingUsdPerMonth: 7643, paybackMonths: 48_000 / 7643, spendBand: 'Marginal' },
  },
  {
    name: 'A payback of exactly the longest that is accepted passes',
    words: '48,000 / (12,000 − 8,000) = 12 months, and 12 are accepted.',
    inputs: { closedUsdPerMonth: 12_000, openUsdPerMonth: 8000 },
    expected: { gatesPassed: 1, paybackMonths: 12, passed: [passes] },
  },
  {
    name: 'A payback one dollar of saving longer does not',
    words: '48,000 / 3,999 = 12.003 months, more than 12.',
    inputs: { closedUsdPerMonth: 12_000, openUsdPerMonth: 8001 },
    expected: {
      verdict: 'Stay on the closed API for this workload.',
      gatesPassed: 0,
      notPassed: [tooLong, noSpecialization, noOwnership],
      startOn: undefined,
    },
  },
  {
    name: 'A backfill that ends before it repays anything',
    words: '34,000 USD a month against 4,800 would repay 48,000 in 1.64 months, but one month of work is left.',
    inputs: { closedUsdPerMonth: 34_000, openUsdPerMonth: 4800, monthsOfUse: 1 },
    expected: {
      gatesPassed: 0,
      paybackMonths: 48_000 / 29_200,
      notPassed: ['Volume: the workload ends before the saving has repaid the migration.', noSpecialization, noOwnership],
    },
  },
  {
    name: 'Open weights that cost more save nothing',
    words: 'The bill would rise from 1,000 to 1,500 USD: no saving, so no payback.',
    inputs: { closedUsdPerMonth: 1000, openUsdPerMonth: 1500 },
    expected: { gatesPassed: 0, savingUsdPerMonth: -500, paybackMonths: undefined },
  },
  {
    name: 'A hard limit below half a second passes at any volume',
    words: 'The payback is 48 months, but 499 ms is under the 500 that shared endpoints are trusted with.',
    inputs: { ...small, monthsOfUse: 60, hardLatency: 1, latencyLimitMs: 499 },
    expected: {
      gatesPassed: 1,
      notPassed: [tooLong, noOwnership],
      startOn: 'A managed dedicated endpoint, load-tested at your concurrency.',
    },
  },
  {
    name: 'A limit of exactly half a second does not',
    words: '500 ms is not under 500.',
    inputs: { ...small, hardLatency: 1, latencyLimitMs: 500 },
    expected: { gatesPassed: 0 },
  },
  {
    name: 'A tight limit that nobody promised does not',
    words: 'The limit is 100 ms but not a hard one.',
    inputs: { ...small, hardLatency: 0, latencyLimitMs: 100 },
    expected: { gatesPassed: 0 },
  },
  {
    name: 'An outage that costs exactly the tolerated share',
    words: '1% of revenue is not more than 1%.',
    inputs: { ...small, outageRevenueShare: 0.01 },
    expected: { gatesPassed: 0 },
  },
  {
    name: 'An outage that costs a little more, on a workload that then saves nothing',
    words: '1.1% is more than 1%: the ownership gate passes although the move costs 500 USD a month.',
    inputs: { closedUsdPerMonth: 1000, openUsdPerMonth: 1500, outageRevenueShare: 0.011 },
    expected: {
      gatesPassed: 1,
      passed: ['Ownership: one outage costs more revenue than the rule tolerates.'],
      beforeMoving: ['The move saves nothing: it is a requirement, and the difference needs a budget.'],
    },
  },
  {
    name: 'All three gates, with neither evals nor engineers',
    words:
      'A fine-tuned model matches, the model must be changed, regulation forces the handling, and the saving repays: all pass, and two preparations are missing.',
    inputs: { fineTunedMatches: 1, modelChanges: 1, handlingForced: 1, evalSuite: 0, inferenceEngineer: 0 },
    expected: {
      gatesPassed: 3,
      passed: [
        passes,
        'Specialization: a fine-tuned model matches the frontier on your evals; the model itself must be changed.',
        'Ownership: regulation forces how the data is handled.',
      ],
      notPassed: [],
      startOn: 'A dedicated deployment whose runtime you control.',
      beforeMoving: [
        'Build a production eval suite first: without it the pass rate behind the open-weights bill is a guess.',
        'Nobody knows model serving yet: hire, train, or buy a managed endpoint, and price that in the bill.',
        'Check that the failures come from the model and not from a schema that a normalization step would absorb.',
      ],
    },
  },
  {
    name: 'Spend at the foot of the essay’s middle band',
    words: '10,000 USD is no longer below 10,000.',
    inputs: { closedUsdPerMonth: 10_000 },
    expected: { spendBand: 'Workable with a team that has done it before' },
  },
  {
    name: 'Spend at the top of it',
    words: '50,000 USD is not yet above 50,000.',
    inputs: { closedUsdPerMonth: 50_000 },
    expected: { spendBand: 'Workable with a team that has done it before' },
  },
  {
    name: 'Spend above it',
    words: '50,001 USD is above 50,000.',
    inputs: { closedUsdPerMonth: 50_001 },
    expected: { spendBand: 'Clear' },
  },
];
