import type { InputRead } from '../../../engine/evidence.ts';
import { invalid, value } from '../../../engine/outcome.ts';
import { showAmount } from '../../../engine/show-input.ts';
import type { Ledger } from '../ledger.ts';
import type { Resolver } from './resolve.ts';

/** `amount <input kind> <input id>`: an input that some claim reads, as the ledger of numbers writes it. */
export const amount: Resolver = (words, { ledger }) => {
  const read = readsOf(ledger).get(words.join(' '));
  return read ? value(showAmount(read)) : invalid(`no claim reads “${words.join(' ')}”`);
};

const allReads = new WeakMap<Ledger, ReadonlyMap<string, InputRead>>();

function readsOf(ledger: Ledger): ReadonlyMap<string, InputRead> {
  const reads =
    allReads.get(ledger) ??
    new Map([...ledger.claims.values()].flatMap((claim) => claim.touched.map((read) => [`${read.kind} ${read.id}`, read] as const)));
  allReads.set(ledger, reads);
  return reads;
}
