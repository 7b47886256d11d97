import type { OfferLine } from './report.ts';

const COLUMNS = ['offer', 'id', 'usd_per_success', 'raw_usd_per_request', 'usd_per_month', 'loaded_over_raw', 'price_seen', 'remark'] as const;

const cellsOf = ({ name, id, amounts, verified, remark }: OfferLine): readonly string[] => [
  name,
  id,
  amounts?.usdPerSuccess ?? '',
  amounts?.rawUsdPerRequest ?? '',
  amounts?.monthlyUsd ?? '',
  amounts?.overheadRatio ?? '',
  verified ?? '',
  remark,
];

/** The table of offers as CSV (RFC 4180), the amounts as the page writes them. */
export const offersCsv = (offers: readonly OfferLine[]): string => [COLUMNS, ...offers.map(cellsOf)].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');

/** The same as JSON: a list of objects; an amount that does not exist is null. */
export const offersJson = (offers: readonly OfferLine[]): string =>
  `${JSON.stringify(offers.map(row), null, 2)}\n`;

const row = (offer: OfferLine): Readonly<Record<string, string | null>> => Object.fromEntries(cellsOf(offer).map((text, index) => [COLUMNS[index]!, text === '' ? null : text]));

/** A spreadsheet would take a text that begins with one of these for a formula. */
const csvCell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
