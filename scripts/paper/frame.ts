import { readFileSync } from 'node:fs';
import { writtenDate } from '../../src/components/site/written-date.ts';
import type { Entry } from './edition.ts';
import { escape } from './html.ts';
import type { BuiltSite } from './site.ts';

const STYLES = new URL('edition.css', import.meta.url);

/** What it is, of which day, and who has an interest in it. */
export const titlePage = ({ edition, origin, base }: Pick<BuiltSite, 'edition' | 'origin' | 'base'>): string => `
<header class="title-page">
  <p class="name">Loaded Cost</p>
  <p class="subtitle">What LLM inference really costs</p>
  <p>Edition ${edition.id}. Prices as of ${writtenDate(edition.asOf)}.</p>
  ${origin === undefined ? '' : `<p>On the web, with calculators for your own numbers: <a href="${origin}${base}">${origin.replace(/^https?:\/\//, '')}${base.replace(/\/$/, '')}</a></p>`}
  <p class="disclosure">
    This is the corrected edition of Sohail Mohammad’s essay of April 2026, called the source essay here. The frameworks are his, the arithmetic and the
    corrections ours. He works at Together AI, one of the vendors compared, and says so himself; read each figure that favors Together AI with that in
    mind. <a href="#about--affiliation">What was done about it</a>
  </p>
  <p class="disclosure">A small raised number leads to a note with the arithmetic. In a file on a screen it is a link, and so is each line of the contents.</p>
</header>`;

/** The contents with the pages on which they are. */
export const contents = (entries: readonly Entry[], pageOf: (place: string) => string): string =>
  `<nav class="edition-contents" id="contents"><h1>Contents</h1>${listOf(entries, pageOf)}</nav>`;

const listOf = (entries: readonly Entry[], pageOf: (place: string) => string): string =>
  entries.length === 0
    ? ''
    : `<ol>${entries.map(({ place, title, sections }) => `<li><a href="#${place}"><span>${escape(title)}</span> <span class="page">${pageOf(place)}</span></a>${listOf(sections, pageOf)}</li>`).join('')}</ol>`;

/** The styles of the edition. Each part is a page style of its own, because Chromium has no other way to a running title. */
export function pageStyles(entries: readonly Entry[]): string {
  const running = ({ place, title }: Entry): string => `@page ${place} { @top-right { content: '${title.replaceAll("'", "\\'")}'; } }\n#${place} { page: ${place}; }`;
  return `${readFileSync(STYLES, 'utf8')}\n${entries.map(running).join('\n')}`;
}
