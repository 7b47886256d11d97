import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** Where the page with one heading is: the least that a page can be, for the time of a page to be compared with. */
export const ONE_HEADING = '/one-heading';
const ONE_HEADING_HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="description" content="One heading"><title>One heading</title><h1>One heading</h1>`;

/** The headers that hosts send with every page. */
function headersOfHosts(): Readonly<Record<string, string>> {
  const [everyPage = ''] = readFileSync('public/_headers', 'utf8').split('\n\n');
  return Object.fromEntries([...everyPage.matchAll(/^ +([\w-]+): (.*)$/gm)].map(([, name, value]) => [name!, value!]));
}

/** Each text compressed once, as hosts do: to a page’s own times, Lighthouse adds those of its server. */
const compressed = new Map<string, Buffer>();
function compress(name: string, read: () => string | Buffer): Buffer {
  const bytes = compressed.get(name) ?? brotliCompressSync(read());
  compressed.set(name, bytes);
  return bytes;
}

function sendText(response: ServerResponse, status: number, type: string, bytes: Buffer): void {
  response.writeHead(status, { ...headersOfHosts(), 'content-type': type, 'content-encoding': 'br' });
  response.end(bytes);
}

function sendFile(response: ServerResponse, status: number, file: string): void {
  const type = TYPES[extname(file)];
  if (type !== undefined) return sendText(response, status, type, compress(file, () => readFileSync(file)));
  response.writeHead(status, { ...headersOfHosts(), 'content-type': 'application/octet-stream' });
  response.end(readFileSync(file));
}

/** Serves a built site as a host does: compressed with brotli, with the headers that hosts send. */
export async function serveCompressed(folder: string): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    if (pathname === ONE_HEADING) return sendText(response, 200, TYPES['.html']!, compress(pathname, () => ONE_HEADING_HTML));
    const file = join(folder, normalize(decodeURI(pathname)), pathname.endsWith('/') ? 'index.html' : '');
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) return sendFile(response, 200, file);
    sendFile(response, 404, join(folder, '404.html'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
