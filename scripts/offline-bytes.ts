// What a reader's browser downloads in the background so that the guide works without a network.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { offeredFiles } from '../src/build/offline/list.ts';
import { isKeptOnUse } from '../src/offline/addresses.ts';

/** As a server compresses while it sends; the highest quality would take minutes for as many files. */
const QUALITY = 5;

/** Compressed bytes of the service worker and of all that it keeps unasked. */
export function offlineBytes(folder: string): number {
  const kept = offeredFiles(folder).filter(({ address }) => !isKeptOnUse(address)).map(({ file }) => file);
  const sizes = [join(folder, 'sw.js'), ...kept].map((file) => brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length);
  return sizes.reduce((total, size) => total + size, 0);
}
