import { hoursOf } from '../models/traffic-day.ts';
import type { TrafficShapeInputs } from '../models/traffic-shape.ts';

/** One hour of the day with what is asked of the GPUs and what they could make in it at full load. */
export interface TrafficHourPoint {
  /** 0 to 23, from midnight. */
  readonly hour: number;
  readonly tokens: number;
  /** GPUs that run when the fleet follows the traffic. */
  readonly gpus: number;
  readonly followingCapacityTokens: number;
  readonly fixedCapacityTokens: number;
}

/** The traffic of a day against a fleet sized for its peak and one that follows it. Expects traffic in at least one hour. */
export function trafficDaySeries(i: TrafficShapeInputs): readonly TrafficHourPoint[] {
  const hours = hoursOf(i);
  const tokensPerGpuHour = i.tokensPerSecond * 3600;
  const fixedGpus = Math.max(1, ...hours.map(({ gpus }) => gpus));
  return hours.map(({ hour, tokens, gpus }) => ({
    hour,
    tokens,
    gpus,
    followingCapacityTokens: gpus * tokensPerGpuHour,
    fixedCapacityTokens: fixedGpus * tokensPerGpuHour,
  }));
}
