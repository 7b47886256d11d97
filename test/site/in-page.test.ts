import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withDigests } from '../../src/build/in-page/digests.ts';
import { withLaterPart } from '../../src/build/in-page/later-part.ts';
import { withScripts } from '../../src/build/in-page/scripts.ts';

const policy = (content: string): string => `<meta http-equiv="content-security-policy" content="${content}">`;
const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  test('allows by digest what is written into the page, and files of the site', () => {
    const written = '<style>a{}</style><script>1</script><script type="module">2</script>';
    expect(withDigests(policy("default-src 'self'") + written)).toBe(
      policy(`default-src 'self';script-src 'self' ${digest('1')} ${digest('2')};style-src 'self' ${digest('a{}')}`) + written,
    );
  });

  test('keeps what it says of scripts already', () => {
    expect(withDigests(policy("default-src 'self';script-src 'self' 'wasm-unsafe-eval';base-uri 'none'") + '<script>1</script>')).toContain(
      `;script-src 'self' 'wasm-unsafe-eval' ${digest('1')};base-uri 'none'"`,
    );
  });

  test.each(['<script type="application/ld+json">{}</script>', '<script src="/a.js"></script>', '<p>no script</p>'])('says nothing of %s', (html) => {
    expect(withDigests(policy("default-src 'self'") + html)).toBe(policy("default-src 'self'") + html);
  });
});

describe('the scripts of a page', () => {
  const page = '<script type="module" src="/guide/_astro/a.js"></script>';
  const inPage = (code: string): string => withScripts(page, (address) => (address === '/guide/_astro/a.js' ? code : ''));

  test('are written into it, and fetch on use what they fetched from their own folder', () =>
    expect(inPage('f(()=>import(`./b.js`),()=>import("./c.js"))\n')).toBe('<script type="module">f(()=>import(`/guide/_astro/b.js`),()=>import("/guide/_astro/c.js"))</script>'));

  test.each(['import{a}from"./b.js";a()', 'import"./b.js"', 'import*as a from"./b.js"', 'import a from"./b.js"', 'a();export{a}', 'new URL("b",import.meta.url)', 'a="</script>"'])('stay a file with %s', (code) =>
    expect(inPage(code)).toBe(page));

  test('may hold what a replacement would take for a pattern', () => expect(inPage('a=`$&$1`')).toContain('a=`$&$1`'));
});

describe('the later part of a page', () => {
  const head = '<head><title>a</title></head>';
  const paragraph = `<p>${'Prices fall. '.repeat(40)}</p>`;
  const chapter = (body: string): string => `<html>${head}<body><main><header>b</header><article class="prose">${body}</article><nav>c</nav></main></body></html>`;
  const without = (html: string): string => html.replace(/<div class="[^"]*later">(.*)<\/div>/s, '$1');

  test('is all that is far down a long page, in one element, and nothing else changes', () => {
    const html = chapter(`<h2>d</h2>${paragraph.repeat(60)}`);
    const parts = withLaterPart(html);
    expect(parts.match(/class="prose later"/g)).toHaveLength(1);
    expect(parts.split('<div class="prose later">')[0]!.split('<p>').length - 1).toBeGreaterThan(5);
    expect(parts).toContain('</p></div></article>');
    expect(without(parts)).toBe(html);
  });

  test('never begins with a heading, whose margins go by its neighbors', () => {
    for (let before = 1; before < 30; before += 1) {
      const parts = withLaterPart(chapter(`${paragraph.repeat(before)}<h2>d</h2><h3>e</h3>${paragraph.repeat(60)}`));
      expect(parts).toMatch(/<div class="prose later"><p>/);
    }
  });

  test.each([
    ['what is there', paragraph.repeat(150), 'prose later long'],
    ['what is closed', `<details><summary>f</summary>${paragraph.repeat(150)}</details>`, 'prose later'],
    ['what nobody reads', `<script>${'a'.repeat(99_999)}</script>`, 'prose later'],
  ])('is measured by %s', (_, more, names) => expect(withLaterPart(chapter(paragraph.repeat(50) + more))).toContain(`<div class="${names}">`));

  test.each(['<label><input>g</label>', '<select></select>', '<textarea></textarea>'])('is not there with %s so far down, which Chromium would lay out sooner', (field) => {
    const [early, late] = [chapter(`<p>${field}</p>${paragraph.repeat(60)}`), chapter(`${paragraph.repeat(60)}<p>${field}</p>`)];
    expect(withLaterPart(early)).toContain('<div class="prose later">');
    expect(withLaterPart(late)).toBe(late);
  });

  test.each([['a short page', chapter(paragraph.repeat(20))], ['a page without text', `<html>${head}<body></body></html>`]])('is not there on %s', (_, html) => expect(withLaterPart(html)).toBe(html));
});
