import { expect, test } from 'vitest';
import { fixPins } from '../../src/build/numbers/fix.ts';
import { ledgerOf } from '../../src/build/numbers/ledger.ts';
import { nearestShape } from '../../src/build/numbers/shape.ts';
import type { Source } from '../../src/build/numbers/source/source.ts';
import { tinyClaims, tinyGuide } from './tiny-guide.ts';

const ledger = ledgerOf([{ file: 'src/content/chapters/demo/claims.ts', scope: 'demo', claims: tinyClaims, text: '' }], tinyGuide({ dearOutput: 31.5 }));
const chapter = (text: string): Source => ({ file: 'src/content/chapters/demo/index.mdx', text, scope: 'demo', page: 'demo/index.html' });

test('rewrites stale texts and touches nothing else', () => {
  const before = [
    '---\ntitle: $9,090\n---\n',
    'Cost: <Claim id="monthly-cost">$9,090</Claim>, or <Claim\n  id="demo.monthly-cost">$9,090 a month</Claim>; not $9,090.\n',
    '```mdx\n<Claim id="monthly-cost">$9,090</Claim>\n```\n',
    '{/* <Claim id="monthly-cost">$9,090</Claim> */} <Claim id="requests">500,000\nrequests</Claim>\r\n',
  ].join('\n');
  const after = before.replace('Cost: <Claim id="monthly-cost">$9,090<', 'Cost: <Claim id="monthly-cost">$9,399<').replace('$9,090 a month', '$9,399 a month');
  const fixed = fixPins([chapter(before)], ledger);
  expect(fixed.files.get('src/content/chapters/demo/index.mdx')).toBe(after);
  expect(fixed.left).toEqual([]);
});

test('lists each rewritten sentence with its place', () => {
  const { rewrites } = fixPins([chapter('First one.\n\nSo it is. The bill of **GPT-5.5** is <Claim id="monthly-cost">$9,090</Claim> in [all](/x). Pay it.\n')], ledger);
  expect(rewrites).toEqual([
    {
      id: 'demo.monthly-cost',
      place: { file: 'src/content/chapters/demo/index.mdx', line: 3, column: 63 },
      from: '$9,090',
      to: '$9,399',
      sentence: 'The bill of **GPT-5.5** is $9,399 in all.',
    },
  ]);
});

test('mends the corrections, whose texts are YAML', () => {
  const corrections: Source = {
    file: 'src/content/corrections/demo.yaml',
    scope: '',
    page: 'corrections/index.html',
    text: 'corrections:\n  - id: a\n    holds: It is [$9,090](claim:demo.monthly-cost), see [that](https://example.com/).\n',
  };
  expect(fixPins([corrections], ledger).files.get(corrections.file)).toBe(corrections.text.replace('$9,090', '$9,399'));
});

test('leaves what it cannot mend, and says why', () => {
  const text = '<Claim id="gone">5</Claim> <Claim id="no-price">$1</Claim> <Claim id="far">vastly more</Claim>';
  const fixed = fixPins([chapter(text)], ledger);
  expect(fixed.files.size).toBe(0);
  expect(fixed.left.map(({ id, reason }) => [id, reason])).toEqual([
    ['demo.gone', 'no claims.ts defines it'],
    ['demo.no-price', 'unpriced: Acme acme/cheap has no price for batch input in the edition'],
    ['demo.far', 'choose among “far more”, “over ten times”'],
  ]);
});

test('a guide that it has mended has nothing left to mend', () => {
  const stale = chapter('<Claim id="monthly-cost">$1</Claim> <Claim id="raw-ratio">2×</Claim> <Claim id="dear-raw">$0.1234</Claim>');
  const mended = fixPins([stale], ledger).files.get(stale.file) ?? '';
  expect(fixPins([chapter(mended)], ledger).rewrites).toEqual([]);
});

test.each([
  ['$9,090 a month', ['$9,399', '$9,399 a month'], '$9,399 a month'],
  ['13.9×', ['13.8 times', '13.8×'], '13.8×'],
  ['$5', ['$6.00', '$6'], '$6'],
  ['$5.00', ['$6', '$6.00'], '$6.00'],
  ['two weeks', ['3 weeks', 'three weeks'], 'three weeks'],
  ['5', [], undefined],
])('the text nearest to “%s” of %j is “%s”', (pinned, texts, nearest) => {
  expect(nearestShape(pinned, texts)).toBe(nearest);
});
