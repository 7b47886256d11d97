import { dedicatedGpu } from '../../../engine/models/dedicated-gpu.ts';
import type { DedicatedGpuCost } from '../../../engine/models/dedicated-gpu.ts';
import { showOutput } from '../../../engine/models/model.ts';
import { offerCost } from '../../../engine/models/offer-cost.ts';
import { invalid, value } from '../../../engine/outcome.ts';
import { priceBook } from '../../../engine/pricing/book.ts';
import type { Resolver } from './resolve.ts';

/** `loaded <workload> <offer id> <output>`: what the calculator of loaded cost shows for an offer before anything is changed. */
export const loaded: Resolver = ([name = '', offerId = '', output = ''], { data }) => {
  const workload = data.workloads.find((candidate) => candidate.name === name);
  if (!workload) return invalid(`there is no workload “${name}”`);
  if (!Object.hasOwn(dedicatedGpu.outputs, output)) return invalid(`there is no output “${output}” of a loaded cost`);
  const key = output as keyof DedicatedGpuCost;
  const cost = offerCost(priceBook(data.pricing), data.pricing.facts, workload.inputs, offerId);
  if (cost.kind !== 'value') return cost;
  const amount = (cost.value as Partial<DedicatedGpuCost>)[key];
  const spec = dedicatedGpu.outputs[key];
  if (amount === undefined || spec.unit === 'text') return invalid(`${offerId} has no ${output}`);
  return value(showOutput(spec, amount));
};
