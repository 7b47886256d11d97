// Evaluations of the LCPR model for each second of processor time. Printed, not asserted: the number depends on the machine.
// Inputs vary and results are kept, so that the compiler can neither compute once nor leave out parts of the breakdown.
import { lcpr } from '../../src/engine/models/lcpr.ts';
import { defaults } from '../../src/engine/models/model.ts';

const DISTINCT_INPUTS = 1024;
const EVALUATIONS = 20_000_000;
const ROUNDS = 5;

const inputs = Array.from({ length: DISTINCT_INPUTS }, (_, index) => ({
  ...defaults(lcpr.inputs),
  requestsPerMonth: 100_000 + index,
  outputTokens: 200 + (index % 400),
  gatePassRate: 0.5 + (index % 50) / 100,
}));
const kept = inputs.map(lcpr.compute);

function millionsPerSecond(): string {
  const start = process.cpuUsage();
  for (let index = 0; index < EVALUATIONS; index += 1) {
    const slot = index % DISTINCT_INPUTS;
    kept[slot] = lcpr.compute(inputs[slot]!);
  }
  const { user, system } = process.cpuUsage(start);
  return (EVALUATIONS / (user + system)).toFixed(1);
}

const rounds = Array.from({ length: ROUNDS }, millionsPerSecond);
console.log(`LCPR with its whole breakdown: ${rounds.join(', ')} million evaluations a second on one core (target 10)`);
