import { unrounded, type EvaluatedClaim } from '../../engine/claims.ts';
import type { InputRead } from '../../engine/evidence.ts';

/** Inputs named in one finding; a reader who wants them all asks `numbers:why`. */
const MOST_INPUTS = 6;

/** The inputs that changed since, each with its place; all of them when none changed or nothing earlier is known. */
export function becauseOf(claim: EvaluatedClaim, before: EvaluatedClaim | undefined): readonly string[] {
  const changed = before ? changedInputs(claim, before) : [];
  if (changed.length > 0) return changed;
  const lines = claim.touched.slice(0, MOST_INPUTS).map((read) => `${read.id} ${unrounded(read.amount)}${placeOf(read)}`);
  const rest = claim.touched.length - lines.length;
  return rest > 0 ? [...lines, `and ${rest} more: npm run numbers:why ${claim.id}`] : lines;
}

/** One line for each input whose amount differs, or that was not read then or is not read now. */
export function changedInputs(claim: EvaluatedClaim, before: EvaluatedClaim): readonly string[] {
  const earlier = new Map(before.touched.map((read) => [keyOf(read), read]));
  const now = new Set(claim.touched.map(keyOf));
  const changed = claim.touched.flatMap((read) => {
    const then = earlier.get(keyOf(read));
    if (!then) return [`${read.id} ${unrounded(read.amount)}${placeOf(read)}: not read before`];
    const [was, is] = [unrounded(then.amount), unrounded(read.amount)];
    return was === is ? [] : [`${read.id} was ${was}, now ${is}${placeOf(read)}`];
  });
  const gone = before.touched.filter((read) => !now.has(keyOf(read))).map((read) => `${read.id} ${unrounded(read.amount)}: no longer read`);
  return [...changed, ...gone];
}

const keyOf = ({ kind, id }: InputRead): string => `${kind} ${id}`;

const placeOf = ({ location, kind }: InputRead): string =>
  location ? ` (${location.file}:${location.line})` : kind === 'rule' ? ' (a rule of src/engine)' : '';
