import type { APIContext } from 'astro';
import { withBase } from '../components/site/with-base.ts';

/** Everything may be read. The sitemap is made when the build knows the site's address. */
export const GET = ({ site }: APIContext): Response =>
  new Response(['User-agent: *', 'Allow: /', ...(site ? [`Sitemap: ${new URL(withBase('/sitemap-index.xml'), site).href}`] : []), ''].join('\n'));
