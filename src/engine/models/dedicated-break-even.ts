import { HOURS_PER_DAY, HOURS_PER_MONTH, DAYS_PER_MONTH, MINUTES_PER_DAY, SECONDS_PER_DAY, TOKENS_PER_MTOK } from '../conventions.ts';
import { count, money, percent } from '../format.ts';
import { never, value, type Outcome } from '../outcome.ts';
import { middle } from '../rule.ts';
import { RULES } from '../rules.ts';
import { gpuCountInput, gpuInputs, tokensPerRequestInput, usdPerMtokInput } from './gpu-inputs.ts';
import { breakEvenSteps } from './dedicated-break-even-steps.ts';
import { usdPerHourInput } from './input-kinds.ts';
import type { InputSpecs, Model, Values } from './model.ts';
import { choice } from './questions.ts';
import { difference, exceeds, reaches } from './thresholds.ts';

const inputs = {
  usdPerGpuHour: gpuInputs.usdPerGpuHour,
  tokensPerSecond: gpuInputs.tokensPerSecond,
  gpuCount: gpuCountInput(1, 'GPUs that the workload would rent.'),
  utilization: {
    ...gpuInputs.capacityDerate,
    label: 'Utilization that you can hold, percent',
    hint: 'Tokens made over tokens possible, all month: see the utilization and traffic calculators.',
  },
  inputTokens: tokensPerRequestInput('Input tokens', 0, 800, 'Take the mean from the usage field of the API response.'),
  outputTokens: tokensPerRequestInput('Output tokens', 1, 400, 'Include reasoning tokens if you are billed for them.'),
  inputUsdPerMtok: usdPerMtokInput('Serverless input price', 0.6, 'From the vendor’s price page, or your contract.'),
  outputUsdPerMtok: usdPerMtokInput('Serverless output price', 1.7, 'From the vendor’s price page, or your contract.'),
  prefillShare: {
    label: 'Work of an input token on the GPU, percent of an output token',
    unit: 'share',
    minimum: 0,
    maximum: 10,
    default: 0,
    hint: 'Zero charges the GPU nothing for reading, which flatters it; the prefill calculator gives a figure.',
    show: percent(0),
  },
  mode: choice(
    'Who runs the GPUs',
    'It decides the engineering hours beyond those of serverless, taken at the middle of the essay’s bands.',
    ['Leave engineering out', 'Managed by the vendor', 'Managed by you'],
    0,
    2,
  ),
  engineeringUsdPerHour: usdPerHourInput(100),
} as const satisfies InputSpecs;

export type DedicatedBreakEvenInputs = Values<typeof inputs>;

/** What GPUs must do to cost no more than one way of pricing the same tokens on serverless. */
interface BreakEven {
  readonly tokensPerDay: number;
  readonly utilization: number;
  readonly saturatedHoursPerDay: number;
}

export interface DedicatedBreakEven {
  /** Rent per million output tokens at the utilization entered, reading charged where a prefill share is given. */
  readonly rentUsdPerMtok: number;
  /** The same with the engineering of the mode. */
  readonly loadedUsdPerMtok: number;
  readonly blendedUsdPerMtok: number;
  readonly extraEngineeringHoursPerMonth: number;
  readonly dedicatedUsdPerMonth: number;
  readonly serverlessUsdPerMonth: number;
  readonly savingUsdPerMonth: number;
  /** Output tokens a day of all the GPUs at full load. */
  readonly capacityTokensPerDay: number;
  /** Rent against the output price alone: the essay’s comparison. Undefined when output is free. */
  readonly outputTokensPerDay: number | undefined;
  readonly outputUtilization: number | undefined;
  readonly outputSaturatedHours: number | undefined;
  /** Rent against the whole serverless bill. */
  readonly blendedTokensPerDay: number;
  readonly blendedUtilization: number;
  readonly blendedSaturatedHours: number;
  /** Rent and engineering against the whole serverless bill. */
  readonly wholeTokensPerDay: number;
  readonly wholeTokensPerMinute: number;
  readonly wholeUtilization: number;
  readonly wholeSaturatedHours: number;
  readonly verdict: readonly string[];
}

/** Monthly hours of a mode beyond those that serverless takes as well. */
export function extraHours(mode: number): number {
  if (mode === 0) return 0;
  const hours = mode === 1 ? RULES['managed-monthly-hours'].amount : RULES['self-managed-monthly-hours'].amount;
  return middle(hours) - middle(RULES['serverless-monthly-hours'].amount);
}

/** Output tokens a second of one GPU that also reads the input: speed / (1 + prefill share × input / output). */
export const loadedTokensPerSecond = (
  i: Pick<DedicatedBreakEvenInputs, 'tokensPerSecond' | 'prefillShare' | 'inputTokens' | 'outputTokens'>,
): number => i.tokensPerSecond / (1 + (i.prefillShare * i.inputTokens) / i.outputTokens);

/** Serverless price of an output token with the input that comes with it: USD per million output tokens. */
export const blendedPrice = (
  i: Pick<DedicatedBreakEvenInputs, 'inputTokens' | 'outputTokens' | 'inputUsdPerMtok' | 'outputUsdPerMtok'>,
): number => i.outputUsdPerMtok + (i.inputUsdPerMtok * i.inputTokens) / i.outputTokens;

/** The volume at which a fixed bill equals what serverless would charge for it; undefined when serverless is free. It does not depend on utilization. */
function breakEven(usdPerDay: number, serverlessUsdPerMtok: number, capacityTokensPerDay: number): BreakEven | undefined {
  if (serverlessUsdPerMtok === 0) return undefined;
  const tokensPerDay = (usdPerDay * TOKENS_PER_MTOK) / serverlessUsdPerMtok;
  const utilization = tokensPerDay / capacityTokensPerDay;
  return { tokensPerDay, utilization, saturatedHoursPerDay: utilization * HOURS_PER_DAY };
}

function compute(i: DedicatedBreakEvenInputs): Outcome<DedicatedBreakEven> {
  const blendedUsdPerMtok = blendedPrice(i);
  const capacityTokensPerDay = i.gpuCount * loadedTokensPerSecond(i) * SECONDS_PER_DAY;
  const rentUsdPerDay = i.gpuCount * i.usdPerGpuHour * HOURS_PER_DAY;
  const extraEngineeringHoursPerMonth = extraHours(i.mode);
  const wholeUsdPerDay = rentUsdPerDay + (extraEngineeringHoursPerMonth * i.engineeringUsdPerHour) / DAYS_PER_MONTH;
  const output = breakEven(rentUsdPerDay, i.outputUsdPerMtok, capacityTokensPerDay);
  const blended = breakEven(rentUsdPerDay, blendedUsdPerMtok, capacityTokensPerDay);
  const whole = breakEven(wholeUsdPerDay, blendedUsdPerMtok, capacityTokensPerDay);
  if (blended === undefined || whole === undefined)
    return never('Serverless is free at these prices, so no volume makes a rented GPU cheaper');
  const soldMtokPerDay = (capacityTokensPerDay * i.utilization) / TOKENS_PER_MTOK;
  const dedicatedUsdPerMonth =
    i.gpuCount * i.usdPerGpuHour * HOURS_PER_MONTH + extraEngineeringHoursPerMonth * i.engineeringUsdPerHour;
  const serverlessUsdPerMonth = soldMtokPerDay * DAYS_PER_MONTH * blendedUsdPerMtok;
  return value({
    rentUsdPerMtok: rentUsdPerDay / soldMtokPerDay,
    loadedUsdPerMtok: wholeUsdPerDay / soldMtokPerDay,
    blendedUsdPerMtok,
    extraEngineeringHoursPerMonth,
    dedicatedUsdPerMonth,
    serverlessUsdPerMonth,
    savingUsdPerMonth: difference(serverlessUsdPerMonth, dedicatedUsdPerMonth),
    capacityTokensPerDay,
    outputTokensPerDay: output?.tokensPerDay,
    outputUtilization: output?.utilization,
    outputSaturatedHours: output?.saturatedHoursPerDay,
    blendedTokensPerDay: blended.tokensPerDay,
    blendedUtilization: blended.utilization,
    blendedSaturatedHours: blended.saturatedHoursPerDay,
    wholeTokensPerDay: whole.tokensPerDay,
    wholeTokensPerMinute: whole.tokensPerDay / MINUTES_PER_DAY,
    wholeUtilization: whole.utilization,
    wholeSaturatedHours: whole.saturatedHoursPerDay,
    verdict: [answer(whole.utilization, i.utilization), ...prefillWarning(i)],
  });
}

/** Never, always, not at this utilization, or yes: the break-even utilization against 1, 0 and what can be held. */
function answer(needed: number, held: number): string {
  if (needed === 0) return 'Always: the GPUs cost nothing, so they win at any volume.';
  if (exceeds(needed, 1)) return 'Never with this number of GPUs: the break-even is more than they make at full load.';
  if (reaches(held, needed)) return 'Yes: the utilization that you can hold is past the break-even.';
  return 'Not at this utilization: the GPUs could make the break-even volume, but you would have to keep them busier.';
}

const prefillWarning = (i: DedicatedBreakEvenInputs): readonly string[] =>
  i.prefillShare === 0 && i.inputTokens > 0
    ? ['Serverless is charged for the input here and the GPU is not: enter the work of an input token before you decide.']
    : [];

const perDay = { unit: 'tokens/day', show: count(0, 'token a day') } as const;
const hoursPerDay = { unit: 'hours/day', show: count(1, 'hour a day') } as const;
const share = { unit: 'share', show: percent(1) } as const;

/**
 * When a rented GPU costs less than paying per token. The volume at which the bills are equal does not depend on utilization; the cost of
 * a token does, so the essay’s division of the break-even volume by the utilization is not repeated here.
 */
export const dedicatedBreakEven: Model<typeof inputs, DedicatedBreakEven> = {
  name: 'dedicated-break-even',
  title: 'When a GPU pays',
  summary: 'The volume and utilization from which rented GPUs cost less than paying per token.',
  inputs,
  outputs: {
    rentUsdPerMtok: { label: 'Rent per million output tokens', unit: 'USD/Mtok', show: money(2) },
    loadedUsdPerMtok: { label: 'Rent and engineering per million output tokens', unit: 'USD/Mtok', show: money(2) },
    blendedUsdPerMtok: { label: 'Serverless per million output tokens, input included', unit: 'USD/Mtok', show: money(2) },
    extraEngineeringHoursPerMonth: {
      label: 'Engineering hours beyond serverless',
      unit: 'hours/month',
      show: count(1, 'hour a month'),
    },
    dedicatedUsdPerMonth: { label: 'GPUs a month, engineering included', unit: 'USD/month', show: money(0) },
    serverlessUsdPerMonth: { label: 'Serverless a month for the same tokens', unit: 'USD/month', show: money(0) },
    savingUsdPerMonth: { label: 'Saved by the GPUs', unit: 'USD/month', show: money(0) },
    capacityTokensPerDay: { label: 'Capacity at full load', ...perDay },
    outputTokensPerDay: { label: 'Break-even volume: rent against output price', ...perDay },
    outputUtilization: { label: 'Utilization for the output price alone', ...share },
    outputSaturatedHours: { label: 'Hours at full load for the output price alone', ...hoursPerDay },
    blendedTokensPerDay: { label: 'Break-even volume: rent against the serverless bill', ...perDay },
    blendedUtilization: { label: 'Utilization for the serverless bill', ...share },
    blendedSaturatedHours: { label: 'Hours at full load for the serverless bill', ...hoursPerDay },
    wholeTokensPerDay: { label: 'Break-even volume: rent and engineering against the serverless bill', ...perDay },
    wholeTokensPerMinute: { label: 'Break-even volume a minute, engineering included', unit: 'tokens/minute', show: count(0, 'token a minute') },
    wholeUtilization: { label: 'Utilization for the whole bill', ...share },
    wholeSaturatedHours: { label: 'Hours at full load for the whole bill', ...hoursPerDay },
    verdict: { label: 'Does it pay?', unit: 'text' },
  },
  answer: 'verdict',
  compute,
  steps: breakEvenSteps,
  conventions: ['month-720', 'whole-gpus', 'prefill-share'],
  limits: [
    'It asks whether this number of GPUs pays; traffic that overflows them needs one more or goes to serverless.',
    'Both sides are taken to serve the same model at the same quality and latency; a busy GPU answers more slowly.',
    'A prefill share measured at one input length does not hold at a much longer one.',
    'Set-up hours, storage and egress are not in it.',
  ],
};
