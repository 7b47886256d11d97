import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures');

/** One bad file, and the exact messages that it must give. */
export interface BadFile {
  readonly name: string;
  readonly path: string;
  readonly expected: string;
}

/** The bad files of a fixture folder; beside each `<name>.yaml` stands `<name>.txt`. */
export function badFiles(folder: string): readonly BadFile[] {
  return readdirSync(join(fixtures, folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const [path, messages] = [join(fixtures, folder, file), join(fixtures, folder, file.replace(/yaml$/, 'txt'))];
      return { name: file, path, expected: existsSync(messages) ? readFileSync(messages, 'utf8') : '' };
    });
}

/** Runs code on a copy of a folder that may be changed, or on an empty one for '', and removes it afterwards. */
export function withCopyOf<T>(source: string, use: (folder: string) => T): T {
  const parent = mkdtempSync(join(tmpdir(), 'loaded-cost-'));
  const folder = join(parent, 'copy');
  try {
    if (source === '') mkdirSync(folder);
    else cpSync(source, folder, { recursive: true });
    return use(folder);
  } finally {
    rmSync(parent, { recursive: true });
  }
}

export const fixture = (name: string): string => join(fixtures, name);
