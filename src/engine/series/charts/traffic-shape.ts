import { count } from '../../format.ts';
import type { TrafficShapeInputs } from '../../models/traffic-shape.ts';
import { axisUpTo, linearAxis, roundedText, shortText } from '../axis.ts';
import type { ChartsOf, Point } from '../chart.ts';
import { trafficDaySeries, type TrafficHourPoint } from '../traffic-day.ts';

/** The traffic of a day against the fleet that follows it and the one sized for its peak. */
export const charts: ChartsOf<TrafficShapeInputs> = (inputs) => {
  const hours = trafficDaySeries(inputs);
  const steps = (of: (point: TrafficHourPoint) => number): readonly Point[] =>
    hours.flatMap((point) => [
      { x: point.hour, y: of(point) },
      { x: point.hour + 1, y: of(point) },
    ]);
  const text = (amount: number): string => roundedText(Math.round(amount), count(0));
  return [
    {
      kind: 'lines',
      title: 'The day hour by hour',
      sentence: 'What lies between the traffic and a fleet is paid for and not used; the fleet that follows the traffic leaves less of it.',
      x: axisUpTo('Hour of the day', count(0), hours.length),
      y: linearAxis('Tokens an hour', count(0), hours.flatMap(({ tokens, fixedCapacityTokens }) => [tokens, fixedCapacityTokens])),
      lines: [
        { name: 'Traffic', points: steps(({ tokens }) => tokens) },
        { name: 'Fleet that follows it', points: steps(({ followingCapacityTokens }) => followingCapacityTokens) },
        { name: 'Fleet for the peak', points: steps(({ fixedCapacityTokens }) => fixedCapacityTokens) },
      ],
      infeasibleFrom: undefined,
      table: {
        columns: ['Hour', 'Tokens', 'GPUs that follow', 'Fleet for the peak could make'],
        rows: hours.map(({ hour, tokens, gpus, fixedCapacityTokens }) => [
          shortText(hour, count(0)),
          text(tokens),
          text(gpus),
          text(fixedCapacityTokens),
        ]),
      },
    },
  ];
};
