import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceToCrossing, type Lines } from '../../../src/engine/decide/line-crossing.ts';

const LENGTH = 10;
/** So many dollars a month and successes, each growing by so much for each step of the way. */
const offer = (usd: number, usdSlope: number, successes = 1, successesSlope = 0): Lines => ({
  monthly: { at0: usd, slope: usdSlope },
  successes: { at0: successes, slope: successesSlope },
});
const usdPerSuccess = ({ monthly, successes }: Lines, t: number): number => (monthly.at0 + monthly.slope * t) / (successes.at0 + successes.slope * t);

describe('another offer becomes the cheaper one', () => {
  test.each<[string, Lines, Lines, number]>([
    ['where its falling bill meets: 16 − 2t = 10', offer(10, 0), offer(16, -2), 3],
    ['where the growing bill of the first meets: 10 + t = 12', offer(10, 1), offer(12, 0), 2],
    ['where its successes have grown enough: 15 / (1 + t/4) = 10', offer(10, 0), offer(15, 0, 1, 0.25), 2],
    ['where a line meets a quotient: 1 + t = 16 / (1 + t)', offer(1, 1), offer(16, 0, 1, 1), 3],
    ['where the bills meet, when both lose successes alike: 8 + 2t = 12', offer(8, 2, 5, -0.4), offer(12, 0, 5, -0.4), 2],
    ['at the first of two places: 8 − t = 12 / (1 + t), so t² − 7t + 4 = 0', offer(8, -1), offer(12, 0, 1, 1), (7 - Math.sqrt(33)) / 2],
    ['at once, when it is cheaper already', offer(10, 0), offer(9, 0), 0],
    ['at once, when it is cheaper already and dearer later', offer(10, 0), offer(8, 1), 0],
    ['at once, when they start alike and its bill falls', offer(10, 0), offer(10, -1), 0],
  ])('%s', (_, mine, other, at) => expect(distanceToCrossing(mine, other, LENGTH)).toBeCloseTo(at, 9));

  test.each<[string, Lines, Lines, number]>([
    ['is dearer all the way', offer(10, 0), offer(11, 0), LENGTH],
    ['costs the same', offer(10, 3, 2, 1), offer(20, 6, 4, 2), LENGTH],
    ['costs less by rounding alone', offer(10, 0), offer(10 * (1 - 1e-13), 0), LENGTH],
    ['touches and leaves again: 8 − t = 20.25 / (1 + t) at t = 3.5 only', offer(8, -1), offer(20.25, 0, 1, 1), 7],
    ['gets there at the very end, which the next piece begins with', offer(10, 0), offer(16, -2), 3],
    ['would get there beyond the end', offer(10, 0), offer(16, -2), 2.9],
  ])('never, when it %s', (_, mine, other, length) => expect(distanceToCrossing(mine, other, length)).toBeUndefined());

  test('and not before: at no place on the way is it cheaper, and right behind the crossing it is', () => {
    const bill = fc.double({ min: 1, max: 1000, noNaN: true });
    const slope = fc.double({ min: -0.09, max: 1, noNaN: true });
    const anyOffer = fc.tuple(bill, slope, bill, slope).map(([usd, usdGrowth, successes, growth]) => offer(usd, usd * usdGrowth, successes, successes * growth));
    fc.assert(
      fc.property(anyOffer, anyOffer, (mine, other) => {
        const at = distanceToCrossing(mine, other, LENGTH);
        const gain = (t: number): number => usdPerSuccess(mine, t) / usdPerSuccess(other, t) - 1;
        if (at !== 0) for (let part = 0; part < 1; part += 1 / 32) expect(gain(part * (at ?? LENGTH))).toBeLessThan(1e-9);
        if (at !== undefined) expect(gain(at + (LENGTH - at) * 1e-6)).toBeGreaterThan(-1e-9);
      }),
    );
  });
});
