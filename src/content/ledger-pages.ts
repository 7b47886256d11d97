import { chaptersInOrder } from './chapters.ts';
import { scopes, type Scope } from './ledger.ts';

/** A page of the ledger: the claims of one chapter, or of the pages beside the chapters. */
export interface LedgerPage extends Scope {
  readonly title: string;
  /** The page that quotes them. */
  readonly path: string;
}

const OTHERS = [
  { name: 'site', title: 'Home page', path: '/' },
  { name: 'corrections', title: 'Corrections', path: '/corrections/' },
];

/** Chapters in reading order, then the other pages; scopes without claims have no page. */
export async function ledgerPages(): Promise<readonly LedgerPage[]> {
  const chapters = (await chaptersInOrder()).map(({ id, data }) => ({ name: id, title: data.title, path: `/${id}/` }));
  return [...chapters, ...OTHERS].flatMap((page) => {
    const claims = scopes.find(({ name }) => name === page.name)?.claims ?? [];
    return claims.length > 0 ? [{ ...page, claims }] : [];
  });
}
