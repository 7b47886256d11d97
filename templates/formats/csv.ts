import { neutral } from '../neutral.ts';
import type { Cell, Constant, NumberField, Result, Template } from '../template.ts';
import { shownCell, type Filling } from './shown.ts';

/** The template as CSV: the rows of its tables as they stand, each after the name of its sheet, numbers with all their digits. */
export function csv(template: Template, filling: Filling): string {
  const rows = template.sections.flatMap(({ name, tables }) =>
    tables.flatMap(({ title, head, rows: body }) => [
      [name, title],
      ...(head.length > 0 ? [[name, ...head]] : []),
      ...body.map((row) => [name, ...row.map((cell) => written(cell, filling))]),
    ]),
  );
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function written(cell: Cell, filling: Filling): string {
  if (typeof cell === 'string') return cell;
  const held = cell.kind === 'constant' ? cell.value : cell.kind === 'result' ? filling.results[cell.key] : cell.kind === 'number' ? filling.entries[cell.key] : undefined;
  return typeof held === 'number' ? allDigits(held, isShare(cell as Constant | Result | NumberField)) : shownCell(cell, filling);
}

const isShare = (cell: Constant | Result | NumberField): boolean => (cell.kind === 'number' ? cell.spec.unit === 'share' : cell.show !== 'text' && cell.show.kind === 'percent');

/** More digits than these are rounding: 0.07 × 100 is not 7 in binary. */
const CERTAIN_DIGITS = 15;

const allDigits = (amount: number, isPercent: boolean): string => (isPercent ? `${Number((amount * 100).toPrecision(CERTAIN_DIGITS))}%` : String(amount));

const NUMBER = /^-?[\d.]+(?:e[+-]?\d+)?%?$/;

function quoted(text: string): string {
  // A negative number is no formula.
  const safe = NUMBER.test(text) ? text : neutral(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
