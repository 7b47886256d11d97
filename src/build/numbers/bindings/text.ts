import { invalid, value } from '../../../engine/outcome.ts';
import type { Resolver } from './resolve.ts';

/** `text <claim id> <index>`: one of the texts that the claim may be pinned as. */
export const text: Resolver = ([id = '', index = '0'], { ledger }) => {
  const found = ledger.claims.get(id)?.texts[Number(index)];
  return found === undefined ? invalid(`there is no text ${index} of claim “${id}”`) : value(found);
};
