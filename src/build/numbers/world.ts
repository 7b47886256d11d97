import type { GuideData } from '../../engine/claim-context.ts';
import type { EvaluatedClaim } from '../../engine/claims.ts';
import type { Resolve } from './bindings/resolve.ts';
import type { Finding, Place } from './finding.ts';
import type { Ledger } from './ledger.ts';
import type { MaskNames } from './names.ts';
import { sentenceAt, type ClaimMark, type PageReading, type Spot } from './page/reading.ts';
import type { Locator } from './source/locate.ts';

/** What the checks compare pages with. */
export interface World {
  readonly ledger: Ledger;
  readonly data: GuideData;
  readonly locate: Locator;
  readonly maskNames: MaskNames;
  readonly resolve: Resolve;
  /** A claim as it was before the change under way, to say which input moved it; undefined when that is not known. */
  readonly before: (id: string) => EvaluatedClaim | undefined;
}

/** A page with the source line of each claim on it. */
export interface Page extends PageReading {
  readonly places: ReadonlyMap<ClaimMark, Place | undefined>;
}

/** Finds the source line of each claim on a page, once for all checks, since lines are handed out in the order of the page. */
export const locatePage = (reading: PageReading, locate: Locator): Page => ({
  ...reading,
  places: new Map(reading.claims.map((mark) => [mark, locate.claim(reading.path, mark.id, mark.text)])),
});

/** Looks at one page, and gives all that is wrong there. */
export type PageCheck = (page: Page, world: World) => readonly Finding[];

/** Where a finding is: the source line when there is one, else the built page. The sentence goes with both. */
export const whereOn = (page: PageReading, spot: Spot, place: Place | undefined): { place: Place; sentence: string } => ({
  place: place ?? { file: `dist/${page.path}` },
  sentence: sentenceAt(spot),
});

/** The same for a claim. */
export const whereClaim = (page: Page, mark: ClaimMark): { place: Place; sentence: string } => whereOn(page, mark, page.places.get(mark));
