import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SECURITY_POLICY } from '../../src/components/site/security-policy.ts';

/** The directives of a policy with their sources. */
const directives = (policy: string): ReadonlyMap<string, string> =>
  new Map(policy.split(';').map((directive) => /^\s*(\S+) (.*)$/.exec(directive)!).map(([, name = '', sources = '']) => [name, sources]));

const header = directives(/Content-Security-Policy: (.*)/.exec(readFileSync('public/_headers', 'utf8'))?.[1] ?? '');

describe('the content security policy', () => {
  test.each([...directives(SECURITY_POLICY)])('%s is the same in a page and in the headers', (name, sources) => expect(header.get(name)).toBe(sources));

  test.each(['unsafe-inline', 'unsafe-eval', 'unsafe-hashes', 'http:', 'https:', '*', 'data:', 'blob:'])('allows no %s', (source) => {
    const words = [...header.values(), ...directives(SECURITY_POLICY).values()].flatMap((sources) => sources.replaceAll("'", '').split(' '));
    expect(words).not.toContain(source);
  });

  test('keeps the pages out of frames, which only a header can', () => expect(header.get('frame-ancestors')).toBe("'none'"));
});
