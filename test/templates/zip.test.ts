import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checksumOf, deflated, inflated, readZip, writeZip } from '../../templates/xlsx/zip.ts';

it('has the checksum that everybody tests CRC-32 with', () => {
  expect(checksumOf(new TextEncoder().encode('123456789')).toString(16)).toBe('cbf43926');
  expect(checksumOf(new Uint8Array())).toBe(0);
});

it('reads back what it wrote', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.string({ minLength: 1, unit: 'binary' }), fc.string({ unit: 'binary' })), { maxLength: 4 }), async (files) => {
      const archive = writeZip(await Promise.all(files.map(([name, text]) => deflated(name, text))));
      const read = await Promise.all(readZip(archive).map(async (entry) => [entry.name, await inflated(entry)] as const));
      expect(read).toEqual(files);
    }),
    { numRuns: 50 },
  );
});

it('compresses so that others can read it', async () => {
  const { compressed, size } = await deflated('a', 'words '.repeat(100));
  expect(inflateRawSync(compressed).toString()).toBe('words '.repeat(100));
  expect(size).toBe(600);
});

it.each([
  ['nothing', new Uint8Array()],
  ['a text', new TextEncoder().encode('this is a page that says that there is no such file')],
])('refuses %s', (_, bytes) => {
  expect(() => readZip(bytes)).toThrow('not a ZIP archive');
});
