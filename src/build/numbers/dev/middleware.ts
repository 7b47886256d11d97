import { join } from 'node:path';
import type { MiddlewareHandler } from 'astro';
import { guideData } from 'virtual:guide-data';
import type { Claims } from '../../../engine/claims.ts';
import { checkPage, worldOf } from '../check-pages.ts';
import { ledgerOf } from '../ledger.ts';
import { readPage } from '../page/read-page.ts';
import { readCorrections, readHeadlines, readSources } from '../source/read-sources.ts';
import { withFindings } from './overlay.ts';

// Through Vite, so that a claim that is edited counts at once.
const modules = import.meta.glob<{ claims: Claims }>('/src/content/**/claims.ts', { eager: true });

/** Checks each page that the development server renders, and shows what is wrong on the page itself. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const root = process.cwd();
  const claims = Object.entries(modules).map(([path, module]) => ({
    file: path.slice(1),
    scope: path.split('/').at(-2) ?? '',
    claims: module.claims,
    text: '',
  }));
  const world = worldOf({ ledger: ledgerOf(claims, guideData), data: guideData, sources: readSources(root), corrections: readCorrections(root), headlines: readHeadlines(root) });
  const page = readPage(join(url.pathname, 'index.html').slice(1), html);
  return new Response(withFindings(html, checkPage(page, world)), response);
};
