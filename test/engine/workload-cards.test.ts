import { expect, test } from 'vitest';
import { lcpr } from '../../src/engine/models/lcpr.ts';
import { defaults, evaluate } from '../../src/engine/models/model.ts';
import { cardPreset, startingValue, WORKLOAD_CARDS, type WorkloadCard } from '../../src/engine/models/workload-cards.ts';

const cards: readonly WorkloadCard[] = WORKLOAD_CARDS;

test('the middle of a range is where a reader starts, and a single number is itself', () => {
  expect(startingValue({ low: 500, high: 1000 })).toBe(750);
  expect(startingValue(0.95)).toBe(0.95);
});

test.each(cards)('$name: ranges are in order, shares are shares, and the preset can be priced', (card) => {
  for (const [input, amount] of Object.entries(card.ranges)) {
    if (typeof amount === 'object') expect(amount.low).toBeLessThan(amount.high);
    if (/Rate|Share/.test(input)) expect(startingValue(amount)).toSatisfy((share: number) => share > 0 && share <= 1);
  }
  expect(evaluate(lcpr, { ...defaults(lcpr.inputs), ...cardPreset(card) }).kind).toBe('value');
});

test('a preset holds what the card gives, and nothing that is no input of a workload', () => {
  const [rag, batch] = [cards.find(({ name }) => name === 'rag-extraction')!, cards.find(({ name }) => name === 'batch')!];
  expect(cardPreset(rag)).toEqual({ inputTokens: 5000, outputTokens: 400, retryRate: 0.05, gatePassRate: 0.9 });
  expect(cardPreset(batch)).toEqual({ retryRate: 0.01, gatePassRate: 0.98 });
});

test('names differ', () => {
  expect(new Set(cards.map(({ name }) => name)).size).toBe(cards.length);
});
