import { sectionsOf } from './sections.ts';

/** What the search knows of one section of a page. */
export interface SearchRecord {
  /** The address within the site, without the path that it is served under. */
  readonly path: string;
  readonly title: string;
  /** A title that only quotes says little of what the section is about, and counts for no more than its text. */
  readonly quotes: boolean;
  /** The kind of page, and its title where the section’s own does not say it. */
  readonly where: string;
  readonly text: string;
}

/** What readers find on the pages under an address. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^\/calculators\/./, 'Calculator'],
  [/^\/templates\/./, 'Template'],
  [/^\/glossary\//, 'Glossary'],
  [/^\/prices\//, 'Prices'],
  [/^\/corrections\//, 'Corrections'],
];
/** Lists of other pages, copies of their numbers, and the search itself: each would stand before what it leads to. */
const LEFT_OUT = /^\/($|404|search\/|calculators\/$|templates\/$|numbers\/)/;

/** The records of a built page; none for a page that only leads to others. */
export function recordsOf(path: string, html: string): readonly SearchRecord[] {
  if (LEFT_OUT.test(path)) return [];
  const kind = KINDS.find(([address]) => address.test(path))?.[1] ?? (html.includes('property="og:type" content="article"') ? 'Chapter' : 'Reference');
  return sectionsOf(html).map(({ page, title, anchor, text }) => ({
    path: anchor ? `${path}#${anchor}` : path,
    title,
    quotes: kind === 'Corrections' && title !== page,
    where: title === page || page === kind ? kind : `${kind}: ${page}`,
    text,
  }));
}
