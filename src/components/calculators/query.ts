import { formValue } from '../../engine/models/form-value.ts';
import type { InputSpecs, Values } from '../../engine/models/model.ts';
import { filledField, linkedField, type Fields } from './fields.ts';

/** The short name of each input in an address: `requests` for `requestsPerMonth`. */
export type QueryKeys<S extends InputSpecs> = { readonly [K in keyof S]: string };

/** The fields that a query describes. What it lacks is the default; what it has wrong is kept as text, with the reason. */
export function fieldsFromQuery<S extends InputSpecs>(specs: S, keys: QueryKeys<S>, byDefault: Values<S>, query: URLSearchParams): Fields<S> {
  const fields = Object.entries(specs).map(([name, spec]) => {
    const text = query.get(keys[name]!);
    return [name, text === null ? filledField(spec, byDefault[name]!) : linkedField(spec, byDefault[name]!, text)];
  });
  return Object.fromEntries(fields) as Fields<S>;
}

/** The parts of a query that the values need: those that differ from the defaults, in the form's digits without commas. */
export function queryOfValues<S extends InputSpecs>(specs: S, keys: QueryKeys<S>, byDefault: Values<S>, values: Values<S>): Record<string, string> {
  const changed = Object.entries(specs).filter(([name]) => values[name] !== byDefault[name]);
  return Object.fromEntries(changed.map(([name, spec]) => [keys[name]!, formValue(spec, values[name]!).replaceAll(',', '')]));
}

/** A query string in which a calculator's parts are replaced and everybody else's are kept, easy to read: `?gate=70&offers=a/b,c/d`. */
export function withQuery(search: string, ownKeys: readonly string[], parts: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(search);
  for (const key of ownKeys) query.delete(key);
  for (const [key, text] of Object.entries(parts)) query.set(key, text);
  const written = readable(query);
  return written && `?${written}`;
}

/** The text of a query, with the commas and slashes that an address may hold as they are. */
export const readable = (query: URLSearchParams): string => query.toString().replace(/%2[CF]/g, decodeURIComponent);
