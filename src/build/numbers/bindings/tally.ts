import { count, format } from '../../../engine/format.ts';
import { invalid, value } from '../../../engine/outcome.ts';
import type { BindingContext, Resolver } from './resolve.ts';

const TALLIES: Readonly<Record<string, (context: BindingContext) => number>> = {
  claims: ({ ledger }) => ledger.claims.size,
  offers: ({ data }) => data.pricing.offers.length,
  facts: ({ data }) => data.pricing.facts.length,
  corrections: ({ corrections }) => corrections.match(/^ *- +id:/gm)?.length ?? 0,
};

/** `tally <what>`: how many of something the guide has. */
export const tally: Resolver = ([what = ''], context) => {
  const counted = Object.hasOwn(TALLIES, what) ? TALLIES[what] : undefined;
  return counted ? value(format(counted(context), count())) : invalid(`“${what}” is not tallied; there is ${Object.keys(TALLIES).join(', ')}`);
};
