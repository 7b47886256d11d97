import { readInput } from '../../engine/models/read-input.ts';
import { invalid, value, type Outcome } from '../../engine/outcome.ts';
import { WORKLOAD_KEYS } from '../../engine/state/workload-keys.ts';
import { initialEntries } from '../../../templates/entries.ts';
import { boxText } from '../../../templates/formats/shown.ts';
import { FIRST_DAY, fieldsOf, LONGEST_TEXT, type Entries, type Field, type Template } from '../../../templates/template.ts';

/** What stands in each box, by key, as it was typed; what is blank is absent or empty. */
export type Texts = Readonly<Record<string, string>>;

/** What the boxes of a template hold: entries to compute with, and why the others are none. */
export interface Reading {
  readonly entries: Entries;
  readonly problems: Texts;
}

/** The boxes of a blank template. */
export function initialTexts(template: Template): Texts {
  const initial = initialEntries(template);
  return Object.fromEntries(fieldsOf(template).map((field) => [field.key, boxText(field, initial[field.key])]));
}

/** Reads every box. What is refused is left out of the entries, so that it counts as missing wherever it is needed. */
export function readTexts(template: Template, texts: Texts): Reading {
  const entries: Record<string, number | string> = {};
  const problems: Record<string, string> = {};
  for (const field of fieldsOf(template)) {
    const text = texts[field.key] ?? '';
    if (text === '') continue;
    const read = readField(field, text);
    if (read.kind === 'value') entries[field.key] = read.value;
    else problems[field.key] = read.reason;
  }
  return { entries, problems };
}

function readField(field: Field, text: string): Outcome<number | string> {
  switch (field.kind) {
    case 'number':
      return readInput(field.spec, text);
    case 'choice':
      return field.choices.some((choice) => String(choice.value) === text) ? value(Number(text)) : invalid(`${field.label}: choose one of the list`);
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text) && text >= FIRST_DAY ? value(text) : invalid(`${field.label}: enter a day from ${FIRST_DAY} on`);
    case 'text':
      return value(text.slice(0, LONGEST_TEXT));
  }
}

/** A box after the reader has left it: a good number is written the form’s way. */
export function leftText(field: Field, text: string): string {
  const read = text.trim() === '' ? undefined : readField(field, text);
  if (field.kind !== 'number' || read === undefined) return text.trim() === '' ? '' : text;
  return read.kind === 'value' ? boxText(field, read.value) : text;
}

/** The boxes that the address of a calculator fills in: the inputs of a workload under their short names. */
export function textsFromAddress(template: Template, search: string): Texts {
  const query = new URLSearchParams(search);
  const keys: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(WORKLOAD_KEYS).map(([input, key]) => [`workload.${input}`, key]));
  return Object.fromEntries(
    fieldsOf(template).flatMap((field) => {
      const text = query.get(keys[field.key] ?? '');
      return field.kind === 'number' && text ? [[field.key, leftText(field, text.slice(0, LONGEST_TEXT))]] : [];
    }),
  );
}

/** The boxes that differ from those of a blank template: all that has to be kept. */
export const changedTexts = (initial: Texts, texts: Texts): Texts => Object.fromEntries(Object.entries(texts).filter(([key, text]) => text !== (initial[key] ?? '')));
