// Serves the built site from dist/, or from OUT_DIR. `astro preview` would go into the background when it believes that an agent runs it,
// which leaves nothing for Playwright to wait for and nothing for a reader to stop.
import { existsSync, readFileSync } from 'node:fs';
import { preview } from 'astro';

const folder = process.env['OUT_DIR'] ?? 'dist';
if (!existsSync(folder)) {
  console.error(`There is no ${folder}/ to serve: npm run build makes it.`);
  process.exit(1);
}

/** The headers that hosts send with every page, so that what they would refuse is refused here too. */
const [everyPage = ''] = readFileSync('public/_headers', 'utf8').split('\n\n');
const headers = Object.fromEntries([...everyPage.matchAll(/^ +([\w-]+): (.*)$/gm)].map(([, name, value]) => [name!, value!]));

const server = await preview({ logLevel: 'error', server: { port: Number(process.env['PORT'] ?? 4321), host: '127.0.0.1', headers } });
const base = process.env['BASE_PATH'] ?? '/';
console.log(`The guide is at http://localhost:${server.port}${base}  (Ctrl-C stops it)`);
