import type { RangeChart } from '../../engine/series/chart.ts';
import { percentOf } from './plot.ts';

/** Ranges around one amount as bars on one scale, the widest first. Their numbers are in the table. */
export function RangePlot({ chart: { base, ranges } }: { readonly chart: RangeChart }) {
  const amounts = ranges.flatMap(({ low, high }) => [low, high]);
  const [least, most] = [Math.min(base, ...amounts), Math.max(base, ...amounts)];
  const at = (amount: number): number => (amount - least) / (most - least || 1);
  return (
    <ul class="ranges">
      {ranges.map(({ label, low, high }) => (
        <li key={label}>
          {label}
          <svg aria-hidden="true">
            <rect x={percentOf(at(Math.min(low, high)))} width={percentOf(Math.abs(at(high) - at(low)))} y="20%" height="60%" />
            <line x1={percentOf(at(base))} x2={percentOf(at(base))} y2="100%" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
