import type { Source } from '../../engine/evidence.ts';
import type { RateKey } from '../../engine/pricing/rates.ts';
import type { AuthoredEditions, AuthoredFacts, AuthoredVendor } from '../../engine/pricing/schema.ts';
import type { Edition, Fact, Offer, PriceRow } from '../../engine/pricing/types.ts';
import type { YamlFile } from '../yaml/read.ts';

type AuthoredOffer = AuthoredVendor['offers'][string];
type AuthoredRow = AuthoredOffer['rows'][number];
type AuthoredSource = AuthoredRow['sources'][number];

/** The offers of one vendor's file, with the line of each rate. */
export const resolveOffers = (authored: AuthoredVendor, fileName: string, yaml: YamlFile): readonly Offer[] =>
  Object.entries(authored.offers).map(([key, { name, kind, rows }]) => ({
    id: `${fileName}/${key}`,
    kind,
    vendor: authored.vendor,
    name,
    file: yaml.file,
    rows: rows.map((row, index) => resolveRow(row, yaml, ['offers', key, 'rows', index, 'rates'])),
  }));

function resolveRow(row: AuthoredRow, yaml: YamlFile, ratesPath: readonly (string | number)[]): PriceRow {
  const rates = Object.entries(row.rates).filter((entry): entry is [RateKey, number] => entry[1] !== undefined);
  return {
    accordingTo: row.according_to,
    ...(row.from && { from: row.from }),
    verified: row.verified,
    evidence: row.evidence,
    sources: row.sources.map(resolveSource),
    ...(row.note && { note: row.note }),
    rates: Object.fromEntries(rates),
    lines: Object.fromEntries(rates.map(([key]) => [key, yaml.positionOfKey([...ratesPath, key]).line])),
  };
}

const resolveSource = ({ kind, name, url, accessed }: AuthoredSource): Source => ({
  kind,
  ...(name && { name }),
  ...(url && { url }),
  ...(accessed && { accessed }),
});

/** The facts of one file, each with the line of its id. The schema has seen to it that the amount is single or a range. */
export const resolveFacts = (authored: AuthoredFacts, yaml: YamlFile): readonly Fact[] =>
  Object.entries(authored.facts).map(([id, fact]) => ({
    id,
    what: fact.what,
    amount: fact.amount ?? { low: fact.low!, high: fact.high! },
    unit: fact.unit,
    saidBy: fact.said_by,
    said: fact.said,
    evidence: fact.evidence,
    sources: fact.sources.map(resolveSource),
    verified: fact.verified,
    location: { file: yaml.file, line: yaml.positionOfKey(['facts', id]).line },
  }));

export const resolveEditions = (authored: AuthoredEditions): { readonly current: string; readonly editions: readonly Edition[] } => ({
  current: authored.current,
  editions: Object.entries(authored.editions).map(([id, { as_of, pins = {} }]) => ({
    id,
    asOf: as_of,
    pins: Object.fromEntries(Object.entries(pins).map(([offerId, pin]) => [offerId, { accordingTo: pin.according_to, reason: pin.reason }])),
  })),
});

/** Names of the list, and those of offers that hold digits, each once. */
export const resolveNames = (listed: readonly string[], offers: readonly Offer[]): readonly string[] => [
  ...new Set([...listed, ...offers.map(({ name }) => name).filter((name) => /\d/.test(name))]),
];
