import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../src/content/atom.ts';
import { correctionChanges, newestFirst, priceChanges } from '../../src/content/changes.ts';
import type { Offer, PriceRow } from '../../src/engine/pricing/types.ts';

const row = (accordingTo: string, dates: { from?: string; verified: string }, usd: number): PriceRow => ({ accordingTo, ...dates, evidence: 'page', sources: [], rates: { input_usd_per_mtok: usd }, lines: {} });
const offer: Offer = {
  id: 'maker/model',
  kind: 'tokens',
  vendor: 'Maker & Sons',
  name: 'Model',
  file: 'pricing/maker.yaml',
  rows: [row('page', { verified: '2026-05' }, 2.5), row('page', { from: '2026-06-03', verified: '2026-06-10' }, 0.039)],
};

describe('changes', () => {
  test('a price counts from the day it took effect, else from the day somebody saw it; every digit is told', () => {
    expect(priceChanges([offer]).map(({ day, title }) => [day, title])).toEqual([
      ['2026-05-01', 'Maker & Sons Model: input $2.50'],
      ['2026-06-03', 'Maker & Sons Model: input $0.039'],
    ]);
  });

  test('the newest stand first, and those of one day in an order that does not depend on the files', () => {
    const edition = { id: '2026-05', asOf: '2026-05-31', pins: {} };
    const corrections = ['b', 'a'].map((id) => ({ id, where: 'Part 1', printed: '7', holds: '8' }));
    const sorted = newestFirst([...priceChanges([offer]), ...correctionChanges(corrections, edition)]);
    expect(sorted.map(({ id }) => id)).toEqual(['price/maker/model/page/2026-06-03', 'correction/a', 'correction/b', 'price/maker/model/page/2026-05-01']);
    expect(newestFirst(sorted.toReversed())).toEqual(sorted);
  });
});

describe('the feed', () => {
  test('says what is new at which day, where, and lets no text become markup', () => {
    const xml = atomFeed(newestFirst(priceChanges([offer])), (path) => `https://guide.example${path}`);
    expect(xml).toContain('<title>Maker &amp; Sons Model: input $0.039</title>');
    expect(xml).toContain('<updated>2026-06-03T00:00:00Z</updated>');
    expect(xml).toContain('<link href="https://guide.example/prices/"/>');
    expect(atomFeed([{ id: '"', kind: 'price', day: '2026-01-01', title: '</title>', text: '<script>', path: '/' }], (path) => path)).not.toMatch(/<script|<\/title><\/title>/);
  });
});
