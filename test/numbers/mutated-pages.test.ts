import { beforeAll, describe, expect, test } from 'vitest';
import { checkPages } from '../../src/build/numbers/check-pages.ts';
import { readPage } from '../../src/build/numbers/page/read-page.ts';
import { pinsOf, type Pin } from '../../src/build/numbers/source/pins.ts';
import { placeOf } from '../../src/build/numbers/source/source.ts';
import { quote, realGuide, worldWith, type RealGuide } from './real-guide.ts';
import { checkFixture } from './fixture.ts';
import { tinyGuide } from './tiny-guide.ts';

let guide: RealGuide;
beforeAll(async () => {
  guide = await realGuide();
});

/** The text with its last digit one up; a text in words with its last letter doubled. */
function mutate(text: string): string {
  const last = /\d(?=\D*$)/.exec(text);
  if (!last) return text + text.slice(-1);
  return text.slice(0, last.index) + String((Number(last[0]) + 1) % 10) + text.slice(last.index + 1);
}

describe('changing one pinned text of the guide by one unit in its last digit', () => {
  test('is reported at its line and column', () => {
    const pins = guide.sources.flatMap(pinsOf).filter(({ id, text }) => guide.ledger.claims.get(id)?.texts.includes(text));
    for (const pin of pins) expect(reportsOn(pin), `${pin.source.file}: ${pin.text}`).toEqual([{ check: 'N101', subject: pin.id, place: placeOf(pin.source, pin.start) }]);
    console.log(`pinned texts changed: ${pins.length}, all reported at their line and column; score 100%`);
    expect(pins.length).toBeGreaterThan(100);
  }, 120_000);
});

/** What is reported on a page that quotes the changed text among the others, which are right. */
function reportsOn({ source, id, text, start, end }: Pin) {
  const changed = mutate(text);
  const mutated = { ...source, text: source.text.slice(0, start) + changed + source.text.slice(end) };
  const page = readPage(source.page ?? '', quote({ id, text: changed }));
  const { findings } = checkPages([page], worldWith({ ...guide, sources: [mutated] }));
  return findings.filter((finding) => finding.check === 'N101').map(({ check, subject, place }) => ({ check, subject, place }));
}

/** Every kind of place in which a reader can meet a number, and the check that watches it. */
const PLACES: Readonly<Record<string, readonly [string, 'N201' | 'N202']>> = {
  prose: ['<p>It costs HERE in all.</p>', 'N201'],
  'prose beside a claim': ['<p><data data-claim="demo.requests">500,000 requests</data> and HERE</p>', 'N201'],
  'prose inside emphasis': ['<p>It is <em>about <strong>HERE</strong></em>.</p>', 'N201'],
  link: ['<p><a href="/x">HERE</a></p>', 'N201'],
  heading: ['<h2>HERE</h2>', 'N201'],
  'inline code': ['<p><code>HERE</code></p>', 'N201'],
  list: ['<ul><li>HERE</li></ul>', 'N201'],
  'definition list': ['<dl><dt>a</dt><dd>HERE</dd></dl>', 'N201'],
  quotation: ['<blockquote>HERE</blockquote>', 'N201'],
  'table cell': ['<table><tr><td>HERE</td></tr></table>', 'N201'],
  'table heading': ['<table><tr><th>HERE</th></tr></table>', 'N201'],
  'table caption': ['<table><caption>HERE</caption></table>', 'N201'],
  'figure caption': ['<figure><figcaption>HERE</figcaption></figure>', 'N201'],
  'SVG text': ['<svg><g><text>HERE</text></g></svg>', 'N201'],
  'SVG tspan': ['<svg><text><tspan>HERE</tspan></text></svg>', 'N201'],
  'SVG title': ['<svg><title>HERE</title></svg>', 'N201'],
  'SVG description': ['<svg><desc>HERE</desc></svg>', 'N201'],
  summary: ['<details><summary>HERE</summary></details>', 'N201'],
  'closed details': ['<details><summary>More</summary>HERE</details>', 'N201'],
  button: ['<button>HERE</button>', 'N201'],
  label: ['<label>HERE</label>', 'N201'],
  option: ['<select><option>HERE</option></select>', 'N201'],
  textarea: ['<textarea>HERE</textarea>', 'N201'],
  'result of a calculator': ['<output>HERE</output>', 'N201'],
  'without script': ['<noscript>HERE</noscript>', 'N201'],
  'hidden element': ['<p hidden>HERE</p>', 'N201'],
  'default of a calculator': ['<input value="HERE">', 'N202'],
  placeholder: ['<input placeholder="HERE">', 'N202'],
  'document title': ['<head><title>HERE</title></head>', 'N202'],
  description: ['<head><meta name="description" content="HERE"></head>', 'N202'],
  'title in a shared link': ['<head><meta property="og:title" content="HERE"></head>', 'N202'],
  'description in a shared link': ['<head><meta name="twitter:description" content="HERE"></head>', 'N202'],
  'alternative text of a shared image': ['<head><meta property="og:image:alt" content="HERE"></head>', 'N202'],
  'alternative text': ['<img alt="HERE" src="x.svg">', 'N202'],
  'spoken label': ['<section aria-label="HERE"></section>', 'N202'],
  'spoken description': ['<section aria-description="HERE"></section>', 'N202'],
  'title attribute': ['<abbr title="HERE">x</abbr>', 'N202'],
};

const NUMBERS = ['7', '1,234', '3.5%', '$12', '−4', '10×', '1e6', '½', 'seven', 'Twenty-five', 'twice', 'two thirds', 'a million'];

describe('a bare number', () => {
  test.each(Object.entries(PLACES))('is reported in %s', (_place, [html, check]) => {
    for (const number of NUMBERS) {
      const { findings, count } = checkFixture({ html: html.replace('HERE', number), mdx: '', data: tinyGuide() });
      expect(findings.length, number).toBeGreaterThan(0);
      expect(new Set(findings.map((finding) => finding.check)), number).toEqual(new Set([check]));
      expect(count.unbound, number).toBe(findings.length);
    }
  });

  test('is not reported where it is accounted for', () => {
    for (const [html] of Object.values(PLACES).filter(([place]) => !place.startsWith('<head>'))) {
      for (const number of NUMBERS) {
        const covered = `<div data-plain="an example">${html.replace('HERE', number)}</div>`;
        expect(checkFixture({ html: covered, mdx: '', data: tinyGuide() }).findings, covered).toEqual([]);
      }
    }
  }, 60_000);
});
