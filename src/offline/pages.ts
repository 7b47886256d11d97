import { worker } from './scope.ts';
import { CURRENT, olderVersions, ROOT } from './version.ts';

/** Which version each page came from, kept because a browser stops and starts its workers as it likes. */
const RECORDS = `loaded-cost pages ${ROOT}`;
const known = new Map<string, string>();
const keyOf = (page: string): string => `${ROOT}?page=${page}`;

/** Writes down that a page came from the current version. */
export async function record(page: string): Promise<void> {
  known.set(page, CURRENT);
  await (await caches.open(RECORDS)).put(keyOf(page), new Response(CURRENT));
}

/** The version that a page came from; nothing for one that came from the network. */
export async function versionOf(page: string): Promise<string | undefined> {
  return known.get(page) ?? (await caches.match(keyOf(page), { cacheName: RECORDS }))?.text();
}

/** Deletes the older versions that no open page came from. */
export async function deleteUnused(): Promise<void> {
  const older = await olderVersions();
  if (older.length === 0) return;
  const records = await caches.open(RECORDS);
  const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'all' });
  const keysOfOpen = new Set(open.map(({ id }) => keyOf(id)));
  const inUse = new Set<string>();
  for (const key of await records.keys()) {
    const name = (await (await records.match(key))?.text()) ?? '';
    if (keysOfOpen.has(key.url)) inUse.add(name);
    // A page of this version may be on its way and not open yet.
    else if (name !== CURRENT) await records.delete(key);
  }
  await Promise.all(older.filter((name) => !inUse.has(name)).map((name) => caches.delete(name)));
}
