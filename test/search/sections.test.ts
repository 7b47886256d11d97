import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../src/build/search/records.ts';
import { sectionsOf } from '../../src/build/search/sections.ts';

const page = (main: string): string => `<html><body><nav>Elsewhere</nav><main>${main}</main><footer>Below</footer></body></html>`;

describe('a page is cut', () => {
  test('at its headings, without what stands around its text', () => {
    expect(sectionsOf(page('<h1>Cost</h1><p>First.</p><nav>Sections</nav><h2 id="a">A <a href="#a">part</a></h2><p>Sec<b>ond</b>.</p><button>Press</button>'))).toEqual([
      { page: 'Cost', title: 'Cost', anchor: '', text: 'First.' },
      { page: 'Cost', title: 'A part', anchor: 'a', text: 'Second.' },
    ]);
  });

  test('at its entries, whose titles are not repeated in their text', () => {
    const html = page('<h1>Glossary</h1><p>Words.</p><div class="entry" id="x"><dt><dfn>X</dfn></dt><dd>Means <i>this</i>.</dd></div><section class="entry" id="y"><h2 id="y-title">Y</h2><p>That.</p></section>');
    expect(sectionsOf(html).map(({ title, anchor, text }) => [title, anchor, text])).toEqual([['Glossary', '', 'Words.'], ['X', 'x', 'Means this.'], ['Y', 'y', 'That.']]);
  });

  test('at the offers of a price table, each with all its rows', () => {
    const row = (name: string, price: string, id = '') => `<tr${id && ` id="${id}"`}><th scope="row"> ${name} <p>note</p></th><td>${price}</td></tr>`;
    const html = page(`<h1>Prices</h1><h2 id="models">Models</h2><table><tbody><tr class="vendor"><th><span>Acme</span></th></tr>${row('One', '$1', 'acme-one')}${row('One', '$2')}${row('Two', '$3', 'acme-two')}</tbody></table>`);
    expect(sectionsOf(html).map(({ title, anchor, text }) => [title, anchor, text])).toEqual([
      ['Acme One', 'acme-one', 'One note $1 One note $2'],
      ['Acme Two', 'acme-two', 'Two note $3'],
    ]);
  });

  test('into nothing when it has no main part', () => expect(sectionsOf('<p>Alone</p>')).toEqual([]));
});

test('pages that only lead to others are not found themselves', () => {
  for (const path of ['/', '/404.html', '/search/', '/calculators/', '/numbers/', '/numbers/monday/']) expect(recordsOf(path, page('<h1>A</h1><p>Text</p>')), path).toEqual([]);
  expect(recordsOf('/about/', page('<h1>A</h1><p>Text</p>'))).toEqual([{ path: '/about/', title: 'A', quotes: false, where: 'Reference', text: 'Text' }]);
});
