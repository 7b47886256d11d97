import { withBase } from '../components/site/with-base.ts';
import tokens from '../styles/tokens.css?raw';

const paper = /--color-paper: light-dark\((#[0-9a-f]+)/.exec(tokens)?.[1];

/** What a system shows of the guide when a reader keeps it among the apps. */
export const GET = (): Response =>
  new Response(
    JSON.stringify({
      name: 'Loaded Cost: what LLM inference really costs',
      short_name: 'Loaded Cost',
      lang: 'en',
      start_url: withBase('/'),
      scope: withBase('/'),
      display: 'minimal-ui',
      background_color: paper,
      theme_color: paper,
      icons: [{ src: withBase('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
