import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cacheLifetime, hitRate } from '../../src/engine/models/cache-lifetime.ts';
import { promptCaching } from '../../src/engine/models/prompt-caching.ts';
import { defaults } from '../../src/engine/models/model.ts';
import { computed } from '../support/computed.ts';
import { near, plausible } from '../support/plausible.ts';

const minutes = fc.double({ min: 1, max: 2000, noNaN: true });

test('a longer lifetime and a shorter gap never hit less, and renewal never hits less than none', () => {
  fc.assert(
    fc.property(minutes, minutes, minutes, fc.boolean(), (life, gap, more, renew) => {
      expect(hitRate(life + more, gap, renew)).toBeGreaterThanOrEqual(hitRate(life, gap, renew));
      expect(hitRate(life, gap + more, renew)).toBeLessThanOrEqual(hitRate(life, gap, renew));
      expect(hitRate(life, gap, true)).toBeGreaterThanOrEqual(hitRate(life, gap, false) - 1e-12);
    }),
  );
});

test('the formulas agree with counting hits in a long run of random arrivals', () => {
  let seed = 12_345;
  const random = () => ((seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647);
  const simulated = (life: number, gap: number, renew: boolean): number => {
    let [now, expires, hits] = [0, -1, 0];
    const calls = 200_000;
    for (let call = 0; call < calls; call++) {
      now -= Math.log(random()) * gap;
      const hit = now < expires;
      if (hit) hits++;
      if (!hit || renew) expires = now + life;
    }
    return hits / calls;
  };
  for (const [life, gap] of [[5, 10], [5, 2], [60, 45]] as const) {
    for (const renew of [true, false]) expect(simulated(life, gap, renew)).toBeCloseTo(hitRate(life, gap, renew), 2);
  }
});

test('the cost of the prefix is what prompt caching charges for it at that hit rate', () => {
  fc.assert(
    fc.property(plausible(cacheLifetime), (i) => {
      const result = computed(cacheLifetime, i);
      // A request of one million prefix tokens and nothing else.
      const bare = { ...defaults(promptCaching.inputs), inputTokens: 1e6, prefixTokens: 1e6, outputTokens: 0 };
      const prices = { inputUsdPerMtok: i.inputUsdPerMtok, readUsdPerMtok: i.readUsdPerMtok, writeUsdPerMtok: i.longWriteUsdPerMtok };
      const hit = result.longHitRate < 1e-9 ? 0 : result.longHitRate;
      near(result.longUsdPerMtok, computed(promptCaching, { ...bare, ...prices, hitRate: hit }).cachedUsdPerAttempt);
    }),
  );
});

test('a lifetime costs less than sending exactly when its hit rate is above the one that it needs', () => {
  fc.assert(
    fc.property(plausible(cacheLifetime), (i) => {
      const { shortHitRate, shortNeededHitRate, shortUsdPerMtok } = computed(cacheLifetime, i);
      if (shortNeededHitRate === undefined || Math.abs(shortHitRate - shortNeededHitRate) < 1e-9) return;
      if (i.shortWriteUsdPerMtok > i.inputUsdPerMtok) expect(shortUsdPerMtok < i.inputUsdPerMtok).toBe(shortHitRate > shortNeededHitRate);
    }),
  );
});
