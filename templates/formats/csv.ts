import { neutral } from '../neutral.ts';
import type { Cell, Template } from '../template.ts';
import { shownCell, type Filling } from './shown.ts';

/** A row for each cell that is filled in, computed or given: where it stands, what it is, what it holds. */
const HEAD = ['sheet', 'table', 'item', 'key', 'kind', 'value', 'shown'];

const KINDS: Readonly<Record<string, string>> = { number: 'input', choice: 'input', text: 'input', date: 'input', result: 'result', constant: 'given' };

/** The template as CSV with one record a line, for programs: every value with all its digits, and as a reader would see it. */
export function csv(template: Template, filling: Filling): string {
  const records = template.sections.flatMap((section) =>
    section.tables.flatMap((table) => table.rows.flatMap((row) => row.flatMap((cell) => record([section.title, table.title], cell, filling)))),
  );
  return [HEAD, ...records].map((fields) => `${fields.map(quoted).join(',')}\r\n`).join('');
}

function record(place: readonly string[], cell: Cell, filling: Filling): readonly (readonly string[])[] {
  if (typeof cell === 'string' || cell.kind === 'words') return [];
  const held = cell.kind === 'constant' ? cell.value : cell.kind === 'result' ? filling.results[cell.key] : filling.entries[cell.key];
  return [[...place, cell.label, cell.key, KINDS[cell.kind]!, String(held ?? ''), shownCell(cell, filling)]];
}

function quoted(text: string): string {
  // A negative number is no formula.
  const safe = /^-?[\d.]+(e-?\d+)?$/.test(text) ? text : neutral(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
