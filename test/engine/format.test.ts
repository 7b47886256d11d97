import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { count, format, FormatError, formatPinned, formatRange, inWords, money, multiple, percent, scaled, significant, type Display } from '../../src/engine/format.ts';
import { parseNumber } from '../../src/engine/parse-number.ts';

describe('format', () => {
  test.each<[number, Display, string]>([
    [15582.08, money(0, 'a month'), '$15,582 a month'],
    [0.019136842, money(4), '$0.0191'],
    [-7642.6, money(0), '−$7,643'],
    [1234567.5, money(2), '$1,234,567.50'],
    [999.5, money(0), '$1,000'],
    [0.95, percent(), '95%'],
    [0.052983, percent(1), '5.3%'],
    [13.793, multiple(1), '13.8 times'],
    [13.793, multiple(1, '×'), '13.8×'],
    [500_000, count(0, 'request a month'), '500,000 requests a month'],
    [1, count(0, 'request a month'), '1 request a month'],
    [475_000, count(0, 'success'), '475,000 successes'],
    [0, money(2), '$0.00'],
    [140.8e6, scaled(0, 'million', { noun: 'token' }), '141 million tokens'],
    [1.2e6, scaled(1, 'million', { currency: true }), '$1.2 million'],
    [-1.2e6, scaled(1, 'million', { currency: true }), '−$1.2 million'],
    [2500, scaled(1, 'thousand'), '2.5 thousand'],
    [3e9, scaled(0, 'billion', { noun: 'token' }), '3 billion tokens'],
    [4e12, scaled(0, 'trillion', { noun: 'token' }), '4 trillion tokens'],
    [-2, count(0, 'GPU'), '−2 GPUs'],
    [-1, count(0, 'GPU'), '−1 GPU'],
    [0, count(0, 'GPU'), '0 GPUs'],
    [2, count(0, 'prefix'), '2 prefixes'],
    [2, count(0, 'batch'), '2 batches'],
    [2, count(0, 'hour per day'), '2 hours per day'],
    [2, count(0, 'request of a user'), '2 requests of a user'],
    [3, multiple(), '3.0 times'],
    [-0.5, multiple(1, '×'), '−0.5×'],
    [-0.031, percent(1), '−3.1%'],
    [999, count(), '999'],
    [1000, count(), '1,000'],
    [2, inWords('week'), '2 weeks'],
  ])('%d as %o is %s', (value, display, text) => expect(format(value, display)).toBe(text));

  test('rounds the decimal that the number is written as, not its binary neighbor', () => {
    expect(format(1.005, money(2))).toBe('$1.01');
    expect(format(8.345, money(2))).toBe('$8.35');
    expect((1.005).toFixed(2)).toBe('1.00');
  });

  test.each([NaN, Infinity, -Infinity])('refuses %d', (value) => {
    expect(() => format(value, money(0))).toThrow(expect.objectContaining({ problem: 'not-finite' }) as Error);
  });

  test('refuses to show as 0 what is not 0, and shows 0 itself', () => {
    expect(() => format(0.00004, money(4))).toThrow(expect.objectContaining({ problem: 'vanishing-zero' }) as Error);
    expect(format(0.00005, money(4))).toBe('$0.0001');
    expect(() => format(-0.4, count())).toThrow(FormatError);
  });

  test('says what is wrong and what to do', () => {
    expect(() => format(Infinity, money(0))).toThrow('Infinity cannot be shown: it is almost always a division by zero');
    expect(() => format(0.4, money(0))).toThrow('0.4 is not 0 but would be shown as 0 with 0 decimals: show more digits');
    expect(() => formatPinned(2.5, count())).toThrow('2.5 lies on a rounding boundary (3): show another number of digits');
  });

  test('keeps every digit of whole numbers beyond those that are exact', () => {
    expect(format(2 ** 53, count())).toBe('9,007,199,254,740,992');
    expect(format(2 ** 53 - 1, count())).toBe('9,007,199,254,740,991');
    expect(format(1e21, count(2))).toBe('1,000,000,000,000,000,000,000');
    expect(format(2 ** 51 + 0.5, count(3))).toBe('2,251,799,813,685,248.500');
  });

  test('reads a number in exponent form as the decimal that it is', () => {
    expect(format(1.5e-7, money(7))).toBe('$0.0000002');
    expect(format(1.25e-7, money(8))).toBe('$0.00000013');
  });

  test('nobody writes $1.4 or 1.40 tokens', () => {
    expect(format(1.43, significant(money(0), 2))).toBe('$1.43');
    expect(format(1.4, significant(money(0), 2))).toBe('$1.40');
    expect(format(1.43, significant(count(0), 2))).toBe('1.4');
    expect(format(0.143, significant(money(0), 2))).toBe('$0.14');
    expect(format(3, significant(multiple(0, '×'), 3))).toBe('3×');
  });

  test('shows more decimals where that many significant digits are asked for', () => {
    expect(format(0.00004321, significant(money(4), 2))).toBe('$0.000043');
    expect(format(12.3456, significant(money(4), 2))).toBe('$12.3456');
  });
});

describe('formatPinned', () => {
  test.each([
    [2.5, count()],
    [0.125, percent(0)],
    [0.00485, money(4)],
    [2.4999999999, count()],
    [1_000_000.4999, count()],
    [-2.5, count()],
  ])('refuses %d on the rounding boundary of %o', (value, display) => {
    expect(() => formatPinned(value, display)).toThrow(expect.objectContaining({ problem: 'knife-edge' }) as Error);
  });

  test.each([
    [2, 'two weeks'],
    [1, 'one week'],
    [0, 'zero weeks'],
    [3, 'three weeks'],
    [4, 'four weeks'],
    [5, 'five weeks'],
    [6, 'six weeks'],
    [7, 'seven weeks'],
    [8, 'eight weeks'],
    [9, 'nine weeks'],
    [10, 'ten weeks'],
    [11, 'eleven weeks'],
    [12, 'twelve weeks'],
    [13, '13 weeks'],
  ])('writes %d in words as %s', (weeks, text) => expect(formatPinned(weeks, inWords('week'))).toBe(text));

  test('accepts a value that is clear of the boundary', () => {
    expect(formatPinned(2.4999, count())).toBe('2');
    expect(formatPinned(2.5001, count())).toBe('3');
  });
});

test.each<[number, number, Display, string]>([
  [0.3, 0.5, percent(), '30–50%'],
  [1.76, 2.39, money(2), '$1.76–2.39'],
  [6, 10, count(0, 'week'), '6–10 weeks'],
  [2, 4, inWords(), 'two to four'],
  [3, 3, count(0, 'week'), '3 weeks'],
  [1_000, 2_000.5, money(2), '$1,000.00–2,000.50'],
  [1e6, 2e6, scaled(0, 'million', { noun: 'token' }), '1–2 million tokens'],
])('the range %d to %d as %o is %s', (low, high, display, text) => expect(formatRange(low, high, display)).toBe(text));

describe('properties', () => {
  const anyDisplay = fc.oneof(
    fc.integer({ min: 0, max: 6 }).map((decimals) => money(decimals)),
    fc.integer({ min: 0, max: 6 }).map((decimals) => percent(decimals)),
    fc.integer({ min: 0, max: 6 }).map((decimals) => count(decimals)),
  );
  const anyAmount = fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((value) => Math.abs(value) > 1);

  test('what is shown, read back, lies within half a unit of its last digit', () => {
    fc.assert(
      fc.property(anyAmount, anyDisplay, (value, display) => {
        const read = parseNumber(format(value, display));
        if (read.kind !== 'value') throw new Error(read.reason);
        const shown = display.kind === 'percent' ? value * 100 : value;
        expect(Math.abs(read.value - shown)).toBeLessThanOrEqual(0.5 * 10 ** -display.decimals * (1 + 1e-6) + Math.abs(shown) * 1e-15);
      }),
    );
  });

  test('a larger amount never shows as a smaller one', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, anyDisplay, (a, b, display) => {
        const [low, high] = [a, b].sort((x, y) => x - y).map((value) => parseNumber(format(value, display)));
        if (low?.kind === 'value' && high?.kind === 'value') expect(low.value).toBeLessThanOrEqual(high.value);
      }),
    );
  });
});
