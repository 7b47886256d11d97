import type { EvaluatedClaim } from '../../../engine/claims.ts';
import { count, format } from '../../../engine/format.ts';
import { inputKey } from '../../../engine/input-key.ts';
import { invalid, value } from '../../../engine/outcome.ts';
import type { Ledger } from '../ledger.ts';
import type { BindingContext, Resolver } from './resolve.ts';

const TALLIES: Readonly<Record<string, (context: BindingContext) => number>> = {
  offers: ({ data }) => data.pricing.offers.length,
  facts: ({ data }) => data.pricing.facts.length,
  corrections: ({ corrections }) => corrections.length,
};

/**
 * `tally <what>`: how many of something the guide has. `tally claims <scope>` counts the numbers of one chapter, and with a kind behind it
 * those; `tally readers <scope> <input key>…` those that read any of these inputs; `tally inputs <evidence>` the inputs that numbers read.
 */
export const tally: Resolver = ([what = '', scope = '', ...rest], context) => {
  if (what === 'claims') return value(claimsOf(context, scope, rest[0]));
  if (what === 'readers') return value(format(readersOf(context, scope, rest), count()));
  if (what === 'inputs') return value(format(inputsOf(context, scope), count()));
  const counted = Object.hasOwn(TALLIES, what) ? TALLIES[what] : undefined;
  return counted ? value(format(counted(context), count())) : invalid(`“${what}” is not tallied; there is claims, ${Object.keys(TALLIES).join(', ')}`);
};

function claimsOf({ ledger }: BindingContext, scope: string, kind: string | undefined): string {
  const claims = scopesOf(ledger).get(scope) ?? [];
  if (kind === undefined) return format(claims.length, count(0, 'number'));
  return format(claims.filter((claim) => claim.kind === kind).length, count());
}

const scopeOf = (id: string): string => id.slice(0, id.indexOf('.'));

const allScopes = new WeakMap<Ledger, ReadonlyMap<string, readonly EvaluatedClaim[]>>();

/** The claims of each scope, sorted once: every page asks for several of these numbers. */
function scopesOf(ledger: Ledger): ReadonlyMap<string, readonly EvaluatedClaim[]> {
  const known = allScopes.get(ledger);
  if (known) return known;
  const scopes = Map.groupBy(ledger.claims.values(), ({ id }) => scopeOf(id));
  allScopes.set(ledger, scopes);
  return scopes;
}

function readersOf({ ledger }: BindingContext, scope: string, keys: readonly string[]): number {
  return new Set(keys.flatMap((key) => readersIn(ledger).get(`${scope} ${key}`) ?? [])).size;
}

function inputsOf({ ledger }: BindingContext, evidence: string): number {
  const reads = [...ledger.claims.values()].flatMap((claim) => claim.reads);
  return new Set(reads.filter((read) => read.evidence === evidence).map(inputKey)).size;
}

const allReaders = new WeakMap<Ledger, ReadonlyMap<string, readonly string[]>>();

/** The claims of a scope that read an input, by `scope key`, worked out once. */
function readersIn(ledger: Ledger): ReadonlyMap<string, readonly string[]> {
  const known = allReaders.get(ledger);
  if (known) return known;
  const readers = new Map<string, string[]>();
  for (const { id, reads } of ledger.claims.values()) {
    for (const key of reads.map((read) => `${scopeOf(id)} ${inputKey(read)}`)) (readers.get(key) ?? readers.set(key, []).get(key)!).push(id);
  }
  allReaders.set(ledger, readers);
  return readers;
}
