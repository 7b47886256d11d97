import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const ROOT = 'https://guide.example/guide/';
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

type Files = Readonly<Record<string, string>>;
const digestsOf = (files: Files): Files => Object.fromEntries(Object.entries(files).map(([address, text]) => [address, digest(text)]));

/** The browser's storage of copies, as far as the worker uses it. */
class Copies {
  readonly byName = new Map<string, Map<string, Response>>();
  readonly keys = () => Promise.resolve([...this.byName.keys()]);
  readonly open = (name: string) => {
    const files = this.byName.get(name) ?? new Map<string, Response>();
    this.byName.set(name, files);
    return Promise.resolve({
      match: (url: string) => Promise.resolve(files.get(url)?.clone()),
      put: (url: string, file: Response) => Promise.resolve(void files.set(url, file)),
    });
  };
  readonly match = (url: string, { cacheName }: { cacheName: string }) => Promise.resolve(this.byName.get(cacheName)?.get(url)?.clone());
  readonly addresses = (name: string): readonly string[] =>
    [...(this.byName.get(`loaded-cost ${ROOT} ${name}`)?.keys() ?? [])].map((url) => url.slice(ROOT.length)).filter((address) => address !== '?list').sort();
}

let copies = new Copies();
let asked: string[] = [];

/** Installs a version whose host has these files. */
async function install(name: string, listed: Files, { hosted = listed, saveData = false } = {}): Promise<typeof import('../../src/offline/version.ts')> {
  vi.resetModules();
  vi.stubGlobal('self', { registration: { scope: ROOT }, navigator: { connection: { saveData } }, version: { name, digests: digestsOf(listed) } });
  vi.stubGlobal('caches', copies);
  vi.stubGlobal('fetch', (url: string) => {
    const address = url.slice(ROOT.length);
    asked.push(address);
    return Promise.resolve(new Response(hosted[address] ?? 'not found', { headers: { vary: '*', 'content-length': '1', 'content-type': 'text/html' } }));
  });
  const version = await import('../../src/offline/version.ts');
  await version.download();
  return version;
}

beforeEach(() => {
  copies = new Copies();
  asked = [];
});
afterEach(() => vi.unstubAllGlobals());

test('everything is kept but what is for programs', async () => {
  const { fileOf } = await install('a', { '': 'home', 'prices/': 'prices', 'numbers.json': '{}' });
  expect(copies.addresses('a')).toEqual(['', 'prices/']);
  const home = await fileOf('');
  expect(await home?.text()).toBe('home');
  expect([...home!.headers.keys()]).toEqual(['content-type']);
  expect(asked).toHaveLength(2);
});

test('what is for programs is kept when it is asked for', async () => {
  const { fileOf } = await install('a', { 'numbers.json': '{}' });
  expect(await (await fileOf('numbers.json'))?.text()).toBe('{}');
  expect(copies.addresses('a')).toEqual(['numbers.json']);
});

test('only what has changed is downloaded', async () => {
  await install('a', { '': 'home', 'prices/': 'prices', 'sources/': 'sources' });
  asked = [];
  const { fileOf } = await install('b', { '': 'home', 'prices/': 'new prices', 'terms/': 'terms' });
  expect([...asked].sort()).toEqual(['prices/', 'terms/']);
  expect(copies.addresses('b')).toEqual(['', 'prices/', 'terms/']);
  expect(await (await fileOf('prices/'))?.text()).toBe('new prices');
});

test('a file that is not as listed fails the installation, and a later try goes on from there', async () => {
  const listed = { '': 'home', 'prices/': 'prices', 'terms/': 'terms' };
  await expect(install('a', listed, { hosted: { ...listed, 'terms/': 'other terms' } })).rejects.toThrow('terms/');
  expect(copies.addresses('a')).not.toContain('terms/');
  asked = [];
  await install('a', listed);
  expect(asked).toEqual(['terms/']);
});

test('who saves data downloads nothing ahead, and keeps what they open', async () => {
  await install('a', { '': 'home' });
  asked = [];
  const { fileOf } = await install('b', { '': 'home', 'prices/': 'prices', 'terms/': 'terms' }, { saveData: true });
  expect(asked).toEqual([]);
  expect(copies.addresses('b')).toEqual(['']);
  await fileOf('terms/');
  expect(copies.addresses('b')).toEqual(['', 'terms/']);
});

test('a file that the host has in another version by now is not this version’s', async () => {
  const { fileOf } = await install('a', { 'prices/': 'prices' }, { hosted: { 'prices/': 'new prices' }, saveData: true });
  expect(await fileOf('prices/')).toBeUndefined();
  expect(copies.addresses('a')).toEqual([]);
});

test('the copies of another guide on the same host are left alone', async () => {
  await copies.open('loaded-cost https://guide.example/ z');
  await install('a', { '': 'home' });
  const { olderVersions } = await install('b', { '': 'new home' });
  expect(await olderVersions()).toEqual([`loaded-cost ${ROOT} a`]);
});
