import fc from 'fast-check';
import type { PricedOffer } from '../../../src/engine/calculator-data.ts';
import type { Overrides } from '../../../src/engine/decide/overrides.ts';
import type { OfferRates } from '../../../src/engine/models/offer-cost.ts';
import { defaults } from '../../../src/engine/models/model.ts';
import { workloadInputs, type Workload } from '../../../src/engine/models/workload.ts';
import { unpriced, value } from '../../../src/engine/outcome.ts';
import { lcpr } from '../../../src/engine/models/lcpr.ts';
import { plausible } from '../../support/plausible.ts';

export const offer = (id: string, rates: OfferRates): PricedOffer => ({ id, vendor: id.split('/')[0]!, name: id.split('/')[1]!, verified: '2026-05', rates: value(rates) });
export const tokens = (id: string, inputUsdPerMtok: number, outputUsdPerMtok: number): PricedOffer => offer(id, { kind: 'tokens', inputUsdPerMtok, outputUsdPerMtok });
export const gpu = (id: string, usdPerGpuHour: number, tokensPerSecond = 1500): PricedOffer => offer(id, { kind: 'gpu', usdPerGpuHour, tokensPerSecond, capacityDerate: 0.4 });
export const withoutPrice = (id: string): PricedOffer => ({ id, vendor: id, name: id, rates: unpriced('It has no price in the edition') });

/** Prices as the guide’s edition has them in May 2026, written out so that no file moves a test. */
export const OFFERS: readonly PricedOffer[] = [
  tokens('openai/gpt-5.5', 5, 30),
  tokens('together/deepseek-v3.1', 0.6, 1.7),
  tokens('fireworks/llama-70b', 0.9, 0.9),
  gpu('lambda/h100-sxm', 3.99),
  withoutPrice('together/b200'),
];

export const saas: Workload = defaults(workloadInputs);

/** Workloads that readers might have, requests up to ten million. */
export const anyWorkload: fc.Arbitrary<Workload> = plausible(lcpr).map(({ inputUsdPerMtok: _in, outputUsdPerMtok: _out, ...workload }) => workload);

const price = fc.double({ min: 0.01, max: 40, noNaN: true });
const anyRates: fc.Arbitrary<OfferRates> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('tokens' as const), inputUsdPerMtok: price, outputUsdPerMtok: price }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('gpu' as const), usdPerGpuHour: price, tokensPerSecond: fc.integer({ min: 100, max: 9000 }), capacityDerate: fc.double({ min: 0.1, max: 1, noNaN: true }) }),
  },
);

/** Two to six offers, ids in no order. */
export const anyOffers: fc.Arbitrary<readonly PricedOffer[]> = fc
  .uniqueArray(fc.record({ id: fc.constantFrom('a/a', 'b/b', 'c/c', 'd/d', 'e/e', 'f/f'), rates: anyRates }), { minLength: 2, maxLength: 6, selector: ({ id }) => id })
  .map((all) => all.map(({ id, rates }) => offer(id, rates)));

const share = fc.double({ min: 0.05, max: 0.98, noNaN: true });

/** Inputs that some of those offers have to themselves. */
export const anyOverrides: fc.Arbitrary<Overrides> = fc.dictionary(
  fc.constantFrom('a/a', 'b/b', 'c/c'),
  fc.record({ retryRate: share, gatePassRate: share, engineeringHoursPerMonth: fc.integer({ min: 0, max: 320 }).map((quarters) => quarters / 4) }, { requiredKeys: [] }),
);
