import type { InputSpecs } from '../../engine/models/model.ts';
import type { WorkloadInput } from '../../engine/models/workload.ts';
import type { QueryKeys } from './query.ts';

/**
 * The inputs of a workload as an address names them, the same in every calculator: a workload can be carried from one to
 * the next. They are in links that people have sent: never reuse one for something else.
 */
export const WORKLOAD_KEYS: Readonly<Record<WorkloadInput, string>> = {
  requestsPerMonth: 'requests',
  inputTokens: 'in',
  outputTokens: 'out',
  retryRate: 'retry',
  gatePassRate: 'gate',
  repairUsdPerFailure: 'repair',
  engineeringHoursPerMonth: 'hours',
  engineeringUsdPerHour: 'rate',
};

/** The name of each input of a model in an address: short for those of a workload, its own for others. */
export function inputKeys<S extends InputSpecs>(specs: S): QueryKeys<S> {
  const short: Readonly<Record<string, string>> = WORKLOAD_KEYS;
  return Object.fromEntries(Object.keys(specs).map((name) => [name, short[name] ?? name])) as QueryKeys<S>;
}
