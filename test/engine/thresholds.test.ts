import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference, exceeds, reaches } from '../../src/engine/models/thresholds.ts';

test('decimals that meet a threshold on paper meet it here', () => {
  expect(0.95 - 0.9).toBeLessThan(0.05);
  expect(reaches(0.95 - 0.9, 0.05)).toBe(true);
  expect(1.1 - 1).toBeGreaterThan(0.1);
  expect(exceeds(1.1 - 1, 0.1)).toBe(false);
});

test('away from the threshold they are the plain comparisons', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: -1e6, max: 1e6, noNaN: true }), (amount, threshold) => {
      fc.pre(Math.abs(amount - threshold) > 1e-5);
      expect(reaches(amount, threshold)).toBe(amount >= threshold);
      expect(exceeds(amount, threshold)).toBe(amount > threshold);
    }),
  );
});

test('an amount that exceeds a threshold also reaches it', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (amount, threshold) => {
        if (exceeds(amount, threshold)) expect(reaches(amount, threshold)).toBe(true);
        expect(reaches(threshold, threshold)).toBe(true);
        expect(exceeds(threshold, threshold)).toBe(false);
      },
    ),
  );
});

test('amounts that are equal on paper differ by 0, and others by what they differ', () => {
  expect(0.1 + 0.2 - 0.3).not.toBe(0);
  expect(difference(0.1 + 0.2, 0.3)).toBe(0);
  expect(difference(1e9 + 0.01, 1e9)).toBeCloseTo(0.01, 6);
  expect(difference(2e-9, 1e-9)).toBe(1e-9);
  expect(difference(0, 0)).toBe(0);
});
