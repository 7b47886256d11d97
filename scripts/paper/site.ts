import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { all, hasClass, one, parse, textOf, type Element, type Node } from './html.ts';

/** One way in which a number was worked out, as the ledger prints it. */
export interface Derivation {
  readonly what: string;
  readonly text: string;
  readonly steps: readonly { readonly label: string; readonly arithmetic: string }[];
}

/** The built site, as far as paper needs it. All of it has passed the number check. */
export interface BuiltSite {
  /** `/`, or the path it is served under. */
  readonly base: string;
  /** Where it is served, when the build was told (SITE_URL). */
  readonly origin: string | undefined;
  readonly edition: { readonly id: string; readonly asOf: string };
  /** Slugs in reading order. */
  readonly chapters: readonly string[];
  /** The styles that are written into a page. */
  readonly styles: (page: string) => readonly string[];
  /** What is in the main part of a page such as `leave-the-api`. */
  readonly main: (page: string) => Element;
  /** The derivation of a computed claim by its address in the ledger: `/numbers/leave-the-api/#b2b-saving`. */
  readonly derivations: ReadonlyMap<string, Derivation>;
}

/** Reads what `npm run build` wrote. */
export function readSite(dist: string): BuiltSite {
  const page = (path: string): Node[] => parse(readFileSync(join(dist, path, 'index.html'), 'utf8'));
  const home = page('');
  const base = one(home, 'link to the home page', (found) => hasClass(found, 'site-name')).attribs['href']!;
  const [canonical] = all(home, ({ name, attribs }) => name === 'link' && attribs['rel'] === 'canonical');
  const numbers = JSON.parse(readFileSync(join(dist, 'numbers.json'), 'utf8')) as { edition: string; as_of: string };
  const list = one(home, 'list of chapters', (found) => hasClass(found, 'chapters'));
  return {
    base,
    origin: canonical && new URL(canonical.attribs['href']!).origin,
    edition: { id: numbers.edition, asOf: numbers.as_of },
    chapters: all(list, ({ name }) => name === 'a').map(({ attribs }) => attribs['href']!.slice(base.length).replaceAll('/', '')),
    styles: (path) => all(page(path), ({ name }) => name === 'style').map(textOf),
    main: (path) => one(page(path), 'main part', ({ name }) => name === 'main'),
    derivations: new Map(globSync('numbers/*/index.html', { cwd: dist }).sort().flatMap((file) => derivationsOn(readFileSync(join(dist, file), 'utf8'), file.split(/[\\/]/)[1]!))),
  };
}

/** The computed claims of a page of the ledger. */
function derivationsOn(html: string, scope: string): readonly (readonly [string, Derivation])[] {
  return all(parse(html), (found) => hasClass(found, 'entry')).flatMap((entry) => {
    const [kind] = all(entry, ({ name }) => name === 'dd');
    const [steps] = all(entry, ({ name }) => name === 'ol');
    if (!kind || !steps || textOf(kind) !== 'computed') return [];

    const what = textOf(one(entry, 'heading', ({ name }) => name === 'h2'));
    const text = textOf(one(entry, 'text', ({ name }) => name === 'data'));
    const lines = all(steps, ({ name }) => name === 'li').map((step) => all(step, ({ name }) => name === 'span').map(textOf));
    return [[`/numbers/${scope}/#${entry.attribs['id']!}`, { what, text, steps: lines.map(([label = '', arithmetic = '']) => ({ label, arithmetic })) }] as const];
  });
}
