import { expect, test } from 'vitest';
import { ledgerOf, type ClaimsModule } from '../../src/build/numbers/ledger.ts';
import { claim, type Claims } from '../../src/engine/claims.ts';
import { count } from '../../src/engine/format.ts';
import { cited, type NumberTerm } from '../../src/engine/terms.ts';
import { tinyGuide } from './tiny-guide.ts';

const chapter = (claims: Claims, file = 'src/content/chapters/demo/claims.ts'): ClaimsModule => ({ file, scope: 'demo', claims, text: "  'other': 1,\n  nothing: claim(" });
const failing = (error: Error): NumberTerm => ({
  kind: 'computed',
  what: 'A term that fails',
  unit: '1',
  amount: () => {
    throw error;
  },
});

test('a claim that cites what is not there has a problem, and the others their values', () => {
  const ledger = ledgerOf([chapter({ nothing: claim(cited('no-such-fact', 'Nothing'), count()), speed: claim(cited('measured-speed', 'Speed'), count()) })], tinyGuide());
  expect(ledger.claims.get('demo.nothing')?.problem).toBe('invalid: no fact “no-such-fact” in pricing/');
  expect(ledger.claims.get('demo.speed')?.texts).toEqual(['1,500']);
});

test('a mistake in the code is not taken for a wrong number', () => {
  expect(() => ledgerOf([chapter({ broken: claim(failing(new TypeError('x is undefined')), count()) })], tinyGuide())).toThrow(TypeError);
});

test('two folders of one name may not define the same claim', () => {
  const claims = { speed: claim(cited('measured-speed', 'Speed'), count()) };
  expect(() => ledgerOf([chapter(claims), chapter(claims, 'src/content/site/demo/claims.ts')], tinyGuide())).toThrow(
    'claim “demo.speed” is defined twice: in src/content/chapters/demo/claims.ts and src/content/site/demo/claims.ts',
  );
});

test('finds the line of a claim, and only the file of one whose name is made by code', () => {
  const ledger = ledgerOf([chapter({ nothing: claim(cited('measured-speed', 'x'), count()), made: claim(cited('measured-speed', 'x'), count()) })], tinyGuide());
  expect(ledger.placeOf('demo.nothing')).toEqual({ file: 'src/content/chapters/demo/claims.ts', line: 2, column: 3 });
  expect(ledger.placeOf('demo.made')).toEqual({ file: 'src/content/chapters/demo/claims.ts' });
});
