import { describe, expect, test } from 'vitest';
import { claim, comparison, defineClaims, evaluateClaim, type Claim } from '../../src/engine/claims.ts';
import { count, money, multiple, percent } from '../../src/engine/format.ts';
import { loadedTerms } from '../../src/engine/loaded-terms.ts';
import { lcpr } from '../../src/engine/models/lcpr.ts';
import { evaluate as evaluateModel } from '../../src/engine/models/model.ts';
import { assumption, cited, citedNumber, difference, formula, modelOutput, price, ratio, rule, ruleNumber, type NumberTerm } from '../../src/engine/terms.ts';
import { stageFinder } from '../../src/engine/models/stage-finder.ts';
import { smallGuide } from '../support/small-guide.ts';

const evaluate = (claimed: Claim) => evaluateClaim('scope.id', claimed, smallGuide);
const loaded = loadedTerms('small', 'vendor/model', 'Model');
const input = price('vendor/model', 'input_usd_per_mtok');
const output = price('vendor/model', 'output_usd_per_mtok');
const growth = citedNumber('growth', 'Growth', 'share', 'low');
const ofSmall = { ...smallGuide.workloads[0].inputs, inputUsdPerMtok: 2, outputUsdPerMtok: 10 };
const monthly = loaded.of('monthlyUsd');
const perSuccess = loaded.of('usdPerSuccess');

describe('conventions', () => {
  const of = (term: NumberTerm) => evaluate(claim(term, count(6))).conventions;

  test('of a model’s output are those of the model', () => {
    expect(of(monthly)).toEqual(lcpr.conventions);
  });

  test('of a formula are those of all its terms, each once', () => {
    expect(of(ratio('x', monthly, perSuccess))).toEqual(lcpr.conventions);
    expect(of(formula('x', 'ratio', 'a / b × c', { a: monthly, b: input, c: growth }, ({ a, b, c }) => (a / b) * c))).toEqual(lcpr.conventions);
  });

  test('of a price, a fact or a formula over them there are none', () => {
    expect(of(input)).toEqual([]);
    expect(of(ratio('x', output, input))).toEqual([]);
    expect(evaluate(claim(cited('growth', 'Growth'), percent())).conventions).toEqual([]);
  });

  test('stay with a claim that has no value', () => {
    const missing = evaluate(claim(loadedTerms('small', 'vendor/none', 'None').of('monthlyUsd'), money(2)));
    expect(missing).toMatchObject({ conventions: lcpr.conventions, texts: [], steps: [], calculations: [] });
    expect(missing.problem).toBe('unpriced: There is no offer “vendor/none” in the price files');
  });
});

describe('calculations', () => {
  test('name the model and the inputs, and computing it again gives the amount', () => {
    const { calculations, amount } = evaluate(claim(monthly, money(2)));
    expect(calculations).toEqual([{ model: 'lcpr', inputs: ofSmall }]);
    const again = evaluateModel(lcpr, calculations[0]!.inputs);
    expect(again.kind === 'value' ? again.value.monthlyUsd : undefined).toBe(amount);
  });

  test('of a formula are those of its terms, in their order', () => {
    const { calculations } = evaluate(claim(ratio('x', monthly, formula('y', 'USD/success', 'a', { a: perSuccess }, ({ a }) => a)), multiple(1)));
    expect(calculations.map(({ model }) => model)).toEqual(['lcpr', 'lcpr']);
  });

  test('there are none behind a price or a formula over prices', () => {
    expect(evaluate(claim(input, money(2))).calculations).toEqual([]);
    expect(evaluate(claim(ratio('x', output, input), multiple(1))).calculations).toEqual([]);
  });

  test('asking for them does not add to what the claim read', () => {
    const evaluated = evaluate(claim(loaded.of('successesPerMonth'), count()));
    const before = evaluated.reads.map(({ id }) => id);
    expect(evaluated.calculations[0]?.inputs).toEqual(ofSmall);
    expect(evaluated.reads.map(({ id }) => id)).toEqual(before);
  });
});

describe('the derivation', () => {
  const labels = (term: NumberTerm) => evaluate(claim(term, count(6))).steps.map(({ label }) => label);

  test('ends with the quantity and holds only the steps that lead to it', () => {
    expect(labels(loaded.of('tokenUsdPerMonth'))).toEqual(['Raw cost per request', 'Attempts a month', 'Tokens']);
    expect(labels(loaded.of('successesPerMonth'))).toEqual(['Successes a month']);
    expect(labels(monthly)).toEqual(['Raw cost per request', 'Attempts a month', 'Tokens', 'Repair', 'Engineering', 'Monthly cost']);
  });

  test('of a formula is the last step of each term, under its name, and the formula with its values', () => {
    const { steps } = evaluate(claim(formula('Per day', 'USD', 'monthly / days', { monthly, days: input }, ({ monthly: a, days }) => a / days), money(4)));
    expect(steps.map(({ label }) => label)).toEqual([monthly.what, 'Per day']);
    expect(steps[1]).toMatchObject({ formula: 'monthly / days', unit: 'USD', values: { days: 2 } });
    expect(steps[1]?.values['monthly']).toBeCloseTo(101.77, 10);
    expect(steps[1]?.result).toBeCloseTo(101.77 / 2, 10);
  });

  test('of a price there is none', () => {
    expect(evaluate(claim(input, money(2))).steps).toEqual([]);
  });
});

describe('terms', () => {
  test('say what they are', () => {
    expect(input.what).toBe('Price on vendor/model: input');
    expect(price('vendor/model', 'input_usd_per_mtok', 'essay').what).toBe('Price on vendor/model: input, according to essay');
    expect(monthly.what).toBe('Monthly cost: small on Model');
    expect(assumption('small', 'retryRate').what).toBe('Retry rate, percent, workload “small”');
    expect([input, growth, cited('growth', 'x'), monthly, ratio('x', output, input), rule('speculation-fades-batch'), assumption('small', 'retryRate')].map(({ kind }) => kind)).toEqual([
      'price', 'cited', 'cited', 'computed', 'computed', 'rule', 'assumption',
    ]);
  });

  test('a range gives the end that is asked for', () => {
    const end = (which: 'low' | 'high') => evaluate(claim(citedNumber('growth', 'x', 'share', which), percent())).amount;
    expect([end('low'), end('high')]).toEqual([0.3, 0.5]);
  });

  test('a rule gives its number, or the end of its band that is asked for', () => {
    const amount = (term: NumberTerm) => evaluate(claim(term, count(0))).amount;
    expect(amount(ruleNumber('speculation-fades-batch'))).toBe(8);
    expect(amount(ruleNumber('speculation-helps-batch', 'high'))).toBe(4);
    expect(amount(ruleNumber('speculation-helps-batch', 'low'))).toBe(1);
    expect(() => amount(ruleNumber('speculation-helps-batch'))).toThrow('rule “speculation-helps-batch” is a band; a single number is expected here');
  });

  test('a number that has no range is either of its ends', () => {
    const { pricing } = smallGuide;
    const single = { ...smallGuide, pricing: { ...pricing, facts: [{ ...pricing.facts[0], amount: 0.4 }] } };
    expect(evaluateClaim('scope.id', claim(citedNumber('growth', 'x', 'share', 'high'), percent()), single).amount).toBe(0.4);
  });

  test('the formulas of a ratio and a difference are shown as such', () => {
    const shown = (term: NumberTerm) => evaluate(claim(term, count(6))).steps.map(({ formula: text }) => text);
    expect(shown(ratio('x', output, input))).toEqual(['a / b']);
    expect(shown(difference('x', output, input))).toEqual(['a − b']);
  });

  test('a difference takes the second from the first, in their unit', () => {
    const spread = difference('Spread', output, input);
    expect(evaluate(claim(spread, money(2)))).toMatchObject({ amount: 8, unit: 'USD/Mtok', what: 'Spread' });
  });

  test('an output in words is no number to quote', () => {
    expect(() => modelOutput(stageFinder, 'verdict', () => ({}) as never, 'x')).toThrow('stage-finder gives verdict in words; a claim needs a number');
  });
});

describe('comparisons', () => {
  const problem = (claimed: Claim) => evaluate(claimed).problem;

  test('a word may stand alone, or several for the same inequality', () => {
    const alone = evaluate(comparison('dearer', ratio('Output over input', output, input), { low: 1 }));
    expect(alone).toMatchObject({ texts: ['dearer'], kind: 'comparison', what: 'Output over input', unit: 'ratio', amount: 5 });
    expect(evaluate(comparison(['five times', 'fivefold'], ratio('x', output, input), { low: 4.9, high: 5.1 })).texts).toEqual(['five times', 'fivefold']);
  });

  test('without a lower bound any smaller value will do', () => {
    expect(problem(comparison('cheaper', ratio('x', input, output), { high: 1 }))).toBeUndefined();
    expect(problem(comparison('cheaper', ratio('x', output, input), { high: 1 }))).toBe(
      'no longer true: “cheaper” needs a value from -Infinity to 1, and it is 5.0000',
    );
  });

  test('that no longer hold name all their words and give no text', () => {
    const failed = evaluate(comparison(['twice', 'double'], ratio('x', output, input), { low: 1.9, high: 2.1 }));
    expect(failed.texts).toEqual([]);
    expect(failed.problem).toBe('no longer true: “twice”, “double” needs a value from 1.9 to 2.1, and it is 5.0000');
  });
});

describe('claims', () => {
  test.each(['a', 'monthly-saving', 'h100', 'two-2-three'])('may be called %s', (id) => {
    expect(() => defineClaims({ [id]: claim(input, money(2)) })).not.toThrow();
  });
  test.each(['A', '2nd', '-a', 'a-', 'a--b', 'a_b', 'a b', 'aB', ''])('may not be called “%s”', (id) => {
    expect(() => defineClaims({ [id]: claim(input, money(2)) })).toThrow(`claim id “${id}” must be in kebab case, like monthly-saving`);
  });

  test('an error that is not about the number stops the build', () => {
    const broken = { kind: 'count', get decimals(): number { throw new TypeError('broken display'); } } as never;
    expect(() => evaluate(claim(input, broken))).toThrow('broken display');
  });

  test('a fact has the unit that is written with it, every other term its own', () => {
    expect(evaluate(claim(cited('growth', 'Growth'), percent())).unit).toBe('share');
    expect(evaluate(claim(loaded.of('engineeringUsdPerMonth'), money(2))).unit).toBe('USD/month');
    const nothingRead: NumberTerm = { kind: 'computed', what: 'x', unit: 'of the fact' as never, amount: () => 1 };
    expect(evaluate(claim(nothingRead, count())).unit).toBe('1');
  });
});
