import type { EvaluatedClaim } from '../../../engine/claims.ts';
import { becauseOf } from '../because.ts';
import type { CheckId, Finding } from '../finding.ts';
import { whereClaim, type PageCheck, type World } from '../world.ts';

/** N104, N105, N501: a claim that is quoted and cannot be shown: no value, an uncertain last digit, or words that no longer hold. */
export const problem: PageCheck = (page, world) =>
  page.claims.flatMap((mark) => {
    const claim = world.ledger.claims.get(mark.id);
    return claim?.problem === undefined ? [] : [{ ...problemOf(claim, world), ...whereClaim(page, mark) }];
  });

/** What is wrong with a claim that has no text, without a place. */
export function problemOf(claim: EvaluatedClaim, world: World): Omit<Finding, 'place'> {
  const [check, mend] = kindOf(claim);
  return {
    check,
    subject: claim.id,
    details: [`engine says ${claim.problem}`],
    because: becauseOf(claim, world.before(claim.id)),
    mend,
  };
}

function kindOf({ kind, problem: said = '' }: EvaluatedClaim): [CheckId, string] {
  if (said.startsWith('knife-edge')) return ['N105', 'show another number of digits in claims.ts'];
  if (kind === 'comparison' && said.startsWith('no longer true')) return ['N501', 'rewrite the sentence, then its comparison in claims.ts'];
  return ['N104', 'mend the input or the claim; no page may show this number'];
}
