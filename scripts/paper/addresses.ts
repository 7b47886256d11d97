import { all, unwrap, type Element } from './html.ts';
import type { BuiltSite } from './site.ts';

/** Attributes that name an element of the same page by its id. */
const REFERENCES = ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

/** An id of a page as an id of the edition, where all pages stand in one document. */
export const placeIn = (part: string, id: string): string => (id === '' ? part : `${part}--${id}`);

/**
 * Makes ids the part's own, and points links to where their target is: into the edition when it has the page, to the
 * site when its address is known, nowhere otherwise. Links of ours (`data-kept`) are right already.
 */
export function rewriteAddresses(part: string, main: Element, parts: ReadonlySet<string>, { base, origin }: Pick<BuiltSite, 'base' | 'origin'>): void {
  for (const { attribs } of all(main, ({ attribs }) => !('data-kept' in attribs))) {
    if (attribs['id'] && !attribs['id'].startsWith(`${part}--`)) attribs['id'] = placeIn(part, attribs['id']);
    for (const name of REFERENCES) if (attribs[name]) attribs[name] = attribs[name].split(' ').map((id) => placeIn(part, id)).join(' ');
    for (const [name, text] of Object.entries(attribs)) attribs[name] = text.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${placeIn(part, id)})`);
  }
  for (const link of all(main, ({ name, attribs }) => name === 'a' && !('data-kept' in attribs))) {
    const address = addressIn(part, link.attribs['href'] ?? '', parts, base);
    if (address === undefined && origin === undefined) unwrap(link);
    else link.attribs['href'] = address ?? new URL(link.attribs['href']!, origin).href;
  }
}

/** Where a link leads in the edition, or to another host; undefined for a page that the edition leaves out. */
function addressIn(part: string, href: string, parts: ReadonlySet<string>, base: string): string | undefined {
  if (/^\w+:/.test(href)) return href;
  if (href.startsWith('#')) return `#${placeIn(part, href.slice(1))}`;
  const [, page = '', id = ''] = /^([^/#?]+)\/(?:#(.*))?$/.exec(href.slice(base.length)) ?? [];
  return parts.has(page) ? `#${placeIn(page, id)}` : undefined;
}
