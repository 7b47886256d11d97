import type { GuideData } from '../claim-context.ts';
import { evaluateClaims, type Claims } from '../claims.ts';
import type { Location } from '../evidence.ts';
import { followedInputs, readsFollowed, type Followed } from './followed.ts';

/** What a page needs to work out its numbers with the reader’s workload: the claims that depend on it, and the data that those read. */
export interface OwnData {
  /** Short ids of the claims that depend on the reader’s workload. */
  readonly ids: readonly string[];
  readonly followed: Followed;
  readonly data: GuideData;
}

/** The part of the data for the claims of one scope, without what only explains: sources, notes, places in files. */
export function ownData(scope: string, claims: Claims, data: GuideData): OwnData {
  const followed = followedInputs(data.workloads);
  const dependent = evaluateClaims(scope, claims, data).filter(({ touched }) => readsFollowed(followed, touched));
  const touched = dependent.flatMap((claim) => claim.touched);
  const named = (kind: string): ReadonlySet<string> => new Set(touched.filter((read) => read.kind === kind).map(({ id }) => id.split(' ')[0]!));
  const [offers, facts, workloads] = [named('price'), named('fact'), named('workload')];
  return {
    ids: dependent.map(({ id }) => id.slice(scope.length + 1)),
    followed: Object.fromEntries(Object.entries(followed).filter(([name]) => workloads.has(name))),
    data: { pricing: pricingOf(data, offers, facts), workloads: data.workloads.filter(({ name }) => workloads.has(name)).map((one) => ({ ...one, title: '', summary: '', evidence: {}, locations: {} }) as unknown as (typeof data.workloads)[number]) },
  };
}

const NOWHERE: Location = { file: '', line: 0 };

function pricingOf({ pricing }: GuideData, offers: ReadonlySet<string>, facts: ReadonlySet<string>): GuideData['pricing'] {
  const { currentEdition } = pricing;
  return {
    currentEdition,
    names: [],
    editions: pricing.editions
      .filter(({ id }) => id === currentEdition)
      .map((edition) => ({ ...edition, pins: Object.fromEntries(Object.entries(edition.pins).flatMap(([id, pin]) => (offers.has(id) ? [[id, { ...pin, reason: '' }]] : []))) })),
    offers: pricing.offers.filter(({ id }) => offers.has(id)).map((offer) => ({ ...offer, file: '', rows: offer.rows.map(({ note: _note, ...row }) => ({ ...row, sources: [], lines: {} })) })),
    facts: pricing.facts.filter(({ id }) => facts.has(id)).map((fact) => ({ ...fact, what: '', said: '', saidBy: '', sources: [], location: NOWHERE })),
  };
}
