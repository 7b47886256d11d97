import { unrounded } from '../../../engine/claims.ts';
import { invalid, value as known } from '../../../engine/outcome.ts';
import type { Resolver } from './resolve.ts';

/** `value <claim id>`: the claim's value with every digit. */
export const value: Resolver = ([id = ''], { ledger }) => {
  const claim = ledger.claims.get(id);
  if (!claim) return invalid(`there is no claim “${id}”`);
  return claim.amount === undefined ? invalid(`${id} has no value: ${claim.problem}`) : known(unrounded(claim.amount));
};
