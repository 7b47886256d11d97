import { expect, test } from 'vitest';
import { withoutBindings } from '../../src/build/numbers/page/without-bindings.ts';

test.each([
  ['<b class="n" data-bind="tally claims site">13</b>', '<b class="n">13</b>'],
  ['<meta content="13 times" data-bind-content="headline site">', '<meta content="13 times">'],
  ['<p\ndata-plain="its own words" id="a">1</p>', '<p id="a">1</p>'],
  ['<i data-bind="a"></i><i data-bind="b"/>', '<i></i><i/>'],
  // What a reader's browser needs, and what only looks like an attribute.
  ['<a href="/numbers/site/#a" data-value="13" data-bound="b">13</a>', '<a href="/numbers/site/#a" data-value="13" data-bound="b">13</a>'],
  ['<p>Written as data-bind="a": <code> data-bind="a"</code></p>', '<p>Written as data-bind="a": <code> data-bind="a"</code></p>'],
  ['<script>a = `<b data-bind="a">`</script><style>b{content:" data-bind=\\"a\\""}</style>', '<script>a = `<b data-bind="a">`</script><style>b{content:" data-bind=\\"a\\""}</style>'],
])('readers get %s without what is for the number check', (html, expected) => {
  expect(withoutBindings(html)).toBe(expected);
});
