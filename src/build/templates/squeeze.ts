import { constants, deflateRawSync } from 'node:zlib';
import { deflated, inflated, readZip, writeZip, type ZipEntry } from '../../../templates/xlsx/zip.ts';

/** A part that the library writes and no cell of ours refers to: fonts and colours are named outright. */
const THEME = 'xl/theme/theme1.xml';

/** What else names that part: its type, and the relation to it. */
const MENTIONS = [/<Override PartName="\/xl\/theme\/theme1\.xml"[^>]*\/>/, /<Relationship [^>]*Target="theme\/theme1\.xml"[^>]*\/>/];

/** The workbook without its theme, compressed as far as DEFLATE goes. */
export async function squeezed(workbook: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const entries = readZip(workbook).filter(({ name }) => name !== THEME);
  const squeezedEntries = await Promise.all(entries.map(squeezedEntry));
  return writeZip(squeezedEntries);
}

async function squeezedEntry(entry: ZipEntry): Promise<ZipEntry> {
  const text = await inflated(entry);
  const without = MENTIONS.reduce((rest, mention) => rest.replace(mention, ''), text);
  const { name, size, checksum } = await deflated(entry.name, without);
  const compressed = new Uint8Array(deflateRawSync(without, { level: constants.Z_BEST_COMPRESSION, memLevel: 9 }));
  return { name, size, checksum, compressed };
}
