import type { WorkloadInput } from '../models/workload.ts';

/**
 * The names of a workload's parts in an address. They are in links that people have sent: never reuse one for something else.
 * The inputs have the names that the calculators give them, so that a calculator's address is a link without the other parts.
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
