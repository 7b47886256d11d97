import { describe, expect, test } from 'vitest';
import { extremes, isCostRow, resultSentence, rowsOf } from '../../src/components/calculators/lcpr/rows.ts';
import { COLUMNS, defaultState, matchingPreset, sortedBy, typed, withOffer, type LcprState } from '../../src/components/calculators/lcpr/state.ts';
import { data } from './example-data.ts';

const start = defaultState(data);
const all = data.offers.reduce((state, { id }) => withOffer(state, data, id, true), start);
const ids = (state: LcprState) => rowsOf(state, data).map(({ offer }) => offer.id);

describe('the rows', () => {
  test('are those of the chapter’s table, in its order', () => {
    expect(ids(start)).toEqual(['openai/gpt-5.5', 'lambda/h100-sxm', 'together/deepseek-v3.1', 'fireworks/llama-70b', 'deepinfra/gpt-oss-120b']);
    const [gpt, lambda, together] = rowsOf(start, data).filter(isCostRow);
    expect([gpt!.cost.monthlyUsd, lambda!.cost.monthlyUsd, together!.cost.monthlyUsd].map((usd) => usd.toFixed(2))).toEqual(['9090.00', '3722.80', '1447.40']);
  });

  test.each(COLUMNS)('sorted by %s: first upwards, then downwards, without a cost last both times', (column) => {
    // Another column first, so that the first click is a first click.
    const up = sortedBy(sortedBy(all, column === 'offer' ? 'monthlyUsd' : 'offer'), column);
    const priced = (state: LcprState) => ids(state).filter((id) => id !== 'together/b200');
    expect(priced(sortedBy(up, column))).toEqual(priced(up).toReversed());
    expect(ids(sortedBy(sortedBy(up, column), column))).toEqual(ids(up));
    expect(ids(up).at(-1)).toBe('together/b200');
    expect(ids(sortedBy(up, column)).at(-1)).toBe('together/b200');
  });

  test('equal costs keep the order of the price book, whichever way they are sorted', () => {
    const free = ['requestsPerMonth', 'inputTokens', 'outputTokens'] as const;
    const noTokens = free.slice(1).reduce((state, input) => typed(state, input, '0'), withOffer(start, data, 'lambda/h100-sxm', false));
    const inBookOrder = ['deepinfra/gpt-oss-120b', 'fireworks/llama-70b', 'openai/gpt-5.5', 'together/deepseek-v3.1'];
    expect(ids(noTokens)).toEqual(inBookOrder);
    expect(ids(sortedBy(noTokens, 'usdPerSuccess'))).toEqual(inBookOrder);
    // With no raw cost there is no ratio to it, and nothing to sort by.
    expect(ids(sortedBy(noTokens, 'overheadRatio'))).toEqual(inBookOrder);
  });

  test('an offer without a price gives its reason, and is neither cheapest nor dearest', () => {
    const row = rowsOf(all, data).at(-1)!;
    expect(isCostRow(row)).toBe(false);
    expect(row).toMatchObject({ refusal: { kind: 'unpriced', reason: 'Together AI quotes B200 as a range' } });
    expect(extremes(rowsOf(all, data))).toMatchObject({ cheapest: { offer: { id: 'deepinfra/gpt-oss-120b' } }, dearest: { offer: { id: 'openai/gpt-5.5' } } });
  });

  test('a gate that nothing passes leaves a reason in every row', () => {
    const rows = rowsOf(typed(start, 'gatePassRate', '0'), data);
    expect(rows.map((row) => ('refusal' in row ? row.refusal.kind : 'cost'))).toEqual(Array(5).fill('never'));
    expect(extremes(rows)).toBeUndefined();
    expect(resultSentence(rows)).toBe('No offer has a cost at these inputs.');
  });

  test('the result in words', () => {
    expect(resultSentence(rowsOf(start, data))).toBe(
      'Cheapest: DeepInfra GPT-OSS-120B, $0.0019 for each success. Dearest: OpenAI GPT-5.5, $0.0191 for each success.',
    );
    const one = start.offerIds.slice(1).reduce((state, id) => withOffer(state, data, id, false), start);
    expect(resultSentence(rowsOf(one, data))).toBe('DeepInfra GPT-OSS-120B, $0.0019 for each success.');
    expect(resultSentence([])).toBe('No offer is chosen.');
  });
});

test('the preset is known from its numbers', () => {
  expect(matchingPreset(start, data)?.name).toBe('saas');
  expect(matchingPreset(typed(start, 'requestsPerMonth', '10M'), data)?.name).toBe('saas-large');
  expect(matchingPreset(typed(start, 'requestsPerMonth', '11M'), data)).toBeUndefined();
});
