import { describe, expect, test } from 'vitest';
import { derivationText } from '../../src/engine/derivation.ts';
import { inputKey } from '../../src/engine/input-key.ts';
import { showAmount, showQuantity, showRate } from '../../src/engine/show-input.ts';

describe('an input in the ledger', () => {
  test.each([
    ['input_usd_per_mtok', 0.039, '$0.039'],
    ['usd_per_gpu_hour', 4.975, '$4.975'],
    ['output_usd_per_mtok', 30, '$30.00'],
    ['long_context_over_tokens', 272_000, '272,000 tokens'],
  ] as const)('%s %d keeps every digit: %s', (key, amount, text) => {
    expect(showRate(key, amount)).toBe(text);
  });

  test.each([
    [0.4, 'share', '40%'],
    [0.035, 'share', '3.5%'],
    [{ low: 0.3, high: 0.5 }, 'share', '30–50%'],
    [{ low: 2, high: 4 }, 'ratio', '2–4×'],
    [1500, 'tokens/s', '1,500 tokens/s'],
    [120_000, 'USD/year', '$120,000/year'],
    [2.5, 'USD/hour', '$2.50/hour'],
    [1.5e-7, '1', '0.00000015'],
  ] as const)('%j in %s is %s', (amount, unit, text) => {
    expect(showQuantity(amount, unit)).toBe(text);
  });

  test('is written as its kind is: a price with its rate, an input of a workload as its field, the others by their unit', () => {
    const of = { label: '', evidence: 'page', sources: [] } as const;
    expect(showAmount({ ...of, kind: 'price', id: 'openai/gpt-5.5 output_usd_per_mtok', amount: 30, unit: 'USD/Mtok' })).toBe('$30.00');
    expect(showAmount({ ...of, kind: 'workload', id: 'saas retryRate', amount: 0.035, unit: 'share' })).toBe('3.5%');
    expect(showAmount({ ...of, kind: 'workload', id: 'saas engineeringUsdPerHour', amount: 100, unit: 'USD/hour' })).toBe('$100');
    expect(showAmount({ ...of, kind: 'fact', id: 'a-salary', amount: 120_000, unit: 'USD/year' })).toBe('$120,000/year');
  });

  test('is told from every other by its line, or where it has none by its kind and id', () => {
    expect(inputKey({ kind: 'price', id: 'a b', location: { file: 'pricing/a.yaml', line: 7 } })).toBe('pricing/a.yaml:7');
    expect(inputKey({ kind: 'rule', id: 'a' })).toBe('rule:a');
  });
});

describe('a step of a derivation', () => {
  test('puts each value in the place of its name, and only there', () => {
    const step = { label: '', formula: 'max(1, a × (1 + ab))', values: { a: 500_000, ab: 0.03 }, result: 515_000, unit: 'attempts/month' } as const;
    expect(derivationText(step)).toBe('max(1, a × (1 + ab)) = max(1, 500,000 × (1 + 0.03)) = 515,000 attempts/month');
  });

  test('rounds away the noise of binary fractions and no more', () => {
    const step = { label: '', formula: 'a + b', values: { a: 0.1, b: 0.2 }, result: 0.1 + 0.2, unit: '1' } as const;
    expect(derivationText(step)).toBe('a + b = 0.1 + 0.2 = 0.3');
  });

  test('writes a very small or large number in full', () => {
    const step = { label: '', formula: 'a', values: { a: 2.5e-8 }, result: 3e21, unit: '1' } as const;
    expect(derivationText(step)).toBe('a = 0.000000025 = 3,000,000,000,000,000,000,000');
  });
});
