import { describe, expect, test } from 'vitest';
import { offerFindings } from '../../src/engine/pricing/offer-checks.ts';
import { sourceFindings } from '../../src/engine/pricing/source-checks.ts';

const PAGE = { kind: 'page', url: 'https://acme.example/pricing', accessed: '2026-05-12' };
const places = (findings: readonly { readonly path: readonly unknown[] }[]): readonly string[] => findings.map(({ path }) => path.join('.'));

describe('evidence and sources', () => {
  test.each<[string, object, readonly string[]]>([
    ['a page, read', { evidence: 'page', sources: [PAGE] }, []],
    ['a page and the essay', { evidence: 'page', sources: [{ kind: 'essay' }, PAGE] }, []],
    ['a page without its address', { evidence: 'page', sources: [{ ...PAGE, url: undefined }] }, ['sources']],
    ['a page without its day', { evidence: 'page', sources: [{ ...PAGE, accessed: undefined }] }, ['sources']],
    ['a page that is only the essay', { evidence: 'page', sources: [{ kind: 'essay' }] }, ['sources']],
    ['an undated page', { evidence: 'page-undated', sources: [{ kind: 'page', url: PAGE.url }] }, []],
    ['an undated page with its date', { evidence: 'page-undated', sources: [PAGE] }, ['evidence']],
    ['an undated page that is only the essay', { evidence: 'page-undated', sources: [{ kind: 'essay' }] }, ['sources']],
    ['the essay', { evidence: 'essay', sources: [{ kind: 'essay' }] }, []],
    ['the essay that is only a page', { evidence: 'essay', sources: [PAGE] }, ['sources']],
    ['following the essay without it', { evidence: 'page', sources: [PAGE], according_to: 'essay' }, ['according_to']],
    ['following a page without one', { evidence: 'essay', sources: [{ kind: 'essay' }], according_to: 'acme-pricing' }, ['according_to']],
    ['read on the day it was verified', { evidence: 'page', sources: [PAGE], verified: '2026-05-12' }, []],
    ['read in the month it was verified', { evidence: 'page', sources: [PAGE], verified: '2026-05' }, []],
    ['read after it was verified', { evidence: 'page', sources: [PAGE], verified: '2026-05-11' }, ['sources.0.accessed']],
  ])('%s', (_, row, expected) => expect(places(sourceFindings(row))).toEqual(expected));
});

describe('rows of one offer', () => {
  const row = (accordingTo: string, verified: string, from?: string) => ({
    according_to: accordingTo,
    verified,
    ...(from && { from }),
    rates: { input_usd_per_mtok: 3, output_usd_per_mtok: 12 },
  });
  const overlap = (...rows: object[]) => places(offerFindings({ kind: 'tokens', rows }));

  test('of one source may follow each other, from the next day on', () => {
    expect(overlap(row('a', '2026-05-11'), row('a', '2026-05-20', '2026-05-12'))).toEqual([]);
    expect(overlap(row('a', '2026-05-12'), row('a', '2026-05-20', '2026-05-12'))).toEqual(['rows.1']);
    expect(overlap(row('a', '2026-05-20', '2026-05-12'), row('a', '2026-05-12'))).toEqual(['rows.1']);
  });
  test('of two sources may stand side by side', () => {
    expect(overlap(row('a', '2026-05-12'), row('b', '2026-05-12'))).toEqual([]);
  });
  test('known by the month overlap only when that is certain', () => {
    expect(overlap(row('a', '2026-05'), row('a', '2026-05-20', '2026-05-12'))).toEqual([]);
    expect(overlap(row('a', '2026-05'), row('a', '2026-05'))).toEqual(['rows.1']);
  });
  test('with a date that does not exist are left to the check of dates', () => {
    expect(overlap(row('a', '2026-02-30'), row('a', '2026-02-30'))).toEqual([]);
  });
  test('price tokens both ways, or an hour', () => {
    const rates = (kind: string, of: object) => places(offerFindings({ kind, rows: [{ rates: of }] }));
    expect(rates('tokens', { input_usd_per_mtok: 3 })).toEqual(['rows.0.rates.output_usd_per_mtok']);
    expect(rates('tokens', { output_usd_per_mtok: 3 })).toEqual(['rows.0.rates.input_usd_per_mtok']);
    expect(rates('gpu', { instance_gpus: 8 })).toEqual(['rows.0.rates']);
    expect(rates('gpu', { instance_usd_per_hour: 34.61, instance_gpus: 8 })).toEqual([]);
    expect(rates('gpu', { low_usd_per_gpu_hour: 1 })).toEqual([]);
    expect(rates('gpu', { input_usd_per_mtok: 1 })).toEqual(['rows.0.rates.input_usd_per_mtok']);
  });
});
