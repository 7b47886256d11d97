import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)/;
/** What each directive has to allow by its digest. A script of another type is data. */
const WRITTEN_IN: Readonly<Record<string, RegExp>> = {
  'script-src': /<script(?: type="module")?>([\s\S]*?)<\/script>/g,
  'style-src': /<style>([\s\S]*?)<\/style>/g,
};

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy with one more source allowed for a directive, which otherwise allows files of the site. */
function allowing(policy: string, directive: string, source: string): string {
  const start = `${directive} `;
  const stated = policy.split(';');
  const directives = stated.some((each) => each.startsWith(start)) ? stated : [...stated, `${start}'self'`];
  return directives.map((each) => (each.startsWith(start) ? `${each} ${source}` : each)).join(';');
}

/** A page whose policy allows the very scripts and styles that are written into it, by their digests, and no others. */
export function withDigests(html: string): string {
  return html.replace(POLICY, (_, start: string, policy: string) => {
    const written = Object.entries(WRITTEN_IN).flatMap(([directive, pattern]) => [...html.matchAll(pattern)].map(([, text = '']) => [directive, digest(text)] as const));
    return start + written.reduce((allowed, [directive, source]) => allowing(allowed, directive, source), policy);
  });
}
