import { unrounded, type EvaluatedClaim } from '../engine/claims.ts';

/** What a page lends to the prose on it: all claims by full id, and the scope in which short ids are meant. */
export interface ClaimsOnPage {
  readonly claims: ReadonlyMap<string, EvaluatedClaim>;
  readonly claimScope: string;
}

/** A claim by its full id or by its id within the page's scope. @throws naming the id when there is none. */
export function findClaim({ claims, claimScope }: ClaimsOnPage, id: string): EvaluatedClaim {
  const fullId = id.includes('.') ? id : `${claimScope}.${id}`;
  const found = claims.get(fullId);
  if (!found) throw new Error(`There is no claim “${fullId}”: define it in the folder’s claims.ts, or mend the id`);
  return found;
}

/** Where the ledger keeps a claim: `/numbers/cost-illusion/#gpt-monthly`. */
export function ledgerPath(id: string): string {
  const dot = id.indexOf('.');
  return `/numbers/${id.slice(0, dot)}/#${id.slice(dot + 1)}`;
}

/** The `value` of a claim's data element: eight significant digits, more than any page shows; the ledger has them all. */
export function machineValue({ amount, problem }: EvaluatedClaim): string {
  if (amount === undefined || problem !== undefined) return '';
  const exact = (number: number): number => Number(number.toPrecision(8));
  return unrounded(typeof amount === 'number' ? exact(amount) : { low: exact(amount.low), high: exact(amount.high) });
}
