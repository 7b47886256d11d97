import { unrounded, type EvaluatedClaim } from '../../../engine/claims.ts';
import { becauseOf } from '../because.ts';
import { whereClaim, type PageCheck } from '../world.ts';

/** Further apart (relative) than the page’s eight digits explain. */
const MACHINE_TOLERANCE = 1e-7;

/** N101: a pinned text that is none of the claim's texts, to the letter; or a `value` for machines that is not the claim's. */
export const stale: PageCheck = (page, world) =>
  page.claims.flatMap((mark) => {
    const claim = world.ledger.claims.get(mark.id);
    if (!claim || claim.problem !== undefined) return [];
    const textHolds = claim.texts.includes(mark.text);
    if (textHolds && machineValueHolds(mark.value, claim.amount)) return [];
    const engine = claim.texts.map((text) => `“${text}”`).join(' or ');
    const exact = claim.amount === undefined ? '' : ` (${unrounded(claim.amount)})`;
    const says = textHolds ? `value="${mark.value}"` : `“${mark.text}”`;
    return [
      {
        check: 'N101' as const,
        subject: mark.id,
        ...whereClaim(page, mark),
        shown: mark.text,
        details: [`page says ${says}`, `engine says ${engine}${exact}`],
        because: becauseOf(claim, world.before(mark.id)),
        mend: mendOf(claim, textHolds),
      },
    ];
  });

function machineValueHolds(value: string | undefined, amount: unknown): boolean {
  if (value === undefined || typeof amount !== 'number') return true;
  const given = Number(value);
  return Number.isFinite(given) && Math.abs(given - amount) <= MACHINE_TOLERANCE * Math.abs(amount);
}

function mendOf({ kind }: EvaluatedClaim, textHolds: boolean): string {
  if (textHolds) return 'npm run build';
  return kind === 'comparison' ? 'write one of these words' : 'npm run numbers:fix';
}
