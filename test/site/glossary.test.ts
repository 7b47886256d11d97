import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { glossaryFile } from '../../src/content/glossary-term.ts';

const text = readFileSync('src/content/glossary.yaml', 'utf8');
const ids = new Set(glossaryFile.parse(parse(text)).groups.flatMap(({ terms }) => Object.keys(terms)));

describe('the glossary', () => {
  const withTerms = (terms: object) => glossaryFile.safeParse({ groups: [{ title: 'One', terms: { token: { term: 'Token', means: 'A piece of text.' } } }, { title: 'Other', terms }] });

  test('says what is wrong with it', () => {
    expect(withTerms({ attempt: { term: 'Attempt', means: 'A call.', see: ['token'] } }).success).toBe(true);
    expect(withTerms({ token: { term: 'Token', means: 'Again.' } }).error?.message).toContain('“token” is defined twice');
    expect(withTerms({ attempt: { term: 'Attempt', means: 'A call.', see: ['request'] } }).error?.message).toContain('“attempt” points to “request”');
    expect(withTerms({ attempt: { term: 'Attempt', means: 'A call.', see: ['attempt'] } }).success).toBe(false);
    expect(withTerms({ 'Big Id': { term: 'Attempt', means: 'A call.' } }).success).toBe(false);
  });
});

/** What is no running text: frontmatter, code, imports, headings, tables, claims and their like, other links, tags, expressions. */
const NO_RUNNING_TEXT = [
  /^---\n[^]*?\n---\n/,
  /^(```|~~~)[^]*?^\1.*$/gm,
  /^(?:import|export)\s.*$/gm,
  /^#{1,6} .*$/gm,
  /^\|.*$/gm,
  /`[^`\n]*`/g,
  /<(Claim|Plain|time|data|Correction|Formula)\b[^>]*>[^]*?<\/\1>/g,
  /\[[^\]]*\]\((?!\/glossary\/)[^)]*\)/g,
  /<\/?[A-Za-z][^<>]*>/g,
];
const runningText = (mdx: string): string => NO_RUNNING_TEXT.reduce((rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)), mdx);

describe.each(globSync('src/content/chapters/*/index.mdx'))('terms in %s', (file) => {
  const mdx = readFileSync(file, 'utf8');
  const linked = [...mdx.matchAll(/\[([^\]]*)\]\(\/glossary\/#([^)]*)\)/g)].map(({ 0: whole, 1: words, 2: id, index }) => ({ whole, words: words!, id: id!, index }));

  test('are in the glossary, and linked once', () => {
    expect(linked.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
    expect(linked.map(({ id }) => id).filter((id, at, all) => all.indexOf(id) < at)).toEqual([]);
  });

  test('are linked in running text, where they are first used', () => {
    const prose = runningText(mdx);
    for (const { whole, words, index } of linked) {
      expect(prose.slice(index, index + whole.length), `${words}: in running text`).toBe(whole);
      const first = new RegExp(`(?<![\\p{L}\\p{N}-])${words}(?![\\p{L}\\p{N}-])`, 'iu').exec(prose)?.index;
      expect(first, `${words}: first use`).toBe(index + 1);
    }
  });
});
