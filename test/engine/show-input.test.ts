import { describe, expect, test } from 'vitest';
import { derivationText } from '../../src/engine/derivation.ts';
import { showQuantity, showRate } from '../../src/engine/show-input.ts';

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
    [1.5e-7, '1', '0.00000015'],
  ] as const)('%j in %s is %s', (amount, unit, text) => {
    expect(showQuantity(amount, unit)).toBe(text);
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
});
