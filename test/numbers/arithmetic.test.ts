import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workOut } from '../../src/build/numbers/arithmetic/equation.ts';
import { readShownNumber } from '../../src/build/numbers/arithmetic/shown-number.ts';
import { count, format } from '../../src/engine/format.ts';

describe('a shown number', () => {
  test.each([
    ['$8,240.50 a month', 8240.5, 0.005],
    ['−$1.2 million', -1.2e6, 0.05e6],
    ['95%', 0.95, 0.005],
    ['13.8×', 13.8, 0.05],
    ['500,000 requests', 500_000, 0.5],
  ])('%s', (text, value, halfStep) => {
    const shown = readShownNumber(text);
    expect(shown?.value).toBeCloseTo(value, 9);
    expect(shown?.halfStep).toBeCloseTo(halfStep, 9);
  });

  test.each(['', 'none', '$', '−'])('“%s” is none', (text) => expect(readShownNumber(text)).toBeUndefined());
});

const holds = (text: string): boolean | undefined => workOut([{ text, value: undefined }])?.holds;

describe('an equation', () => {
  test.each([
    ['2 + 3 × 4 = 14', true],
    ['(2 + 3) × 4 = 14', false],
    ['2 − 3 − 4 = −5', true],
    ['100 / 3 ≈ 33', true],
    ['100 / 3 = 33', false],
    ['1.5 + 1.5 = 3.1', true],
    ['1.5 + 1.5 = 3.2', false],
    ['2 ^ 3 ^ 2 = 512', true],
    ['1 / 0 = 5', undefined],
    ['two + two = four', undefined],
    ['12', undefined],
  ])('%s', (text, expected) => expect(holds(text)).toBe(expected));

  test('whatever its operands were rounded from, a true sum is never refused', () => {
    const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((value) => Math.abs(value) > 1);
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 4 }), (a, b, decimals) => {
        fc.pre(Math.abs(a + b) > 1);
        const piece = (value: number) => ({ text: format(value, count(decimals)), value });
        const result = workOut([piece(a), { text: ' + ', value: undefined }, piece(b), { text: ' = ', value: undefined }, piece(a + b)]);
        expect(result?.holds).toBe(true);
      }),
    );
  });
});
