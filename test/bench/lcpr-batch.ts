// Loaded costs over typed arrays, for each second of processor time. Printed, not asserted: the number depends on the machine.
// The batch fits the processor's cache, as a sweep does; one input changes between rounds, so that no round can be left out.
import { lcprBatch, type LcprColumns } from '../../src/engine/models/lcpr-batch.ts';
import { lcpr, type LcprInputs } from '../../src/engine/models/lcpr.ts';
import { defaults } from '../../src/engine/models/model.ts';

const ROWS = 4000;
const EVALUATIONS = 200_000_000;
const ROUNDS = 5;

const usual = Object.entries(defaults(lcpr.inputs)) as [keyof LcprInputs, number][];
const columns = Object.fromEntries(usual.map(([name, value]) => [name, new Float64Array(ROWS).fill(value)])) as unknown as LcprColumns;
columns.outputTokens.forEach((_, row) => (columns.outputTokens[row] = 200 + (row % 400)));
columns.gatePassRate.forEach((_, row) => (columns.gatePassRate[row] = 0.5 + (row % 50) / 100));
const costs = new Float64Array(ROWS);

function millionsPerSecond(): string {
  const start = process.cpuUsage();
  for (let done = 0; done < EVALUATIONS; done += ROWS) {
    columns.requestsPerMonth[done % ROWS] = done + 1;
    lcprBatch(columns, costs);
  }
  const { user, system } = process.cpuUsage(start);
  return (EVALUATIONS / (user + system)).toFixed(0);
}

const rounds = Array.from({ length: ROUNDS }, millionsPerSecond);
console.log(`LCPR over Float64Array: ${rounds.join(', ')} million evaluations a second on one core (target 100)`);
