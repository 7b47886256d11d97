import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumber } from '../../src/engine/parse-number.ts';

describe('parseNumber', () => {
  test.each([
    ['1200', 1200],
    ['$1,200', 1200],
    ['$1,200.50', 1200.5],
    ['USD 1,200', 1200],
    ['1,200 USD', 1200],
    [' 1 200 ', 1200],
    ['1 200 000', 1_200_000],
    ['3%', 3],
    ['.5', 0.5],
    ['0.002', 0.002],
    ['-5', -5],
    ['−5', -5],
    ['-$5', -5],
    ['1.5k', 1500],
    ['2M', 2_000_000],
    ['1e3', 1000],
    ['2.5e-3', 0.0025],
    ['1_000', 1000],
    ['+7', 7],
    ['+$7', 7],
    ['5 $', 5],
    ['3b', 3e9],
    ['2 K', 2000],
    ['1,234,567.25', 1_234_567.25],
    ['1e+12', 1e12],
    ['1E2', 100],
    ['usd5', 5],
    ['-1.5k', -1500],
  ])('reads %s', (typed, expected) => expect(parseNumber(typed)).toEqual({ kind: 'value', value: expected }));

  test.each([
    ['', 'Nothing is entered; a number is expected'],
    ['   ', 'Nothing is entered; a number is expected'],
    ['abc', '“abc” is not a number; enter one like 1,200 or 0.5'],
    ['1,5', '“1,5” has a decimal comma; write the decimals after a point, like 1.5'],
    ['0,125', '“0,125” has a decimal comma; write the decimals after a point, like 1.5'],
    ['0,1255', '“0,1255” has a decimal comma; write the decimals after a point, like 1.5'],
    ['1.200,50', '“1.200,50” has a decimal comma; write the decimals after a point, like 1.5'],
    ['12,34', '“12,34” has a decimal comma; write the decimals after a point, like 1.5'],
    ['1,2345', '“1,2345” is not a number; enter one like 1,200 or 0.5'],
    ['1..2', '“1..2” is not a number; enter one like 1,200 or 0.5'],
    ['--5', '“--5” is not a number; enter one like 1,200 or 0.5'],
    ['$', '“$” is not a number; enter one like 1,200 or 0.5'],
    ['k', '“k” is not a number; enter one like 1,200 or 0.5'],
    ['NaN', '“NaN” is not a number; enter one like 1,200 or 0.5'],
    ['Infinity', '“Infinity” is not a number; enter one like 1,200 or 0.5'],
    ['0x10', '“0x10” is not a number; enter one like 1,200 or 0.5'],
    ['9e999', '“9e999” is too large to calculate with'],
    ['.', '“.” is not a number; enter one like 1,200 or 0.5'],
    ['$.', '“$.” is not a number; enter one like 1,200 or 0.5'],
    ['5$3', '“5$3” is not a number; enter one like 1,200 or 0.5'],
    ['5%3', '“5%3” is not a number; enter one like 1,200 or 0.5'],
    ['5-3', '“5-3” is not a number; enter one like 1,200 or 0.5'],
    ['x1,5', '“x1,5” is not a number; enter one like 1,200 or 0.5'],
    ['1,5x', '“1,5x” is not a number; enter one like 1,200 or 0.5'],
    ['12e', '“12e” is not a number; enter one like 1,200 or 0.5'],
    ['1e1234', '“1e1234” is not a number; enter one like 1,200 or 0.5'],
    ['1234,567', '“1234,567” is not a number; enter one like 1,200 or 0.5'],
    ['5.', '“5.” is not a number; enter one like 1,200 or 0.5'],
    ['<script>', '“<script>” is not a number; enter one like 1,200 or 0.5'],
  ])('refuses %s with one sentence', (typed, reason) => expect(parseNumber(typed)).toEqual({ kind: 'invalid', reason }));

  test('any text gives a finite number or a sentence', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-$ 0-9.,ekmM%]{0,12}$/)), (typed) => {
        const read = parseNumber(typed);
        if (read.kind === 'value') expect(Number.isFinite(read.value)).toBe(true);
        else expect(read.reason.length).toBeGreaterThan(10);
      }),
      { numRuns: 2000 },
    );
  });
});
