import { expect, test } from 'vitest';
import { loadGuideData } from '../../src/build/guide-data.ts';
import { claimContext } from '../../src/engine/claim-context.ts';
import { ruleNumber } from '../../src/engine/terms.ts';

const data = loadGuideData(process.cwd());
const context = () => claimContext(data);

test('a threshold is a number, read as a rule', () => {
  const c = context();
  expect(ruleNumber('conditional-passes').amount(c)).toBe(2);
  expect(c.reads().map(({ kind, id }) => [kind, id])).toEqual([['rule', 'conditional-passes']]);
});

test('a band gives the end that is asked for', () => {
  expect([ruleNumber('commitment-months', 'low').amount(context()), ruleNumber('commitment-months', 'high').amount(context())]).toEqual([3, 6]);
});

test('a band without an end is refused', () => {
  expect(() => ruleNumber('commitment-months').amount(context())).toThrow('is a band');
});
