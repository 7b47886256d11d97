import { format, significant } from '../../src/engine/format.ts';
import { formValue } from '../../src/engine/models/form-value.ts';
import { type Cell, type Entries, type Field, type Results, type Template } from '../template.ts';

/** What is in a template at some moment: what was filled in, and what follows. */
export interface Filling {
  readonly entries: Entries;
  readonly results: Results;
}

export const fillingOf = (template: Template, entries: Entries): Filling => ({ entries, results: template.compute(entries) });

/** A field as a reader typed or would type it: digits in groups, percent for a share, an answer in words. */
export function shownEntry(field: Field, entry: number | string | undefined): string {
  if (field.kind === 'choice') return field.choices.find(({ value }) => value === entry)?.label ?? '';
  const isShare = field.kind === 'number' && field.spec.unit === 'share' && entry !== undefined;
  return `${boxText(field, entry)}${isShare ? '%' : ''}`;
}

/** What stands in the box of a field: its unit stands beside, and a choice has its value. */
export function boxText(field: Field, entry: number | string | undefined): string {
  if (entry === undefined) return '';
  return field.kind === 'number' ? formValue(field.spec, Number(entry)) : String(entry);
}

/** A number as the guide writes it, with at least two digits that count. */
const SHOWN_DIGITS = 2;

/** Any cell in words; empty where there is nothing. */
export function shownCell(cell: Cell, { entries, results }: Filling): string {
  if (typeof cell === 'string') return cell;
  switch (cell.kind) {
    case 'words':
      return cell.text;
    case 'constant':
      return cell.value === undefined ? '' : format(cell.value, significant(cell.show, SHOWN_DIGITS));
    case 'result': {
      const result = results[cell.key];
      return typeof result === 'number' && cell.show !== 'text' ? format(result, significant(cell.show, SHOWN_DIGITS)) : String(result ?? '');
    }
    default:
      return shownEntry(cell, entries[cell.key]);
  }
}
