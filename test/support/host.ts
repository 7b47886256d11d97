import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml',
};

/** A host of files that can be given a new deploy, or go away. */
export interface Host {
  /** The address of the site on it. */
  readonly url: string;
  /** The folder that it serves. */
  folder: string;
  /** Paths within the site that it was asked for, in that order. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** Starts a host that serves a folder under a path, and lets browsers keep the files of `_astro/` as the notes on deploying say. */
export async function startHost(folder: string, base: string): Promise<Host> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://host');
    const path = pathname.slice(base.length);
    host.asked.push(path);
    const file = [join(host.folder, path), join(host.folder, path, 'index.html')].find((name) => existsSync(name) && statSync(name).isFile());
    const found = file ?? join(host.folder, '404.html');
    response.writeHead(file ? 200 : 404, {
      'content-type': TYPES[extname(found)] ?? 'application/octet-stream',
      'cache-control': path.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=600',
    });
    response.end(readFileSync(found));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host: Host = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    folder,
    asked: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return host;
}
