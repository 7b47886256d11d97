import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { addressOfFile } from '../../offline/addresses.ts';
import { digestOf } from '../../offline/digest.ts';

/** A file of the built site that a page may ask for. */
export interface OfferedFile {
  readonly file: string;
  readonly address: string;
}

/** The files that pages may ask for, in the order of their addresses. */
export function offeredFiles(folder: string): readonly OfferedFile[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .flatMap((file) => {
      const address = addressOfFile(relative(folder, file).replaceAll('\\', '/'));
      return address === undefined ? [] : [{ file, address }];
    })
    .sort((one, other) => (one.address < other.address ? -1 : 1));
}

/** The digest of each file's content, by its address. */
export async function digestsOf(files: readonly OfferedFile[]): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(await Promise.all(files.map(async ({ file, address }) => [address, await digestOf(readFileSync(file))] as const)));
}
