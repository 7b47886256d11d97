import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkInputs, defaults } from '../../src/engine/models/model.ts';
import { formValue } from '../../src/engine/models/form-value.ts';
import { exceeds, reaches } from '../../src/engine/models/thresholds.ts';
import { kvCache } from '../../src/engine/models/kv-cache.ts';
import { workloadInputs } from '../../src/engine/models/workload.ts';
import { parseNumber } from '../../src/engine/parse-number.ts';

describe('an input in its box', () => {
  const { requestsPerMonth: plain, gatePassRate: share } = workloadInputs;

  test.each([
    [0, '0'], [7, '7'], [999, '999'], [1000, '1,000'], [12_345.678, '12,345.678'], [500_000, '500,000'], [1_234_567, '1,234,567'],
  ])('%d is %s', (amount, text) => {
    expect(formValue(plain, amount)).toBe(text);
  });

  test('a share is in percent, without the noise of binary fractions', () => {
    expect([formValue(share, 0.95), formValue(share, 0.07), formValue(share, 0.123)]).toEqual(['95', '7', '12.3']);
  });

  test('is read back as the number that it stands for', () => {
    fc.assert(fc.property(fc.double({ min: 1e-6, max: 1e15, noNaN: true }), (amount) => {
      expect(parseNumber(formValue(plain, amount))).toEqual({ kind: 'value', value: amount });
    }));
  });
});

describe('inputs that a model refuses', () => {
  const reason = (inputs: Readonly<Record<string, number>>) => {
    const outcome = checkInputs(kvCache.inputs, { ...defaults(kvCache.inputs), ...inputs });
    return outcome.kind === 'value' ? undefined : outcome.reason;
  };

  test('one that is none of its choices is told which there are', () => {
    expect(reason({ cacheBytes: 2 })).toBeUndefined();
    expect(reason({ cacheBytes: 3 })).toMatch(/ must be one of 0\.5 \(Half a byte: four-bit formats\), 1 \(.+\), 2 \(.+\), 4 \(.+\); 3 was entered$/);
  });

  test('one that the model does not have is told which there are', () => {
    expect(reason({ bytes: 2 })).toBe(`“bytes” is not an input; expected one of ${Object.keys(kvCache.inputs).join(', ')}`);
  });

  test('one that is no finite number', () => {
    expect(reason({ layers: Number.NaN })).toMatch(/ must be a number, like /);
    expect(reason({ layers: Number.POSITIVE_INFINITY })).toMatch(/ must be a number, like /);
  });
});

describe('a threshold', () => {
  test('is reached and not exceeded by itself, also when the sum was off in the last digit', () => {
    expect([reaches(0.3, 0.1 + 0.2), exceeds(0.1 + 0.2, 0.3)]).toEqual([true, false]);
    expect([reaches(0.1 + 0.2, 0.3), exceeds(0.3, 0.1 + 0.2)]).toEqual([true, false]);
  });

  test('is neither reached from visibly below nor unexceeded from visibly above, at any size', () => {
    for (const threshold of [1e-3, 1, 1e9]) {
      expect(reaches(threshold * (1 - 1e-6), threshold)).toBe(false);
      expect(exceeds(threshold * (1 + 1e-6), threshold)).toBe(true);
    }
  });
});
