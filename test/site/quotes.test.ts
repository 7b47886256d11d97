import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { proseOf } from '../../src/build/numbers/source/prose.ts';

/** A typewriter's quote or apostrophe with a little of what stands around it. */
const straightQuotes = (text: string): readonly string[] => [...text.matchAll(/.{0,20}["'].{0,20}/g)].map(([found]) => found.trim());

/** The prose of MDX, with inline code left out and what the attributes of components say. */
function written(mdx: string): string {
  const attributes = [...mdx.matchAll(/\s(?:caption|label|why)="([^"]*)"/g)].map((match) => match[1]);
  return [proseOf(mdx.replace(/`[^`\n]*`/g, '')), ...attributes, /^title: .*$/m.exec(mdx)?.[0], /^description: .*$/m.exec(mdx)?.[0]].join('\n');
}

/** Every text in a YAML file. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

test('a straight quote is noticed, one in code is not', () => {
  expect(straightQuotes(written('---\ntitle: A\n---\n\nDon\'t say "now", <Note label="it\'s">x</Note> `store="x"`.'))).toHaveLength(2);
  expect(straightQuotes(written('Don’t say “now” `store="x"`.'))).toEqual([]);
});

test.each(globSync('src/content/chapters/*/index.mdx'))('%s has typographic quotes', (file) => {
  expect(straightQuotes(written(readFileSync(file, 'utf8')))).toEqual([]);
});

test.each(globSync(['src/content/corrections/*.yaml', 'src/content/glossary.yaml', 'src/content/workloads/*.yaml', 'pricing/*.yaml']))('%s has typographic quotes', (file) => {
  expect(texts(parse(readFileSync(file, 'utf8'))).flatMap(straightQuotes)).toEqual([]);
});
