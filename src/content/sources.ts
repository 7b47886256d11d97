import { guideData } from 'virtual:guide-data';
import type { Evidence, Source } from '../engine/evidence.ts';
import { inputKey } from '../engine/input-key.ts';
import type { RateKey } from '../engine/pricing/rates.ts';
import type { Fact, Offer, PriceRow } from '../engine/pricing/types.ts';

/** Something that rests on a source: a cited figure, or a row of prices. */
export type Sourced = { readonly fact: Fact } | { readonly offer: Offer; readonly row: PriceRow };

/** A page or a named source, with what rests on it. */
export interface SourceEntry {
  readonly title: string;
  readonly url: string | undefined;
  /** The days on which it was read. */
  readonly accessed: readonly string[];
  readonly rest: readonly Sourced[];
}

const { facts, offers } = guideData.pricing;
const everything: readonly Sourced[] = [
  ...offers.flatMap((offer) => offer.rows.map((row) => ({ offer, row }))),
  ...facts.map((fact) => ({ fact })),
];

const citation = (sourced: Sourced): Fact | PriceRow => ('fact' in sourced ? sourced.fact : sourced.row);

/** The keys of the inputs that a sourced thing holds: one for a figure, one for each rate of a row. */
export const keysOf = (sourced: Sourced): readonly string[] =>
  'fact' in sourced
    ? [inputKey({ kind: 'fact', id: sourced.fact.id, location: sourced.fact.location })]
    : (Object.keys(sourced.row.rates) as RateKey[]).map((key) => `${sourced.offer.file}:${sourced.row.lines[key] ?? 1}`);

/** Every page that figures of an evidence class were read on. A figure with several pages stands under each. */
export function pagesRead(evidence: Evidence): readonly SourceEntry[] {
  return entries(evidence, (sourced) => citation(sourced).sources.filter(({ kind }) => kind === 'page').map((source) => ({ ...source, title: titleOf(source, sourced) })));
}

/** The figures of an evidence class that no page was read for, by who says so. */
export function namedSources(evidence: Evidence): readonly SourceEntry[] {
  return entries(evidence, (sourced) => [{ title: 'fact' in sourced ? capitalized(sourced.fact.saidBy) : 'Prices, as the source essay prints them' }]);
}

type Place = Pick<Source, 'url' | 'accessed'> & { readonly title: string };

function entries(evidence: Evidence, placesOf: (sourced: Sourced) => readonly Place[]): readonly SourceEntry[] {
  const found = new Map<string, { title: string; url: string | undefined; accessed: Set<string>; rest: Sourced[] }>();
  for (const sourced of everything.filter((candidate) => citation(candidate).evidence === evidence)) {
    for (const { title, url, accessed } of placesOf(sourced)) {
      const entry = found.get(url ?? title) ?? { title, url, accessed: new Set<string>(), rest: [] };
      if (accessed) entry.accessed.add(accessed);
      entry.rest.push(sourced);
      found.set(url ?? title, entry);
    }
  }
  return [...found.values()].map((entry) => ({ ...entry, accessed: [...entry.accessed].sort() })).toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
}

function titleOf({ name }: Source, sourced: Sourced): string {
  if (name) return name;
  return 'fact' in sourced ? capitalized(sourced.fact.saidBy) : `${sourced.offer.vendor}, prices`;
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
