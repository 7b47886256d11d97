import { inputKey } from '../engine/input-key.ts';
import { ledgerPages } from './ledger-pages.ts';

/** A page of the ledger with how many of its numbers read an input. */
export interface Readers {
  readonly scope: string;
  readonly title: string;
  readonly howMany: number;
}

/** Finds, for inputs by their keys, the pages whose numbers read any of them, in reading order. */
export async function readersOf(): Promise<(keys: readonly string[]) => readonly Readers[]> {
  const pages = (await ledgerPages()).map(({ name, title, claims }) => {
    const byInput = new Map<string, Set<string>>();
    for (const { id, reads } of claims) {
      for (const key of reads.map(inputKey)) byInput.set(key, (byInput.get(key) ?? new Set()).add(id));
    }
    return { name, title, byInput };
  });
  return (keys) =>
    pages
      .map(({ name, title, byInput }) => ({ scope: name, title, howMany: new Set(keys.flatMap((key) => [...(byInput.get(key) ?? [])])).size }))
      .filter(({ howMany }) => howMany > 0);
}
