import { formValue } from '../../../engine/models/form-value.ts';
import { workloadInputs, type WorkloadInput } from '../../../engine/models/workload.ts';
import { invalid, value } from '../../../engine/outcome.ts';
import type { Resolver } from './resolve.ts';

/** `default <workload> <input>`: an input of a named workload as the calculator's form writes it. */
export const defaultInput: Resolver = ([name = '', input = ''], { data }) => {
  const workload = data.workloads.find((candidate) => candidate.name === name);
  if (!workload || !(input in workloadInputs)) return invalid(`there is no input “${input}” of a workload “${name}”`);
  return value(formValue(workloadInputs[input as WorkloadInput], workload.inputs[input as WorkloadInput]));
};
