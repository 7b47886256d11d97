import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lcpr } from '../../src/engine/models/lcpr.ts';
import { breakEvenCalls, breakEvenHitRate, promptCaching } from '../../src/engine/models/prompt-caching.ts';
import { computed } from '../support/computed.ts';
import { atLeast, near, plausible } from '../support/plausible.ts';

/** A prefix that fits the input. */
const inputs = plausible(promptCaching).map((i) => ({ ...i, prefixTokens: Math.min(i.prefixTokens, i.inputTokens) }));
const price = fc.integer({ min: 1, max: 10_000 }).map((cents) => cents / 100);

test('without a cache the bill is the loaded cost of the same workload', () => {
  fc.assert(
    fc.property(inputs, ({ prefixTokens, hitRate, readUsdPerMtok, writeUsdPerMtok, ...workload }) => {
      const cached = computed(promptCaching, { ...workload, prefixTokens, hitRate, readUsdPerMtok, writeUsdPerMtok });
      near(cached.plainUsdPerSuccess, computed(lcpr, workload).usdPerSuccess);
    }),
  );
});

test('reads and writes at the input price, or a prefix of nothing, change nothing', () => {
  fc.assert(
    fc.property(inputs, (i) => {
      const same = computed(promptCaching, { ...i, readUsdPerMtok: i.inputUsdPerMtok, writeUsdPerMtok: i.inputUsdPerMtok });
      near(same.savingUsdPerMonth, 0, same.plainMonthlyUsd);
      near(computed(promptCaching, { ...i, prefixTokens: 0 }).savingUsdPerMonth, 0, same.plainMonthlyUsd);
    }),
  );
});

test('the saving grows with the hit rate while a read costs less than a write, and is 0 at the break-even hit rate', () => {
  fc.assert(
    fc.property(inputs, fc.double({ min: 0, max: 1, noNaN: true }), (i, other) => {
      const [low, high] = [Math.min(i.hitRate, other), Math.max(i.hitRate, other)];
      const saving = (hitRate: number) => computed(promptCaching, { ...i, hitRate: hitRate < 1e-9 ? 0 : hitRate });
      if (i.readUsdPerMtok <= i.writeUsdPerMtok) atLeast(saving(high).savingUsdPerMonth, saving(low).savingUsdPerMonth - 1e-9 * saving(low).plainMonthlyUsd);
      const needed = breakEvenHitRate(i);
      if (needed !== undefined && needed > 0) near(saving(needed).savingUsdPerMonth, 0, saving(needed).plainMonthlyUsd);
    }),
  );
});

test('the break-even calls are the first whose one write and later reads cost no more than sending each time', () => {
  fc.assert(
    fc.property(price, price, price, (inputUsdPerMtok, readUsdPerMtok, writeUsdPerMtok) => {
      const calls = breakEvenCalls({ inputUsdPerMtok, readUsdPerMtok, writeUsdPerMtok });
      expect(calls === undefined).toBe(readUsdPerMtok >= inputUsdPerMtok);
      if (calls === undefined) return;
      const lost = (n: number) => writeUsdPerMtok + (n - 1) * readUsdPerMtok - n * inputUsdPerMtok;
      expect(lost(calls)).toBeLessThanOrEqual(1e-9 * calls * inputUsdPerMtok);
      if (calls > 1) expect(lost(calls - 1)).toBeGreaterThan(0);
    }),
  );
});

test('a hit rate h is one write in 1 / (1 − h) calls: both break-evens are the same point', () => {
  fc.assert(
    fc.property(price, fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.double({ min: 1, max: 3, noNaN: true }), (base, read, write) => {
      const prices = { inputUsdPerMtok: base, readUsdPerMtok: base * read, writeUsdPerMtok: base * write };
      const exact = 1 / (1 - breakEvenHitRate(prices)!);
      atLeast(breakEvenCalls(prices)!, exact);
      expect(breakEvenCalls(prices)! - exact).toBeLessThan(1 + 1e-6);
    }),
  );
});
