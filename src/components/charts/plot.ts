import type { Axis, Line } from '../../engine/series/chart.ts';

/** The side of the square that lines are drawn in; the page stretches it. */
export const SIDE = 1000;

/** Where an amount lies along an axis: 0 at its low end, 1 at its high end. */
export function share({ low, high, scale }: Axis, amount: number): number {
  const at = scale === 'log' ? Math.log(amount / low) / Math.log(high / low) : (amount - low) / (high - low);
  return Math.min(1, Math.max(0, at));
}

/** A line as the `d` of an SVG path; gaps where there is no amount. */
export function pathOf({ points }: Line, x: Axis, y: Axis): string {
  let isDrawing = false;
  return points
    .map((point) => {
      if (point.y === undefined) return (isDrawing = false), '';
      const command = isDrawing ? 'L' : 'M';
      isDrawing = true;
      return `${command}${place(share(x, point.x))} ${place(1 - share(y, point.y))}`;
    })
    .join('');
}

const place = (at: number): number => Math.round(at * SIDE);

/** A share as a length in percent, fine enough for any screen. */
export const percentOf = (at: number): string => `${Math.round(at * 1000) / 10}%`;
