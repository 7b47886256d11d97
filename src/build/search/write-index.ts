import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { recordsOf, type SearchRecord } from './records.ts';

/** Where the index is on the site. */
export const SEARCH_FOLDER = 'pagefind';
/** Of what Pagefind writes: its API, the index, and the program for English. Its own forms and their style sheets stay out. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\.en\.pagefind|(index|fragment)\/.*)$/;

/** Indexes the built pages of a folder and writes the index beside them. @returns how many sections can be found */
export async function writeSearchIndex(distFolder: string): Promise<number> {
  const pages = globSync('**/*.html', { cwd: distFolder }).map((file) => file.replaceAll('\\', '/')).sort();
  const records = pages.flatMap((file) => recordsOf(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, readFileSync(join(distFolder, file), 'utf8')));
  // Of two records at one address the index would keep the second.
  const twice = records.filter(({ path }, index) => records.findIndex((other) => other.path === path) < index);
  if (twice.length > 0) throw new Error(`the search cannot tell apart what is at ${twice.map(({ path }) => path).join(', ')}`);
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error(errors.join('\n'));
    for (const record of records) await addRecord(index, record);
    const { files } = await index.getFiles();
    for (const { path, content } of files.filter((file) => NEEDED.test(file.path))) write(join(distFolder, SEARCH_FOLDER, path), content);
  } finally {
    await close();
  }
  return records.length;
}

async function addRecord(index: NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>, { path, title, quotes, where, text }: SearchRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({ url: path, content: text, language: 'en', meta: { [quotes ? 'printed' : 'title']: title, where } });
  if (errors.length > 0) throw new Error(`the search index refuses ${path}: ${errors.join('; ')}`);
}

function write(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
