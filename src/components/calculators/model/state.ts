import { defaults, type AnsweringModel, type InputSpecs, type OutputValue, type Values } from '../../../engine/models/model.ts';
import type { Outcome } from '../../../engine/outcome.ts';
import { fieldValues, filledFields, leftField, typedField, type Fields } from '../fields.ts';
import { inputKeys } from '../input-keys.ts';
import { fieldsFromQuery, queryOfValues, withQuery } from '../query.ts';

/** A model with inputs filled in. */
export type ModelFields = Fields<InputSpecs>;
export type Result = Readonly<Record<string, OutputValue>>;

export const defaultFields = ({ inputs }: AnsweringModel): ModelFields => filledFields(inputs, defaults(inputs));

/** The fields after one input was typed in. */
export const typed = ({ inputs }: AnsweringModel, fields: ModelFields, input: string, text: string): ModelFields => ({
  ...fields,
  [input]: typedField(inputs[input]!, fields[input]!, text),
});

/** The fields after the reader has left one. */
export const left = ({ inputs }: AnsweringModel, fields: ModelFields, input: string): ModelFields => ({
  ...fields,
  [input]: leftField(inputs[input]!, fields[input]!),
});

/** What the model says at the inputs in use. Every field holds a value that its input accepts. */
export const resultOf = (model: AnsweringModel, fields: ModelFields): Outcome<Result> => model.compute(fieldValues(model.inputs, fields));

/** The fields that an address describes. Whatever it has wrong is refused field by field; the rest counts. */
export const fieldsFromAddress = ({ inputs }: AnsweringModel, search: string, prefix = ''): ModelFields =>
  fieldsFromQuery(inputs, inputKeys(inputs, prefix), defaults(inputs), new URLSearchParams(search));

/** The query of an address with these inputs: only what differs from the defaults, next to what others keep there. */
export function addressOf({ inputs }: AnsweringModel, values: Values<InputSpecs>, search: string, prefix = ''): string {
  const keys = inputKeys(inputs, prefix);
  return withQuery(search, Object.values(keys), queryOfValues(inputs, keys, defaults(inputs), values));
}
