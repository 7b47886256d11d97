import { describe, expect, test } from 'vitest';
import { rewriteAddresses } from '../../scripts/paper/addresses.ts';
import { calculatorsAsText } from '../../scripts/paper/calculators.ts';
import { digestOf } from '../../scripts/paper/cache.ts';
import { element, htmlOf, textOf } from '../../scripts/paper/html.ts';
import { markNotes } from '../../scripts/paper/notes.ts';
import type { Derivation } from '../../scripts/paper/site.ts';
import { migrationPayback } from '../../src/engine/models/migration-payback.ts';

const step = (label: string, arithmetic: string) => ({ label, arithmetic });
const derivations = new Map<string, Derivation>([
  ['/numbers/one/#saving', { what: 'Saving', text: '$30', steps: [step('Before', '10 × 5 = 50 USD'), step('Saving', '50 − 20 = 30 USD')] }],
  ['/numbers/two/#year', { what: 'Saving in a year', text: '$360', steps: [step('Before', '10 × 5 = 50 USD'), step('Saving in a year', '12 × 30 = 360 USD')] }],
]);

describe('notes', () => {
  const claim = (address: string, text: string): string => `<a href="${address}" data-value="1">${text}</a>`;
  const marked = (html: string, base = '/') => {
    const main = element(`<main>${html}</main>`);
    return { main, notes: markNotes('one', main, { base, derivations }) };
  };

  test('stand once for each computed claim, and each of its numbers leads there', () => {
    const { main, notes } = marked(`<p>${claim('/numbers/one/#saving', '$30')}, ${claim('/numbers/two/#year', '$360')} and ${claim('/numbers/one/#saving', '$30.00')}</p>`);
    expect(textOf(main)).toBe('$301, $3602 and $30.001');
    expect(htmlOf(main).match(/href="#one--note-1"/g)).toHaveLength(2);
    expect(htmlOf(main).match(/id="one--note-1-mark"/g)).toHaveLength(1);
    expect(notes).toHaveLength(2);
    expect(textOf(element(notes[0]!))).toBe('1 $30 SavingBefore: 10 × 5 = 50 USD50 − 20 = 30 USD');
  });

  test('refer to a step that an earlier note has printed, and always print the last', () => {
    const { notes } = marked(claim('/numbers/one/#saving', '$30') + claim('/numbers/two/#year', '$360'));
    expect(textOf(element(notes[1]!))).toBe('2 $360 Saving in a yearFirst as in note 1.12 × 30 = 360 USD');
  });

  test('leave numbers that are not computed as links, for the addresses to settle', () => {
    const { main, notes } = marked(claim('/numbers/one/#price', '$5'));
    expect(notes).toEqual([]);
    expect(htmlOf(main)).toContain('<a href="/numbers/one/#price" ');
  });

  test('are found on a site that is served under a path', () => {
    expect(marked(claim('/guide/numbers/one/#saving', '$30'), '/guide/').notes).toHaveLength(1);
  });
});

describe('addresses', () => {
  const rewritten = (html: string, origin?: string, base = '/'): string => {
    const main = element(`<main>${html}</main>`);
    rewriteAddresses('one', main, new Set(['one', 'two']), { base, origin });
    return htmlOf(main.children);
  };

  test.each([
    ['<a href="#here">x</a>', '<a href="#one--here">x</a>'],
    ['<a href="/two/">x</a>', '<a href="#two">x</a>'],
    ['<a href="/two/#there">x</a>', '<a href="#two--there">x</a>'],
    ['<a href="https://example.com/">x</a>', '<a href="https://example.com/">x</a>'],
    ['<h2 id="here">x</h2>', '<h2 id="one--here">x</h2>'],
    ['<svg aria-labelledby="a b"><path marker-end="url(#tip)"/></svg>', '<svg aria-labelledby="one--a one--b"><path marker-end="url(#one--tip)"/></svg>'],
    ['<a href="#two--note-1" id="two--note-1-mark" data-kept>1</a>', '<a href="#two--note-1" id="two--note-1-mark" data-kept>1</a>'],
  ])('%s', (before, after) => expect(rewritten(before)).toBe(after));

  test('of pages that the edition leaves out lead to the site when its address is known, and nowhere else', () => {
    expect(rewritten('<a href="/three/?a=1&amp;b=2#x">x</a>', 'https://guide.example')).toBe('<a href="https://guide.example/three/?a=1&amp;b=2#x">x</a>');
    expect(rewritten('see <a href="/three/">x</a>')).toBe('see x');
    expect(rewritten('<a href="/guide/two/#there">x</a>', undefined, '/guide/')).toBe('<a href="#two--there">x</a>');
  });
});

describe('a calculator on paper', () => {
  test('in a chapter shows the inputs of its worked example and the model’s own, with all their digits', () => {
    const main = element('<main><section data-calculator="in-place" data-model="migration-payback" data-inputs="{&quot;rampMonths&quot;:0.9333333}"><p>5.6 months</p><details>The form</details></section></main>');
    calculatorsAsText(main, new Map([['migration-payback', { model: migrationPayback as never }]]));
    expect(textOf(main)).toContain(`${migrationPayback.inputs.rampMonths.label} 0.9333333 months`);
    expect(textOf(main)).toContain(migrationPayback.inputs.currentUsdPerMonth.label);
    expect(textOf(main)).not.toContain('The form');
  });

  test('with a form shows what is in its boxes, and keeps the titles of columns that sort', () => {
    const main = element('<main><div data-calculator="lcpr"><form><div class="field"><label>Requests a month</label><input value="500,000"/></div><div class="field"><label>Start from</label><select></select></div></form><table><tr><th><button>Monthly cost</button></th></tr></table></div></main>');
    calculatorsAsText(main, new Map());
    expect(htmlOf(main)).toContain('<dt>Requests a month</dt> <dd>500,000</dd>');
    expect(htmlOf(main)).not.toMatch(/<form|<button|Start from/);
    expect(textOf(main)).toContain('Monthly cost');
  });
});

test('a digest depends on each input and on where one ends', () => {
  expect(digestOf(['ab', 'c'])).not.toBe(digestOf(['a', 'bc']));
  expect(digestOf(['a', 'b'])).not.toBe(digestOf(['b', 'a']));
  expect(digestOf(['a', 'b'])).toBe(digestOf(['a', new TextEncoder().encode('b')]));
});
