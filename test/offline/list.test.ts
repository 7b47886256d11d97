import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestsOf, offeredFiles } from '../../src/build/offline/list.ts';
import { writeWorker } from '../../src/build/offline/write-worker.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  mkdirSync(join(folder, 'prices'));
  for (const [file, content] of [['prices/index.html', 'prices'], ['index.html', 'home'], ['_headers', 'headers'], ['a.js', '']] as const) writeFileSync(join(folder, file), content);
});
afterEach(() => rmSync(folder, { recursive: true }));

const listed = async (): Promise<{ readonly name: string; readonly digests: Readonly<Record<string, string>> }> => {
  await writeWorker(folder);
  const [first = ''] = readFileSync(join(folder, 'sw.js'), 'utf8').split('\n');
  return JSON.parse(/^self\.version=(.*);$/.exec(first)![1]!) as Awaited<ReturnType<typeof listed>>;
};

test('each file that a page may ask for is listed with the digest of its content', async () => {
  const files = offeredFiles(folder);
  expect(files.map(({ address }) => address)).toEqual(['', 'a.js', 'prices/']);
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
  expect(await digestsOf(files)).toEqual({ '': sha256('home'), 'a.js': sha256(''), 'prices/': sha256('prices') });
});

test('the same files give the same worker, which does not list itself', async () => {
  const first = await listed();
  expect(await listed()).toEqual(first);
  expect(Object.keys(first.digests)).not.toContain('sw.js');
});

test('another content, name or number of files is another version', async () => {
  const names = new Set([(await listed()).name]);
  writeFileSync(join(folder, 'index.html'), 'home!');
  names.add((await listed()).name);
  writeFileSync(join(folder, 'b.js'), '');
  names.add((await listed()).name);
  rmSync(join(folder, 'a.js'));
  names.add((await listed()).name);
  expect(names.size).toBe(4);
});

test('the worker is one script that imports nothing', async () => {
  await writeWorker(folder);
  expect(readFileSync(join(folder, 'sw.js'), 'utf8')).not.toMatch(/\bimport\b|\bexport\b|\brequire\b/);
});
