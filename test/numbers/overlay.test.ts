import { expect, test } from 'vitest';
import { withFindings } from '../../src/build/numbers/dev/overlay.ts';
import { checkFixture } from './fixture.ts';
import { tinyGuide } from './tiny-guide.ts';

const page = (text: string): string => `<html><body><p>${text}</p></body></html>`;
const shown = (text: string): string => withFindings(page(text), checkFixture({ html: page(text), mdx: '', data: tinyGuide() }).findings);

test('leaves a page alone on which every number holds', () => {
  const right = '<a href="/numbers/demo/#raw-ratio" data-value="13.793103448">13.8 times</a>';
  expect(shown(right)).toBe(page(right));
});

test('shows the report on the page, and what to mark', () => {
  const html = shown('<a href="/numbers/demo/#raw-ratio" data-value="13.793103448">13.9 times</a> and <b>7</b>');
  expect(html).toContain('Numbers to mend on this page: 2');
  expect(html).toContain('engine says “13.8 times” or “13.8×”');
  expect(html).toContain('{"check":"N101","subject":"demo.raw-ratio","shown":"13.9 times"},{"check":"N201","subject":"7"}');
  expect(html).toMatch(/<\/script><\/body><\/html>$/);
});

test('cannot be broken by what a page says', () => {
  const html = shown('<time datetime="2026-05-12">&lt;/script>$&amp;</time>');
  expect(html.match(/<\/script>/g)).toHaveLength(2);
  expect(html).toContain('page says “&lt;/script>$&amp;”');
});
