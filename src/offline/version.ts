import { isKeptOnUse } from './addresses.ts';
import { digestOf } from './digest.ts';
import { worker } from './scope.ts';

/** Where the site is, with a slash at the end. */
export const ROOT = worker.registration.scope;
/** Two guides of one host share its storage, and must not take each other's copies for their own. */
const PREFIX = `loaded-cost ${ROOT} `;
/** The copy of the version that this worker serves. */
export const CURRENT = PREFIX + worker.version.name;
const DIGESTS: ReadonlyMap<string, string> = new Map(Object.entries(worker.version.digests));

/** How many files are asked for at once: few enough to leave the line to whoever is reading. */
const AT_ONCE = 4;
/** What a host says of how it sent a file, which the kept copy is not: it is unpacked, and the same for everybody. */
const OF_THE_TRANSFER = ['content-encoding', 'content-length', 'vary'];

export const isListed = (address: string): boolean => DIGESTS.has(address);
export const urlOf = (address: string): string => ROOT + address;
const LIST = urlOf('?list');

/** The copies that are older than this version, the oldest first. The browser lists them in the order in which they were made. */
export async function olderVersions(): Promise<readonly string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  return names.slice(0, names.indexOf(CURRENT));
}

/** Takes what has not changed from older copies and downloads the rest. It fails if any file cannot be had as listed, and a later try goes on from there. */
export async function download(): Promise<void> {
  const cache = await caches.open(CURRENT);
  await cache.put(LIST, Response.json(worker.version.digests));
  const older = await Promise.all((await olderVersions()).map(readOlder));
  // Who saves data keeps the pages that they open, and downloads nothing ahead.
  const isSaving = worker.navigator.connection?.saveData === true;
  const keep = async (address: string): Promise<void> => {
    if (await cache.match(urlOf(address))) return;
    const unchanged = await unchangedIn(older, address);
    if (unchanged) return cache.put(urlOf(address), unchanged);
    if (isSaving || isKeptOnUse(address)) return;
    if (!(await downloaded(address))) throw new Error(`${address} is not the file of this version`);
  };
  const rest = DIGESTS.keys();
  const lanes = await Promise.allSettled(Array.from({ length: AT_ONCE }, async () => {
    for (const address of rest) await keep(address);
  }));
  // What is under way when one file fails is kept, so that a later try need not ask for it again.
  for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason;
}

/** A file of this version, kept or downloaded now; nothing if the host has another version of it by now. */
export const fileOf = async (address: string): Promise<Response | undefined> =>
  (await caches.match(urlOf(address), { cacheName: CURRENT })) ?? downloaded(address);

async function downloaded(address: string): Promise<Response | undefined> {
  // Past what the browser has kept for itself, which may be older than the list.
  const response = await fetch(urlOf(address), { cache: 'no-cache', priority: 'low' });
  const content = await response.arrayBuffer();
  if ((await digestOf(content)) !== DIGESTS.get(address)) return undefined;
  const headers = new Headers(response.headers);
  for (const name of OF_THE_TRANSFER) headers.delete(name);
  // Made anew, since a page may not come from a response that was redirected.
  const file = new Response(content, { headers });
  await (await caches.open(CURRENT)).put(urlOf(address), file.clone());
  return file;
}

interface OlderVersion {
  readonly name: string;
  readonly digests: Readonly<Record<string, string>>;
}

async function readOlder(name: string): Promise<OlderVersion> {
  const list = await caches.match(LIST, { cacheName: name });
  return { name, digests: list ? ((await list.json()) as OlderVersion['digests']) : {} };
}

async function unchangedIn(older: readonly OlderVersion[], address: string): Promise<Response | undefined> {
  for (const { name, digests } of older) {
    if (digests[address] !== DIGESTS.get(address)) continue;
    const file = await caches.match(urlOf(address), { cacheName: name });
    if (file) return file;
  }
  return undefined;
}
