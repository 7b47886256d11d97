import { describe, expect, test } from 'vitest';
import type { InputRead } from '../../src/engine/evidence.ts';
import { completeInputsFor, type Bought } from '../../src/engine/models/complete-inputs-for.ts';
import { lcprComplete } from '../../src/engine/models/lcpr-complete.ts';
import { lcpr } from '../../src/engine/models/lcpr.ts';
import { defaults } from '../../src/engine/models/model.ts';
import { required } from '../../src/engine/outcome.ts';
import { priceBook } from '../../src/engine/pricing/book.ts';
import type { RateKey } from '../../src/engine/pricing/rates.ts';
import type { Offer, PricingData } from '../../src/engine/pricing/types.ts';
import { computed } from '../support/computed.ts';
import { near } from '../support/plausible.ts';

const offer = (id: string, rates: Offer['rows'][number]['rates']): Offer => ({
  id,
  kind: 'tokens',
  vendor: 'Vendor',
  name: id,
  file: 'pricing/vendor.yaml',
  rows: [{ accordingTo: 'page', verified: '2026-05-12', evidence: 'page', sources: [{ kind: 'page' }], rates, lines: {} }],
});

const everything = {
  input_usd_per_mtok: 4,
  output_usd_per_mtok: 20,
  cached_input_usd_per_mtok: 0.4,
  cache_write_5m_usd_per_mtok: 5,
  cache_write_1h_usd_per_mtok: 8,
  cache_storage_usd_per_mtok_hour: 4.5,
  batch_input_usd_per_mtok: 1,
  batch_output_usd_per_mtok: 10,
  priority_input_usd_per_mtok: 10,
  priority_output_usd_per_mtok: 40,
  long_context_over_tokens: 200_000,
  long_context_input_usd_per_mtok: 8,
  long_context_output_usd_per_mtok: 30,
  long_context_cached_input_usd_per_mtok: 2,
  regional_multiplier: 1.1,
};

const data: PricingData = {
  currentEdition: 'x',
  editions: [{ id: 'x', asOf: '2026-05-31', pins: {} }],
  facts: [],
  names: [],
  offers: [
    offer('everything', everything),
    offer('plain', { input_usd_per_mtok: 0.6, output_usd_per_mtok: 1.7 }),
    offer('multiplied', { input_usd_per_mtok: 3, output_usd_per_mtok: 15, batch_multiplier: 0.5 }),
    offer('half-long', { input_usd_per_mtok: 2.5, output_usd_per_mtok: 15, long_context_over_tokens: 272_000, long_context_input_usd_per_mtok: 5 }),
  ],
};
const book = priceBook(data);
const filled = (id: string, bought: Bought = {}) => required(completeInputsFor(book, id, bought));

test('an offer with two prices fills those, and the result is that of lcpr', () => {
  const { inputUsdPerMtok, outputUsdPerMtok, ...rest } = filled('plain');
  expect([inputUsdPerMtok, outputUsdPerMtok]).toEqual([0.6, 1.7]);
  expect(defaults(lcprComplete.inputs)).toMatchObject(rest);
  expect(Object.keys(filled('plain')).toSorted()).toEqual(Object.keys(filled('everything', { tier: 'batch', cache: 'long' })).toSorted());
  const cost = computed(lcprComplete, { ...defaults(lcprComplete.inputs), ...filled('plain') });
  expect(cost.usdPerSuccess).toBe(computed(lcpr, { ...defaults(lcpr.inputs), inputUsdPerMtok, outputUsdPerMtok }).usdPerSuccess);
});

describe('each thing bought is filled as a multiple of the plain price', () => {
  test.each<[Bought, Record<string, number>]>([
    [{ cache: 'short' }, { cachedPriceShare: 0.1, cacheLifetime: 1, shortWriteMultiple: 1.25 }],
    [{ cache: 'long' }, { cachedPriceShare: 0.1, cacheLifetime: 2, longWriteMultiple: 2 }],
    [{ cache: 'free-writes' }, { cachedPriceShare: 0.1, cacheLifetime: 0 }],
    [{ isStored: true }, { storageUsdPerMtokHour: 4.5 }],
    [{ tier: 'batch' }, { tier: 1, tierInputMultiple: 0.25, tierOutputMultiple: 0.5 }],
    [{ tier: 'priority' }, { tier: 3, tierInputMultiple: 2.5, tierOutputMultiple: 2 }],
    [{ isRegional: true }, { regionalMultiple: 1.1 }],
    [{ inputTokens: 200_001 }, { longContextOverTokens: 200_000, longContextInputMultiple: 2, longContextOutputMultiple: 1.5 }],
    [{ inputTokens: 200_001, cache: 'free-writes' }, { cachedPriceShare: 0.25 }],
    [{ inputTokens: 200_000 }, { longContextOverTokens: 1e7 }],
  ])('%o', (bought, expected) => expect(filled('everything', bought)).toMatchObject(expected));

  test('one multiplier stands for both batch prices', () => {
    expect(filled('multiplied', { tier: 'batch' })).toMatchObject({ tierInputMultiple: 0.5, tierOutputMultiple: 0.5 });
  });

  test('the prices in force are those of the row', () => {
    const inputs = { ...defaults(lcprComplete.inputs), inputTokens: 300_000, ...filled('everything', { inputTokens: 300_000 }) };
    const { inputPriceInForce, outputPriceInForce } = computed(lcprComplete, inputs);
    near(inputPriceInForce, 8);
    near(outputPriceInForce, 30);
  });
});

describe('a price that is needed and missing is never filled in', () => {
  test.each<[string, Bought, string]>([
    ['plain', { cache: 'free-writes' }, 'Vendor plain has no price for cached input in the edition'],
    ['plain', { tier: 'batch' }, 'Vendor plain has no price for batch input in the edition'],
    ['multiplied', { tier: 'priority' }, 'Vendor multiplied has no price for priority input in the edition'],
    ['plain', { isRegional: true }, 'Vendor plain has no price for regional price over standard in the edition'],
    ['plain', { isStored: true }, 'Vendor plain has no price for cache storage in the edition'],
    ['half-long', { inputTokens: 272_001 }, 'Vendor half-long has no price for long-context output in the edition'],
    ['everything', { tier: 'flex' }, 'The edition has no prices for a flex tier'],
    ['nobody', {}, 'There is no offer “nobody” in the price files'],
  ])('%s with %o', (id, bought, reason) => expect(completeInputsFor(book, id, bought)).toEqual({ kind: 'unpriced', reason }));

  test.each<[RateKey, Bought]>([
    ['cache_write_5m_usd_per_mtok', { cache: 'short' }],
    ['cache_write_1h_usd_per_mtok', { cache: 'long' }],
    ['cached_input_usd_per_mtok', { cache: 'long' }],
    ['long_context_cached_input_usd_per_mtok', { cache: 'short', inputTokens: 300_000 }],
    ['long_context_input_usd_per_mtok', { inputTokens: 300_000 }],
    ['batch_output_usd_per_mtok', { tier: 'batch' }],
    ['priority_output_usd_per_mtok', { tier: 'priority' }],
    ['output_usd_per_mtok', {}],
  ])('without %s', (key, bought) => {
    const { [key as keyof typeof everything]: _, ...rest } = everything;
    const lacking = priceBook({ ...data, offers: [offer('lacking', rest)] });
    expect(completeInputsFor(lacking, 'lacking', bought).kind).toBe('unpriced');
    expect(completeInputsFor(book, 'everything', bought).kind).toBe('value');
  });

  test('a request short of the threshold needs no long-context price', () => {
    expect(filled('half-long', { inputTokens: 272_000 }).longContextOverTokens).toBe(1e7);
  });
});

test('only the prices that are needed count as sources', () => {
  const reads: InputRead[] = [];
  completeInputsFor(priceBook(data, { record: (read) => void reads.push(read) }), 'everything', { tier: 'batch' });
  expect(new Set(reads.map(({ id }) => id.split(' ')[1]))).toEqual(
    new Set(['input_usd_per_mtok', 'output_usd_per_mtok', 'long_context_over_tokens', 'batch_input_usd_per_mtok', 'batch_output_usd_per_mtok']),
  );
});
