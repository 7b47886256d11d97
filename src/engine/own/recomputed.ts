import { claimContext } from '../claim-context.ts';
import type { Claims } from '../claims.ts';
import type { Workload } from '../models/workload.ts';
import { withReader } from './followed.ts';
import type { OwnData } from './own-data.ts';
import { ownText, type OwnText } from './own-text.ts';

/** The reader’s text for a claim, by its short id and the text that the page pins; undefined where it stays the same. */
export type OwnTexts = (id: string, pinned: string) => OwnText | undefined;

/** Works out the claims of a scope with a workload in the place of its examples. */
export type Recompute = (own: Workload) => OwnTexts;

export function recomputed(claims: Claims, { ids, followed, data }: OwnData): Recompute {
  const dependent = new Set(ids);
  const published = claimContext(data);
  return (workload) => {
    const own = claimContext(withReader(data, followed, workload));
    return (id, pinned) => {
      const claim = dependent.has(id) ? claims[id] : undefined;
      return claim && ownText(claim, pinned, published, own);
    };
  };
}
