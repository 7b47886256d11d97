/**
 * The service worker: keeps the whole guide, and serves each page with all that belongs to it from one version. A page that came
 * from the network gets everything from there, but for files whose names contain their digests.
 */
import { addressOf, isNamedByContent } from './addresses.ts';
import { deleteUnused, record, versionOf } from './pages.ts';
import { worker, type RequestEvent } from './scope.ts';
import { CURRENT, download, fileOf, isListed, ROOT, urlOf } from './version.ts';

worker.addEventListener('install', (event) => {
  // Pages that are open keep their version, so a complete one need not wait for them to be closed.
  event.waitUntil(download().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  // The page of the first visit is served too from here on.
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = addressOf(request.url, ROOT);
  if (address === undefined || request.method !== 'GET' || request.headers.has('range')) return;
  const answer = request.mode === 'navigate' ? pageFor(event, address) : fileFor(event, address);
  // Whatever goes wrong with the copy, the network may have it.
  event.respondWith(answer.catch(() => fetch(request)));
});

/** The page at an address, from the current version. */
async function pageFor(event: RequestEvent, address: string): Promise<Response> {
  const { request, resultingClientId } = event;
  if (isListed(`${address}/`)) return Response.redirect(withSlash(request.url));
  if (!isListed(address)) return fetch(request).catch(notFound);
  const page = await fileOf(address);
  if (!page) return fetch(request);
  event.waitUntil(record(resultingClientId).then(deleteUnused));
  return page;
}

/** What a page asks for, from the version that the page came from. */
async function fileFor({ request, clientId }: RequestEvent, address: string): Promise<Response> {
  const isSameInAll = isNamedByContent(address);
  const version = isSameInAll ? CURRENT : await versionOf(clientId);
  if (!version) return fetch(request);
  const kept = await caches.match(urlOf(address), isSameInAll ? {} : { cacheName: version });
  if (kept) return kept;
  return (version === CURRENT && isListed(address) && (await fileOf(address))) || fetch(request);
}

function withSlash(url: string): string {
  const place = new URL(url);
  place.pathname += '/';
  return place.href;
}

async function notFound(): Promise<Response> {
  const page = await caches.match(urlOf('404.html'), { cacheName: CURRENT });
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
}
