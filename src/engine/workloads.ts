import type { Amount, Evidence, InputRead, Location } from './evidence.ts';
import { workloadInputs, type Workload, type WorkloadInput } from './models/workload.ts';

/** A workload that worked examples and presets share, read from `src/content/workloads/<name>.yaml`. */
export interface NamedWorkload {
  /** The file's name. */
  readonly name: string;
  readonly title: string;
  /** One sentence: who has this workload. */
  readonly summary: string;
  /** Calculators offer it as a starting point. */
  readonly isPreset: boolean;
  /** Every input, those of the workload it is based on included. */
  readonly inputs: Workload;
  readonly evidence: Readonly<Record<WorkloadInput, Evidence>>;
  /** Where each input is written. */
  readonly locations: Readonly<Record<WorkloadInput, Location>>;
}

/** A workload whose inputs go through `take` when they are read: only what a formula uses becomes its source. */
export function tracedWorkload(workload: NamedWorkload, take: (read: InputRead) => Amount): Workload {
  const traced = {};
  for (const input of Object.keys(workloadInputs) as WorkloadInput[]) {
    Object.defineProperty(traced, input, {
      enumerable: true,
      get: () => {
        const amount = take({
          kind: 'workload',
          id: `${workload.name} ${input}`,
          label: `${workloadInputs[input].label} (${workload.title})`,
          amount: workload.inputs[input],
          unit: workloadInputs[input].unit,
          evidence: workload.evidence[input],
          sources: [],
          location: workload.locations[input],
        });
        return Number(amount);
      },
    });
  }
  return traced as Workload;
}
