import { describe, expect, test } from 'vitest';
import { DEFAULT_OFFERS } from '../../src/components/calculators/lcpr/defaults.ts';
import { isCostRow, rowsOf } from '../../src/components/calculators/lcpr/rows.ts';
import { defaultState, matchingPreset } from '../../src/components/calculators/lcpr/state.ts';
import { loadGuideData } from '../../src/build/guide-data.ts';
import { calculatorData } from '../../src/engine/calculator-data.ts';

const guide = loadGuideData(process.cwd());
const data = calculatorData(guide);

describe('what calculators take into the browser', () => {
  test('every offer of the edition, with its rates or the reason why there are none', () => {
    expect(data.offers.map(({ id }) => id)).toEqual(guide.pricing.offers.map(({ id }) => id));
    expect(data.offers.find(({ id }) => id === 'openai/gpt-5.5')).toEqual({
      id: 'openai/gpt-5.5',
      vendor: 'OpenAI',
      name: 'GPT-5.5',
      verified: expect.stringMatching(/^2026-05/) as string,
      rates: { kind: 'value', value: { kind: 'tokens', inputUsdPerMtok: 5, outputUsdPerMtok: 30 } },
    });
    for (const { rates } of data.offers) if (rates.kind !== 'value') expect(rates.reason.length).toBeGreaterThan(20);
  });

  test('the example that the page shows can be computed from the files', () => {
    const state = defaultState(data);
    const rows = rowsOf(state, data);
    expect(rows.filter(isCostRow).map(({ offer }) => offer.id)).toEqual(DEFAULT_OFFERS);
    expect(matchingPreset(state, data)?.name).toBe('saas');
  });

  test('nothing that only derivations need', () => {
    expect(JSON.stringify(data)).not.toMatch(/locations|evidence|\.yaml/);
  });
});
