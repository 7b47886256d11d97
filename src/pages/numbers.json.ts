import { guideData } from 'virtual:guide-data';
import { claims } from '../content/ledger.ts';
import { numberForMachines, numbersFile } from '../content/numbers-json.ts';
import { priceBook } from '../engine/pricing/book.ts';

/** The ledger for machines. */
export function GET(): Response {
  const { edition } = priceBook(guideData.pricing);
  const numbers = [...claims.values()].flatMap((claim) => numberForMachines(claim) ?? []);
  return Response.json(numbersFile.parse({ edition: edition.id, as_of: edition.asOf, numbers }));
}
