import { describe, expect, test } from 'vitest';
import { claim, comparison, defineClaims, evaluateClaim, evaluateClaims, unrounded } from '../../src/engine/claims.ts';
import { count, money, multiple, percent } from '../../src/engine/format.ts';
import { loadedTerms } from '../../src/engine/loaded-terms.ts';
import { assumption, cited, citedNumber, difference, formula, price, ratio, rule } from '../../src/engine/terms.ts';
import { evaluateFormula } from '../support/evaluate-formula.ts';
import { smallGuide } from '../support/small-guide.ts';

const evaluate = (claimed: Parameters<typeof evaluateClaim>[1]) => evaluateClaim('scope.id', claimed, smallGuide);
const terms = loadedTerms('small', 'vendor/model', 'Model');
const output = price('vendor/model', 'output_usd_per_mtok');
const input = price('vendor/model', 'input_usd_per_mtok');
const ids = (claimed: Parameters<typeof evaluateClaim>[1]) => evaluate(claimed).reads.map(({ id }) => id);

describe('a claim', () => {
  test('of a computed term carries its value, texts and derivation', () => {
    // 100 tokens at 2 a million and 50 at 10 are 0.0007; 1,100 attempts cost 0.77; repairs 1; engineering 100: 101.77 over 900.
    const { amount, texts, steps, kind, problem } = evaluate(claim(terms.of('usdPerSuccess'), money(4), money(2, 'per success')));
    expect(amount).toBeCloseTo(101.77 / 900, 12);
    expect(texts).toEqual(['$0.1131', '$0.11 per success']);
    expect([kind, problem]).toEqual(['computed', undefined]);
    expect(steps.at(-1)?.label).toBe('Loaded cost per request');
    for (const step of steps) expect(evaluateFormula(step.formula, step.values)).toBeCloseTo(step.result, 12);
  });

  test('shows a range with both ends', () => {
    expect(evaluate(claim(cited('growth', 'Growth'), percent()))).toMatchObject({ texts: ['30–50%'], unit: 'share', kind: 'cited' });
  });

  test('says so when a price is missing, instead of taking it as 0', () => {
    const { texts, problem } = evaluate(claim(price('vendor/model', 'cached_input_usd_per_mtok'), money(2)));
    expect(texts).toEqual([]);
    expect(problem).toBe('unpriced: Vendor Model has no price for cached input in the edition');
    expect(evaluate(claim(price('vendor/other', 'input_usd_per_mtok'), money(2))).problem).toMatch(/^unpriced: There is no offer/);
  });

  test.each([
    ['not-finite', formula('x', 'ratio', 'a / 0', { a: output }, ({ a }) => a / 0), multiple(1)],
    ['vanishing-zero', formula('x', 'share', 'a / 1e9', { a: output }, ({ a }) => a / 1e9), percent()],
    ['knife-edge', formula('x', 'ratio', 'a / 4', { a: output }, ({ a }) => a / 4), multiple(0)],
  ] as const)('that is %s has a problem and no text', (problem, term, show) => {
    const evaluated = evaluate(claim(term, show));
    expect(evaluated.problem).toMatch(new RegExp(`^${problem}:`));
    expect(evaluated.texts).toEqual([]);
  });

  test('whose fact or workload does not exist stops the build with its name', () => {
    expect(() => evaluate(claim(cited('missing', 'x'), percent()))).toThrow('no fact “missing”');
    expect(() => evaluate(claim(assumption('missing', 'retryRate'), percent()))).toThrow('no workload “missing”');
    expect(() => evaluate(claim(citedNumber('growth', 'x', 'share'), percent()))).toThrow('is a range');
  });
});

describe('the inputs a claim reads are observed', () => {
  test('exactly those that the quantity depends on', () => {
    expect(ids(claim(terms.of('rawUsdPerRequest'), money(4))).sort()).toEqual([
      'small inputTokens',
      'small outputTokens',
      'vendor/model input_usd_per_mtok',
      'vendor/model output_usd_per_mtok',
    ]);
    expect(ids(claim(terms.of('successesPerMonth'), count()))).toEqual(['small requestsPerMonth', 'small gatePassRate']);
    expect(ids(claim(terms.of('repairUsdPerMonth'), money(2)))).toEqual(['small requestsPerMonth', 'small gatePassRate', 'small repairUsdPerFailure']);
    expect(ids(claim(terms.of('monthlyUsd'), money(2)))).toHaveLength(10);
  });

  test('each once, with its date, source and place', () => {
    const [read, ...others] = evaluate(claim(ratio('x', output, output), multiple(1))).reads;
    expect(others).toEqual([]);
    expect(read).toMatchObject({ amount: 10, evidence: 'page', verified: '2026-05-12', location: { file: 'pricing/vendor.yaml', line: 8 } });
  });

  test('a rule is one of them', () => {
    expect(evaluate(claim(rule('speculation-fades-batch'), count()))).toMatchObject({ texts: ['8'], reads: [{ kind: 'rule', evidence: 'rule' }] });
  });
});

describe('a comparison', () => {
  const fiveTimes = (low: number, high?: number) => comparison(['five times'], ratio('Output over input', output, input), { low, ...(high && { high }) });

  test('holds from its lower bound up to, and not at, its upper one', () => {
    expect(evaluate(fiveTimes(5)).texts).toEqual(['five times']);
    expect(evaluate(fiveTimes(4, 5)).problem).toMatch(/no longer true: “five times” needs a value from 4 to 5, and it is 5/);
    expect(evaluate(fiveTimes(5.0001)).problem).toMatch(/no longer true/);
  });
});

test('a difference refuses unlike units', () => {
  expect(() => difference('x', output, assumption('small', 'retryRate'))).toThrow('takes share from USD/Mtok');
});

test('ids name a meaning in kebab case', () => {
  expect(() => defineClaims({ 'Monthly saving': claim(output, money(2)) })).toThrow('must be in kebab case');
  expect(evaluateClaims('chapter', defineClaims({ 'output-price': claim(output, money(2)) }), smallGuide)[0]?.id).toBe('chapter.output-price');
});

test('the ledger shows every digit', () => {
  expect(unrounded(1 / 3)).toBe('0.3333333333333333');
  expect(unrounded({ low: 0.3, high: 0.5 })).toBe('0.3–0.5');
});
