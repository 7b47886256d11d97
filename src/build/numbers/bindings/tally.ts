import { count, format } from '../../../engine/format.ts';
import { invalid, value } from '../../../engine/outcome.ts';
import type { BindingContext, Resolver } from './resolve.ts';

const TALLIES: Readonly<Record<string, (context: BindingContext) => number>> = {
  offers: ({ data }) => data.pricing.offers.length,
  facts: ({ data }) => data.pricing.facts.length,
  corrections: ({ corrections }) => corrections.length,
};

/** `tally <what>`: how many of something the guide has; `tally claims <scope>` counts the numbers of one chapter. */
export const tally: Resolver = ([what = '', scope = ''], context) => {
  if (what === 'claims') return value(format([...context.ledger.claims.keys()].filter((id) => id.startsWith(`${scope}.`)).length, count(0, 'number')));
  const counted = Object.hasOwn(TALLIES, what) ? TALLIES[what] : undefined;
  return counted ? value(format(counted(context), count())) : invalid(`“${what}” is not tallied; there is claims, ${Object.keys(TALLIES).join(', ')}`);
};
