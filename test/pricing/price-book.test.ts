import { describe, expect, test } from 'vitest';
import { loadPricing } from '../../src/build/pricing/load.ts';
import type { InputRead } from '../../src/engine/evidence.ts';
import { priceBook, rowsInForce } from '../../src/engine/pricing/book.ts';
import type { RateKey } from '../../src/engine/pricing/rates.ts';
import type { Edition, PricingData } from '../../src/engine/pricing/types.ts';
import { fixture } from '../support/bad-files.ts';

const loaded = loadPricing(fixture('pricing-good'));
if ('problems' in loaded) throw new Error('the fixture must be good');
const data = loaded.data;

/** The data with one edition, as of a day. */
const asOf = (day: string, pins: Edition['pins'] = data.editions.find(({ id }) => id === '2026-05')!.pins): PricingData => ({
  ...data,
  editions: [{ id: 'x', asOf: day, pins }],
  currentEdition: 'x',
});
const inputRate = (day: string) => priceBook(asOf(day)).rate('acme/large-1', 'input_usd_per_mtok');

describe('a price by date', () => {
  test('the day before, the day of and the day after a change', () => {
    expect(['2026-04-14', '2026-04-15', '2026-04-16'].map((day) => inputRate(day))).toEqual([3, 4, 4].map((rate) => ({ kind: 'value', value: rate })));
  });
  test('a month stands for its first day', () => {
    expect(inputRate('2025-12-31')).toMatchObject({ kind: 'unpriced', reason: 'Acme Large 1 has no price in force on 2025-12-31' });
    expect(inputRate('2026-01-01')).toEqual({ kind: 'value', value: 3 });
  });
  test('a price without a start is known from the day it was seen', () => {
    const gpu = data.offers.find(({ id }) => id === 'acme/gpu')!;
    const seen = (day: string) => rowsInForce(gpu, day).map(({ accordingTo }) => accordingTo);
    expect([seen('2026-04-30'), seen('2026-05-01'), seen('2026-05-09'), seen('2026-05-10')]).toEqual([[], ['essay'], ['essay'], ['essay', 'acme-pricing']]);
  });
  test('the current edition and a named one', () => {
    expect(priceBook(data).rate('acme/large-1', 'input_usd_per_mtok')).toEqual({ kind: 'value', value: 4 });
    expect(priceBook(data, undefined, '2026-03').rate('acme/large-1', 'input_usd_per_mtok')).toEqual({ kind: 'value', value: 3 });
    expect(() => priceBook(data, undefined, '2025-01')).toThrow('no edition 2025-01; there is 2026-03, 2026-05');
  });
});

describe('a price that is not there is unpriced, never 0', () => {
  const book = priceBook(data);
  test.each<[string, ReturnType<typeof book.rate>, string]>([
    ['no such offer', book.rate('acme/none', 'input_usd_per_mtok'), 'There is no offer “acme/none” in the price files'],
    ['no such rate', book.rate('acme/large-1', 'batch_input_usd_per_mtok'), 'Acme Large 1 has no price for batch input in the edition'],
    ['a rate that only an earlier row has', book.rate('acme/large-1', 'cached_input_usd_per_mtok'), 'Acme Large 1 has no price for cached input in the edition'],
    ['a single rate where there is a range', book.rate('acme/gpu', 'usd_per_gpu_hour'), 'Acme quotes H100 as a range; choose an end of it'],
    ['no such source', book.rate('acme/gpu', 'usd_per_gpu_hour', 'rumor'), 'Acme H100 has no price according to rumor on 2026-05-31'],
  ])('%s', (_, outcome, reason) => expect(outcome).toEqual({ kind: 'unpriced', reason }));
});

describe('a pin', () => {
  test('decides between sources that disagree', () => {
    expect(priceBook(data).rate('acme/gpu', 'low_usd_per_gpu_hour')).toEqual({ kind: 'value', value: 1.5 });
    const other = asOf('2026-05-31', { 'acme/gpu': { accordingTo: 'acme-pricing', reason: 'The page is nearer.' } });
    expect(priceBook(other).rate('acme/gpu', 'usd_per_gpu_hour')).toEqual({ kind: 'value', value: 3.5 });
  });
  test('is needed where they do', () => {
    expect(priceBook(asOf('2026-05-31', {})).row('acme/gpu')).toMatchObject({ kind: 'unpriced', reason: expect.stringMatching(/^Sources disagree on Acme H100/) as string });
  });
  test('does not hide the other source from who asks for it', () => {
    expect(priceBook(data).rate('acme/gpu', 'usd_per_gpu_hour', 'acme-pricing')).toEqual({ kind: 'value', value: 3.5 });
  });
});

describe('the recorder', () => {
  const reads: InputRead[] = [];
  const book = priceBook(data, { record: (read) => void reads.push(read) });
  test('sees exactly what is read, with its source and place', () => {
    book.row('acme/gpu');
    book.rate('acme/large-1', 'batch_multiplier');
    book.rate('acme/none', 'input_usd_per_mtok');
    expect(reads).toEqual([]);
    book.rate('acme/large-1', 'output_usd_per_mtok');
    book.rate('acme/gpu', 'usd_per_gpu_hour', 'acme-pricing');
    expect(reads).toMatchObject([
      { kind: 'price', amount: 16, unit: 'USD/Mtok', evidence: 'page', verified: '2026-05-12', location: { file: 'pricing/acme.yaml', line: 26 } },
      { kind: 'price', amount: 3.5, unit: 'USD/GPU-hour', evidence: 'page-undated', verified: '2026-05-10' },
    ]);
    expect(reads[0]!.sources.map(({ kind }) => kind)).toEqual(['page', 'essay']);
    expect(reads[0]!.id).toBe('acme/large-1 output_usd_per_mtok');
    expect(new Set(reads.map(({ id }) => id)).size).toBe(2);
  });
});

describe('why there is no rate', () => {
  const book = priceBook(data);
  const reason = (offerId: string, key: RateKey, accordingTo?: string) => {
    const found = book.rate(offerId, key, accordingTo);
    return found.kind === 'value' ? '' : found.reason;
  };
  test.each<[string, RateKey, string]>([
    ['acme/none', 'input_usd_per_mtok', 'There is no offer “acme/none” in the price files'],
    ['acme/large-1', 'usd_per_gpu_hour', 'Acme Large 1 has no price for GPU-hour in the edition'],
    ['acme/large-1', 'cache_storage_usd_per_mtok_hour', 'Acme Large 1 has no price for cache storage in the edition'],
    ['acme/gpu', 'usd_per_gpu_hour', 'Acme quotes H100 as a range; choose an end of it'],
    ['acme/gpu', 'instance_usd_per_hour', 'Acme H100 has no price for instance-hour in the edition'],
  ])('%s %s: %s', (offerId, key, expected) => expect(reason(offerId, key)).toBe(expected));

  test('a row of an offer that does not exist is refused with its name', () => {
    expect(book.row('acme/none')).toEqual({ kind: 'unpriced', reason: 'There is no offer “acme/none” in the price files' });
  });
});

test('a rate that is read carries the name of its offer and of the rate', () => {
  const reads: InputRead[] = [];
  priceBook(data, { record: (read) => void reads.push(read) }).rate('acme/large-1', 'output_usd_per_mtok');
  expect(reads[0]?.label).toBe('Acme Large 1, output');
});
