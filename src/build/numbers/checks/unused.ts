import type { Finding } from '../finding.ts';
import type { Page, World } from '../world.ts';

/** The ledger shows every claim, so it does not count as quoting one. */
const LEDGER_PAGE = 'numbers/index.html';

/** N103: a claim that no page quotes. */
export function unused(pages: readonly Page[], { ledger }: World): readonly Finding[] {
  const quoted = new Set(pages.filter(({ path }) => path !== LEDGER_PAGE).flatMap((page) => page.claims.map(({ id }) => id)));
  return [...ledger.claims.keys()]
    .filter((id) => !quoted.has(id))
    .map((id) => ({
      check: 'N103' as const,
      subject: id,
      place: ledger.placeOf(id),
      details: ['no page quotes this claim'],
      mend: 'quote it, or delete it from claims.ts',
    }));
}
