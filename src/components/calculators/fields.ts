import { formValue } from '../../engine/models/form-value.ts';
import type { InputSpec, InputSpecs, Values } from '../../engine/models/model.ts';
import { readInput } from '../../engine/models/read-input.ts';

/** A number input as the reader left it. What was typed is kept even when it is no number; the last good value too. */
export interface Field {
  readonly text: string;
  /** The value that results are computed with. */
  readonly value: number;
  /** Why `text` is refused, in one sentence. */
  readonly problem?: string;
  /** True once the problem has been shown: nobody is corrected in the middle of typing. */
  readonly reported?: boolean;
}

export type Fields<S extends InputSpecs> = { readonly [K in keyof S]: Field };

/** Longer texts are no numbers, and need not be repeated whole in a message. */
const LONGEST_TEXT = 40;

/** A field that holds a value, written as the form writes it. */
export const filledField = (spec: InputSpec, amount: number): Field => ({ text: formValue(spec, amount), value: amount });

/** A field for each input of a specification. */
export function filledFields<S extends InputSpecs>(specs: S, values: Values<S>): Fields<S> {
  return mapFields(specs, (spec, name) => filledField(spec, values[name]));
}

/** The field after its text has changed: a good number replaces the value, anything else leaves it and is a problem. */
export function typedField(spec: InputSpec, before: Field, text: string): Field {
  const read = readInput(spec, text);
  if (read.kind === 'value') return { text, value: read.value };
  return { text, value: before.value, problem: read.reason, ...(before.reported && { reported: true }) };
}

/** The field after the reader has left it: good numbers are written the form's way, problems are shown. */
export function leftField(spec: InputSpec, field: Field): Field {
  return field.problem === undefined ? filledField(spec, field.value) : { ...field, reported: true };
}

/** A field that was given its text by a link: the same checks, and the problem is shown at once. */
export function linkedField(spec: InputSpec, byDefault: number, text: string): Field {
  return leftField(spec, typedField(spec, filledField(spec, byDefault), text.slice(0, LONGEST_TEXT)));
}

/** The values that results are computed with. */
export function fieldValues<S extends InputSpecs>(specs: S, fields: Fields<S>): Values<S> {
  return mapFields(specs, (_, name) => fields[name].value);
}

/** What is wrong with the fields, in sentences. */
export const fieldProblems = (fields: Fields<InputSpecs>): readonly string[] => Object.values(fields).flatMap(({ problem }) => problem ?? []);

/** Which values the results still use in place of what was typed; undefined when they follow the form. */
export function staleSentence<S extends InputSpecs>(specs: S, fields: Fields<S>): string | undefined {
  const stale = Object.keys(specs).filter((name) => fields[name]!.problem !== undefined);
  const uses = stale.map((name) => `${formValue(specs[name]!, fields[name]!.value)} for ${specs[name]!.label}`);
  return uses.length > 0 ? `These results still use ${uses.join('; ')}.` : undefined;
}

function mapFields<S extends InputSpecs, T>(specs: S, make: (spec: InputSpec, name: keyof S) => T): { readonly [K in keyof S]: T } {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, make(spec, name)])) as { [K in keyof S]: T };
}
