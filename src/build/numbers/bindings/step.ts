import { derivationText } from '../../../engine/derivation.ts';
import { invalid, value } from '../../../engine/outcome.ts';
import type { Resolver } from './resolve.ts';

/** `step <claim id> <index>`: one line of the claim's derivation. */
export const step: Resolver = ([id = '', index = ''], { ledger }) => {
  const found = ledger.claims.get(id)?.steps[Number(index)];
  return found ? value(derivationText(found)) : invalid(`there is no step ${index} of claim “${id}”`);
};
