import { describe, expect, test } from 'vitest';
import { claim, evaluateClaim } from '../../src/engine/claims.ts';
import { count } from '../../src/engine/format.ts';
import { loadedTerms } from '../../src/engine/loaded-terms.ts';
import { lcpr } from '../../src/engine/models/lcpr.ts';
import { sourcesOf } from '../../src/engine/sources-of.ts';
import { assumption, citedNumber, formula, modelOutput, price, ruleNumber, smooth, type NumberTerm, type Term } from '../../src/engine/terms.ts';
import { smallGuide } from '../support/small-guide.ts';

const input = price('vendor/model', 'input_usd_per_mtok');
const output = price('vendor/model', 'output_usd_per_mtok');
const retry = assumption('small', 'retryRate');

/** What a term rests on, of all that it reads. */
const sources = (term: Term) => sourcesOf(term, evaluateClaim('scope.id', claim(term, count(6)), smallGuide).reads, smallGuide).map(({ id }) => id);
const smaller = formula('The smaller price', 'USD/Mtok', 'min(a, b)', { a: input, b: output }, ({ a, b }) => Math.min(a, b));

describe('a number rests on', () => {
  test('what its model’s steps to it use, and none of the other inputs that the model was given', () => {
    const wholeInputs = (c: Parameters<NumberTerm['amount']>[0]) => ({
      ...c.workload('small'), inputUsdPerMtok: c.rate('vendor/model', 'input_usd_per_mtok'), outputUsdPerMtok: c.rate('vendor/model', 'output_usd_per_mtok'),
    });
    expect(sources(modelOutput(lcpr, 'rawUsdPerRequest', wholeInputs, 'x')).sort()).toEqual([
      'small inputTokens', 'small outputTokens', 'vendor/model input_usd_per_mtok', 'vendor/model output_usd_per_mtok',
    ]);
    expect(sources(modelOutput(lcpr, 'monthlyUsd', wholeInputs, 'x'))).toHaveLength(10);
  });

  test('each operand of a formula, though a little more of it may not move the result', () => {
    expect(sources(smaller)).toEqual(['vendor/model input_usd_per_mtok', 'vendor/model output_usd_per_mtok']);
  });

  test('what is behind the operands of its operands', () => {
    const twice = formula('Twice', 'USD/Mtok', 'a + b', { a: smaller, b: retry }, ({ a, b }) => a + b);
    expect(sources(twice)).toEqual(['vendor/model input_usd_per_mtok', 'vendor/model output_usd_per_mtok', 'small retryRate']);
  });

  test('only what moves the amount itself, when it is said to be smooth', () => {
    expect(sources(smooth(smaller))).toEqual(['vendor/model input_usd_per_mtok']);
  });

  test('facts and rules that move it', () => {
    const growth = citedNumber('growth', 'Growth', 'share', 'low');
    const fades = ruleNumber('speculation-fades-batch');
    const of = (compute: (values: { g: number; f: number }) => number) => sources(smooth(formula('x', 'share', 'g', { g: growth, f: fades }, compute)));
    expect(of(({ g }) => g)).toEqual(['growth']);
    expect(of(({ f }) => f)).toEqual(['speculation-fades-batch']);
    expect(of(({ g, f }) => g * f)).toEqual(['growth', 'speculation-fades-batch']);
  });

  test('an input of which a little more makes the calculation fail', () => {
    const atMostTen: NumberTerm = { ...input, amount: (c) => (output.amount(c) > 10 ? Number.NaN : input.amount(c)), trail: (c) => required(output.amount(c)) };
    const required = (amount: number): undefined => {
      if (amount > 10) throw new Error('too large');
    };
    expect(sources(atMostTen)).toEqual(['vendor/model output_usd_per_mtok', 'vendor/model input_usd_per_mtok']);
  });

  test('an input that is 0, which is moved to 1', () => {
    const { workloads: [small] } = smallGuide;
    const free = { ...smallGuide, workloads: [{ ...small, inputs: { ...small.inputs, retryRate: 0 } }] };
    const term = smooth(formula('x', 'share', 'a + b', { a: retry, b: input }, ({ a, b }) => a + b));
    const { reads } = evaluateClaim('scope.id', claim(term, count(6)), free);
    expect(sourcesOf(term, reads, free).map(({ id }) => id)).toEqual(['small retryRate', 'vendor/model input_usd_per_mtok']);
  });

  test('its one input, whatever comes of it, and all of them where it keeps no trail', () => {
    expect(sources(smooth(formula('x', 'share', 'a × 0', { a: input }, () => 0)))).toEqual(['vendor/model input_usd_per_mtok']);
    const { trail: _trail, ...without } = smaller;
    expect(sources({ ...without, amount: input.amount })).toEqual(['vendor/model input_usd_per_mtok']);
    expect(sources({ ...without, amount: (c) => Math.min(input.amount(c), output.amount(c)) })).toHaveLength(2);
  });
});

describe('what is quoted of a workload on an offer', () => {
  const of = loadedTerms('small', 'vendor/model', 'Model');
  const evaluate = (term: NumberTerm) => evaluateClaim('scope.id', claim(term, count(6)), smallGuide);

  test('tokens are the raw cost of a request times all attempts', () => {
    // 0.0007 a request, 1,000 requests and a tenth of them again.
    expect(evaluate(of.of('tokenUsdPerMonth')).amount).toBeCloseTo(0.77, 12);
  });

  test('engineering’s share is of the whole bill', () => {
    // One hour of $100 of $101.77.
    const { amount, unit, what, steps } = evaluate(of.engineeringShare);
    expect(amount).toBeCloseTo(100 / 101.77, 12);
    expect([unit, what]).toEqual(['share', 'Engineering as a share of the bill: small on Model']);
    expect(steps.at(-1)).toMatchObject({ formula: 'engineering / monthly', values: { engineering: 100 } });
  });

  test('an input of it is named with its workload, by where it is written', () => {
    const [read] = evaluate(retry).reads;
    expect(read).toEqual({
      kind: 'workload', id: 'small retryRate', label: 'Retry rate, percent (Small example)', amount: 0.1, unit: 'share', evidence: 'assumed', sources: [],
      location: { file: 'src/content/workloads/small.yaml', line: 4 },
    });
  });
});
