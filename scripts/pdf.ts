// Makes the edition on paper of the built site: one PDF with everything to read in it.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { neededBrowser } from './browser.ts';
import { digestOf, fromCache, keep } from './paper/cache.ts';
import { makeEdition } from './paper/edition.ts';
import { printEdition } from './paper/print.ts';

const dist = process.env['OUT_DIR'] ?? 'dist';
const FILE = 'loaded-cost.pdf';

const browser = neededBrowser();
const edition = await makeEdition(dist);
const styles = globSync('_astro/*.css', { cwd: dist }).sort().map((file) => readFileSync(join(dist, file)));
const printing = readFileSync(fileURLToPath(new URL('paper/print.ts', import.meta.url)));
const name = `${digestOf([edition.html(() => ''), ...styles, printing, JSON.stringify(browser)])}.pdf`;
const kept = fromCache(name);
const pdf = kept ?? (await printEdition(edition, dist, edition.base, browser));
if (!kept) keep(name, pdf);
writeFileSync(join(dist, FILE), pdf);
console.log(`${join(dist, FILE)}: ${kept ? 'as it was, since nothing in it has changed' : 'printed'}, ${Math.round(pdf.length / 1000)} kB`);
