import { guideData } from 'virtual:guide-data';
import { evaluateClaims, type Claims, type EvaluatedClaim } from '../engine/claims.ts';

/** The claims of one folder: a chapter, or the pages of the site. */
export interface Scope {
  /** The folder's name, which is the first part of each full id. */
  readonly name: string;
  readonly claims: readonly EvaluatedClaim[];
}

const modules = import.meta.glob<{ claims: Claims }>('./**/claims.ts', { eager: true });

/** Every claim of the guide, evaluated once for the whole build. */
export const scopes: readonly Scope[] = Object.entries(modules).map(([path, { claims }]) => {
  const name = path.split('/').at(-2) ?? '';
  return { name, claims: evaluateClaims(name, claims, guideData) };
});

export const claims: ReadonlyMap<string, EvaluatedClaim> = new Map(
  scopes.flatMap((scope) => scope.claims.map((claim) => [claim.id, claim] as const)),
);
