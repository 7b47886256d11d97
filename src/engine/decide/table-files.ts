import type { SpreadLine } from './doubt-report.ts';
import type { OfferLine } from './report.ts';

/** A table on the page as a file holds it: names of its columns, and the texts of its cells. */
export interface TableFile {
  /** The file's name without its ending. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table of all offers, the amounts as the page writes them. */
export const offersFile = (offers: readonly OfferLine[]): TableFile => ({
  name: 'offers',
  columns: ['offer', 'id', 'usd_per_success', 'raw_usd_per_request', 'usd_per_month', 'loaded_over_raw', 'price_seen', 'remark'],
  rows: offers.map(({ name, id, amounts, verified, remark }) => [
    name,
    id,
    amounts?.usdPerSuccess ?? '',
    amounts?.rawUsdPerRequest ?? '',
    amounts?.monthlyUsd ?? '',
    amounts?.overheadRatio ?? '',
    verified ?? '',
    remark,
  ]),
});

/** The table of ranges: from what to what nine in ten draws go, and in how many an offer is the cheapest. */
export const spreadsFile = (spreads: readonly SpreadLine[]): TableFile => ({
  name: 'ranges',
  columns: ['offer', 'id', 'usd_per_success', 'usd_per_month', 'cheapest_in'],
  rows: spreads.map(({ name, id, usdPerSuccess, monthlyUsd, chanceOfBeingCheapest }) => [name, id, usdPerSuccess, monthlyUsd, chanceOfBeingCheapest]),
});

/** A table as CSV (RFC 4180). */
export const tableCsv = ({ columns, rows }: TableFile): string => [columns, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');

/** A table as JSON: a list of objects; a cell with nothing in it is null. */
export const tableJson = ({ columns, rows }: TableFile): string =>
  `${JSON.stringify(rows.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] || null]))), null, 2)}\n`;

/** A spreadsheet would take a text that begins with one of these for a formula. */
const csvCell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
