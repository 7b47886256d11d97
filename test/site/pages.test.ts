import { describe, expect, test } from 'vitest';
import { findClaim, machineValue } from '../../src/components/claim-lookup.ts';
import { writtenDate } from '../../src/components/site/written-date.ts';
import { readingMinutes } from '../../src/content/reading-time.ts';
import type { EvaluatedClaim } from '../../src/engine/claims.ts';

const claim: EvaluatedClaim = { id: 'chapter.saving', kind: 'computed', what: 'Saving', unit: 'USD/month', amount: 9090 / 475_000, texts: ['$0.0191'], reads: [], touched: [], steps: [], conventions: [], calculations: [] };
const page = { claims: new Map([[claim.id, claim]]), claimScope: 'chapter' };

describe('a claim on a page', () => {
  test('is found by its id in the scope, or by its full id', () => {
    expect(findClaim(page, 'saving')).toBe(claim);
    expect(findClaim({ ...page, claimScope: 'site' }, 'chapter.saving')).toBe(claim);
  });

  test('that does not exist is named', () => {
    expect(() => findClaim(page, 'savings')).toThrow('“chapter.savings”');
  });

  test('has a value for machines: eight digits, both ends of a range, nothing when it has a problem', () => {
    expect(machineValue(claim)).toBe('0.019136842');
    expect(machineValue({ ...claim, amount: { low: 0.1 + 0.2, high: 0.5 } })).toBe('0.3–0.5');
    expect(machineValue({ ...claim, amount: Number.NaN, problem: 'not-finite' })).toBe('');
  });
});

describe('a written date', () => {
  test.each([
    ['2026-05-02', 'May 2, 2026'],
    ['2026-12', 'December 2026'],
  ])('%s is %s', (iso, text) => expect(writtenDate(iso)).toBe(text));

  test.each(['2026', '2026-13', '2026-00-01', 'May 2026'])('%s is refused', (iso) => expect(() => writtenDate(iso)).toThrow(iso));
});

describe('reading time', () => {
  test('counts words, not markup', () => {
    const word = '<Claim id="a-b">word</Claim> ';
    expect(readingMinutes(word.repeat(220 * 3))).toBe(3);
    expect(readingMinutes('')).toBe(1);
  });
});
