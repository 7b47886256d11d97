import type { RateKey } from './rates.ts';

/**
 * The band each rate is expected in. The high end is always less than a thousand times the low end, so a rate written per
 * thousand tokens, or in cents of a cent, never passes. A price that truly lies outside needs a written exception in its row.
 */
export const PLAUSIBLE: Readonly<Record<RateKey, readonly [low: number, high: number]>> = {
  input_usd_per_mtok: [0.03, 29],
  output_usd_per_mtok: [0.1, 99],
  cached_input_usd_per_mtok: [0.01, 9.9],
  cache_write_5m_usd_per_mtok: [0.04, 39],
  cache_write_1h_usd_per_mtok: [0.06, 59],
  cache_storage_usd_per_mtok_hour: [0.1, 99],
  batch_input_usd_per_mtok: [0.015, 14],
  batch_output_usd_per_mtok: [0.05, 49],
  batch_multiplier: [0.1, 1],
  priority_input_usd_per_mtok: [0.06, 59],
  priority_output_usd_per_mtok: [0.2, 199],
  long_context_over_tokens: [16_000, 4_000_000],
  long_context_input_usd_per_mtok: [0.06, 59],
  long_context_output_usd_per_mtok: [0.2, 199],
  long_context_cached_input_usd_per_mtok: [0.02, 19],
  regional_multiplier: [1, 2],
  usd_per_gpu_hour: [0.1, 99],
  low_usd_per_gpu_hour: [0.1, 99],
  high_usd_per_gpu_hour: [0.1, 99],
  instance_usd_per_hour: [0.8, 790],
  instance_gpus: [1, 72],
};
