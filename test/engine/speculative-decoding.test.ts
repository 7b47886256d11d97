import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakEvenAcceptance, expectedTokens } from '../../src/engine/models/speculative-decoding.ts';

const acceptance = fc.double({ min: 0, max: 1, noNaN: true });
const drafted = fc.integer({ min: 1, max: 16 });

test('the sum is the closed form of the paper away from full acceptance', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.99, noNaN: true }), drafted, (a, g) => {
      expect(expectedTokens(a, g)).toBeCloseTo((1 - a ** (g + 1)) / (1 - a), 9);
    }),
  );
});

test('it equals the mean of a chain of independent acceptances, counted case by case', () => {
  fc.assert(
    fc.property(acceptance, drafted, (a, g) => {
      // Exactly k accepted, then a rejection: a^k (1 − a), yielding k + 1 tokens; all g accepted: a^g, yielding g + 1.
      let mean = (g + 1) * a ** g;
      for (let k = 0; k < g; k++) mean += (k + 1) * a ** k * (1 - a);
      expect(expectedTokens(a, g)).toBeCloseTo(mean, 9);
    }),
  );
});

test('it lies between one token and all drafts and one, and grows with acceptance and with drafts', () => {
  fc.assert(
    fc.property(acceptance, acceptance, drafted, (a, b, g) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(expectedTokens(low, g)).toBeGreaterThanOrEqual(1);
      expect(expectedTokens(high, g)).toBeLessThanOrEqual(g + 1);
      expect(expectedTokens(high, g)).toBeGreaterThanOrEqual(expectedTokens(low, g));
      expect(expectedTokens(a, g + 1)).toBeGreaterThanOrEqual(expectedTokens(a, g));
    }),
  );
});

test('the break-even acceptance earns back exactly the cost of a step', () => {
  fc.assert(
    fc.property(drafted, fc.double({ min: 1, max: 20, noNaN: true }), (g, stepCost) => {
      const rate = breakEvenAcceptance(g, stepCost);
      if (stepCost > g + 1) expect(rate).toBeUndefined();
      else expect(expectedTokens(rate!, g)).toBeCloseTo(stepCost, 9);
    }),
  );
});

test('a free step pays at any acceptance; a step at its best yield only at full acceptance', () => {
  expect(breakEvenAcceptance(5, 1)).toBeCloseTo(0, 15);
  expect(breakEvenAcceptance(5, 6)).toBe(1);
  expect(breakEvenAcceptance(5, 6.000001)).toBeUndefined();
});
