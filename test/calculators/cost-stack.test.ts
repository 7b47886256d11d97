import { describe, expect, test } from 'vitest';
import { rowsOf, isCostRow } from '../../src/components/calculators/lcpr/rows.ts';
import { defaultState, typed, type LcprState } from '../../src/components/calculators/lcpr/state.ts';
import { costStack, costStackSummary, type CostBar } from '../../src/engine/series/cost-stack.ts';
import { data } from './example-data.ts';

const bars = (state: LcprState) => costStack(rowsOf(state, data).filter(isCostRow).map(({ offer, cost }) => ({ id: offer.id, name: offer.name, bill: cost })));
const start = defaultState(data);

describe('the stacked bars', () => {
  test('parts add up to the bill, and lengths to its share of the longest', () => {
    for (const bar of bars(start)) {
      const sum = (of: 'usdPerMonth' | 'length') => bar.segments.reduce((total, segment) => total + segment[of], 0);
      expect(sum('usdPerMonth')).toBeCloseTo(bar.usdPerMonth, 8);
      expect(sum('length')).toBeCloseTo(bar.usdPerMonth / 9090, 10);
    }
  });

  test('parts that cost nothing are left out', () => {
    const [gpt, lambda] = bars(typed(start, 'engineeringHoursPerMonth', '0'));
    expect(gpt!.segments.map(({ part }) => part)).toEqual(['tokens', 'repair']);
    expect(lambda!.segments.map(({ part }) => part)).toEqual(['gpu', 'repair']);
  });

  test('bills of nothing have no length that is not a number', () => {
    const free = (['inputTokens', 'outputTokens', 'repairUsdPerFailure', 'engineeringHoursPerMonth'] as const).reduce((state, input) => typed(state, input, '0'), start);
    const gpt = bars(free).find(({ id }) => id === 'openai/gpt-5.5')!;
    expect(gpt.segments).toEqual([]);
    expect(costStack([])).toEqual([]);
  });

  test('the sentence names the largest part of each bill, and no number', () => {
    expect(costStackSummary(bars(start))).toBe('The largest part of the bill is tokens on GPT-5.5, GPU rent on H100 and engineering on the rest.');
    expect(costStackSummary(bars(typed(start, 'engineeringHoursPerMonth', '1000')))).toBe('The largest part of every bill is engineering.');
    expect(costStackSummary([])).toBe('There is no bill to draw.');
  });

  test('the sentence stays short when many offers are drawn', () => {
    const [gpt] = bars(start).filter(({ id }) => id === 'openai/gpt-5.5');
    const [deepinfra] = bars(start).filter(({ id }) => id === 'deepinfra/gpt-oss-120b');
    const many = (bar: CostBar, howMany: number) => Array.from({ length: howMany }, () => bar);
    expect(costStackSummary([...many(gpt!, 4), ...many(deepinfra!, 5)])).toBe(
      'The largest part of the bill is tokens on GPT-5.5, GPT-5.5, GPT-5.5 and others and engineering on the rest.',
    );
  });
});
