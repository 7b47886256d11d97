import { count, format } from '../../../engine/format.ts';
import { invalid, value } from '../../../engine/outcome.ts';
import type { BindingContext, Resolver } from './resolve.ts';

const TALLIES: Readonly<Record<string, (context: BindingContext) => number>> = {
  offers: ({ data }) => data.pricing.offers.length,
  facts: ({ data }) => data.pricing.facts.length,
  corrections: ({ corrections }) => corrections.length,
};

/** `tally <what>`: how many of something the guide has; `tally claims <scope>` counts the numbers of one chapter, and with a kind behind it those. */
export const tally: Resolver = ([what = '', scope = '', kind], context) => {
  if (what === 'claims') return value(claimsOf(context, scope, kind));
  const counted = Object.hasOwn(TALLIES, what) ? TALLIES[what] : undefined;
  return counted ? value(format(counted(context), count())) : invalid(`“${what}” is not tallied; there is claims, ${Object.keys(TALLIES).join(', ')}`);
};

function claimsOf({ ledger }: BindingContext, scope: string, kind: string | undefined): string {
  const claims = [...ledger.claims.values()].filter(({ id }) => id.startsWith(`${scope}.`));
  if (kind === undefined) return format(claims.length, count(0, 'number'));
  return format(claims.filter((claim) => claim.kind === kind).length, count());
}
