import { worldOf } from '../../src/build/numbers/check-pages.ts';
import { importClaims } from '../../src/build/numbers/import-claims.ts';
import { ledgerOf, type ClaimsModule, type Ledger } from '../../src/build/numbers/ledger.ts';
import { readPage } from '../../src/build/numbers/page/read-page.ts';
import type { PageReading } from '../../src/build/numbers/page/reading.ts';
import { pinsOf, type Pin } from '../../src/build/numbers/source/pins.ts';
import { readCorrections, readHeadlines, readSources } from '../../src/build/numbers/source/read-sources.ts';
import type { Source } from '../../src/build/numbers/source/source.ts';
import type { World } from '../../src/build/numbers/world.ts';
import { loadGuideData } from '../../src/build/guide-data.ts';
import type { GuideData } from '../../src/engine/claim-context.ts';

/** The guide as it is, without the pages' looks: what mutation tests change one thing of. */
export interface RealGuide {
  readonly data: GuideData;
  readonly modules: readonly ClaimsModule[];
  readonly ledger: Ledger;
  readonly sources: readonly Source[];
}

export async function realGuide(): Promise<RealGuide> {
  const data = loadGuideData('.');
  const modules = await importClaims('.');
  return { data, modules, ledger: ledgerOf(modules, data), sources: readSources('.').filter(({ page }) => page !== undefined) };
}

/** Read once: a mutation test makes thousands of worlds. */
const [corrections, headlines] = [readCorrections('.'), readHeadlines('.')];

export const worldWith = (guide: Pick<RealGuide, 'data' | 'ledger' | 'sources'>): World =>
  worldOf({ ...guide, corrections, headlines });

/** Pages that quote what the sources pin, in the same order, and hold nothing else. */
export const quotingPages = (sources: readonly Source[]): readonly PageReading[] =>
  sources.map((source) => readPage(source.page ?? '', pinsOf(source).map(quote).join('\n')));

/** One pinned text as the site renders it. */
export const quote = ({ id, text }: Pick<Pin, 'id' | 'text'>): string =>
  `<p>It says <a href="/numbers/${id.replace('.', '/#')}" data-claim="${id}">${text.replaceAll('<', '&lt;')}</a> here.</p>`;
