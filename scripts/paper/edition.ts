import { loadModels, type LoadedModel } from '../../src/build/models/load.ts';
import { placeIn, rewriteAddresses } from './addresses.ts';
import { calculatorsAsText } from './calculators.ts';
import { contents, pageStyles, titlePage } from './frame.ts';
import { all, hasClass, htmlOf, one, remove, textOf, unwrap, type Element } from './html.ts';
import { markNotes, notesSection } from './notes.ts';
import { readSite, type BuiltSite } from './site.ts';

/** What follows the chapters and their notes. */
const REFERENCE = ['methods', 'glossary', 'prices', 'corrections', 'sources', 'about'];

/** A place in the contents: an id of the edition. */
export interface Entry {
  readonly place: string;
  readonly title: string;
  readonly sections: readonly Entry[];
}

/** The edition on paper: one document, complete but for the page numbers of its contents. */
export interface Edition {
  readonly entries: readonly Entry[];
  /** @param pageOf the page on which a place stands */
  readonly html: (pageOf: (place: string) => string) => string;
  /** The day of its prices. */
  readonly asOf: string;
  /** The path under which the site is served. */
  readonly base: string;
}

interface Part extends Entry {
  readonly html: string;
  readonly notes: readonly string[];
}

/** Puts the edition together from the built pages, which have passed the number check: nothing in it is worked out anew. */
export async function makeEdition(dist: string): Promise<Edition> {
  const site = readSite(dist);
  const models = new Map((await loadModels(process.cwd())).map((loaded) => [loaded.name, loaded] as const));
  const inEdition = new Set([...site.chapters, ...REFERENCE]);
  const part = (page: string): Part => makePart(page, site, models, inEdition);
  const chapters = site.chapters.map(part);
  const entries = [...chapters, notesPart(chapters), ...REFERENCE.map(part)];
  const ofPages = new Set([...inEdition].flatMap(site.styles));
  const styles = [...ofPages, pageStyles(entries)].map((text) => `<style>${text}</style>`).join('');
  const body = entries.map(({ place, html }) => `<section class="part" id="${place}">${html}</section>`).join('\n');
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Loaded Cost: what LLM inference really costs</title>${styles}</head>`;
  return { entries, asOf: site.edition.asOf, base: site.base, html: (pageOf) => `${head}<body class="edition">${titlePage(site)}${contents(entries, pageOf)}${body}</body></html>` };
}

function makePart(page: string, site: BuiltSite, models: ReadonlyMap<string, LoadedModel>, inEdition: ReadonlySet<string>): Part {
  const main = site.main(page);
  const isChapter = site.chapters.includes(page);
  for (const link of all(main, ({ name, parent }) => name === 'a' && /^h[23]$/.test((parent as Element | null)?.name ?? ''))) unwrap(link);
  calculatorsAsText(main, models);
  remove(all(main, (found) => isScreenOnly(found) || (isChapter && (hasClass(found, 'facts') || found.attribs['aria-labelledby'] === 'chapter-numbers'))));
  const notes = isChapter ? markNotes(page, main, site) : [];
  const title = textOf(one(main, 'title', ({ name }) => name === 'h1'));
  const sections = isChapter ? all(main, ({ name, attribs }) => name === 'h2' && 'id' in attribs).map((heading) => ({ place: placeIn(page, heading.attribs['id']!), title: textOf(heading), sections: [] })) : [];
  rewriteAddresses(page, main, inEdition, site);
  return { place: page, title, sections, notes, html: htmlOf(main.children) };
}

/** What only works, or is only needed, on a screen. */
const isScreenOnly = (found: Element): boolean => ['nav', 'button', 'script', 'noscript'].includes(found.name) || hasClass(found, 'scripted');

/** The derivations of all chapters, in small type: for who wants to check a number away from a screen. */
function notesPart(chapters: readonly Part[]): Part {
  const withNotes = chapters.filter(({ notes }) => notes.length > 0);
  const sections = withNotes.map(({ place, title }) => ({ place: placeIn(place, 'notes'), title, sections: [] }));
  const html = `<header class="page-head"><h1>Notes</h1><p class="lede">How each computed number came about: the formula, the values in its place, and what it gives.</p></header>${withNotes.map(({ place, title, notes }) => notesSection(place, title, notes)).join('')}`;
  return { place: 'notes', title: 'Notes', sections, notes: [], html };
}
