import svg from '../components/site/icon.svg?raw';

/** The icon as a file, for the manifest. */
export const GET = (): Response => new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
