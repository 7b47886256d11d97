import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVIDENCE, type InputRead } from '../../src/engine/evidence.ts';
import { restsOn } from '../../src/engine/rests-on.ts';

const read = (id: string, of: Partial<InputRead> = {}): InputRead => ({
  kind: 'price', id, label: id, amount: 1, unit: 'USD', evidence: 'page', sources: [], ...of,
});
const oldest = (...dates: readonly (string | undefined)[]) => restsOn(dates.map((verified, at) => read(String(at), verified === undefined ? {} : { verified }))).oldest?.id;
const weakest = (...evidence: readonly InputRead['evidence'][]) => restsOn(evidence.map((found, at) => read(String(at), { evidence: found }))).weakest?.id;

test('nothing rests on nothing', () => {
  expect(restsOn([])).toEqual({ oldest: undefined, weakest: undefined });
});

test('the oldest is the one checked longest ago', () => {
  expect(oldest('2026-05-12', '2026-05-11', '2026-06-01')).toBe('1');
  expect(oldest('2026-05-12', '2025-12-31')).toBe('1');
  expect(oldest('2026-05-12', '2026-05-12')).toBe('0');
});

test('a month counts from its first day', () => {
  expect(oldest('2026-05-02', '2026-05')).toBe('1');
  expect(oldest('2026-05', '2026-05-01')).toBe('0');
  expect(oldest('2026-05-01', '2026-05')).toBe('0');
  expect(oldest('2026-04-30', '2026-05')).toBe('0');
});

test('an input without a date is never the oldest', () => {
  expect(oldest(undefined, '2026-05-12')).toBe('1');
  expect(oldest(undefined, undefined)).toBeUndefined();
});

test('the weakest is the least supported; of equals the first', () => {
  expect(weakest('page', 'assumed', 'essay')).toBe('1');
  expect(weakest('essay', 'page', 'essay')).toBe('0');
  expect(weakest('page-undated', 'page')).toBe('0');
});

test('each kind of evidence is weaker than those before it, in any order of reading', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...EVIDENCE], { minLength: 1 }), (kinds) => {
      const weakestOfAll = kinds.toSorted((a, b) => EVIDENCE.indexOf(a) - EVIDENCE.indexOf(b)).at(-1);
      expect(restsOn(kinds.map((evidence) => read(evidence, { evidence }))).weakest?.evidence).toBe(weakestOfAll);
    }),
  );
});
