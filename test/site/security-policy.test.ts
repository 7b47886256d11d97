import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SEARCH_POLICY, SECURITY_POLICY } from '../../src/components/site/security-policy.ts';

/** The directives of a policy with their sources. */
const directives = (policy: string): ReadonlyMap<string, string> =>
  new Map(policy.split(';').map((directive) => /^\s*(\S+) (.*)$/.exec(directive)!).map(([, name = '', sources = '']) => [name, sources]));

const header = directives(/Content-Security-Policy: (.*)/.exec(readFileSync('public/_headers', 'utf8'))?.[1] ?? '');

describe('the content security policy', () => {
  test('leaves to each page what it may run and be styled by: its digests are its own', () => {
    for (const name of ['default-src', 'script-src', 'style-src']) expect(header.has(name), name).toBe(false);
  });

  test.each(['img-src', 'object-src', 'base-uri', 'form-action'])('%s is the same in the pages and in the headers', (name) => expect(header.get(name)).toBe(directives(SEARCH_POLICY).get(name)));

  test.each(['font-src', 'connect-src', 'manifest-src', 'worker-src'])('%s is the site itself in the headers, as it is by default in the pages', (name) => {
    expect(header.get(name)).toBe("'self'");
    expect(directives(SECURITY_POLICY).get('default-src')).toBe("'self'");
  });

  test('of other pages leaves out only what the search needs', () => {
    const [search, others] = [SEARCH_POLICY, SECURITY_POLICY].map(directives);
    expect([...search!.keys()].filter((name) => !others!.has(name))).toEqual(['script-src']);
    expect(search!.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
    expect(SECURITY_POLICY).not.toContain('eval');
  });

  test.each(['unsafe-inline', 'unsafe-eval', 'unsafe-hashes', 'http:', 'https:', '*', 'data:', 'blob:'])('allows no %s', (source) => {
    const words = [header, directives(SEARCH_POLICY)].flatMap((policy) => [...policy].filter(([name]) => name !== 'img-src').flatMap(([, sources]) => sources.replaceAll("'", '').split(' ')));
    expect(words).not.toContain(source);
  });

  test('allows images of the site and those written into a page, which tell nobody of it', () => {
    for (const policy of [header, directives(SECURITY_POLICY), directives(SEARCH_POLICY)]) expect(policy.get('img-src')).toBe("'self' data:");
  });

  test('keeps the pages out of frames, which only a header can', () => expect(header.get('frame-ancestors')).toBe("'none'"));
});
