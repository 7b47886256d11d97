// Time of one simulation: twenty thousand draws of twenty offers. Printed, not asserted: it depends on the machine.
import type { PricedOffer } from '../../src/engine/calculator-data.ts';
import { chanceThatBeats, intervalOf } from '../../src/engine/decide/intervals.ts';
import { explainedDifference } from '../../src/engine/decide/measure-next.ts';
import { DRAWS, simulate } from '../../src/engine/decide/simulate.ts';
import { defaults } from '../../src/engine/models/model.ts';
import { workloadInputs } from '../../src/engine/models/workload.ts';
import { value } from '../../src/engine/outcome.ts';
import { readerWorkload } from '../../src/engine/state/reader-workload.ts';

const OFFERS = 20;
const ROUNDS = 7;

// One in four is a GPU, as in the price files.
const priced = Array.from({ length: OFFERS }, (_, index): PricedOffer => ({
  id: `vendor/offer-${index}`,
  vendor: 'Vendor',
  name: `Offer ${index}`,
  rates: value(
    index % 4 === 0
      ? { kind: 'gpu', usdPerGpuHour: 3 + index / 10, tokensPerSecond: 1500, capacityDerate: 0.4 }
      : { kind: 'tokens', inputUsdPerMtok: 0.1 + index / 10, outputUsdPerMtok: 0.3 + index / 5 },
  ),
}));
const { inputs } = readerWorkload(defaults(workloadInputs), '2026-05', 'estimated');

/** Milliseconds of this process, so that what else the machine does counts for nothing. */
const cpuMilliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function round(): string {
  const start = cpuMilliseconds();
  const simulation = simulate({ inputs, offers: {}, priced });
  const drawn = cpuMilliseconds();
  const [first, second] = [simulation.offers[0]!, simulation.offers[1]!];
  for (const { usdPerSuccess, monthlyUsd } of simulation.offers) [usdPerSuccess, monthlyUsd].forEach((column) => intervalOf(column));
  chanceThatBeats(first, second);
  explainedDifference(simulation, first, second);
  const read = cpuMilliseconds();
  return `${(read - start).toFixed(0)} (${(drawn - start).toFixed(0)} + ${(read - drawn).toFixed(0)})`;
}

const rounds = Array.from({ length: ROUNDS }, round);
console.log(`${DRAWS} draws × ${OFFERS} offers, then intervals and chances: ${rounds.join(', ')} ms of processor time (target 200)`);
