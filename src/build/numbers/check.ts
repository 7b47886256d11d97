import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GuideData } from '../../engine/claim-context.ts';
import { claimsAt } from './baseline.ts';
import { checkPages, worldOf } from './check-pages.ts';
import { importClaims } from './import-claims.ts';
import { ledgerOf } from './ledger.ts';
import type { PageReading } from './page/reading.ts';
import { readPage } from './page/read-page.ts';
import type { Report } from './report.ts';
import { readCorrections, readHeadlines, readSources } from './source/read-sources.ts';

export interface CheckOptions {
  readonly root: string;
  /** The folder of built pages. */
  readonly distFolder: string;
  readonly guideData: GuideData;
  /** The commit that the data is compared with, to say which input changed. */
  readonly since?: string;
}

/** Reads the built pages and all that they are made from, and checks them. @throws when there are no built pages. */
export async function checkNumbers({ root, distFolder, guideData, since = 'HEAD' }: CheckOptions): Promise<Report> {
  const ledger = ledgerOf(await importClaims(root), guideData);
  const pages = readPages(distFolder);
  const world = worldOf({ ledger, data: guideData, sources: readSources(root), corrections: readCorrections(root), headlines: readHeadlines(root) }, claimsAt(root, since, ledger));
  return checkPages(pages, world);
}

/** Every built page. @throws when there is none. */
export function readPages(distFolder: string): readonly PageReading[] {
  const paths = globSync('**/*.html', { cwd: distFolder }).map((path) => path.replaceAll('\\', '/')).sort();
  if (paths.length === 0) throw new Error(`there are no built pages in ${distFolder}: run npm run build`);
  return paths.map((path) => readPage(path, readFileSync(join(distFolder, path), 'utf8')));
}
