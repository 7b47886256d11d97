import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, stateFromAddress } from '../../src/components/calculators/lcpr/address.ts';
import {
  COLUMNS,
  defaultState,
  INPUT_NAMES,
  left,
  problemsOf,
  sortedBy,
  staleResults,
  typed,
  withOffer,
  withPreset,
  workloadOf,
  type LcprState,
} from '../../src/components/calculators/lcpr/state.ts';
import { checkInputs } from '../../src/engine/models/model.ts';
import { WORKLOAD_KEYS } from '../../src/engine/state/workload-keys.ts';
import { workloadInputs } from '../../src/engine/models/workload.ts';
import { data } from './example-data.ts';

const start = defaultState(data);
const change = (...changes: ((state: LcprState) => LcprState)[]) => changes.reduce((state, make) => make(state), start);

describe('the address', () => {
  test('is empty for the example, whatever order led there', () => {
    expect(addressOf(start, data, '')).toBe('');
    const around = change(
      (state) => withOffer(state, data, 'openai/gpt-5.5', false),
      (state) => withOffer(state, data, 'openai/gpt-5.5', true),
      (state) => sortedBy(state, 'monthlyUsd'),
      (state) => sortedBy(state, 'usdPerSuccess'),
      (state) => sortedBy(state, 'usdPerSuccess'),
      (state) => typed(state, 'retryRate', '3 %'),
    );
    expect(addressOf(around, data, '')).toBe('');
  });

  test('holds what differs, in short words that can be read', () => {
    const state = change(
      (before) => typed(before, 'gatePassRate', '70%'),
      (before) => typed(before, 'requestsPerMonth', '2,000,000'),
      (before) => withOffer(before, data, 'lambda/h100-sxm', false),
      (before) => withOffer(before, data, 'fireworks/llama-70b', false),
      (before) => withOffer(before, data, 'deepinfra/gpt-oss-120b', false),
      (before) => sortedBy(before, 'monthlyUsd'),
    );
    expect(addressOf(state, data, '')).toBe('?requests=2000000&gate=70&offers=openai/gpt-5.5,together/deepseek-v3.1&sort=month');
  });

  test('leaves what others keep in it', () => {
    expect(addressOf(start, data, '?utm=a%20b&requests=7&sort=raw')).toBe('?utm=a+b');
  });

  test('holds the last good value while something else stands in the box', () => {
    const state = change((before) => typed(before, 'inputTokens', '900'), (before) => typed(before, 'inputTokens', 'abc'));
    expect(addressOf(state, data, '')).toBe('?in=900');
    expect(staleResults(state)).toBe('These results still use 900 for Input tokens per request.');
  });

  test('a choice of no offer is a choice', () => {
    const none = start.offerIds.reduce((state, id) => withOffer(state, data, id, false), start);
    expect(addressOf(none, data, '')).toBe('?offers=');
    expect(stateFromAddress('?offers=', data).offerIds).toEqual([]);
  });

  const anyText = (name: (typeof INPUT_NAMES)[number]) => {
    const { minimum, maximum, unit, whole } = workloadInputs[name] as { minimum: number; maximum: number; unit: string; whole?: true };
    const shown = unit === 'share' ? 100 : 1;
    return whole
      ? fc.integer({ min: minimum, max: maximum }).map(String)
      : fc.oneof(fc.double({ min: 1e-6, max: maximum * shown, noNaN: true }).map(String), fc.integer({ min: minimum * shown, max: maximum * shown }).map(String));
  };
  const anyState = fc
    .record({
      texts: fc.record(Object.fromEntries(INPUT_NAMES.map((name) => [name, fc.option(anyText(name), { nil: undefined })]))),
      offers: fc.subarray(data.offers.map(({ id }) => id)),
      sorts: fc.array(fc.constantFrom(...COLUMNS), { maxLength: 3 }),
    })
    .map(({ texts, offers, sorts }) => {
      const filled = INPUT_NAMES.reduce((state, name) => (texts[name] === undefined ? state : left(typed(state, name, texts[name]), name)), start);
      const chosen = data.offers.reduce((state, { id }) => withOffer(state, data, id, offers.includes(id)), filled);
      return sorts.reduce((state, column) => sortedBy(state, column), chosen);
    });

  test('a link brings back exactly the state that it was made from', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const address = addressOf(state, data, '');
        const back = stateFromAddress(address, data);
        // The link holds what the form shows: that many digits.
        const settled = INPUT_NAMES.reduce((before, name) => left(typed(before, name, before.fields[name].text), name), state);
        expect(back).toEqual(settled);
        expect(addressOf(back, data, '')).toBe(address);
      }),
    );
  });

  const KEYS = [...Object.values(WORKLOAD_KEYS), 'offers', 'sort', 'other', '__proto__', 'constructor'];
  const hostileQuery = fc.oneof(
    fc.string(),
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), fc.oneof(fc.string(), fc.double().map(String), fc.constantFrom('', '%', '%zz', '-', 'NaN', '1e999', '0x10', 'a/b,c/d', '<img src=x onerror=alert(1)>'))))
      .map((pairs) => `?${pairs.map(([key, text]) => `${key}=${text}`).join('&')}`),
  );

  test('no query crashes, whatever it holds; each refused part has a sentence and the values stay acceptable', () => {
    fc.assert(
      fc.property(hostileQuery, (query) => {
        const state = stateFromAddress(query, data);
        expect(checkInputs(workloadInputs, workloadOf(state)).kind).toBe('value');
        expect(state.offerIds.every((id) => data.offers.some((offer) => offer.id === id))).toBe(true);
        for (const sentence of problemsOf(state)) expect(sentence).toMatch(/^\S.{10,200}/);
        const written = addressOf(state, data, query);
        expect(problemsOf(stateFromAddress(written, data))).toEqual([]);
        expect(addressOf(state, data, written)).toBe(written);
      }),
      { numRuns: 300 },
    );
  });

  test('refuses field by field and keeps the rest', () => {
    const state = stateFromAddress('?requests=many&gate=50%25&offers=no/such,openai/gpt-5.5&sort=colour', data);
    expect(state.fields.requestsPerMonth).toMatchObject({ text: 'many', value: 500_000, reported: true });
    expect(state.fields.gatePassRate).toEqual({ text: '50', value: 0.5 });
    expect(state.offerIds).toEqual(['openai/gpt-5.5']);
    expect(state.sort).toEqual(start.sort);
    expect(state.refused).toEqual([
      'The link asks for an offer “no/such”, which the edition does not have',
      'The link asks to sort by “colour”, which is not a column',
    ]);
  });

  test('a link whose offers are all unknown shows the example’s offers, not an empty table', () => {
    expect(stateFromAddress('?offers=no/such', data).offerIds).toEqual(start.offerIds);
  });

  test('a preset replaces every field and what a link had wrong', () => {
    const state = withPreset(stateFromAddress('?requests=many&sort=colour', data), data.presets[0]!);
    expect(problemsOf(state)).toEqual([]);
    expect(addressOf(state, data, '')).toBe('?requests=10000000');
  });
});
