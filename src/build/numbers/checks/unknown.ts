import { whereClaim, type PageCheck } from '../world.ts';
import { nearest } from '../../yaml/nearest.ts';

/** N102: a claim on a page that no `claims.ts` defines. */
export const unknown: PageCheck = (page, { ledger }) =>
  page.claims
    .filter(({ id }) => !ledger.claims.has(id))
    .map((mark) => {
      const near = nearest(mark.id, [...ledger.claims.keys()]);
      return {
        check: 'N102' as const,
        subject: mark.id,
        ...whereClaim(page, mark),
        details: [`no claims.ts defines “${mark.id}”${near ? `; did you mean “${near}”?` : ''}`],
        mend: 'define the claim, or mend its id',
      };
    });
