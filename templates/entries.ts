import { inputProblem, type InputSpecs, type Values } from '../src/engine/models/model.ts';
import { fieldsOf, type Choice, type ChoiceField, type Entries, type Field, type NumberField, type Template } from './template.ts';

/** What a blank template holds: the initial value of each field that has one. */
export function initialEntries(template: Pick<Template, 'sections'>): Entries {
  return Object.fromEntries(
    fieldsOf(template).flatMap((field) => ('initial' in field ? [[field.key, field.initial]] : [])),
  );
}

/** Whether a field holds something that can be computed with. */
export function isUsable(field: Field, entries: Entries): boolean {
  const entry = entries[field.key];
  if (field.kind === 'number') return inputProblem(field.spec, entry) === undefined;
  return field.kind === 'choice' ? field.choices.some(({ value }) => value === entry) : typeof entry === 'string';
}

/** Why a block has no results; empty when it has all that it needs. */
export function missingNote(fields: readonly Field[], entries: Entries): string {
  const missing = fields.filter((field) => !isUsable(field, entries)).length;
  return missing > 0 ? `${MISSING}${missing}.` : '';
}

/** The start of the note on inputs that are blank or refused; their number follows. */
export const MISSING = 'Inputs missing or out of range: ';

/** The fields of a model's inputs: `gates.closedUsdPerMonth` for the input of that name. */
export function inputFields<S extends InputSpecs>(prefix: string, specs: S, initial: Partial<Values<S>> = {}): readonly Field[] {
  return Object.entries(specs).map(([name, spec]): Field => {
    const start = initial[name];
    const common = { key: `${prefix}.${name}`, label: spec.label, ...(start !== undefined && { initial: start }) };
    return spec.choices ? choiceField(common, spec.choices, spec.hint) : ({ kind: 'number', spec, ...common } satisfies NumberField);
  });
}

export const choiceField = (
  common: Pick<ChoiceField, 'key' | 'label' | 'initial'>,
  choices: readonly Choice[],
  hint: string,
): ChoiceField => ({ kind: 'choice', choices, hint, ...common });

/** The values of a model's inputs, by their names. Expects fields that are all usable. */
export function inputValues<S extends InputSpecs>(prefix: string, specs: S, entries: Entries): Values<S> {
  return Object.fromEntries(Object.keys(specs).map((name) => [name, entries[`${prefix}.${name}`]])) as Values<S>;
}

/** Where a reader finds what a field asks for. */
export const hintOf = (field: Field): string => (field.kind === 'number' ? field.spec.hint : field.kind === 'choice' ? field.hint : '');
