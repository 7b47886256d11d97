import type { GuideData } from '../src/engine/claim-context.ts';
import type { Source } from '../src/engine/evidence.ts';
import { offerRates, type OfferRates } from '../src/engine/models/offer-cost.ts';
import type { Outcome } from '../src/engine/outcome.ts';
import { priceBook } from '../src/engine/pricing/book.ts';
import type { Workload } from '../src/engine/models/workload.ts';

/** An offer of the edition as a worksheet lists it. */
export interface TemplateOffer {
  readonly id: string;
  readonly label: string;
  readonly rates: Outcome<OfferRates>;
  /** The day or month somebody last saw the price in force; undefined when none is. */
  readonly verified?: string;
  /** Who says so. */
  readonly source: string;
  readonly url?: string;
}

/** What templates take from the guide's data, resolved for the edition: plain data. */
export interface TemplateData {
  readonly edition: { readonly id: string; readonly asOf: string };
  readonly offers: readonly TemplateOffer[];
  /** The workload that a worksheet begins with. */
  readonly example: Workload;
}

/** The named workload that the first chapter's table uses. */
const EXAMPLE = 'saas';

export function templateData({ pricing, workloads }: GuideData): TemplateData {
  const book = priceBook(pricing);
  const example = workloads.find(({ name }) => name === EXAMPLE);
  if (!example) throw new Error(`there is no workload “${EXAMPLE}”`);
  return {
    edition: { id: book.edition.id, asOf: book.edition.asOf },
    offers: book.offers.map(({ id, vendor, name }) => {
      const row = book.row(id);
      return {
        id,
        label: `${vendor} ${name}`,
        rates: offerRates(book, pricing.facts, id),
        ...(row.kind === 'value' ? { verified: row.value.verified, ...cited(row.value.sources) } : { source: 'no price in force' }),
      };
    }),
    example: example.inputs,
  };
}

/** The first source with an address, or the first there is. */
function cited(sources: readonly Source[]): Pick<TemplateOffer, 'source' | 'url'> {
  const source = sources.find(({ url }) => url !== undefined) ?? sources[0];
  if (source?.url !== undefined) return { source: source.name ?? new URL(source.url).hostname, url: source.url };
  return { source: source?.name ?? (source?.kind === 'page' ? 'the vendor’s page' : 'the source essay') };
}
