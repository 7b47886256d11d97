import { count, money, percent } from '../format.ts';
import type { InputSpecs, Values } from './model.ts';

/** The inputs that describe a workload, shared by every model that prices one. */
export const workloadInputs = {
  requestsPerMonth: {
    label: 'Requests a month',
    unit: 'requests/month',
    minimum: 1,
    maximum: 1e12,
    default: 500_000,
    hint: 'Original requests: count a retry with its request, not as a new one.',
    show: count(0, 'request'),
    whole: true,
  },
  inputTokens: {
    label: 'Input tokens per request',
    unit: 'tokens/request',
    minimum: 0,
    maximum: 1e7,
    default: 800,
    hint: 'Take the mean from the usage field of the API response.',
    show: count(0, 'token'),
  },
  outputTokens: {
    label: 'Output tokens per request',
    unit: 'tokens/request',
    minimum: 0,
    maximum: 1e7,
    default: 400,
    hint: 'Include reasoning tokens if you are billed for them.',
    show: count(0, 'token'),
  },
  retryRate: {
    label: 'Retry rate, percent',
    unit: 'share',
    minimum: 0,
    maximum: 10,
    default: 0.03,
    hint: 'Extra attempts per request, from your logs.',
    show: percent(0),
  },
  gatePassRate: {
    label: 'Quality gate pass rate, percent',
    unit: 'share',
    minimum: 0,
    maximum: 1,
    default: 0.95,
    hint: 'Share of requests whose answer passes your checks and is used.',
    show: percent(0),
  },
  repairUsdPerFailure: {
    label: 'Repair cost per failure, USD',
    unit: 'USD/failure',
    minimum: 0,
    maximum: 1e5,
    default: 0.002,
    hint: 'What you spend on each request that fails the gate.',
    show: money(3),
  },
  engineeringHoursPerMonth: {
    label: 'Engineering hours a month',
    unit: 'hours/month',
    minimum: 0,
    maximum: 1e5,
    default: 8,
    hint: 'Time spent keeping this workload running.',
    show: count(0, 'hour'),
  },
  engineeringUsdPerHour: {
    label: 'Engineering rate, USD an hour',
    unit: 'USD/hour',
    minimum: 0,
    maximum: 1e4,
    default: 100,
    hint: 'Salary with overheads, divided by hours worked.',
    show: money(0),
  },
} as const satisfies InputSpecs;

export type Workload = Values<typeof workloadInputs>;
export type WorkloadInput = keyof Workload;
