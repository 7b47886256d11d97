import { count, money, percent } from '../format.ts';
import type { InputSpec, InputSpecs } from './model.ts';

/** The inputs that describe a rented GPU, shared by every model that fills one. */
export const gpuInputs = {
  usdPerGpuHour: {
    label: 'GPU price, USD per GPU-hour',
    unit: 'USD/GPU-hour',
    minimum: 0,
    maximum: 1e4,
    default: 3.99,
    hint: 'On demand, for one GPU.',
    show: money(2),
  },
  tokensPerSecond: {
    label: 'Output tokens a second, one GPU at full load',
    unit: 'tokens/s',
    minimum: 1,
    maximum: 1e7,
    default: 1500,
    hint: 'Measure it at your own input and output lengths.',
    show: count(0, 'token'),
  },
  capacityDerate: {
    label: 'Usable share of that speed, percent',
    unit: 'share',
    minimum: 0.001,
    maximum: 1,
    default: 0.4,
    hint: 'What is left after daily peaks and troughs, deployments and headroom.',
    show: percent(0),
  },
} as const satisfies InputSpecs;

/** A number of rented GPUs, at least one. */
export const gpuCountInput = (byDefault: number, hint: string): InputSpec => ({
  label: 'GPUs',
  unit: 'GPU',
  minimum: 1,
  maximum: 10_000,
  default: byDefault,
  hint,
  show: count(0, 'GPU'),
  whole: true,
});

/** A price per million tokens. */
export const usdPerMtokInput = (label: string, byDefault: number, hint: string): InputSpec => ({
  label: `${label}, USD per million tokens`,
  unit: 'USD/Mtok',
  minimum: 0,
  maximum: 1e4,
  default: byDefault,
  hint,
  show: money(2),
});

/** Tokens of one request. */
export const tokensPerRequestInput = (label: string, minimum: 0 | 1, byDefault: number, hint: string): InputSpec => ({
  label: `${label} per request`,
  unit: 'tokens/request',
  minimum,
  maximum: 1e7,
  default: byDefault,
  hint,
  show: count(0, 'token'),
});
