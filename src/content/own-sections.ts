import { guideData } from 'virtual:guide-data';
import type { EvaluatedClaim } from '../engine/claims.ts';
import { followedInputs, readsFollowed } from '../engine/own/followed.ts';

/** The sections of a chapter, by their anchors, that quote a number of its own which depends on the workload of a worked example. */
export function ownSections(scope: string, body: string, anchors: readonly string[], claims: ReadonlyMap<string, EvaluatedClaim>): ReadonlySet<string> {
  const followed = followedInputs(guideData.workloads);
  // What stands before the first heading has no switch of its own.
  const [, ...sections] = body.split(/^## /m);
  const quotes = (text: string): boolean =>
    [...text.matchAll(/<Claim\s+id="([^"]+)"/g)].some(([, id = '']) => readsFollowed(followed, claims.get(`${scope}.${id}`)?.touched ?? []));
  return new Set(anchors.filter((_, index) => quotes(sections[index] ?? '')));
}
