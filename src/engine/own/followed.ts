import type { GuideData } from '../claim-context.ts';
import type { InputRead } from '../evidence.ts';
import type { Workload, WorkloadInput } from '../models/workload.ts';
import { WORKLOAD_INPUTS } from '../state/reader-workload.ts';
import type { NamedWorkload } from '../workloads.ts';

/**
 * The worked examples that stand for the reader’s own product. The other workloads rest on them and say what is different: a variant its one
 * input, a kind of work (retrieval, classification) its volume and shape.
 */
const EXAMPLES: readonly string[] = ['saas', 'saas-b2b'];

/** By workload, the inputs that the reader’s take the place of. */
export type Followed = Readonly<Record<string, readonly WorkloadInput[]>>;

/** Inputs of the examples and of their variants. What a variant changes, it changes in the reader’s workload too: “at a gate of 70%” stays 70%. */
export function followedInputs(workloads: readonly NamedWorkload[]): Followed {
  const files = workloads.filter(({ name }) => EXAMPLES.includes(name)).map(({ locations }) => locations.requestsPerMonth.file);
  return Object.fromEntries(
    workloads.flatMap(({ name, locations }) => {
      const inputs = WORKLOAD_INPUTS.filter((input) => files.includes(locations[input].file));
      return inputs.length > 0 ? [[name, inputs]] : [];
    }),
  );
}

/** Whether one of the inputs read would be the reader’s. */
export const readsFollowed = (followed: Followed, reads: readonly Pick<InputRead, 'kind' | 'id'>[]): boolean =>
  reads.some(({ kind, id }) => {
    const [name = '', input = ''] = id.split(' ');
    return kind === 'workload' && (followed[name]?.some((one) => one === input) ?? false);
  });

/** The guide’s data with the reader’s workload in its examples. */
export const withReader = (data: GuideData, followed: Followed, own: Workload): GuideData => ({
  ...data,
  workloads: data.workloads.map((workload) => {
    const taken = Object.fromEntries((followed[workload.name] ?? []).map((input) => [input, own[input]]));
    return { ...workload, inputs: { ...workload.inputs, ...taken } };
  }),
});
