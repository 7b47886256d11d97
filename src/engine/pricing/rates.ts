import { count, money, multiple, type Display } from '../format.ts';
import type { Unit } from '../units.ts';

interface RateSpec {
  readonly label: string;
  readonly unit: Unit;
  readonly show: Display;
}

const perMtok = (label: string): RateSpec => ({ label, unit: 'USD/Mtok', show: money(2) });
const perGpuHour = (label: string): RateSpec => ({ label, unit: 'USD/GPU-hour', show: money(2) });

/** Every key that a price row may hold. The unit is part of the key, so that a file cannot be read in the wrong one. */
export const RATES = {
  input_usd_per_mtok: perMtok('input'),
  output_usd_per_mtok: perMtok('output'),
  cached_input_usd_per_mtok: perMtok('cached input'),
  cache_write_5m_usd_per_mtok: perMtok('cache write, kept 5 minutes'),
  cache_write_1h_usd_per_mtok: perMtok('cache write, kept 1 hour'),
  cache_storage_usd_per_mtok_hour: { label: 'cache storage', unit: 'USD/Mtok-hour', show: money(2) },
  batch_input_usd_per_mtok: perMtok('batch input'),
  batch_output_usd_per_mtok: perMtok('batch output'),
  batch_multiplier: { label: 'batch price over standard', unit: 'ratio', show: multiple(2) },
  priority_input_usd_per_mtok: perMtok('priority input'),
  priority_output_usd_per_mtok: perMtok('priority output'),
  long_context_over_tokens: { label: 'long-context prices apply above', unit: 'tokens', show: count(0, 'token') },
  long_context_input_usd_per_mtok: perMtok('long-context input'),
  long_context_output_usd_per_mtok: perMtok('long-context output'),
  long_context_cached_input_usd_per_mtok: perMtok('long-context cached input'),
  regional_multiplier: { label: 'regional price over standard', unit: 'ratio', show: multiple(2) },
  usd_per_gpu_hour: perGpuHour('GPU-hour'),
  low_usd_per_gpu_hour: perGpuHour('GPU-hour, low end of the range'),
  high_usd_per_gpu_hour: perGpuHour('GPU-hour, high end of the range'),
  instance_usd_per_hour: { label: 'instance-hour', unit: 'USD/hour', show: money(2) },
  instance_gpus: { label: 'GPUs in the instance', unit: 'GPU', show: count(0, 'GPU') },
} as const satisfies Record<string, RateSpec>;

export type RateKey = keyof typeof RATES;
