import type { InputSpecs } from '../../engine/models/model.ts';
import { WORKLOAD_KEYS } from '../../engine/state/workload-keys.ts';
import type { QueryKeys } from './query.ts';

/**
 * The name of each input of a model in an address: short for those of a workload, the same in every calculator, so that a
 * workload can be carried from one to the next; its own for others. They are in links that people have sent. The prefix tells
 * apart calculators that share a page.
 */
export function inputKeys<S extends InputSpecs>(specs: S, prefix = ''): QueryKeys<S> {
  const short: Readonly<Record<string, string>> = WORKLOAD_KEYS;
  return Object.fromEntries(Object.keys(specs).map((name) => [name, prefix + (short[name] ?? name)])) as QueryKeys<S>;
}

/** What a model takes of a reader’s workload, by the names in an address. */
export const keysOfWorkload = (specs: InputSpecs): readonly string[] =>
  Object.entries(inputKeys(specs)).flatMap(([input, key]) => (input in WORKLOAD_KEYS ? [key] : []));
