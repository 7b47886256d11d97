import { wholeGpus } from './gpu-count.ts';

/** One hour of the day: what must be made in it, and the GPUs for that. */
export interface TrafficHour {
  /** 0 to 23, from midnight. */
  readonly hour: number;
  readonly tokens: number;
  /** GPUs that the hour’s tokens need: none when there are no tokens. */
  readonly neededGpus: number;
  /** GPUs that run: those needed, and at least the minimum. */
  readonly gpus: number;
}

/**
 * A day’s tokens spread over its hours in proportion to `weights`, which must not all be 0, with the whole GPUs that each hour needs
 * when one makes `tokensPerGpuHour`.
 */
export function trafficDay(weights: readonly number[], tokensPerDay: number, tokensPerGpuHour: number, minimumGpus: number): readonly TrafficHour[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, hour) => {
    const tokens = (tokensPerDay * weight) / total;
    const neededGpus = wholeGpus(tokens, tokensPerGpuHour);
    return { hour, tokens, neededGpus, gpus: Math.max(minimumGpus, neededGpus) };
  });
}
