import type { DataValidation } from 'hucre/xlsx';
import { format, significant, type Display } from '../../engine/format.ts';
import { listOf, listRange, reference, type Layout, type PlacedCell } from '../../../templates/layout.ts';
import { FIRST_DAY, isField, LONGEST_TEXT, type Field } from '../../../templates/template.ts';
import { daysOf } from '../../../templates/xlsx/days.ts';

/** Excel refuses files with a longer message. */
const LONGEST_MESSAGE = 255;

const cut = (text: string, longest: number): string => (text.length <= longest ? text : `${text.slice(0, longest - 1)}…`);

/** What the fields of a sheet accept; fields that accept and say the same share a rule. */
export function validationsOf(cells: readonly PlacedCell[], layout: Layout): DataValidation[] {
  const ranges = new Map<string, string[]>();
  for (const { cell, ...place } of cells) {
    if (!isField(cell)) continue;
    const rule = JSON.stringify(validationOf(cell, layout));
    ranges.set(rule, [...(ranges.get(rule) ?? []), reference(place)]);
  }
  return [...ranges].map(([rule, references]) => ({ ...(JSON.parse(rule) as Omit<DataValidation, 'range'>), range: references.join(' ') }));
}

/** What a field accepts, with a message that says so. Choices say before what to look at; the hints of numbers stand beside them. */
function validationOf(field: Field, layout: Layout): Omit<DataValidation, 'range'> {
  const { rule, message } = accepted(field, layout);
  const refusal = { ...rule, allowBlank: true, showErrorMessage: true, errorStyle: 'stop', errorMessage: message } as const;
  if (field.kind === 'number') return { ...refusal, showInputMessage: true, inputMessage: message };
  if (field.kind !== 'choice' || field.hint === '') return refusal;
  return { ...refusal, showInputMessage: true, inputMessage: cut(`${field.hint} ${message}`, LONGEST_MESSAGE) };
}

function accepted(field: Field, layout: Layout): { readonly rule: Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'>; readonly message: string } {
  switch (field.kind) {
    case 'number': {
      const { minimum, maximum, whole, show } = field.spec;
      const percent = show.kind === 'percent' ? ' Type 3% for three percent.' : '';
      return {
        rule: { type: whole ? 'whole' : 'decimal', operator: 'between', formula1: String(minimum), formula2: String(maximum) },
        message: `Enter a ${whole ? 'whole ' : ''}number between ${limit(minimum, show)} and ${limit(maximum, show)}.${percent}`,
      };
    }
    case 'choice':
      return { rule: { type: 'list', formula1: listRange(listOf(layout, field.choices)) }, message: 'Choose one of the list.' };
    case 'date':
      return { rule: { type: 'date', operator: 'greaterThanOrEqual', formula1: String(daysOf(FIRST_DAY)) }, message: 'Enter a date like 2026-05-31.' };
    case 'text':
      return { rule: { type: 'textLength', operator: 'lessThanOrEqual', formula1: String(LONGEST_TEXT) }, message: `Enter at most ${LONGEST_TEXT} characters.` };
  }
}

const limit = (amount: number, show: Display): string => format(amount, Number.isInteger(amount) ? { ...show, decimals: 0 } : significant(show, 1));
