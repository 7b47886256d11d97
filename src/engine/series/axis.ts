import { withAllDecimals } from '../all-decimals.ts';
import { format, scaled, type Display, type Scale } from '../format.ts';
import type { Axis, Tick } from './chart.ts';

/** More marks than these run into each other on a phone. */
const MOST_TICKS = 5;

/** A linear axis that holds all the amounts, and 0, with marks at round numbers. */
export function linearAxis(label: string, show: Display, amounts: readonly number[]): Axis {
  const [least, most] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  const step = roundStep((most - least) / (MOST_TICKS - 1) || 1);
  const [from, to] = [Math.floor(least / step), Math.max(Math.ceil(most / step), Math.floor(least / step) + 1)];
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => tick((from + index) * step, show));
  return { label, low: from * step, high: to * step, scale: 'linear', ticks };
}

/** A linear axis from 0 to exactly this amount, above 0, with marks at round numbers. */
export function axisUpTo(label: string, show: Display, high: number): Axis {
  const { ticks } = linearAxis(label, show, [high]);
  return { label, low: 0, high, scale: 'linear', ticks: ticks.filter(({ at }) => at <= high) };
}

/** A logarithmic axis from the least to the greatest amount, all above 0, with marks at powers of ten, or between them on a short one. */
export function logAxis(label: string, show: Display, amounts: readonly number[]): Axis {
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const [from, to] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  const powers = Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
  const within = (marks: readonly number[]): readonly number[] => marks.filter((mark) => mark >= least * 0.999 && mark <= most * 1.001);
  const fine = within(powers.flatMap((power) => [power, 2 * power, 5 * power]));
  const coarse = within(powers);
  const stride = Math.ceil(coarse.length / MOST_TICKS);
  const marks = fine.length <= MOST_TICKS ? fine : coarse.filter((_, index) => index % stride === 0);
  return { label, low: least, high: most > least ? most : least * 10, scale: 'log', ticks: marks.map((mark) => tick(mark, show)) };
}

/** The next of 1, 2, 2.5, 5 and 10 times a power of ten. */
function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  return [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((step) => step >= atLeast * (1 - 1e-9)) ?? 10 * power;
}

const tick = (given: number, show: Display): Tick => {
  const at = Number(given.toPrecision(12));
  return { at, text: shortText(at, show) };
};

const SCALES: readonly (readonly [number, Scale])[] = [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']];

/** An amount in as few characters as it needs: `$2 million`, `500,000`, `2.5×`. Money keeps its sign, counts drop their noun. */
export function shortText(amount: number, show: Display): string {
  const scale = show.kind === 'money' || show.kind === 'count' ? SCALES.find(([size]) => Math.abs(amount) >= size) : undefined;
  if (scale) return format(amount, scaledDisplay(amount, scale, show.kind === 'money'));
  const bare: Display = show.kind === 'money' ? { kind: 'money', decimals: 0 } : show.kind === 'count' ? { kind: 'count', decimals: 0 } : show;
  return format(amount, withAllDecimals(bare, amount));
}

/** The same to four significant digits, which a table next to a chart does not need more of. */
export const roundedText = (amount: number, show: Display): string => shortText(Number(amount.toPrecision(4)), show);

function scaledDisplay(amount: number, [size, scale]: readonly [number, Scale], currency: boolean): Display {
  const { decimals } = withAllDecimals({ kind: 'count', decimals: 0 }, amount / size);
  return scaled(decimals, scale, { currency });
}
