import type { InputRead } from '../../../engine/evidence.ts';
import type { Finding } from '../finding.ts';
import type { World } from '../world.ts';

/** N401: a cited figure that a claim reads and that nobody can look up: no page with its date, and no named source. */
export function source({ ledger, data }: World): readonly Finding[] {
  const reads = new Map([...ledger.claims.values()].flatMap(({ touched: reads }) => reads.map((read) => [`${read.kind} ${read.id}`, read] as const)));
  return [...reads.values()].flatMap((read) => {
    const missing = missingSource(read, data.pricing.facts.find(({ id }) => read.kind === 'fact' && id === read.id)?.saidBy);
    if (!missing) return [];
    return [
      {
        check: 'N401' as const,
        subject: read.id,
        place: read.location ?? { file: 'pricing' },
        details: [missing],
        mend: 'add the source to its file in pricing/, or stop citing the figure',
      },
    ];
  });
}

function missingSource({ kind, evidence, sources, verified }: InputRead, saidBy: string | undefined): string | undefined {
  if (kind !== 'price' && kind !== 'fact') return undefined;
  if (evidence === 'page') {
    const page = sources.find((candidate) => candidate.kind === 'page' && candidate.url && candidate.accessed);
    return page ? undefined : 'evidence is a page, but no source has both url and accessed';
  }
  if (!verified) return 'nobody says when this was last looked at';
  return kind === 'price' || saidBy?.trim() ? undefined : 'nobody is named who says so';
}
